"""What the guess about a sheet says of each of its rows and columns, in the words that stand in the margin."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import Kind, kind_of
from partnerdesk.importing.layout import Form, Reason
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Grid
    from partnerdesk.importing.layout import TableLayout
    from partnerdesk.importing.mapping.choice import ColumnChoice

_LOOKED_AT: Final = 20
_KINDS: Final = {
    Kind.TEXT: "import-kind-text",
    Kind.NUMBER: "import-kind-number",
    Kind.DATE: "import-kind-date",
    Kind.BOOL: "import-kind-bool",
}


class Mark(Enum):
    """What a row or a column of the sheet is."""

    HEADER = "header"
    RECORD = "record"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Marks:
    """Marks by number of the row or the column; `words` are about rows, or across about columns."""

    header: frozenset[int]
    first: int
    last: int
    skipped: frozenset[int]
    words: dict[int, str]
    across: bool
    """Records stand in columns: what is said of rows here holds for columns, and the reverse."""
    fields: dict[int, str]
    """What the cells of a column (across: of a row) become, by its number."""
    ignored: frozenset[int]
    kinds: dict[int, str]
    """What the cells of a column (across: of a row) are, in a word, by its number."""

    def of_row(self, row: int) -> Mark:
        if self.across:
            return self._of_field(row)
        return self._of_record(row)

    def of_column(self, column: int) -> Mark:
        return self._of_record(column) if self.across else self._of_field(column)

    def _of_record(self, number: int) -> Mark:
        if number in self.header:
            return Mark.HEADER
        if number in self.skipped or not self.first <= number <= self.last:
            return Mark.LEFT_OUT
        return Mark.RECORD

    def _of_field(self, number: int) -> Mark:
        known = number in self.fields and number not in self.ignored
        return Mark.RECORD if known else Mark.LEFT_OUT


def marks_of(grid: Grid, layout: TableLayout, columns: Sequence[ColumnChoice], entity: str | None = None) -> Marks:
    """Return what is drawn on a sheet: the guess, or what the user made of it."""
    across = layout.form is Form.ACROSS
    words: dict[int, str] = {} if across else dict.fromkeys(grid.hidden_rows, text("sheet-hidden"))
    reasons = dict.fromkeys(layout.left_out, Reason.USER) if across else {s.row: s.reason for s in layout.skipped}
    for number, reason in reasons.items():
        words[number] = _with(words.get(number), text(f"layout-skip-{reason.value.replace('_', '-')}"))
    for number in layout.header_rows:
        words[number] = _with(words.get(number), text("sheet-header"))
    skipped = layout.left_out if across else frozenset(one.row for one in layout.skipped)
    return Marks(
        frozenset(layout.header_rows),
        layout.first_row,
        layout.last_row,
        skipped,
        words,
        across,
        {column.number: fate_words(column, entity) for column in columns},
        frozenset(column.number for column in columns if column.ignored),
        {column.number: _kind_words(grid, layout, column.number) for column in columns},
    )


def _kind_words(grid: Grid, layout: TableLayout, number: int) -> str:
    """Name the kind that most of the first cells are of; empty where there are none."""
    records = range(layout.first_row, min(layout.last_row, layout.first_row + _LOOKED_AT) + 1)
    across = layout.is_across
    found = Counter(kind_of(grid.value(*((number, one) if across else (one, number)))) for one in records)
    found.pop(Kind.EMPTY, None)
    return text(_KINDS[found.most_common(1)[0][0]]) if found else ""


def _with(before: str | None, word: str) -> str:
    return f"{word}, {before}" if before else word


def fate_words(column: ColumnChoice, entity: str | None = None) -> str:
    """Say in a few words where the cells of a column go, in a table whose rows are of an entity."""
    from partnerdesk.desktop.wizards.targets import target_words

    if column.ignored:
        return text("import-left-out")
    return target_words(column.target, entity) if column.target else text("import-kept-beside")
