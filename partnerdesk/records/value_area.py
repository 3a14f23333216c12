"""Value areas: what a partner was meant to bring in a period, and what it brought."""

from __future__ import annotations

from collections.abc import Iterator

from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.field import choice, date, link, links, long_text, yes_no
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


@record("value_area", title="area")
class ValueArea(Record):
    """One area of value for a partner in a period: intended, delivered, and the evidence for it."""

    partner: str = link("partner", required=True)
    area: Area = choice(Area, required=True)
    period_from: CalendarDate | None = date()
    period_to: CalendarDate | None = date()
    grant: str | None = link("grant")
    intended: bool | None = yes_no()
    delivered: bool | None = yes_no()
    activities: tuple[str, ...] = links("activity", section="evidence")
    support: tuple[str, ...] = links("support", section="evidence")
    results: tuple[str, ...] = links("content_result", section="evidence")
    notes: str | None = long_text(section="notes")

    def problems(self, before: ValueArea | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.period_from, self.period_to, "period_to")
