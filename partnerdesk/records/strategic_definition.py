"""Definitions of a strategic partnership: nobody shares one, so each group writes its own as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, date, link, long_text, part_of, text, whole, yes_no
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


class Combine(Choice):
    """How many of a definition's criteria must hold."""

    ALL = "all"
    ANY = "any"
    AT_LEAST = "at_least"


class Criterion(Choice):
    """What can make a partnership strategic; `has_threshold` says whether it needs a number.

    Source: the report's own attempts at a definition, and the Czech distinction for JOINT_CONTENT.
    """

    has_threshold: bool

    def __new__(cls, code: str, has_threshold: bool) -> Self:
        made = str.__new__(cls, code)
        made._value_ = code
        made.has_threshold = has_threshold
        return made

    SPAN_MONTHS = "span_months", True
    JOINT_ACTIVITIES = "joint_activities", True
    MAIN_GOAL = "main_goal", False
    CONTINUED = "continued_collaboration", True
    MULTIPLIES_CAPACITIES = "multiplies_capacities", False
    JOINT_CONTENT = "joint_content", True
    AGREEMENT_IN_FORCE = "agreement_in_force", False
    VALUE_DELIVERED = "value_delivered", True
    INSTITUTIONALISED = "institutionalised", False
    NAMED_BY_HAND = "named_by_hand", False


@record("strategic_definition", title="title")
class StrategicDefinition(Record):
    """A definition: criteria within a window, combined by all of, any of, or at least n of."""

    name: str = text(required=True)
    title: str = text(required=True)
    description: str | None = long_text()
    source: str | None = text()
    window_months: int | None = whole(least=1)
    combine: Combine = choice(Combine, required=True, default=Combine.ALL)
    at_least_n: int | None = whole(least=1)
    external_only: bool | None = yes_no()

    def problems(self, before: StrategicDefinition | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        if self.combine is Combine.AT_LEAST and self.at_least_n is None:
            yield Problem("at_least_n", "problem-at-least-how-many")


@record("strategic_criterion", title="criterion")
class StrategicCriterion(Record):
    """One criterion of a definition, with its threshold where it has one."""

    definition: str = part_of("strategic_definition")
    criterion: Criterion = choice(Criterion, required=True)
    threshold: int | None = whole()

    def problems(self, before: StrategicCriterion | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        if self.criterion and self.criterion.has_threshold and self.threshold is None:
            yield Problem("threshold", "problem-threshold-missing", (self.criterion,))


@record("strategic_naming", title="reason")
class StrategicNaming(Record):
    """A partner that was named strategic by hand, and why."""

    definition: str = part_of("strategic_definition")
    partner: str = link("partner", required=True)
    reason: str = text(required=True)
    named_on: CalendarDate | None = date()
    named_by: str | None = text()
