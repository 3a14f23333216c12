"""The criteria that can make a partnership strategic, each judged for one partner from what the file records."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.analysis.content_totals import CONTRIBUTED
from partnerdesk.analysis.period import Period
from partnerdesk.records.activity import ActivityRole
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import add_months
from partnerdesk.records.strategic_definition import Criterion

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.records import Activity, ActivityPartner, Agreement, Partner, ValueArea

USUAL_THRESHOLDS: Final[Mapping[Criterion, int]] = MappingProxyType(
    {
        Criterion.SPAN_MONTHS: 12,
        Criterion.JOINT_ACTIVITIES: 2,
        Criterion.CONTINUED: 2,
        Criterion.JOINT_CONTENT: 0,
        Criterion.VALUE_DELIVERED: 1,
    }
)
"""What a criterion takes where its definition names no number. Source: the report counts more than two activities."""


class Evidence(NamedTuple):
    """A record that a judgement rests on."""

    entity: str
    id: str


class Missing(NamedTuple):
    """What would be needed for a criterion to hold: a message key and its values."""

    key: str
    values: tuple[object, ...] = ()


class Verdict(NamedTuple):
    """Whether a criterion held; `missing` is None where it did."""

    held: bool
    evidence: tuple[Evidence, ...]
    missing: Missing | None = None


@dataclass(frozen=True)
class Case:
    """One partner as it stands on `as_of`, with what happened in the definition's window before that day."""

    recorded: Recorded
    partner: Partner
    as_of: date
    window_months: int | None
    definition: str

    @functools.cached_property
    def window(self) -> Period:
        """The window's days: twelve months to 2025-06-01 begin on 2024-06-02."""
        if self.window_months is None:
            return Period(None, self.as_of)
        return Period(date.fromordinal(add_months(self.as_of, -self.window_months).toordinal() + 1), self.as_of)

    @functools.cached_property
    def parts(self) -> tuple[tuple[ActivityPartner, Activity], ...]:
        """The partner's parts in activities that have taken place by `as_of`, at any time."""
        return self.recorded.parts_until(self.as_of).get(self.partner.id, ())

    @functools.cached_property
    def parts_in_window(self) -> tuple[tuple[ActivityPartner, Activity], ...]:
        """Those of them that touch the window; an undated one only where there is no window."""
        if self.window_months is None:
            return self.parts
        touches = self.window.touches
        return tuple([pair for pair in self.parts if touches(pair[1].starts_on, pair[1].ends_on)])

    @functools.cached_property
    def agreements(self) -> tuple[Agreement, ...]:
        return self.recorded.agreements_of_partner.get(self.partner.id, ())

    @functools.cached_property
    def values(self) -> tuple[ValueArea, ...]:
        """What was said of its value areas in the window; a statement without a period holds at any time."""
        return tuple(
            row
            for row in self.recorded.values_of_partner.get(self.partner.id, ())
            if (row.period_from is None and row.period_to is None)
            or self.window.touches(row.period_from, row.period_to)
        )


def judge(criterion: Criterion, threshold: int | None, case: Case) -> Verdict:
    """Judge one criterion; `threshold` None takes the usual one."""
    return _JUDGES[criterion](case, USUAL_THRESHOLDS.get(criterion, 0) if threshold is None else threshold)


def _span(case: Case, months: int) -> Verdict:
    """From the first to the last day of joint work, at any time, at least so many calendar months.

    A date known only by month or year counts at the day that makes the span shortest.
    """
    dated = [(row.starts_on or row.ends_on, row.ends_on or row.starts_on, row) for _, row in case.parts]
    spans = [(first.latest, min(last.earliest, case.as_of), row) for first, last, row in dated if first and last]
    if not spans:
        return Verdict(False, (), Missing("strategic-missing-dated-activities"))
    first, last = min(spans, key=lambda span: span[0]), max(spans, key=lambda span: span[1])
    evidence = tuple(Evidence("activity", id_) for id_ in dict.fromkeys((first[2].id, last[2].id)))
    lacking = (add_months(first[0], months) - last[1]).days
    return Verdict(lacking <= 0, evidence, Missing("strategic-missing-days", (lacking,)) if lacking > 0 else None)


def _joint_activities(case: Case, more_than: int) -> Verdict:
    ids = tuple(dict.fromkeys([row.id for _, row in case.parts_in_window if _completed(row, case.as_of)]))
    lacking = more_than + 1 - len(ids)
    return _verdict(lacking, "activity", ids, "strategic-missing-activities")


