"""How the cells of the workbook look: number formats by kind and currency, and the explicit look of the header."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font

from partnerdesk.minor_units import minor_places
from partnerdesk.records.kinds import LongText, Money, Number, Percent
from partnerdesk.records.round_trip import FORMULA_SIGNS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.analysis.record_table import CellValue, TableColumn
    from partnerdesk.records.kinds import Kind

FONT: Final = "Calibri"
"""Named everywhere, since a font without a name is another one in each program; LibreOffice brings its metric twin."""
DATE_FORMAT: Final = "yyyy\\-mm\\-dd"


class CellStyles:
    """Gives the number of the style of every cell of one sheet; each style is made once."""

    def __init__(self, sheet: Worksheet, columns: list[TableColumn]) -> None:
        self._sheet = sheet
        self._columns = columns
        self._known: dict[tuple[int, object, object], int] = {}

    def of(self, column: int, value: CellValue, row: tuple[CellValue, ...]) -> int:
        """Return the style's number for a value in a column; money looks for its currency in the row."""
        declared = self._columns[column]
        what: object = type(value)
        unit: CellValue = None
        if isinstance(value, str):
            what = "formula-like" if value.startswith(FORMULA_SIGNS) else "text"
        elif declared.currency is not None:
            what, unit = _places_used(value), row[declared.currency]
        elif isinstance(value, float):
            what = value.is_integer()
        style = self._known.get((column, what, unit))
        if style is None:
            currency = unit if isinstance(unit, str) else None
            shown_as = number_format(declared.kind, value, currency)
            style = self._made(declared.kind, shown_as, quoted=what == "formula-like")
            self._known[column, what, unit] = style
        return style

    def _made(self, kind: Kind | None, shown_as: str, *, quoted: bool) -> int:
        cell = Cell(self._sheet, row=1, column=1)
        cell.font = Font(name=FONT, size=11)
        cell.alignment = Alignment(vertical="top", wrap_text=isinstance(kind, LongText) or None)
        cell.number_format = shown_as
        # Without it, a text such as `=1+1` would become a formula as soon as somebody edits the cell.
        cell.quotePrefix = quoted
        return cell.style_id


def number_format(kind: Kind | None, value: CellValue, currency: str | None = None) -> str:
    """Return the format of a value in the language that all spreadsheet programs share; `@` is text."""
    if isinstance(value, str):
        return "@"
    if isinstance(value, date):
        return DATE_FORMAT
    if isinstance(kind, Money):
        # A unit value may be finer than the minor unit: 0.1234 EUR.
        places = max(minor_places(currency) if currency else 2, _places_used(value))
        digits = "#,##0" + ("." + "0" * places if places else "")
        return f"{digits}\\ [${currency}]" if currency else digits
    if isinstance(kind, Percent):
        return 'General"%"'
    if isinstance(value, float) and not value.is_integer():
        return "#,##0.###"
    return "#,##0" if isinstance(kind, Number) and kind.places else "0"


def _places_used(value: CellValue) -> int:
    """Decimals that an amount really has; money is kept to four."""
    return len(f"{value:.4f}".rstrip("0").partition(".")[2])
