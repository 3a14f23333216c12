"""A period of time: which days, dates and spans lie in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.records.calendar_date import CalendarDate


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end`, both included; None is open on that side."""

    start: date | None = None
    end: date | None = None

    @property
    def bounded(self) -> bool:
        return self.start is not None or self.end is not None

    def touches(self, starts: CalendarDate | None, ends: CalendarDate | None) -> bool:
        """Whether any day of a span lies in the period.

        A date of which only the month or the year is known may mean any of its days. A span that names only one
        of its dates is that date.
        """
        first, last = starts or ends, ends or starts
        if first is None or last is None:
            return False
        begins_in_time = self.end is None or first.earliest <= self.end
        return begins_in_time and (self.start is None or last.latest >= self.start)

    def holds(self, on: CalendarDate | None) -> bool:
        return self.touches(on, on)
