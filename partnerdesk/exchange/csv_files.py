"""Writes records of one kind to a CSV file that spreadsheet programs and scripts both read.

UTF-8 with a byte-order mark (Excel takes it for the local character set otherwise), commas, RFC 4180 quotes; days as
ISO, numbers with a point. The first column is headed by its code (`partner.id`), by which an import knows the records.
"""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

from partnerdesk.records.round_trip import guarded

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.analysis.record_table import CellValue, RecordTable


def write_csv(path: Path, table: RecordTable) -> None:
    """Write all rows of a table; a text that a spreadsheet program would take for a formula gets an apostrophe."""
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([table.columns[0].code, *(guarded(column.heading) for column in table.columns[1:])])
        writer.writerows([_written(value) for value in row] for row in table.rows)


def _written(value: CellValue) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
