"""Writes a labelled sheet to its file: a workbook, an OpenDocument sheet or a text table."""

from __future__ import annotations

import csv
import re
from datetime import date
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from partnerdesk.importing.grid import column_letters, column_number
from tests.importing.sheet_making import write_opendocument

if TYPE_CHECKING:
    from pathlib import Path

    from tests.importing.labelled.sheet import Sheet

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_RANGE = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")


def write(sheet: Sheet, folder: Path) -> Path:
    """Write the sheet into a folder and return its path."""
    path = folder / sheet.file
    {".xlsx": _write_workbook, ".ods": _write_opendocument}.get(path.suffix, _write_text)(sheet, path)
    return path


def _write_text(sheet: Sheet, path: Path) -> None:
    with path.open("w", encoding=sheet.encoding, newline="") as file:
        csv.writer(file, delimiter=sheet.delimiter).writerows(sheet.rows)


def _write_workbook(sheet: Sheet, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    workbook = Workbook()
    page = workbook.active
    assert page is not None
    page.title = sheet.tab
    if sheet.from_1904:
        workbook.epoch = CALENDAR_MAC_1904
    for row, cells in enumerate(sheet.rows, start=1):
        for column, written in enumerate(cells, start=1):
            if written:
                cell = page.cell(row, column, _typed(written))
                if written.startswith("<#"):
                    cell.data_type = "e"
    for area in sheet.merged:
        page.merge_cells(area)
    for row in sheet.hidden_rows:
        page.row_dimensions[row].hidden = True
    for letter in sheet.hidden_columns:
        page.column_dimensions[letter].hidden = True
    for address, said in sheet.comments.items():
        page[address].comment = Comment(said, "")
    workbook.save(path)


def _typed(written: str) -> str | float | bool | date:
    if written.startswith("<") and written.endswith(">"):
        inner = written[1:-1]
        if inner in {"TRUE", "FALSE"}:
            return inner == "TRUE"
        return inner if inner.startswith("#") else date.fromisoformat(inner)
    if _NUMBER.fullmatch(written):
        return float(written) if "." in written else int(written)
    return written.removeprefix("'")


def _write_opendocument(sheet: Sheet, path: Path) -> None:
    covered, spans = _merged(sheet)
    width = max(map(len, sheet.rows))
    columns = "".join(
        "<table:table-column{}/>".format(
            ' table:visibility="collapse"' if column_letters(column) in sheet.hidden_columns else ""
        )
        for column in range(1, width + 1)
    )
    rows = []
    for row, cells in enumerate(sheet.rows, start=1):
        visibility = ' table:visibility="collapse"' if row in sheet.hidden_rows else ""
        written = [
            "<table:covered-table-cell/>"
            if (row, column) in covered
            else _opendocument_cell(cell, spans.get((row, column), ""), _said(sheet, row, column))
            for column, cell in enumerate(cells, start=1)
        ]
        rows.append(f"<table:table-row{visibility}>{''.join(written)}</table:table-row>")
    write_opendocument(path, columns + "".join(rows), tab=sheet.tab)


def _merged(sheet: Sheet) -> tuple[set[tuple[int, int]], dict[tuple[int, int], str]]:
    covered: set[tuple[int, int]] = set()
    spans: dict[tuple[int, int], str] = {}
    for area in sheet.merged:
        found = _RANGE.fullmatch(area)
        assert found, area
        left, top, right, bottom = column_number(found[1]), int(found[2]), column_number(found[3]), int(found[4])
        spans[top, left] = (
            f' table:number-columns-spanned="{right - left + 1}" table:number-rows-spanned="{bottom - top + 1}"'
        )
        covered |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        covered.discard((top, left))
    return covered, spans


def _said(sheet: Sheet, row: int, column: int) -> str:
    said = sheet.comments.get(f"{column_letters(column)}{row}")
    return f"<office:annotation><text:p>{escape(said)}</text:p></office:annotation>" if said else ""


def _opendocument_cell(written: str, span: str, comment: str) -> str:
    if not written:
        return f"<table:table-cell{span}>{comment}</table:table-cell>"
    value = _typed(written)
    shown = escape(str(value))
    if written.startswith("="):
        return f'<table:table-cell{span} table:formula="of:{escape(written)}"/>'
    if isinstance(value, bool):
        kind = f'"boolean" office:boolean-value="{str(value).lower()}"'
    elif isinstance(value, int | float):
        kind = f'"float" office:value="{value}"'
    elif isinstance(value, date):
        kind = f'"date" office:date-value="{value.isoformat()}"'
    else:
        kind = '"string"' + (' calcext:value-type="error"' if shown.startswith("#") else "")
    lines = "".join(f"<text:p>{line}</text:p>" for line in shown.split("\n"))
    return f"<table:table-cell{span} office:value-type={kind}>{comment}{lines}</table:table-cell>"
