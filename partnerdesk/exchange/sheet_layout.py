"""Lays out a sheet of records before its rows: codes, header, table, widths, what stays in sight, how it prints."""

from __future__ import annotations

import math
import unicodedata
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Final

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from partnerdesk.exchange.cell_styles import FONT
from partnerdesk.exchange.sheet_xml import WRAP_AT
from partnerdesk.records.kinds import LongText
from partnerdesk.records.round_trip import writable

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.analysis.record_table import CellValue, RecordTable
    from partnerdesk.messages import Language

HEADER_ROW: Final = 2
FIRST_ROW: Final = HEADER_ROW + 1
_NARROWEST, _WIDEST = 9, 44
"""Widths of columns in characters."""
_SAMPLED_ROWS: Final = 200
_A4: Final = 9
_READABLE_WIDTH: Final = 200
"""Characters across a landscape page at about two thirds of their size."""

_DARK, _PAPER, _LINE = "1F4E5F", "FFFFFF", "B8C4CC"
_EDGE: Final = Side("thin", _LINE)
HEADER_FONT: Final = Font(name=FONT, size=11, bold=True, color=_PAPER)
HEADER_FILL: Final = PatternFill("solid", fgColor=_DARK)
HEADER_BORDER: Final = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
HEADER_ALIGNMENT: Final = Alignment(vertical="center", wrap_text=True)


def lay_out(sheet: Worksheet, table: RecordTable, language: Language) -> None:
    """Write the hidden row of codes and the header, and set up everything around the rows."""
    headings = [column.heading for column in table.columns]
    sheet.append([writable(column.code) for column in table.columns])
    sheet.append(headings)
    for cell in sheet[HEADER_ROW]:
        cell.font, cell.fill, cell.border, cell.alignment = HEADER_FONT, HEADER_FILL, HEADER_BORDER, HEADER_ALIGNMENT
        # A heading may come from an imported sheet, and is a text like any other.
        cell.data_type = "s"
    sheet.row_dimensions[1].hidden = True
    sheet.row_dimensions[HEADER_ROW].height = 32
    widths = _widths(table, headings)
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.column_dimensions["A"].hidden = True
    sheet.freeze_panes = f"C{FIRST_ROW}"
    sheet.sheet_view.rightToLeft = language.right_to_left
    sheet.add_table(_table(table, headings))
    _set_up_print(sheet, sum(widths[1:]))


def _table(table: RecordTable, headings: list[str]) -> Table:
    last = max(FIRST_ROW, FIRST_ROW + len(table.rows) - 1)
    extent = f"A{HEADER_ROW}:{get_column_letter(len(headings))}{last}"
    made = Table(displayName=table.entity.key.title().replace("_", ""), ref=extent)
    made.tableColumns = [TableColumn(id=number, name=heading) for number, heading in enumerate(headings, 1)]
    made.autoFilter = AutoFilter(ref=extent)
    made.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    return made


def _widths(table: RecordTable, headings: list[str]) -> list[float]:
    sample = list(islice(table.rows, _SAMPLED_ROWS))
    widths: list[float] = []
    for number, (column, heading) in enumerate(zip(table.columns, headings, strict=True)):
        longest = max((_width(row[number]) for row in sample), default=0)
        widest = WRAP_AT if isinstance(column.kind, LongText) else _WIDEST
        # The header may take two lines, but no word of it, and holds the button of the filter.
        word = max(map(len, heading.split()))
        widths.append(min(max(longest + 2, len(heading) * 0.6 + 4, word * 1.15 + 3, _NARROWEST), widest))
    return widths


def _width(value: CellValue) -> int:
    if value is None:
        return 0
    if isinstance(value, date):
        return 10
    if not isinstance(value, str):
        return len(f"{value:,.2f}") + 4
    line = max(value.split("\n"), key=len)[:WRAP_AT]
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


def _set_up_print(sheet: Worksheet, width: float) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    # Forty columns on one page cannot be read: as many pages side by side as it takes, the title on each of them.
    sheet.page_setup.fitToWidth = math.ceil(width / _READABLE_WIDTH)
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_cols = "B:B"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.print_options.gridLines = True
    footer = HeaderFooterItem()
    footer.left.text, footer.right.text = "&A", "&P / &N"
    sheet.oddFooter = footer
