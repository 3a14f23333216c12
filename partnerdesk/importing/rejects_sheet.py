"""Knows the rows that an import left and wrote into a workbook: nothing about its sheets need be guessed once more.

Sheets whose rows came from an export of ours are read as such; of every other one a hidden sheet tells what its rows
are and what becomes of each column, by its header: people may move columns, add some, and take some away.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.layout import Form, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout import Reason as Skipped
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.proposal import TableProposal
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.importing.values.answers import Answers
from partnerdesk.records import ENTITIES
from partnerdesk.records.round_trip import CODES, REJECTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.grid import Grid

_HEADER: Final = 1
_PIECE: Final = 8_000
"""Letters in a cell: a description may be longer than a cell can be."""


def described(table: TableProposal, headers: list[str], answers: Answers, reason: str) -> list[str]:
    """Return the pieces of a text that tells what a table's rows and columns are; `reason` heads the added column."""
    columns: list[dict[str, Any]] = []
    for choice, header in zip(table.columns, headers, strict=True):
        said = choice.answers.over(answers)
        columns.append(
            {
                "header": header,
                "field": choice.target,
                "ignored": choice.ignored,
                **said.as_json(),
            }
        )
    columns.append({"header": reason, "field": None, "ignored": True})
    written = json.dumps({"entity": table.entity, "columns": columns}, ensure_ascii=True)
    return [written[at : at + _PIECE] for at in range(0, len(written), _PIECE)]


def descriptions_in(grids: Iterable[Grid]) -> dict[str, dict[str, Any]]:
    """Return what a workbook says of its sheets, by their names; what cannot be understood is no description."""
    found: dict[str, dict[str, Any]] = {}
    for grid in grids:
        if grid.value(CODES, 1) != REJECTS:
            continue
        for row in range(CODES + 1, grid.height + 1):
            cells = [str(cell.value) for cell in grid.row_cells(row)]
            try:
                said = json.loads("".join(cells[1:]))
                if said["entity"] in ENTITIES and all(map(_is_column, said["columns"])):
                    found[cells[0]] = said
            except (ValueError, KeyError, TypeError, IndexError, AttributeError):
                continue
    return found


def left_table(file: str, grid: Grid, said: dict[str, Any]) -> TableProposal:
    """Return the proposal for a sheet of rows that were left, as its description has it."""
    headers = [str(grid.value(_HEADER, number) or "") for number in range(1, grid.width + 1)]
    columns = tuple(
        TableColumn(number, column_letters(number), header, header) for number, header in enumerate(headers, 1)
    )
    reason = next((number for number, header in enumerate(headers, 1) if header == said["columns"][-1]["header"]), 0)
    emptied = tuple(
        SkippedRow(row, reason, reason, Skipped.NOTE)
        for row in range(_HEADER + 1, grid.height + 1)
        if [cell.column for cell in grid.row_cells(row)] == [reason]
    )
    layout = TableLayout(Form.LIST, (_HEADER,), _HEADER + 1, max(grid.height, _HEADER), columns, emptied)
    by_header: dict[tuple[str, int], dict[str, Any]] = {}
    seen: Counter[str] = Counter()
    for one in said["columns"]:
        by_header[one["header"], seen[one["header"]]] = one
        seen[one["header"]] += 1
    met: Counter[str] = Counter()
    choices = []
    for column in columns:
        choices.append(_choice(column, by_header.get((column.header, met[column.header]), {})))
        met[column.header] += 1
    return TableProposal(file, grid, layout, TableCells(grid, layout), said["entity"], choices)


def _is_column(said: Any) -> bool:
    """Tell whether this describes a column; raises KeyError for a field that is not there."""
    if said["field"] is not None:
        field_of(said["field"])
    Answers.from_json(said)
    return isinstance(said["header"], str)


def _choice(column: TableColumn, said: dict[str, Any]) -> ColumnChoice:
    target = said.get("field")
    reason = Reason(Why.LAYOUT) if target else Reason(Why.NOTHING)
    return ColumnChoice(
        column.number, column.letter, column.header, (), target, reason, bool(said.get("ignored")),
        fill_down=False, answers=Answers.from_json(said),
    )  # fmt: skip
