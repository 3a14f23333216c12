"""Knows the sheets of a workbook that this program wrote, in any language (see `records/round_trip.py`).

Columns are known by the codes in the hidden row, wherever a person moved them; one that a person added has no code and
is kept beside the records under its header.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.layout import Form, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout import Reason as Skipped
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.proposal import TableProposal
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.messages import bare_text
from partnerdesk.records import ENTITIES
from partnerdesk.records.round_trip import CODES, NO_RECORDS, REASON, column_code, extra_code, extra_label

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Grid
    from partnerdesk.importing.round_trip.origin import Origin

_HEADER, _FIRST = 2, 3


def holds_no_records(grid: Grid) -> bool:
    """Tell whether this is one of the sheets of an exported workbook that hold no records."""
    return str(grid.value(CODES, 1) or "").startswith(NO_RECORDS)


def own_table(file: str, grid: Grid, origin: Origin) -> TableProposal | None:
    """Return the proposal for a sheet of records that was exported; None for any other sheet."""
    codes = {column: str(grid.value(CODES, column) or "") for column in range(1, grid.width + 1)}
    entity = _entity_of([code for code in codes.values() if code and code != REASON])
    if entity is None:
        return None
    columns = tuple(_column(grid, number) for number in codes)
    skipped = (SkippedRow(CODES, 1, len(codes), Skipped.REPEATED_HEADER),)
    layout = TableLayout(Form.LIST, (_HEADER,), _FIRST, max(grid.height, _HEADER), columns, skipped)
    choices: list[ColumnChoice] = []
    seen: set[str] = set()
    for column in columns:
        code = codes[column.number]
        # A column that was copied came with its code: the first one is meant.
        choices.append(_choice(column, "" if code in seen else code))
        seen.add(code)
    return TableProposal(file, grid, layout, TableCells(grid, layout), entity, choices, origin=origin)


def code_of(entity: str, choice: ColumnChoice) -> str:
    """Return the code of a column, that of a column which a person added included."""
    return choice.target or extra_code(entity, choice.label)


def id_column(table: TableProposal) -> int | None:
    """Return the number of the column that holds the records' ids; None where somebody deleted it."""
    code = column_code(str(table.entity), "id")
    return next((choice.number for choice in table.columns if choice.target == code), None)


def _entity_of(codes: list[str]) -> str | None:
    """Return the entity that all codes belong to: an ordinary sheet may hold a word with a point by chance."""
    entities = {code.partition(".")[0] if "." in code else "" for code in codes}
    if len(entities) != 1 or (entity := entities.pop()) not in ENTITIES:
        return None
    telling = {column_code(entity, "id"), column_code(entity, ENTITIES[entity].title_field)}
    return None if telling.isdisjoint(codes) else entity


def _column(grid: Grid, number: int) -> TableColumn:
    header = str(grid.value(_HEADER, number) or "")
    return TableColumn(number, column_letters(number), header, header)


def _choice(column: TableColumn, code: str) -> ColumnChoice:
    label = extra_label(code)
    target = code if code in _targets() else None
    # A field that another version of the program had: nobody can tell which of its cells were edited.
    ignored = bool(code) and target is None and label is None
    label = label or column.header or bare_text("import-column-without-header", column.letter)
    return ColumnChoice(
        column.number, column.letter, column.header, (), target, Reason(Why.LAYOUT), ignored, label=label
    )


@functools.cache
def _targets() -> frozenset[str]:
    """Return the codes of all columns that an export can have, without those of columns kept beside."""
    return frozenset(
        column_code(key, name)
        for key, entity in ENTITIES.items()
        for name in ("id", *entity.fields, *(through.name for through in entity.through))
    )
