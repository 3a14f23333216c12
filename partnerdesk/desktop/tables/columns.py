"""What a column of a list shows: its heading, its kind, and how its stored value becomes words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partnerdesk.messages import text
from partnerdesk.records import kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.messages import Language
    from partnerdesk.records.field import Field


@dataclass(frozen=True)
class Column:
    """One column. `currency_at` is the place in the row (the id is at 0) of the currency of an amount.

    `words` says that the stored value is text already: the title of a linked record, or several in one.
    """

    name: str
    heading: str
    kind: kinds.Kind
    currency_at: int | None = None
    words: bool = False

    @property
    def at_end(self) -> bool:
        """Whether it is aligned to the end, as numbers are."""
        return self.kind.numeric and not self.words

    def shown(self, row: Sequence[Any], at: int, language: Language) -> str:
        """The stored value at `at` of a row, as words on one line."""
        stored = row[at]
        if self.words:
            return str(stored) if stored else kinds.NOT_STATED
        value = self.kind.value(stored)
        if isinstance(self.kind, kinds.Money) and self.currency_at is not None:
            return self.kind.show_in(value, row[self.currency_at], language)
        shown = self.kind.show(value, language)
        return " ".join(shown.split("\n")) if "\n" in shown else shown


def column_of(field: Field, *, currency_at: int | None = None) -> Column:
    """Make the column of a field; the query gives titles in place of the ids that links keep."""
    of = field.kind.of if isinstance(field.kind, kinds.Listed) else field.kind
    return Column(field.name, text(field.label_key), field.kind, currency_at, words=isinstance(of, kinds.Link))
