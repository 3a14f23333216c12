"""Writes the rows of a workbook's sheet as SpreadsheetML, several times faster than one cell object after another.

A text is always written as a text, whatever it begins with: nothing that a user typed becomes a formula.
Source: ECMA-376, part 1, 18.3.1 (worksheets) and 18.8 (styles).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from partnerdesk.records.round_trip import cut, writable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from partnerdesk.analysis.record_table import CellValue

_DAY_ZERO: Final = date(1899, 12, 30).toordinal()
_SPECIAL: Final = re.compile("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML escapes, and what no XML may hold."""
_ROWS_AT_ONCE: Final = 500
WRAP_AT: Final = 60
"""Characters in a line of a column whose text wraps."""
_LINE_HEIGHT, _MOST_LINES = 15, 6
"""Points; a long text shows its beginning, so that one record does not fill the screen."""


class RowWriter:
    """Writes the rows of one sheet, from `first_row` on, and remembers which cells could not be written as they are.

    `style_of` gives the style of a cell from its column (from 0), its value and its whole row; `wrapped` are the
    columns whose text wraps.
    """

    def __init__(
        self,
        letters: Sequence[str],
        style_of: Callable[[int, CellValue, tuple[CellValue, ...]], int],
        wrapped: Sequence[int] = (),
    ) -> None:
        self.letters = letters
        self._style_of = style_of
        self._wrapped = wrapped
        self.cut: list[str] = []
        """Addresses of texts that were longer than a cell can hold."""
        self.replaced: list[str] = []
        """Addresses of texts with control characters, which stand as U+FFFD now."""

    def write(self, rows: Iterable[tuple[CellValue, ...]], first_row: int) -> Iterator[bytes]:
        """Yield the XML of the rows, many at a time."""
        held: list[str] = []
        for number, row in enumerate(rows, first_row):
            held.append(f'<row r="{number}"{self._height(row)}>{self._cells(row, number)}</row>')
            if len(held) == _ROWS_AT_ONCE:
                yield "".join(held).encode()
                held.clear()
        yield "".join(held).encode()

    def _height(self, row: tuple[CellValue, ...]) -> str:
        """Give a row with long text its height; not every program works it out by itself."""
        lines = 1
        for column in self._wrapped:
            if row[column] is not None:
                text = str(row[column])
                lines = max(lines, text.count("\n") + 1, -(-len(text) // WRAP_AT))
        return f' ht="{min(lines, _MOST_LINES) * _LINE_HEIGHT}" customHeight="1"' if lines > 1 else ""

    def _cells(self, row: tuple[CellValue, ...], number: int) -> str:
        cells = []
        for column, (letter, value) in enumerate(zip(self.letters, row, strict=True)):
            if value is None:
                continue
            style = self._style_of(column, value, row)
            if isinstance(value, str):
                text = self._text(value, f"{letter}{number}")
                body = f't="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
            elif isinstance(value, date):
                body = f"><v>{value.toordinal() - _DAY_ZERO}</v></c>"
            else:
                body = f"><v>{value!r}</v></c>"
            cells.append(f'<c r="{letter}{number}" s="{style}" {body}')
        return "".join(cells)

    def _text(self, text: str, address: str) -> str:
        kept = cut(text)
        if kept is not text:
            self.cut.append(address)
        if not _SPECIAL.search(kept):
            return kept
        held = writable(kept)
        if held.count("\N{REPLACEMENT CHARACTER}") > kept.count("\N{REPLACEMENT CHARACTER}"):
            self.replaced.append(address)
        return escape(held)
