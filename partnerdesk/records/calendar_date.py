"""A calendar date as people state it: a day, or only a month, or only a year."""

from __future__ import annotations

import calendar
import functools
import re
from dataclasses import dataclass, field
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True, slots=True)
class CalendarDate:
    """A day (`2025-03-14`), a month (`2025-03`) or a year (`2025`); what was not stated is 0.

    Ordered as their ISO texts are, so that sorting in SQL and in Python agree.
    """

    year: int
    month: int = 0
    day: int = 0
    earliest: date = field(init=False, repr=False, compare=False)
    """The first day that this can mean: what a period that starts here starts with."""

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError("a day needs its month")
        try:
            first = date(self.year, self.month or 1, self.day or 1)
        except OverflowError as fault:
            raise ValueError("no day of the calendar") from fault
        # Kept, since figures compare the same few days a hundred thousand times.
        object.__setattr__(self, "earliest", first)

    @classmethod
    @functools.lru_cache(maxsize=8192)  # a file holds few days many times
    def from_iso(cls, iso: str) -> CalendarDate:
        """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; raises ValueError for anything else."""
        found = _ISO.fullmatch(iso)
        if found is None:
            raise ValueError(iso)
        return cls(*(int(part or 0) for part in found.groups()))

    @classmethod
    def of(cls, day: date) -> CalendarDate:
        return cls(day.year, day.month, day.day)

    @property
    def latest(self) -> date:
        """The last day that this can mean: what a period that ends here ends with, inclusive."""
        if self.day:
            return self.earliest
        month = self.month or 12
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def is_day(self) -> bool:
        return self.day > 0

    def __str__(self) -> str:
        if self.day:
            return self.earliest.isoformat()
        return f"{self.year:04}-{self.month:02}" if self.month else f"{self.year:04}"


def add_months(day: date, months: int) -> date:
    """Move by calendar months, clamped to the month's last day: 2028-02-29 + 12 is 2029-02-28."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
