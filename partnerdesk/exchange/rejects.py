"""The workbook of the rows that an import left: as they stood, the faulty cells coloured, and what is wrong in words.

Mended, it is imported as it is: a hidden sheet tells what the columns are (see `importing/rejects_sheet.py`), or where
an exported workbook comes from (see `records/round_trip.py`), and the column that says what is wrong is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ERROR_CODES
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from partnerdesk.exchange.cell_styles import FONT
from partnerdesk.exchange.origin_sheet import write_origin
from partnerdesk.exchange.sheet_layout import HEADER_ALIGNMENT, HEADER_BORDER, HEADER_FILL, HEADER_FONT
from partnerdesk.exchange.sheet_titles import distinct_titles
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.rejects_sheet import described
from partnerdesk.importing.round_trip.rows import TWICE
from partnerdesk.importing.round_trip.sheets import code_of, id_column
from partnerdesk.importing.row_fault import column_at_fault
from partnerdesk.records.round_trip import FORMULA_SIGNS, REASON, REJECTS, cut, writable
from partnerdesk.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan
    from partnerdesk.messages import Language

_LEFT: Final = frozenset({Outcome.REJECTED, Outcome.UNDECIDED})
_FAULTY: Final = PatternFill("solid", fgColor="FFD9C7")
_REASON_WIDTH, _WIDTH = 70, 22


@dataclass(frozen=True, slots=True)
class _Left:
    """A row that was left: what its cells held, the columns at fault, what is wrong in words, comments by column."""

    cells: list[Raw]
    faulty: set[int]
    said: str
    comments: dict[int, str]


def write_rejects(path: Path, plan: Plan, language: Language) -> int:
    """Write the rows that a plan leaves, a sheet for each table, and return how many; without any, no file is made.

    Raises Mendable where the place cannot be written.
    """
    tables = [table for table in plan.tables if any(row.outcome in _LEFT for row in table.rows)]
    if not tables:
        return 0
    book = Workbook(write_only=True)
    named = [language.text("sheet-origin"), language.text("sheet-lists"), *(table.table.sheet for table in tables)]
    origin_title, rejects_title, *titles = distinct_titles(named)
    written = 0
    for title, table in zip(titles, tables, strict=True):
        rows = list(_rows_left(plan, table))
        _write_table(book.create_sheet(title), table, rows, language)
        written += len(rows)
    origins = [table.table.origin for table in tables if table.table.origin]
    if origins:
        write_origin(book, origin_title, replace(origins[0], ids={}))
    reason = language.text("rejects-reason")
    listed = [
        (title, described(table.table, _headers(table), plan.options.answers, reason))
        for title, table in zip(titles, tables, strict=True)
        if table.table.entity and not table.table.origin
    ]
    if listed:
        _describe(book.create_sheet(rejects_title), listed)
    with whole_file(path) as place:
        book.save(place)
    return written


def _describe(sheet: WriteOnlyWorksheet, listed: Sequence[tuple[str, list[str]]]) -> None:
    sheet.sheet_state = "hidden"  # type: ignore[attr-defined] # it is there; the stubs lack it
    sheet.append([REJECTS])
    for title, pieces in listed:
        cells = [_cell(sheet, one) for one in (title, *pieces)]
        sheet.append(cells)


def _rows_left(plan: Plan, table: TablePlan) -> Iterator[_Left]:
    """Yield the rows with blanks that mean "as above" filled: the row above may not be among them."""
    columns = table.table.columns
    layout = {column.number: column for column in table.table.layout.columns}
    cells = [
        table.table.cells.filled_column(layout[choice.number], fill_down=bool(choice.fill_down)) for choice in columns
    ]
    faults = _faults(plan, table)
    comments = table.table.grid.comments
    ids = id_column(table.table) if table.table.origin else None
    for place, row in enumerate(table.rows):
        if row.outcome not in _LEFT:
            continue
        at = [_at(table, row, choice.number) for choice in columns]
        faulty = {number for number, key in enumerate(at) if key in faults}
        if (cause := column_at_fault(table, place, row)) is not None:
            faulty.add(columns.index(cause))
        said = [row.reason.message] if row.reason else []
        said += [message for key in at for message in faults.get(key, ())]
        held = [raws[place] for raws in cells]
        if row.reason is not None and row.reason.key == TWICE:
            # Brought in alone, a copy would be taken for the record that it is a copy of.
            held = [None if choice.number == ids else raw for choice, raw in zip(columns, held, strict=True)]
        kept = {number: comments[key] for number, key in enumerate(at) if key in comments}
        yield _Left(held, faulty, "\n".join(dict.fromkeys(said)), kept)


def _faults(plan: Plan, table: TablePlan) -> dict[tuple[int, int], list[str]]:
    """Return what is wrong with the cells of a table, by their row and column in the sheet."""
    found: dict[tuple[int, int], list[str]] = {}
    for problem in plan.problems:
        if (problem.file, problem.sheet) == (table.table.file, table.table.sheet):
            found.setdefault((problem.row, problem.column), []).append(f"{problem.address}: {problem.fault.message}")
    return found


def _headers(table: TablePlan) -> list[str]:
    return [writable(cut(choice.header)).strip() for choice in table.table.columns]


def _write_table(sheet: WriteOnlyWorksheet, table: TablePlan, rows: list[_Left], language: Language) -> None:
    columns, headers = table.table.columns, _headers(table)
    widths = sheet.column_dimensions  # type: ignore[attr-defined] # it is there; the stubs lack it
    for number in range(1, len(columns) + 2):
        widths[get_column_letter(number)].width = _WIDTH if number <= len(columns) else _REASON_WIDTH
    ours = table.table.origin is not None
    sheet.freeze_panes = "A3" if ours else "A2"
    sheet.sheet_view.rightToLeft = language.right_to_left
    if ours:
        sheet.row_dimensions[1].hidden = True  # type: ignore[attr-defined] # as above
        if (ids := id_column(table.table)) is not None:
            widths[get_column_letter(1 + [one.number for one in columns].index(ids))].hidden = True
        entity = str(table.table.entity)
        # A column of a field that another version has keeps no code: it is left out here as well.
        sheet.append([*("" if one.ignored else code_of(entity, one) for one in columns), REASON])
    sheet.append([_header(sheet, heading) for heading in (*headers, language.text("rejects-reason"))])
    for row in rows:
        cells = [_cell(sheet, raw, faulty=number in row.faulty) for number, raw in enumerate(row.cells)]
        for number, comment in row.comments.items():
            cells[number].comment = Comment(writable(cut(comment)), "")
        reason = _cell(sheet, row.said)
        reason.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.append([*cells, reason])


def _at(table: TablePlan, row: RowPlan, number: int) -> tuple[int, int]:
    return (number, row.number) if table.table.layout.is_across else (row.number, number)


def _header(sheet: WriteOnlyWorksheet, heading: str) -> Cell:
    cell = _cell(sheet, heading)
    cell.font, cell.fill, cell.border, cell.alignment = HEADER_FONT, HEADER_FILL, HEADER_BORDER, HEADER_ALIGNMENT
    return cell


def _cell(sheet: WriteOnlyWorksheet, raw: Raw, *, faulty: bool = False) -> Cell:
    """Return a cell with what stood there; a text is never a formula, and a faulty cell is coloured."""
    cell = WriteOnlyCell(sheet)
    if raw is None or isinstance(raw, int | float | date | time | timedelta):
        cell.value = raw
    else:
        text = writable(cut(str(raw)))
        cell.value = text
        cell.data_type = "e" if text in ERROR_CODES else "s"
        cell.quotePrefix = text.startswith(FORMULA_SIGNS)
    cell.font = Font(name=FONT, size=11)
    if faulty:
        cell.fill = _FAULTY
    return cell
