"""The first sheet of an exported workbook: what it is, when and from which group it was made, how to bring it back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.properties import PageSetupProperties

from partnerdesk import __version__
from partnerdesk.exchange.cell_styles import FONT
from partnerdesk.exchange.sheet_layout import HEADER_ALIGNMENT, HEADER_BORDER, HEADER_FILL, HEADER_FONT
from partnerdesk.records.round_trip import READ_ME, writable

if TYPE_CHECKING:
    from datetime import datetime

    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.analysis.record_table import RecordTable
    from partnerdesk.messages import Language

_LINE_LENGTH: Final = 85
"""Characters to a line."""
_EXPLAINED: Final = (
    "read-me-edit",
    "read-me-back",
    "read-me-hidden",
    "read-me-delete",
    "read-me-lists",
    "read-me-blank",
    "read-me-people",
)


@dataclass(frozen=True)
class Occasion:
    """From which group a workbook was made, when (local time), and which filter chose its rows, if any.

    `file` is the data file (the id of its group), `changeset` the latest at that time.
    """

    group: str
    at: datetime
    filter: str = ""
    file: str = ""
    changeset: str = ""


def write_read_me(
    sheet: Worksheet, tables: list[tuple[str, RecordTable]], occasion: Occasion, language: Language
) -> None:
    """Write the page; row 1 is hidden and tells an import that there are no records here, and the language."""
    sheet.append([READ_ME, language.code])
    sheet.row_dimensions[1].hidden = True
    _line(sheet, language.text("read-me-title", occasion.group), size=16)
    _line(sheet, language.text("read-me-made", language.moment(occasion.at), __version__))
    if occasion.filter:
        _line(sheet, language.text("read-me-filter", occasion.filter))
    sheet.append([])
    for key in _EXPLAINED:
        _line(sheet, language.text(key))
    sheet.append([])
    sheet.append([language.text("read-me-sheet"), language.text("read-me-rows")])
    for cell in sheet[sheet.max_row]:
        cell.font, cell.fill, cell.border, cell.alignment = HEADER_FONT, HEADER_FILL, HEADER_BORDER, HEADER_ALIGNMENT
    for title, table in tables:
        sheet.append([title, len(table.rows)])
        row = sheet.max_row
        sheet.cell(row, 1).hyperlink = f"#'{title.replace(chr(39), chr(39) * 2)}'!A1"
        sheet.cell(row, 1).font = Font(name=FONT, size=11, underline="single", color="0563C1")
        sheet.cell(row, 2).font = Font(name=FONT, size=11)
    sheet.column_dimensions["A"].width = _LINE_LENGTH + 10
    sheet.column_dimensions["B"].width = 12
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.rightToLeft = language.right_to_left
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _line(sheet: Worksheet, words: str, size: int = 11) -> None:
    sheet.append([writable(words)])
    cell = sheet.cell(sheet.max_row, 1)
    # The group's name may begin with an equals sign.
    cell.data_type = "s"
    cell.font = Font(name=FONT, size=size, bold=size > 11)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    # Given, because not every program works the height of a wrapped text out by itself.
    sheet.row_dimensions[sheet.max_row].height = (size + 5) * math.ceil(len(words) * size / 11 / _LINE_LENGTH)
