"""Knows a CSV file that this program wrote, in any language: by the code over its first column and its headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.record_table import headings_of
from partnerdesk.importing.grid import Grid, column_letters
from partnerdesk.importing.layout import Form, TableColumn, TableLayout
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.proposal import TableProposal
from partnerdesk.importing.round_trip.origin import Origin
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.messages import Language, bare_text, languages
from partnerdesk.records import ENTITIES
from partnerdesk.records.round_trip import column_code, unguarded

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Raw
    from partnerdesk.records.record import Entity

_HEADER: Final = 1
_NUMBERED: Final = re.compile(r"(.+) \(\d+\)")


def own_list(file: str, grid: Grid) -> TableProposal | None:
    """Return the proposal for a list of records that was exported as CSV; None for any other sheet.

    Such a list says nothing of the state that it was written in, so every cell that differs is one that both sides may
    have changed.
    """
    mark = str(grid.value(_HEADER, 1) or "")
    entity = ENTITIES.get(mark.removesuffix(".id"))
    if entity is None or mark != column_code(entity.key, "id"):
        return None
    plain = Grid(grid.source, [[_unguarded(raw) for raw in row] for row in grid.rows])
    headers = [str(plain.value(_HEADER, number) or "") for number in range(1, plain.width + 1)]
    language = max(map(Language, languages()), key=lambda one: len(_codes(entity, one).keys() & set(headers)))
    codes = {**_codes(entity, language), mark: mark}
    taken = {heading.casefold() for heading in codes}
    columns = tuple(
        TableColumn(number, column_letters(number), header, header) for number, header in enumerate(headers, 1)
    )
    layout = TableLayout(Form.LIST, (_HEADER,), _HEADER + 1, max(plain.height, _HEADER), columns)
    # Each heading is taken once: a column that was kept from a sheet under the same name comes behind.
    choices = [_choice(column, codes.pop(column.header, None), taken) for column in columns]
    return TableProposal(
        file, plain, layout, TableCells(plain, layout), entity.key, choices, origin=Origin(language.code)
    )


def _codes(entity: Entity, language: Language) -> dict[str, str]:
    return {heading: code for code, heading in headings_of(entity, language).items()}


def _unguarded(raw: Raw) -> Raw:
    return unguarded(raw) if isinstance(raw, str) else raw


def _choice(column: TableColumn, code: str | None, taken: set[str]) -> ColumnChoice:
    label = column.header or bare_text("import-column-without-header", column.letter)
    # The export numbers the headings of columns that are called like a field.
    numbered = _NUMBERED.fullmatch(label)
    if numbered is not None and numbered[1].casefold() in taken:
        label = numbered[1]
    return ColumnChoice(column.number, column.letter, column.header, (), code, Reason(Why.LAYOUT), label=label)
