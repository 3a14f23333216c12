"""The workbook of the rows that an import left: as they stood, the faulty cells coloured, and what is wrong in words.

Mended, it is imported as it is: the headers are those of the first sheet, and an import passes over the column that
says what is wrong (its header is the text `rejects-reason`).
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from partnerdesk.exchange.cell_styles import FONT
from partnerdesk.exchange.sheet_layout import HEADER_ALIGNMENT, HEADER_BORDER, HEADER_FILL, HEADER_FONT
from partnerdesk.exchange.sheet_titles import distinct_titles
from partnerdesk.exchange.sheet_xml import FORMULA_SIGNS
from partnerdesk.importing.plan import Outcome
from partnerdesk.records.round_trip import cut, writable
from partnerdesk.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan
    from partnerdesk.messages import Language

_LEFT: Final = frozenset({Outcome.REJECTED, Outcome.UNDECIDED})
_FAULTY: Final = PatternFill("solid", fgColor="FFD9C7")
_REASON_WIDTH, _WIDTH = 70, 22


def write_rejects(path: Path, plan: Plan, language: Language) -> int:
    """Write the rows that a plan leaves, a sheet for each table, and return how many; without any, no file is made.

    Raises Mendable where the place cannot be written.
    """
    tables = [table for table in plan.tables if any(row.outcome in _LEFT for row in table.rows)]
    if not tables:
        return 0
    book = Workbook(write_only=True)
    written = 0
    for title, table in zip(distinct_titles([table.table.sheet for table in tables]), tables, strict=True):
        sheet = book.create_sheet(title)
        written += _write_table(sheet, table, _faults(plan, table), language)
    with whole_file(path) as place:
        book.save(place)
    return written


def _faults(plan: Plan, table: TablePlan) -> dict[tuple[int, int], list[str]]:
    """Return what is wrong with the cells of a table, by their row and column in the sheet."""
    found: dict[tuple[int, int], list[str]] = {}
    for problem in plan.problems:
        if (problem.file, problem.sheet) == (table.table.file, table.table.sheet):
            found.setdefault((problem.row, problem.column), []).append(f"{problem.address}: {problem.fault.message}")
    return found


def _write_table(
    sheet: WriteOnlyWorksheet, table: TablePlan, faults: dict[tuple[int, int], list[str]], language: Language
) -> int:
    columns = table.table.columns
    cells = [table.table.cells.column(choice.number) for choice in columns]
    widths = sheet.column_dimensions  # type: ignore[attr-defined] # it is there; the stubs lack it
    for number in range(1, len(columns) + 2):
        widths[get_column_letter(number)].width = _WIDTH if number <= len(columns) else _REASON_WIDTH
    sheet.freeze_panes = "A2"
    sheet.sheet_view.rightToLeft = language.right_to_left
    sheet.append(
        [_header(sheet, heading) for heading in (*(c.header for c in columns), language.text("rejects-reason"))]
    )
    written = 0
    for place, row in enumerate(table.rows):
        if row.outcome not in _LEFT:
            continue
        at = [_at(table, row, choice.number) for choice in columns]
        values = [_cell(sheet, raws[place], faulty=key in faults) for raws, key in zip(cells, at, strict=True)]
        said = [*_reason(row), *(message for key in at for message in faults.get(key, ()))]
        reason = _cell(sheet, "\n".join(dict.fromkeys(said)), faulty=False)
        reason.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.append([*values, reason])
        written += 1
    return written


def _at(table: TablePlan, row: RowPlan, number: int) -> tuple[int, int]:
    return (number, row.number) if table.table.layout.is_across else (row.number, number)


def _reason(row: RowPlan) -> Iterator[str]:
    if row.reason is not None:
        yield row.reason.message


def _header(sheet: WriteOnlyWorksheet, heading: str) -> Cell:
    cell = _cell(sheet, heading, faulty=False)
    cell.font, cell.fill, cell.border, cell.alignment = HEADER_FONT, HEADER_FILL, HEADER_BORDER, HEADER_ALIGNMENT
    return cell


def _cell(sheet: WriteOnlyWorksheet, raw: Raw, *, faulty: bool) -> Cell:
    """Return a cell with what stood there; a text is never a formula, and a faulty cell is coloured."""
    cell = WriteOnlyCell(sheet)
    if raw is None or isinstance(raw, int | float | date | time | timedelta):
        cell.value = raw
    else:
        text = writable(cut(str(raw)))
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(FORMULA_SIGNS)
    cell.font = Font(name=FONT, size=11)
    if faulty:
        cell.fill = _FAULTY
    return cell