def _main_goal(case: Case, _threshold: int) -> Verdict:
    main = case.recorded.main_goals
    goals = [Evidence("goal", goal.id) for goal in main.values() if case.partner.id in goal.partners]
    worked = [Evidence("activity", row.id) for _, row in case.parts_in_window if main.keys() & set(row.goals)]
    evidence = tuple(dict.fromkeys((*goals, *worked)))
    return Verdict(bool(evidence), evidence, None if evidence else Missing("strategic-missing-main-goal"))


def _continued(case: Case, cycles: int) -> Verdict:
    """Activities in so many grant cycles, or an agreement that renews an earlier one."""
    renewed = [row for row in case.agreements if row.supersedes and row.state_on(case.as_of) is not None]
    if renewed:
        return Verdict(True, tuple(Evidence("agreement", row.id) for row in renewed))
    cycle_of = case.recorded.cycle_of_grant
    worked = [(cycle_of[row.grant], row.id) for _, row in case.parts if row.grant and row.grant in cycle_of]
    lacking = cycles - len({cycle for cycle, _ in worked})
    return _verdict(lacking, "activity", tuple([id_ for _, id_ in worked]), "strategic-missing-cycles")


def _multiplies_capacities(case: Case, _threshold: int) -> Verdict:
    stated = [Evidence("value_area", row.id) for row in case.values if row.area is Area.CAPACITIES and row.delivered]
    worked = [
        Evidence("activity", row.id)
        for part, row in case.parts_in_window
        if Area.CAPACITIES in part.value_areas or part.role is ActivityRole.TRAINER
    ]
    evidence = (*stated, *worked)
    return Verdict(bool(evidence), evidence, None if evidence else Missing("strategic-missing-capacities"))


def _joint_content(case: Case, more_than: int) -> Verdict:
    """Content added through the partner, or through an activity that it took part in."""
    worked = {row.id for _, row in case.parts}
    results = [
        result
        for result in case.recorded.results_of_partner.get(case.partner.id, ())
        if result.kind in CONTRIBUTED
        and (result.partner is not None or result.activity in worked)
        and (result.counted_on is None or case.window.holds(result.counted_on))
    ]
    lacking = more_than + 1 - sum(result.count for result in results)
    ids = tuple(result.id for result in results if result.count)
    return _verdict(lacking, "content_result", ids, "strategic-missing-content")


def _agreement_in_force(case: Case, _threshold: int) -> Verdict:
    ids = tuple(Evidence("agreement", row.id) for row in case.agreements if row.in_force_on(case.as_of))
    return Verdict(bool(ids), ids, None if ids else Missing("strategic-missing-agreement"))


def _value_delivered(case: Case, areas: int) -> Verdict:
    rows = [row for row in case.values if row.intended and row.delivered]
    lacking = areas - len({row.area for row in rows})
    return _verdict(lacking, "value_area", tuple(row.id for row in rows), "strategic-missing-areas")


def _institutionalised(case: Case, _threshold: int) -> Verdict:
    answers = (case.partner.in_plans, case.partner.in_staffing, case.partner.in_curriculum)
    if any(answers):
        return Verdict(True, (Evidence("partner", case.partner.id),))
    silent = all(answer is None for answer in answers)
    return Verdict(False, (), Missing("strategic-missing-not-stated" if silent else "strategic-missing-institution"))


def _named_by_hand(case: Case, _threshold: int) -> Verdict:
    ids = tuple(
        Evidence("strategic_naming", row.id)
        for row in case.recorded.namings
        if row.partner == case.partner.id
        and row.definition == case.definition
        and (row.named_on is None or row.named_on.earliest <= case.as_of)
    )
    return Verdict(bool(ids), ids, None if ids else Missing("strategic-missing-naming"))


def _completed(activity: Activity, as_of: date) -> bool:
    last = activity.ends_on or activity.starts_on
    return last is None or last.earliest <= as_of


def _verdict(lacking: int, entity: str, ids: tuple[str, ...], key: str) -> Verdict:
    evidence = tuple([Evidence(entity, id_) for id_ in dict.fromkeys(ids)])
    return Verdict(lacking <= 0, evidence, Missing(key, (lacking,)) if lacking > 0 else None)


_JUDGES: Final[Mapping[Criterion, Callable[[Case, int], Verdict]]] = MappingProxyType(
    {
        Criterion.SPAN_MONTHS: _span,
        Criterion.JOINT_ACTIVITIES: _joint_activities,
        Criterion.MAIN_GOAL: _main_goal,
        Criterion.CONTINUED: _continued,
        Criterion.MULTIPLIES_CAPACITIES: _multiplies_capacities,
        Criterion.JOINT_CONTENT: _joint_content,
        Criterion.AGREEMENT_IN_FORCE: _agreement_in_force,
        Criterion.VALUE_DELIVERED: _value_delivered,
        Criterion.INSTITUTIONALISED: _institutionalised,
        Criterion.NAMED_BY_HAND: _named_by_hand,
    }
)
