"""Values of a sheet as a library gives them, and the grid that they make together with the sheet's facts."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.grid import Grid, MergedRange, SheetSource, column_letters, is_blank
from partnerdesk.importing.readers import faults, limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.readers.sheet_facts import SheetFacts


_SHARED: Final = frozenset({str, date, datetime})


class SheetValues(NamedTuple):
    """Values of one sheet from cell A1 on."""

    name: str
    hidden: bool
    rows: list[list[Raw]]
    merged: tuple[MergedRange, ...]


class TextPool:
    """Keeps one object for equal texts and dates, across the sheets of a file.

    Lists repeat themselves: it halves the memory of a grid and the time to hand it over between processes.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._seen: dict[Raw, Raw] = {}

    def shared(self, sheet: str, rows: Sequence[Sequence[Raw]]) -> list[list[Raw]]:
        """Return the rows with shared values; raises Mendable for a cell with more text than allowed."""
        known = len(self._seen)
        share, only_shared = self._seen.setdefault, _SHARED.issuperset
        pooled = [
            # Most rows hold nothing else; for those the walk over the cells is left to C, in a third of the time.
            list(map(share, row, row)) if only_shared(map(type, row))
            # Numbers stay out: 1, 1.0 and True are equal, but not the same.
            else [share(one, one) if type(one) in _SHARED else one for one in row]
            for row in rows
        ]  # fmt: skip
        texts = (one for one in islice(self._seen, known, None) if isinstance(one, str))
        if max(map(len, texts), default=0) > limits.CELL_CHARACTERS:
            raise self._too_long(sheet, rows)
        return pooled

    def _too_long(self, sheet: str, rows: Sequence[Sequence[Raw]]) -> Exception:
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if isinstance(value, str) and len(value) > limits.CELL_CHARACTERS:
                    return faults.cell_too_long(self._file, sheet, f"{column_letters(column)}{number}")
        return faults.unreadable(self._file)


def grid_of(values: SheetValues, facts: SheetFacts, source: SheetSource) -> Grid:
    """Join values and facts; odd cells and what calamine cannot say get their values into the rows."""
    rows = values.rows
    for (row, column), value in [*facts.values.items(), *((at, odd.text) for at, odd in facts.odd_cells.items())]:
        if row > limits.ROWS or column > limits.COLUMNS:
            raise faults.sheet_too_large(source.file, source.sheet, f"{column_letters(column)}{row}")
        while len(rows) < row:
            rows.append([])
        cells = rows[row - 1]
        cells.extend([None] * (column - len(cells)))
        cells[column - 1] = value
    height, width = len(rows), max(map(len, rows), default=0)
    return Grid(
        source,
        rows,
        frozenset(row for row in facts.hidden_rows if row <= height),
        frozenset(column for column in facts.hidden_columns if column <= width),
        values.merged or tuple(facts.merged),
        facts.comments,
        facts.odd_cells,
    )


def trim(rows: list[list[Raw]]) -> list[list[Raw]]:
    """Take blank cells off the end of each row, and blank rows off the end of the sheet, in place."""
    for row in rows:
        while row and is_blank(row[-1]):
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows
