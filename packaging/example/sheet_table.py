"""What one sheet of the example holds, read from the TOML tables beside this module."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Cell = str | int | float | bool | date | datetime
Row = list[Cell]

MERGED_WITH_ABOVE = "^"
"""In a table: this cell is one with the cell above it."""

TOTAL_WORDS = ("total", "subtotal", "sous-total", "المجموع", "saldo final")


@dataclass(frozen=True)
class Column:
    """A column: the words in its header cell, and the field that they mean ("" when they match none)."""

    header: str
    field: str


@dataclass(frozen=True)
class Sheet:
    """One sheet as it stands in the old file, top to bottom."""

    name: str
    entity: str
    columns: list[Column]
    rows: list[Row]
    before: list[Row] = field(default_factory=list)
    header_groups: list[tuple[str, int]] = field(default_factory=list)
    after: list[Row] = field(default_factory=list)
    formats: dict[str, str] = field(default_factory=dict)
    hidden_columns: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    comments: dict[str, str] = field(default_factory=dict)
    traps: list[str] = field(default_factory=list)
    green_where: dict[str, str] = field(default_factory=dict)
    colour: str = "DDE7F0"
    right_to_left: bool = False
    hidden: bool = False

    @property
    def header_row(self) -> int:
        """The number of the (last) header row, counted from 1; 0 for a sheet that is no list."""
        if not self.columns:
            return 0
        return len(self.before) + bool(self.header_groups) + 1

    def grid(self) -> list[Row]:
        """Every row of the sheet, the header rows included, as the file shows them."""
        headers: list[Row] = []
        if self.header_groups:
            groups: Row = []
            for title, width in self.header_groups:
                groups += [title, *[""] * (width - 1)]
            headers.append(groups)
        if self.columns:
            headers.append([column.header for column in self.columns])
        return [*self.before, *headers, *self.rows, *self.after]

    def kind_of(self, row: Row) -> str:
        """What a row below the header is: data, blank, heading, total or repeated header."""
        filled = [cell for cell in row if cell != ""]
        if not filled:
            return "blank"
        if [str(cell) for cell in row] == [column.header for column in self.columns]:
            return "repeated header"
        if any(str(cell).lower().startswith(TOTAL_WORDS) for cell in row[:2]):
            return "total"
        return "heading" if len(row) == 1 else "data"

    def kind_at(self, number: int) -> str:
        """What row `number` of the sheet, counted from 1, is; "" above the first header row."""
        above_header = self.header_row - bool(self.header_groups)
        if not self.columns or number < above_header:
            return ""
        if number <= self.header_row:
            return "header"
        row = self.grid()[number - 1]
        listed = number <= self.header_row + len(self.rows)
        kind = self.kind_of(row)
        return kind if listed or kind == "total" else "footer"

    def data_rows(self) -> list[dict[str, Cell]]:
        """The data rows by field, the cells that are merged with the one above filled in."""
        found: list[dict[str, Cell]] = []
        above: Row = []
        for row in self.rows:
            if self.kind_of(row) != "data":
                continue
            filled = [above[i] if cell == MERGED_WITH_ABOVE else cell for i, cell in enumerate(row)]
            above = filled
            pairs = zip(self.columns, filled, strict=False)
            found.append({column.field: cell for column, cell in pairs if column.field and cell != ""})
        return found


@dataclass(frozen=True)
class Workbook:
    """One old file: its sheets, and how its text is written when it is a text file."""

    file: str
    shows: str
    sheets: list[Sheet]
    encoding: str = "utf-8"
    delimiter: str = ","
    line_end: str = "\r\n"
    decimal: str = "."
    thousands: str = ""
    date_format: str = "%Y-%m-%d"

    @property
    def kind(self) -> str:
        """The file's ending without the dot."""
        return self.file.rpartition(".")[2]


def read_workbook(path: Path) -> Workbook:
    """Read the table of one file. A misspelt key raises TypeError, a wrong table tomllib.TOMLDecodeError."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    sheets = []
    for entry in table.pop("sheet"):
        entry["columns"] = [Column(header, meaning) for header, meaning in entry.get("columns", [])]
        entry["header_groups"] = [(title, width) for title, width in entry.get("header_groups", [])]
        sheets.append(Sheet(**entry))
        for row in sheets[-1].rows:
            if sheets[-1].columns and len(row) > len(sheets[-1].columns):
                raise ValueError(f"{path.name}, {sheets[-1].name}: more cells than columns in {row}")
    return Workbook(sheets=sheets, **table)
