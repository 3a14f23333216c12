"""Document -> Excel workbook: one sheet to read, and one for each table, typed, filtered and ready to work with."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Final, cast
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from partnerdesk.messages import text
from partnerdesk.minor_units import minor_places
from partnerdesk.rendering import look
from partnerdesk.reports.document import (
    Cell,
    Document,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    PageBreak,
    Paragraph,
    Signature,
    Table,
    shown,
)

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

_LONGEST_TEXT: Final = 32_767
"""What Excel takes in one cell."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_FORBIDDEN_IN_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f']")
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_FAMILY: Final = "Calibri"
_THIN: Final = Side(style="thin", color=look.HAIRLINE[1:].upper())
_FILL: Final = PatternFill("solid", fgColor=look.BAND[1:].upper())
_WIDEST: Final = 60.0
_LINE_HEIGHT: Final = 1.41
"""Height of a line as a multiple of the type size."""
_READING_WIDTHS: Final = (46, 24, 46)
"""Widths of the columns of the sheet for reading, in letters."""


def workbook_bytes(document: Document) -> tuple[bytes, list[str]]:
    """Return the file and, in the user's language, what was changed to fit. The same document gives the same bytes."""
    writer = _Writer(document)
    writer.write()
    output = BytesIO()
    writer.book.save(output)
    return _with_fixed_times(output.getvalue(), document), writer.warnings


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self.book = Workbook()
        self.warnings: list[str] = []
        properties = self.book.properties
        properties.title = _clean(document.title)
        properties.creator = _clean(document.author or document.group)
        self._names: set[str] = set()
        self._row_read = 0

    def write(self) -> None:
        first = self.book.active
        assert first is not None, "a new workbook has a sheet"  # noqa: S101 - openpyxl's type allows an empty book
        reading: Worksheet = first
        reading.title = self._name(self._document.title)
        self._set_up(reading, landscape=False)
        for letter, width in zip("ABC", _READING_WIDTHS, strict=True):
            reading.column_dimensions[letter].width = width
        language = self._document.language
        dated = language.text("report-data-as-of", language.date(self._document.data_date, "long"))
        self._line(reading, self._document.title, size=18, bold=True)
        for line in (self._document.subtitle, self._document.group, dated):
            self._line(reading, line)
        heading = ""
        for block in self._document.blocks:
            if isinstance(block, Heading):
                heading = block.text
            if isinstance(block, Table):
                name = self._table_sheet(block, block.caption or heading or self._document.title)
                self._line(reading, f"{block.caption or heading} → {name}")
            else:
                self._block(reading, block)

    def _block(self, sheet: Worksheet, block: object) -> None:
        match block:
            case Heading():
                self._line(sheet, "")
                self._line(sheet, block.text, size={1: 14, 2: 12}.get(block.level, 11), bold=True)
            case Paragraph():
                self._line(sheet, block.text)
            case KeyFigures():
                for figure in block.figures:
                    self._cells(sheet, figure.label, figure.shown, figure.base)
            case Facts():
                for label, value in block.pairs:
                    self._cells(sheet, label, value)
            case Figure():
                self._chart_rows(sheet, block)
            case Signature():
                for name, role in block.signers:
                    self._cells(sheet, name, role)
            case PageBreak():
                pass
            case _:
                raise TypeError(f"no way to write {block!r}")

    def _chart_rows(self, sheet: Worksheet, figure: Figure) -> None:
        """Write a chart's numbers; who wants it drawn has Excel for that."""
        chart = figure.chart
        self._line(sheet, figure.caption, bold=True)
        names = [series.name for series in chart.series]
        if any(names):
            self._cells(sheet, chart.unit, *names)
        for row in range(len(chart.labels)):
            self._cells(sheet, chart.labels[row], *(series.shown[row] for series in chart.series))

    def _line(self, sheet: Worksheet, content: str, *, size: float = 11, bold: bool = False) -> None:
        """Write running text across the columns of the sheet for reading."""
        row = self._cells(sheet, content)
        _cell(sheet, row, 1).font = Font(name=_FAMILY, size=size, bold=bold)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(_READING_WIDTHS))
        lines = _lines_needed(content, sum(_READING_WIDTHS) * 11 / size)
        sheet.row_dimensions[row].height = size * _LINE_HEIGHT * lines

    def _cells(self, sheet: Worksheet, *contents: str) -> int:
        """Write one row of the sheet for reading and return its number."""
        self._row_read += 1
        lines = 1
        for column, content in enumerate(contents, start=1):
            cell = _cell(sheet, self._row_read, column)
            self._set_text(cell, content)
            cell.font = Font(name=_FAMILY)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if column <= len(_READING_WIDTHS):
                lines = max(lines, _lines_needed(content, _READING_WIDTHS[column - 1]))
        # Stated, since not every program works the height of a wrapped row out when it opens a file.
        sheet.row_dimensions[self._row_read].height = 11 * _LINE_HEIGHT * lines
        return self._row_read

    def _table_sheet(self, table: Table, title: str) -> str:
        sheet = self.book.create_sheet(self._name(title))
        self._set_up(sheet, landscape=len(table.columns) > 5)
        for position, column in enumerate(table.columns, start=1):
            cell = _cell(sheet, 1, position)
            self._set_text(cell, column.title)
            cell.font = Font(name=_FAMILY, bold=True, color=look.ACCENT[1:].upper())
            cell.fill = _FILL
            cell.border = Border(bottom=Side(style="medium", color=look.ACCENT[1:].upper()))
            across = "right" if column.alignment in {"decimal", "end"} else None
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=across)
            longest = max([len(shown(row[position - 1])) for row in table.rows], default=0)
            wide = min(max(longest, len(column.title)) * 1.1 + 3, _WIDEST)
            sheet.column_dimensions[get_column_letter(position)].width = wide
        for number, row in enumerate(table.rows, start=2):
            self._row(sheet, number, row, bold=number - 2 in table.emphasised)
        last = len(table.rows) + 1
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{last}"
        if table.totals:
            # A row apart, so that sorting and filtering leave the totals where they are.
            self._row(sheet, last + 2, table.totals, bold=True)
        if table.note:
            note = _cell(sheet, last + 4, 1)
            self._set_text(note, table.note)
            note.font = Font(name=_FAMILY, italic=True)
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        return str(sheet.title)

    def _row(self, sheet: Worksheet, number: int, row: tuple[str | Cell, ...], *, bold: bool) -> None:
        for position, content in enumerate(row, start=1):
            cell = _cell(sheet, number, position)
            cell.font = Font(name=_FAMILY, bold=bold)
            cell.border = Border(bottom=_THIN)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(content, Cell) and content.value is not None:
                cell.value = content.value
                cell.number_format = _number_format(content)
                cell.alignment = Alignment(vertical="top")
            else:
                self._set_text(cell, shown(content))

    def _set_text(self, cell: SheetCell, content: str) -> None:
        """Write text as text, whatever it looks like; the only way by which text enters a sheet."""
        cleaned = _clean(content)
        if len(cleaned) > _LONGEST_TEXT:
            self.warnings.append(text("render-text-too-long-for-excel", cell.coordinate, cell.parent.title))
            cleaned = cleaned[:_LONGEST_TEXT]
        if not cleaned:
            return
        cell.value = cleaned
        cell.data_type = "s"
        if cleaned.startswith(_FORMULA_STARTS):
            cell.quotePrefix = True

    def _set_up(self, sheet: Worksheet, *, landscape: bool) -> None:
        sheet.sheet_view.rightToLeft = self._document.language.right_to_left
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.paperSize = "9" if self._document.paper == "a4" else "1"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        if sheet.oddFooter is not None and sheet.oddFooter.center is not None:
            sheet.oddFooter.center.text = "&P / &N"

    def _name(self, wanted: str) -> str:
        r"""Make a sheet name that Excel takes (31 characters, no [ ] : * ? / \\) and that no other sheet has."""
        base = _FORBIDDEN_IN_NAME.sub(" ", _clean(wanted)).strip()[:31] or "1"
        name, number = base, 2
        while name.casefold() in self._names:
            ending = f" {number}"
            name, number = base[: 31 - len(ending)] + ending, number + 1
        self._names.add(name.casefold())
        return name


