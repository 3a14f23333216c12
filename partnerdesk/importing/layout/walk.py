"""Walks over a grid by its layouts: the records to import, and an account of every filled cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.importing.layout.table import Reason, Record, TableLayout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.importing.grid import Cell, Grid


def records(grid: Grid, layout: TableLayout) -> Iterator[Record]:
    """Yield the records of a table: number of the row (or column), group, and a cell for each column."""
    numbers = [column.number for column in layout.columns]
    if layout.is_across:
        for column in range(layout.first_row, layout.last_row + 1):
            if column in layout.left_out:
                continue
            cells = tuple(grid.cell(row, column) for row in numbers)
            if any(cell.value is not None for cell in cells):
                yield Record(column, "", cells)
        return
    skipped = {one.row for one in layout.skipped}
    header = set(layout.header_rows)
    groups = iter(layout.groups)
    following = next(groups, None)
    group = ""
    for row in range(layout.first_row, layout.last_row + 1):
        while following and following.row <= row:
            group, following = following.text, next(groups, None)
        if row in skipped or row in header:
            continue
        cells = tuple(grid.cell(row, column) for column in numbers)
        if any(cell.value is not None for cell in cells):
            yield Record(row, group, cells)


@dataclass(frozen=True, slots=True)
class Account:
    """Where every filled cell of a grid ended; the four parts together are all of them."""

    header: tuple[Cell, ...]
    records: tuple[Cell, ...]
    skipped: tuple[tuple[Cell, Reason], ...]
    outside: tuple[Cell, ...]
    """In no layout: left out by the user, or never looked at."""


def account(grid: Grid, layouts: Sequence[TableLayout]) -> Account:
    """Return where each filled cell of a grid is, according to the layouts; each is in exactly one place."""
    header: list[Cell] = []
    data: list[Cell] = []
    skipped: list[tuple[Cell, Reason]] = []
    outside: list[Cell] = []
    places = [_Places(layout) for layout in layouts]
    for cell in grid.cells():
        reason = next((found for one in places if (found := one.reason(cell))), None)
        if any(one.is_record(cell) for one in places):
            data.append(cell)
        elif any(one.is_header(cell) for one in places):
            header.append(cell)
        elif reason:
            skipped.append((cell, reason))
        else:
            outside.append(cell)
    return Account(tuple(header), tuple(data), tuple(skipped), tuple(outside))


class _Places:
    """What a layout makes of each cell, looked up quickly."""

    def __init__(self, layout: TableLayout) -> None:
        self._is_across = layout.is_across
        self._header = set(layout.header_rows)
        self._records = range(layout.first_row, layout.last_row + 1)
        self._columns = {column.number for column in layout.columns}
        self._skipped = {one.row: one for one in layout.skipped}
        self._left_out = layout.left_out

    def reason(self, cell: Cell) -> Reason | None:
        if self._is_across and cell.row in self._columns and not self.is_record(cell):
            return Reason.USER
        skipped = self._skipped.get(cell.row)
        return skipped.reason if skipped and skipped.left <= cell.column <= skipped.right else None

    def is_header(self, cell: Cell) -> bool:
        number, field = (cell.column, cell.row) if self._is_across else (cell.row, cell.column)
        return number in self._header and field in self._columns

    def is_record(self, cell: Cell) -> bool:
        if self._is_across:
            inside = cell.column in self._records and cell.column not in self._left_out
            return inside and cell.row in self._columns
        return (
            cell.row in self._records
            and cell.column in self._columns
            and cell.row not in self._header
            and cell.row not in self._skipped
        )
