"""The cells of one table, column by column: what a layout and the user's choice of filled blanks make of a grid."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import column_letters, is_blank, plain
from partnerdesk.importing.values.outcome import shown
from partnerdesk.importing.values.value_words import those_that_say_the_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Grid, Raw
    from partnerdesk.importing.layout import TableColumn, TableLayout


class TableCells:
    """Reads records and columns of a table straight from the rows, since a sheet may have a million cells."""

    def __init__(self, grid: Grid, layout: TableLayout) -> None:
        self.grid = grid
        self.layout = layout
        self.numbers = self._numbers()
        """Rows of the records (columns, for a table that runs across), blank ones left out."""

    def _numbers(self) -> list[int]:
        layout = self.layout
        apart = {*layout.header_rows, *(one.row for one in layout.skipped)} if not layout.is_across else set()
        inside = [number for number in range(layout.first_row, layout.last_row + 1) if number not in apart]
        left, right = layout.left - 1, layout.right
        if layout.is_across:
            fields = [column.number for column in layout.columns]
            inside = [number for number in inside if number not in layout.left_out]
            return [one for one in inside if any(not is_blank(self._raw(row, one)) for row in fields)]
        rows = self.grid.rows
        return [one for one in inside if one <= len(rows) and not all(map(is_blank, rows[one - 1][left:right]))]

    def _raw(self, row: int, column: int) -> Raw:
        rows = self.grid.rows
        if row > len(rows) or column > len(rows[row - 1]):
            return None
        return rows[row - 1][column - 1]

    def column(self, number: int) -> Sequence[Raw]:
        """Return what the cells of a column hold, one for each record."""
        if self.layout.is_across:
            return [self._raw(number, one) for one in self.numbers]
        return self._columns[number - 1] if number <= len(self._columns) else [None] * len(self.numbers)

    @functools.cached_property
    def _columns(self) -> list[tuple[Raw, ...]]:
        """The columns of the sheet with the cells of the records; all at once, since each walk down takes long."""
        rows = self.grid.rows
        return list(itertools.zip_longest(*(rows[one - 1] for one in self.numbers)))

    def filled_column(self, column: TableColumn, *, fill_down: bool) -> Sequence[Raw]:
        """Return the column with merged cells, marks for "the same", and blanks that mean "as above" filled."""
        found = with_the_same(self.column(column.number))
        if not (fill_down or column.is_merged_down):
            return found
        raws = list(found)
        covered = None if fill_down else self._covered(column.number)
        above: Raw = None
        for place, raw in enumerate(raws):
            if not is_blank(raw):
                above = raw
            elif covered is None or self.numbers[place] in covered:
                raws[place] = above
        return raws

    def _covered(self, number: int) -> set[int]:
        return {
            row
            for top, left, bottom, right in self.grid.merged
            if left <= number <= right
            for row in range(top + 1, bottom + 1)
        }

    def value(self, place: int, number: int) -> Raw:
        """Return what the cell of the record at a place holds."""
        record = self.numbers[place]
        return self._raw(*((number, record) if self.layout.is_across else (record, number)))

    def text(self, place: int, number: int) -> str:
        """Return what the cell of the record at a place holds, as text."""
        return shown(plain(self.value(place, number)))

    def address(self, record: int, column: int) -> str:
        """Return the address of a record's cell, such as `D7`."""
        row, place = (column, record) if self.layout.is_across else (record, column)
        return f"{column_letters(place)}{row}"


def with_the_same(raws: Sequence[Raw]) -> Sequence[Raw]:
    """Return a column with what stands above in place of `〃`, `idem` and their like; one at the top stays."""
    marks = those_that_say_the_same([raw for raw in {*raws} if isinstance(raw, str)])
    if not marks:
        return raws
    found: list[Raw] = []
    for raw in raws:
        found.append(found[-1] if found and raw in marks and not is_blank(found[-1]) else raw)
    return found
