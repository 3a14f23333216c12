"""Periods: a start and an end, both included, either of which may be a month, a year or not stated."""

from __future__ import annotations

from collections.abc import Iterator

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.problem import Problem


def period_problems(starts: CalendarDate | None, ends: CalendarDate | None, field: str) -> Iterator[Problem]:
    """Refuse an end before the start, at the field that holds the end; `2025` to `2025-03` is no contradiction."""
    if starts and ends and ends.latest < starts.earliest:
        yield Problem(field, "problem-ends-before-start", (starts, ends))
