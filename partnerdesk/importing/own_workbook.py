"""Recognises the sheets of a workbook that this program exported, in whatever language (see `records/round_trip.py`)."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.layout import Form, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout import Reason as Skipped
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.proposal import TableProposal
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.records import ENTITIES
from partnerdesk.records.round_trip import NO_RECORDS

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Grid

_CODES, _HEADER, _FIRST = 1, 2, 3


def holds_no_records(grid: Grid) -> bool:
    """Tell whether this is the 'Read me' of an exported workbook, or its lists of choices."""
    return str(grid.value(_CODES, 1) or "").startswith(NO_RECORDS)


def own_table(file: str, grid: Grid) -> TableProposal | None:
    """Return the proposal for a sheet of records that was exported; None for any other sheet."""
    codes = [str(grid.value(_CODES, column) or "") for column in range(1, grid.width + 1)]
    entity = codes[0].removesuffix(".id") if codes else ""
    if entity not in ENTITIES or codes[0] != f"{entity}.id":
        return None
    own = list(takewhile(bool, codes))
    columns = tuple(_column(grid, number) for number in range(1, len(own) + 1))
    skipped = (SkippedRow(_CODES, 1, len(own), Skipped.REPEATED_HEADER),)
    layout = TableLayout(Form.LIST, (_HEADER,), _FIRST, max(grid.height, _HEADER), columns, skipped)
    choices = [_choice(column, code) for column, code in zip(columns, own, strict=True)]
    return TableProposal(file, grid, layout, TableCells(grid, layout), entity, choices)


def _column(grid: Grid, number: int) -> TableColumn:
    header = str(grid.value(_HEADER, number) or "")
    return TableColumn(number, column_letters(number), header, header)


def _choice(column: TableColumn, code: str) -> ColumnChoice:
    target = None if code.endswith(".extra") else code
    return ColumnChoice(
        column.number, column.letter, column.header, (), target, Reason(Why.LAYOUT), label=column.header
    )
