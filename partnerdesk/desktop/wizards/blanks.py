"""Blank cells that may mean "as above": how many a column has, and what the first of them would say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import is_blank, plain
from partnerdesk.importing.values.outcome import shown

if TYPE_CHECKING:
    from partnerdesk.importing.layout import TableLayout
    from partnerdesk.importing.table_cells import TableCells


@dataclass(frozen=True, slots=True)
class Blanks:
    """Blank cells of a column under a filled one, of `rows` records; the first stands in `row`, below `above`."""

    count: int
    rows: int
    row: int
    above: str


def blanks_in(cells: TableCells, layout: TableLayout) -> dict[int, Blanks]:
    """Return what there is to ask about the blanks of a table, by column; merged cells need no question."""
    found: dict[int, Blanks] = {}
    for column in layout.columns:
        if column.can_fill_down and not column.is_merged_down:
            blanks = _blanks_of(cells, column.number)
            if blanks is not None:
                found[column.number] = blanks
    return found


def _blanks_of(cells: TableCells, number: int) -> Blanks | None:
    above, count, first = "", 0, (0, "")
    for row, raw in zip(cells.numbers, cells.column(number), strict=True):
        if not is_blank(raw):
            above = shown(plain(raw))
        elif above:
            first = first if count else (row, above)
            count += 1
    return Blanks(count, len(cells.numbers), *first) if count else None