def _cell(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """Return a cell that is no hidden part of a merged one, which this module never asks for."""
    return cast("SheetCell", sheet.cell(row, column))


def _number_format(cell: Cell) -> str:
    if cell.currency:
        places = minor_places(cell.currency)
        code = re.sub("[^A-Z]", "", cell.currency.upper())
        return f'#,##0{"." + "0" * places if places else ""}\\ "{code}"'
    if isinstance(cell.value, date):
        return "yyyy-mm-dd"
    exponent = cell.value.as_tuple().exponent if isinstance(cell.value, Decimal) else 0
    return "#,##0" + ("." + "0" * -exponent if isinstance(exponent, int) and exponent < 0 else "")


def _lines_needed(content: str, letters: float) -> int:
    return sum(max(1, ceil(len(line) / letters)) for line in content.split("\n"))


def _clean(content: str) -> str:
    """Replace what XML cannot hold."""
    return _CONTROL.sub("\ufffd", content.replace("\r\n", "\n"))


def _with_fixed_times(content: bytes, document: Document) -> bytes:
    """Give the archive and its properties the day of the data, so that they do not tell when it was written."""
    day = document.data_date
    moment = f"{day.isoformat()}T00:00:00Z"
    output = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(output, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment.encode(), part)
            entry.date_time = (day.year, day.month, day.day, 0, 0, 0)
            new.writestr(entry, part)
    return output.getvalue()
