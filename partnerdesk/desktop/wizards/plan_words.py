"""What a plan comes to, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from partnerdesk.importing.plan import Plan, TablePlan


def importable(plan: Plan) -> int:
    """Return how many rows would be written."""
    counts = plan.counts()
    return counts[Outcome.NEW] + counts[Outcome.UPDATED]


def waits(plan: Plan | TablePlan) -> int:
    """Return how many rows the user should look at: they wait for an answer, or cannot be imported."""
    counts = plan.counts()
    return counts[Outcome.UNDECIDED] + counts[Outcome.REJECTED]


def counts_words(plan: Plan) -> str:
    """Say how many rows have which outcome, and how many cells something is wrong with."""
    counts = plan.counts()
    parts = [
        text("import-filter", text(f"import-outcome-{outcome.value}"), current().number(counts[outcome]))
        for outcome in Outcome
        if counts[outcome]
    ]
    if plan.errors:
        parts.append(text("import-cells-with-problems", len(plan.errors)))
    return "   ".join(parts) if parts else text("import-nothing-planned")
