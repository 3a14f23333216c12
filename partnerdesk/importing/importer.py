"""The one way in for the window and the commands: read, propose, plan, apply.

sources = read(paths)
proposal = propose(sources, reader)          # to be shown and changed
plan = build_plan(reader, proposal, options) # to be shown; nothing is written yet
changeset = apply_plan(data_file, plan)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.importing.apply import ImportCancelledError, apply_plan
from partnerdesk.importing.collector import resting_collector
from partnerdesk.importing.compiled_words import is_header_word, words_made_ready
from partnerdesk.importing.file_names import distinct_name
from partnerdesk.importing.layout import Reason, TableLayout, guess
from partnerdesk.importing.mapping.guessing import guess_mapping
from partnerdesk.importing.mapping.known_formats import known_format
from partnerdesk.importing.mapping.profiles import Profile, fitting_profile, profiles_in
from partnerdesk.importing.planning import PlanCancelledError, build_plan
from partnerdesk.importing.proposal import Proposal, SourceFile, TableProposal
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.rejects_sheet import descriptions_in, left_table
from partnerdesk.importing.round_trip.csv_list import own_list
from partnerdesk.importing.round_trip.origin import origin_of
from partnerdesk.importing.round_trip.sheets import holds_no_records, own_table
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.messages import Language, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerdesk.importing.grid import Grid
    from partnerdesk.store.reader import Reader

__all__ = [
    "ImportCancelledError", "PlanCancelledError", "apply_plan", "build_plan", "propose", "propose_table",
    "read",
]  # fmt: skip


def read(
    paths: Iterable[Path],
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[SourceFile]:
    """Return the sheets of files; raises Mendable for a file that cannot be read, and ReadingCancelledError."""
    listed = [Path(path) for path in paths]
    found: list[SourceFile] = []
    with resting_collector(), words_made_ready():
        for place, path in enumerate(listed):

            def report(share: float, place: int = place) -> None:
                if progress:
                    progress((place + share) / len(listed))

            grids = read_file(path, encoding=encoding, delimiter=delimiter, progress=report, cancelled=cancelled)
            found.append(SourceFile(path, tuple(grids), distinct_name(path, {one.name for one in found})))
    return found


def propose(
    sources: Sequence[SourceFile],
    reader: Reader | None = None,
    *,
    entity: str | None = None,
    sheet: str | None = None,
    profiles: Sequence[Profile] = (),
) -> Proposal:
    """Return a proposal for every table of the sources.

    `entity` settles what the rows are, `sheet` takes only sheets of that name. `profiles` are tried before those that
    the data file keeps.
    """
    kept = [*profiles, *(profiles_in(reader) if reader else ())]
    proposal = Proposal()
    for source in sources:
        origin, descriptions = origin_of(source.grids), descriptions_in(source.grids)
        for grid in source.grids:
            if sheet is not None and grid.sheet != sheet:
                continue
            if holds_no_records(grid):
                continue
            own = own_table(source.name, grid, origin) or own_list(source.name, grid)
            proposal.grids.append(own.grid if own else grid)
            if own is not None:
                proposal.tables.append(own)
                continue
            said = descriptions.get(grid.sheet)
            if said is not None and entity in {None, said["entity"]}:
                proposal.tables.append(left_table(source.name, grid, said))
                continue
            layouts = guess(grid, is_header_word)
            if not layouts:
                proposal.empty.append((source.name, grid.sheet))
            proposal.tables += [
                propose_table(source.name, grid, layout, entity=entity, profiles=kept) for layout in layouts
            ]
    return proposal


def propose_table(
    file: str, grid: Grid, layout: TableLayout, *, entity: str | None = None, profiles: Sequence[Profile] = ()
) -> TableProposal:
    """Return the proposal for one table: also after the user changed its layout or what its rows are."""
    cells = TableCells(grid, layout)
    known = fitting_profile(layout.columns, profiles) or known_format(layout.columns, Path(file).stem)
    if known is not None and entity in {None, known.entity}:
        proposed = TableProposal(file, grid, layout, cells, known.entity, known.choices(layout.columns), known.name)
    else:
        values = [cells.column(column.number) for column in layout.columns]
        names = (grid.sheet, Path(file).stem, *_titles(grid, layout))
        guessed = guess_mapping(layout.columns, values, names, entity=entity)
        proposed = TableProposal(file, grid, layout, cells, guessed.entity, guessed.columns)
    # What the program itself wrote beside the rows that an import left: see exchange.rejects.
    reasons = {Language(code).text("rejects-reason") for code in languages()}
    for choice in proposed.columns:
        choice.ignored = choice.ignored or choice.header in reasons
    return proposed


def _titles(grid: Grid, layout: TableLayout) -> list[str]:
    """Return the texts that stand alone in rows above a table: on a page of several tables they tell them apart."""
    rows = (
        one.row for one in layout.skipped if one.reason in {Reason.TITLE, Reason.NOTE} and one.row < layout.first_row
    )
    listed = ([cell.value for cell in grid.row_cells(row)] for row in rows)
    return [str(cells[0]) for cells in listed if len(cells) == 1]
