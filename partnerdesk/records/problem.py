"""What is wrong with a value or a record, in the user's words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from partnerdesk.messages import current, text
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the field it belongs to (None: the record as a whole), and a message key with its values.

    A warning does not stop the record from being kept.
    """

    field: str | None
    key: str
    values: tuple[object, ...] = ()
    warning: bool = False

    @property
    def message(self) -> str:
        return text(self.key, *map(_shown, self.values))


def _shown(value: object) -> object:
    """Write choices, dates and decimals as the user's language does."""
    if isinstance(value, Choice):
        return value.label(current())
    if isinstance(value, CalendarDate):
        return current().date(value.earliest) if value.is_day else str(value)
    return current().number(value) if isinstance(value, Decimal) else value


class Unreadable(ValueError):
    """A text that a kind of field cannot read; carries the message key and its values."""

    def __init__(self, key: str, *values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def problem(self, field: str) -> Problem:
        return Problem(field, self.key, self.values)


class Refused(Exception):
    """A record that breaks its own rules; holds every problem that is not a warning."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{problem.field}: {problem.key}" for problem in problems))
        self.problems = problems
