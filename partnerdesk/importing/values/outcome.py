"""What became of one cell: a plain value, or an `Odd` one that brings more than a value, or a fault."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Value
    from partnerdesk.records.kinds import Kind


class Severity(StrEnum):
    """An error leaves the field empty; a warning tells what was made of a value; a question waits for an answer."""

    ERROR = "error"
    WARNING = "warning"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value: a message key with its values."""

    key: str
    values: tuple[object, ...] = ()
    severity: Severity = Severity.ERROR

    @property
    def message(self) -> str:
        return text(self.key, *self.values)


@dataclass(frozen=True, slots=True)
class Odd:
    """A cell that is more than its value. `original` is kept beside the record, since the value alone loses it."""

    value: Any = None
    original: bool = True
    beside: tuple[tuple[str, Any], ...] = ()
    """Values of other fields of the same record that the cell states: ("currency", "EUR")."""
    fault: Fault | None = None


class QuestionKind(StrEnum):
    """What only the user can know about a column."""

    DATE_ORDER = "date_order"
    DECIMAL = "decimal"
    CURRENCY = "currency"
    WORDS = "words"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a column; until it is answered, the values in doubt wait and are kept as they are.

    `suggestion` is what the rest of the sheet speaks for, empty where nothing does.
    """

    kind: QuestionKind
    options: tuple[str, ...]
    example: str = field(compare=False)
    suggestion: str = ""
    words: tuple[str, ...] = ()
    """Of words that no list knows: all of the column's, and those of which only a part is known."""
    read: tuple[str, ...] = ()
    """What each of the words was read as, empty where nothing was."""
    of_kind: Kind | None = None
    """The kind of field whose values the options stand for by their codes, None for yes and no."""
    is_open: bool = field(default=True, compare=False)
    """Something waits for the answer; a question that is not open shows what words were read as, to be mended."""

    @property
    def message(self) -> str:
        told = len(self.words) if self.kind is QuestionKind.WORDS else self.example
        return text(f"import-question-{self.kind.value.replace('_', '-')}", told)


def shown(value: Value) -> str:
    """Write a cell's value as text, as the sheet would show it: for columns that match no field."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes" if not value.second else "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
