"""What a plan comes to, in one line."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections import Counter


class Wanted(Enum):
    """Which rows are shown, beside those of one outcome."""

    ALL = "all"
    PROBLEMS = "problems"


def outcome_words(outcome: Outcome | Wanted) -> str:
    """Name what becomes of a row, or a choice of rows."""
    return text(f"import-outcome-{outcome.value}")


def outcome_count(outcome: Outcome | Wanted, count: int) -> str:
    """Say how many rows have an outcome."""
    return text("import-filter", outcome_words(outcome), current().number(count))


def importable(counts: Counter[Outcome]) -> int:
    """Return how many rows would be written."""
    return counts[Outcome.NEW] + counts[Outcome.UPDATED]


def to_look_at(counts: Counter[Outcome]) -> int:
    """Return how many rows wait for an answer, or cannot be imported."""
    return counts[Outcome.UNDECIDED] + counts[Outcome.REJECTED]


def counts_words(counts: Counter[Outcome], faulty_cells: int) -> str:
    """Say how many rows have which outcome, and how many cells something is wrong with."""
    parts = [outcome_count(outcome, counts[outcome]) for outcome in Outcome if counts[outcome]]
    if faulty_cells:
        parts.append(text("import-cells-with-problems", faulty_cells))
    return "   ".join(parts) if parts else text("import-nothing-planned")
