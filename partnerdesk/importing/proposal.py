"""A proposal: every table of the files with its guesses, for the user to change before a plan is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.grid import Grid
    from partnerdesk.importing.layout import TableLayout
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.round_trip.origin import Origin
    from partnerdesk.importing.table_cells import TableCells


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file and its sheets as they were read; `name` tells it from the other files of the import."""

    path: Path
    grids: tuple[Grid, ...]
    name: str


@dataclass(slots=True)
class TableProposal:
    """One table. All but grid and file may be changed; after a new layout or entity, columns are guessed anew."""

    file: str
    grid: Grid
    layout: TableLayout
    cells: TableCells
    entity: str | None
    """What a row of the table is; None: nothing that is known, so that its rows are listed and left."""
    columns: list[ColumnChoice]
    profile: str | None = None
    """Name of the profile or known format that the choices come from."""
    origin: Origin | None = None
    """Where a workbook that this program exported comes from; None for every other sheet."""

    @property
    def own_language(self) -> str | None:
        """Language of a workbook that this program exported."""
        return self.origin.language if self.origin else None

    @property
    def sheet(self) -> str:
        return self.grid.sheet

    @property
    def header_row(self) -> int | None:
        return self.layout.header_rows[-1] if self.layout.header_rows else None


@dataclass(slots=True)
class Proposal:
    """The tables of all files, in the order in which they stand, and the empty sheets."""

    tables: list[TableProposal] = field(default_factory=list)
    empty: list[tuple[str, str]] = field(default_factory=list)
    """(file, sheet) of sheets without a filled cell."""
    grids: list[Grid] = field(default_factory=list)
