"""Writes a workbook of the example as .xlsx, the same bytes each time."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING

from openpyxl import Workbook as ExcelWorkbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from sheet_table import MERGED_WITH_ABOVE, Sheet, Workbook

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

# Files carry the day they were made; a fixed day keeps a regenerated file equal to the committed one.
MADE_ON = datetime(2026, 11, 20, 9, 0, 0)  # noqa: DTZ001 - the file format keeps no time zone
ZIP_TIME = (2026, 11, 20, 9, 0, 0)


def excel_bytes(workbook: Workbook) -> bytes:
    """Return the .xlsx file of a workbook."""
    excel = ExcelWorkbook()
    excel.remove(excel.worksheets[0])
    for sheet in workbook.sheets:
        target = excel.create_sheet(sheet.name)
        _write_cells(target, sheet)
        _merge(target, sheet)
        _decorate(target, sheet)
    excel.properties.creator = "Two Shores"
    excel.properties.created = MADE_ON
    buffer = io.BytesIO()
    excel.save(buffer)
    return _with_fixed_times(buffer.getvalue())


def _write_cells(target: Worksheet, sheet: Sheet) -> None:
    for row_number, row in enumerate(sheet.grid(), start=1):
        for column_number, value in enumerate(row, start=1):
            if value in ("", MERGED_WITH_ABOVE):
                continue
            cell = target.cell(row_number, column_number, value)
            if isinstance(value, str) and "\n" in value:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
            if row_number > sheet.header_row > 0 and column_number <= len(sheet.columns):
                header = sheet.columns[column_number - 1].header
                if header in sheet.formats and not isinstance(value, str):
                    cell.number_format = sheet.formats[header]


def _merge(target: Worksheet, sheet: Sheet) -> None:
    width = max(len(sheet.columns), 2)
    for number, row in enumerate(sheet.grid(), start=1):
        is_title = number <= len(sheet.before) and len(row) == 1
        if (is_title and number == 1) or sheet.kind_at(number) == "heading":
            target.merge_cells(start_row=number, end_row=number, start_column=1, end_column=width)
    first = 1
    for _, span in sheet.header_groups:
        if span > 1:
            row_of_groups = sheet.header_row - 1
            target.merge_cells(
                start_row=row_of_groups, end_row=row_of_groups, start_column=first, end_column=first + span - 1
            )
        first += span
    _merge_downwards(target, sheet)


def _merge_downwards(target: Worksheet, sheet: Sheet) -> None:
    grid = sheet.grid()
    for column in range(len(sheet.columns)):
        top = 0
        for number, row in enumerate([*grid, []], start=1):
            joined = len(row) > column and row[column] == MERGED_WITH_ABOVE
            if joined and not top:
                top = number - 1
            elif not joined and top:
                target.merge_cells(start_row=top, end_row=number - 1, start_column=column + 1, end_column=column + 1)
                target.cell(top, column + 1).alignment = Alignment(vertical="center")
                top = 0


def _decorate(target: Worksheet, sheet: Sheet) -> None:
    fills = {"heading": sheet.colour, "header": sheet.colour, "repeated header": sheet.colour}
    for number in range(1, len(sheet.grid()) + 1):
        kind = sheet.kind_at(number)
        if number == 1 and sheet.before:
            target.cell(1, 1).font = Font(bold=True, size=14)
        for column in range(1, len(sheet.columns) + 1):
            cell = target.cell(number, column)
            if kind in fills or kind == "total":
                cell.font = Font(bold=True, italic=kind == "total")
            if kind in fills:
                cell.fill = PatternFill("solid", fgColor=fills[kind])
            if kind == "header":
                cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
            wanted = sheet.green_where.get(sheet.columns[column - 1].header)
            if wanted and str(cell.value).lower() == wanted:
                cell.fill = PatternFill("solid", fgColor="B6D7A8")
    _set_widths(target, sheet)
    for row_number in sheet.hidden_rows:
        target.row_dimensions[row_number].hidden = True
    for address, words in sheet.comments.items():
        target[address].comment = Comment(words, "Two Shores")
    target.sheet_view.rightToLeft = sheet.right_to_left
    target.sheet_state = "hidden" if sheet.hidden else "visible"
    if sheet.header_row:
        target.freeze_panes = f"A{sheet.header_row + 1}"


def _set_widths(target: Worksheet, sheet: Sheet) -> None:
    for index, column_of_sheet in enumerate(sheet.columns):
        texts = [str(row[index]) for row in sheet.rows if len(row) > max(index, 1)]
        longest = max((len(line) for text in [column_of_sheet.header, *texts] for line in text.split("\n")), default=8)
        dimension = target.column_dimensions[get_column_letter(index + 1)]
        dimension.width = min(max(longest * 0.9 + 2, 12 if column_of_sheet.header in sheet.formats else 8), 38)
        dimension.hidden = column_of_sheet.header in sheet.hidden_columns


def _with_fixed_times(packed: bytes) -> bytes:
    """Openpyxl stamps the present moment into the archive and into its properties; both are replaced."""
    stamp = MADE_ON.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, content)
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return buffer.getvalue()
