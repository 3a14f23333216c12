"""The grid: a sheet as it was read, cell by cell with addresses, before anything is made of it.

Rows and columns count from 1, as a spreadsheet shows them. The grid knows nothing of records or fields.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Raw = str | int | float | bool | date | datetime | time | timedelta | Decimal | None
"""A value as a reader found it: compact, floats as they are in the file, `""` and None for nothing."""

Value = str | int | bool | Decimal | date | datetime | time | None
"""A value as the importer sees it: whole floats are integers, other floats decimals, midnights dates."""

_LAST_EXACT_FLOAT: Final = 2.0**53
_MIDNIGHT: Final = time()


class Kind(StrEnum):
    """What a cell holds. `ERROR` and `UNCALCULATED` are problems of the file, never the same as empty."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    """A date, a date with a time, or a time of day."""
    BOOL = "bool"
    ERROR = "error"
    """A formula that failed; the value is the text shown, such as `#REF!`."""
    UNCALCULATED = "uncalculated"
    """A formula whose result is not in the file; the value is the formula, with its equals sign."""
    BROKEN = "broken"
    """What the reader could not make out, as it stands in the file, with the number of its line."""

    def __reduce_ex__(self, _protocol: object) -> tuple[type[Kind], tuple[str]]:
        # Early versions of Python 3.11 would name the built-in `getattr`, which the reader of answers refuses.
        return Kind, (self.value,)


class Cell(NamedTuple):
    """One cell: where it stands, what it holds, and what the sheet says about it."""

    row: int
    column: int
    value: Value
    kind: Kind
    hidden: bool = False
    """The row or the column is hidden in the sheet."""
    comment: str | None = None

    @property
    def address(self) -> str:
        return f"{column_letters(self.column)}{self.row}"


class MergedRange(NamedTuple):
    """Cells joined into one; both corners belong to it."""

    top: int
    left: int
    bottom: int
    right: int


class OddCell(NamedTuple):
    """A cell that is not a plain value: an error, a formula without a result, or what could not be read."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class SheetSource:
    """Where a grid comes from and how it was read."""

    file: str
    """File name without its folder."""
    sheet: str
    """Name of the sheet; for a text file, the file name without its ending."""
    format: str
    """xlsx, xls, xlsb, ods, vcard or text."""
    encoding: str | None = None
    """Of a text file, as Python names it."""
    encoding_is_guessed: bool = False
    """Neither a byte-order mark nor strict UTF-8 nor the user said so."""
    delimiter: str | None = None
    """Of a text file."""
    sheet_is_hidden: bool = False
    blind_to: frozenset[str] = frozenset()
    """What could not be read from this format: "errors", "formulas", "hidden", "comments"."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet. `rows[r - 1][c - 1]` is the raw value; rows may be of different lengths.

    The text of an odd cell stands in `rows` too, so that no walk over the rows can miss it.
    """

    source: SheetSource
    rows: list[list[Raw]]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[MergedRange, ...] = ()
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    odd_cells: dict[tuple[int, int], OddCell] = field(default_factory=dict)

    @property
    def sheet(self) -> str:
        return self.source.sheet

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)

    def where(self, row: int, column: int) -> str:
        """Return the address with the sheet, such as `Partners!D7`.

        >>> Grid(SheetSource("a.csv", "a", "text"), []).where(7, 4)
        'a!D7'
        """
        return f"{self.sheet}!{column_letters(column)}{row}"

    def value(self, row: int, column: int) -> Value:
        """Return what the cell holds, None where it is empty or outside the sheet."""
        odd = self.odd_cells.get((row, column)) if self.odd_cells else None
        return odd.text if odd else plain(self._raw(row, column))

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell; outside the sheet it is an empty one."""
        odd = self.odd_cells.get((row, column)) if self.odd_cells else None
        value = odd.text if odd else plain(self._raw(row, column))
        return Cell(
            row,
            column,
            value,
            odd.kind if odd else kind_of(value),
            row in self.hidden_rows or column in self.hidden_columns,
            self.comments.get((row, column)) if self.comments else None,
        )

    def cells(self) -> Iterator[Cell]:
        """Yield every cell that holds something, row by row."""
        for row in range(1, self.height + 1):
            yield from self.row_cells(row)

    def row_cells(self, row: int) -> Iterator[Cell]:
        """Yield the cells of a row that hold something, from the left."""
        if not 1 <= row <= self.height:
            return
        for column, raw in enumerate(self.rows[row - 1], start=1):
            if not is_blank(raw):
                yield self.cell(row, column)

    def _raw(self, row: int, column: int) -> Raw:
        if not (1 <= row <= len(self.rows) and 1 <= column <= len(self.rows[row - 1])):
            return None
        return self.rows[row - 1][column - 1]


def is_blank(raw: Raw) -> bool:
    """Tell whether a raw value holds nothing: no value, no text, or blanks only."""
    return raw is None or (isinstance(raw, str) and (not raw or raw.isspace()))


def plain(raw: Raw) -> Value:
    """Turn a raw value into the one that the importer works with.

    >>> plain(24799622.0), plain(0.1), plain("  ")
    (24799622, Decimal('0.1'), None)
    """
    if isinstance(raw, str):
        return None if not raw or raw.isspace() else raw
    if isinstance(raw, float):
        if not math.isfinite(raw):
            return str(raw)
        return int(raw) if raw.is_integer() and abs(raw) < _LAST_EXACT_FLOAT else Decimal(repr(raw))
    if isinstance(raw, datetime):
        return raw.date() if raw.time() == _MIDNIGHT and raw.tzinfo is None else raw
    if isinstance(raw, timedelta):
        return _duration(raw)
    return raw


def kind_of(value: Value) -> Kind:
    """Return the kind of a plain value."""
    if value is None:
        return Kind.EMPTY
    if isinstance(value, str):
        return Kind.TEXT
    if isinstance(value, bool):
        return Kind.BOOL
    return Kind.NUMBER if isinstance(value, int | Decimal) else Kind.DATE


def _duration(span: timedelta) -> str:
    """Write a span as a sheet shows it, hours beyond a day included: `30:15:00`."""
    seconds = round(abs(span).total_seconds())
    sign = "-" if span < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def column_letters(column: int) -> str:
    """Return the letters of a column that counts from 1.

    >>> column_letters(1), column_letters(28), column_letters(16384)
    ('A', 'AB', 'XFD')
    """
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column, counting from 1: the reverse of `column_letters`."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
