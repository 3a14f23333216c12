"""Writes a workbook of the example as delimited text in its own encoding, decimal sign and date order."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sheet_table import Cell, Workbook


def delimited_bytes(workbook: Workbook) -> bytes:
    """Return the text file of a workbook of one sheet; a letter outside the encoding raises UnicodeEncodeError."""
    (sheet,) = workbook.sheets
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=workbook.delimiter, lineterminator=workbook.line_end)
    for row in sheet.grid():
        writer.writerow([_shown(value, workbook) for value in row])
    return buffer.getvalue().encode(workbook.encoding)


def _shown(value: Cell, workbook: Workbook) -> str:
    if isinstance(value, date):
        return value.strftime(workbook.date_format)
    if isinstance(value, float):
        whole, _, cents = f"{value:,.2f}".partition(".")
        return whole.replace(",", workbook.thousands) + workbook.decimal + cents
    return str(value)
