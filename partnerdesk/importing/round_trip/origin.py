"""Where a workbook of ours comes from, as its hidden sheet says (see `records/round_trip.py`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from partnerdesk.messages import current
from partnerdesk.records.round_trip import CODES, ORIGIN, READ_ME

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerdesk.importing.grid import Grid


@dataclass(frozen=True, slots=True)
class Origin:
    """The language of its words, the data file, the changeset that was the latest then, and the ids of its rows.

    `ids` are by entity; an entity that is not among them was written without saying which of its records.
    """

    language: str
    file: str = ""
    changeset: str = ""
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)


def origin_of(grids: Iterable[Grid]) -> Origin:
    """Return where an exported workbook comes from; only its language, or the user's, where nothing says."""
    language = ""
    for grid in grids:
        mark = grid.value(CODES, 1)
        if mark == ORIGIN:
            said, file, changeset = (str(grid.value(CODES, column) or "") for column in (2, 3, 4))
            return Origin(said or current().code, file, changeset, _ids_in(grid))
        if mark == READ_ME:
            language = str(grid.value(CODES, 2) or "")
    return Origin(language or current().code)


def _ids_in(grid: Grid) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in range(CODES + 1, grid.height + 1):
        cells = [str(cell.value) for cell in grid.row_cells(row)]
        if cells:
            found[cells[0]] = frozenset(one for cell in cells[1:] for one in cell.split())
    return found
