"""Which partnerships are strategic under a definition, and why: each criterion, its evidence, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.analysis.strategic_criteria import Case, Verdict, judge
from partnerdesk.records.strategic_definition import Combine

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.records import Partner, StrategicCriterion, StrategicDefinition

JUDGED_BY: Final = (
    "partners", "agreements", "parties", "grants", "goals", "activities", "activity_partners", "content_results",
    "value_areas", "definitions", "criteria", "namings",
)  # fmt: skip
"""What of a file has to be read to judge partnerships: see `recorded_in`."""


@dataclass(frozen=True)
class Judgement:
    """One partner under one definition: each criterion with its verdict, in the definition's order."""

    partner: Partner
    strategic: bool
    verdicts: tuple[tuple[StrategicCriterion, Verdict], ...]
    lacking: int
    """How many more criteria would have to hold."""


@dataclass(frozen=True)
class StrategicResult:
    """All partners under one definition on one day."""

    definition: StrategicDefinition
    as_of: date
    judgements: tuple[Judgement, ...]

    @property
    def count(self) -> Figure:
        """How many partners are strategic, out of all that were judged."""
        return counted([one.partner.id for one in self.judgements if one.strategic], len(self.judgements))

    @property
    def band(self) -> str:
        """The report's bands: `<10`, `10-40` (both included), `>40`."""
        number = int(self.count.value or 0)
        return "<10" if number < 10 else "10-40" if number <= 40 else ">40"

    @property
    def nearly(self) -> tuple[Judgement, ...]:
        """Partners that lack one criterion."""
        return tuple(one for one in self.judgements if one.lacking == 1)


def strategic_partners(whole: Recorded, definition: StrategicDefinition, as_of: date) -> StrategicResult:
    """Judge every partner of the file; the movement's own only where the definition says so.

    A definition without criteria makes nobody strategic.
    """
    criteria = [row for row in whole.criteria if row.definition == definition.id]
    with_movement = definition.external_only is False
    asked = [p for p in whole.partners if with_movement or p.type is None or p.type.external]
    return StrategicResult(
        definition, as_of, tuple(_judgement(whole, definition, criteria, partner, as_of) for partner in asked)
    )


def _judgement(
    whole: Recorded,
    definition: StrategicDefinition,
    criteria: list[StrategicCriterion],
    partner: Partner,
    as_of: date,
) -> Judgement:
    case = Case(whole, partner, as_of, definition.window_months, definition.id)
    verdicts = tuple((row, judge(row.criterion, row.threshold, case)) for row in criteria)
    held = sum(1 for _, verdict in verdicts if verdict.held)
    lacking = max(0, _needed(definition, len(criteria)) - held)
    return Judgement(partner, lacking == 0, verdicts, lacking)


def _needed(definition: StrategicDefinition, criteria: int) -> int:
    """How many criteria must hold; one more than none can be met by nobody."""
    if not criteria:
        return 1
    if definition.combine is Combine.ANY:
        return 1
    return criteria if definition.combine is Combine.ALL else definition.at_least_n or criteria
