"""Knows the sheets of a workbook that this program exported, in any language (see `records/round_trip.py`)."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.layout import Form, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout import Reason as Skipped
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.proposal import TableProposal
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.messages import current
from partnerdesk.records import ENTITIES
from partnerdesk.records.round_trip import CODES, NO_RECORDS, READ_ME, extra_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.grid import Grid

_HEADER, _FIRST = 2, 3


def holds_no_records(grid: Grid) -> bool:
    """Tell whether this is the 'Read me' of an exported workbook, or its lists of choices."""
    return str(grid.value(CODES, 1) or "").startswith(NO_RECORDS)


def language_of(grids: Iterable[Grid]) -> str:
    """Return the language of an exported workbook, as its 'Read me' says; else the user's."""
    said = (str(grid.value(CODES, 2) or "") for grid in grids if grid.value(CODES, 1) == READ_ME)
    return next(said, "") or current().code


def own_table(file: str, grid: Grid, language: str) -> TableProposal | None:
    """Return the proposal for a sheet of records that was exported; None for any other sheet."""
    codes = [str(grid.value(CODES, column) or "") for column in range(1, grid.width + 1)]
    entity = codes[0].removesuffix(".id") if codes else ""
    if entity not in ENTITIES or codes[0] != f"{entity}.id":
        return None
    own = list(takewhile(bool, codes))
    columns = tuple(_column(grid, number) for number in range(1, len(own) + 1))
    skipped = (SkippedRow(CODES, 1, len(own), Skipped.REPEATED_HEADER),)
    layout = TableLayout(Form.LIST, (_HEADER,), _FIRST, max(grid.height, _HEADER), columns, skipped)
    choices = [_choice(column, code) for column, code in zip(columns, own, strict=True)]
    return TableProposal(file, grid, layout, TableCells(grid, layout), entity, choices, own_language=language)


def _column(grid: Grid, number: int) -> TableColumn:
    header = str(grid.value(_HEADER, number) or "")
    return TableColumn(number, column_letters(number), header, header)


def _choice(column: TableColumn, code: str) -> ColumnChoice:
    label = extra_label(code)
    target = code if label is None else None
    return ColumnChoice(
        column.number, column.letter, column.header, (), target, Reason(Why.LAYOUT), label=label or column.header
    )
