"""What a sheet says beyond its values: hidden rows and columns, comments, failed and uncalculated formulas."""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.importing.grid import Kind, MergedRange, OddCell, Raw


@dataclass(slots=True)
class SheetFacts:
    """Facts of one sheet, gathered while its part is scanned; rows and columns count from 1."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    odd_cells: dict[tuple[int, int], OddCell] = field(default_factory=dict)
    values: dict[tuple[int, int], Raw] = field(default_factory=dict)
    """Of cells that the library for the values would leave out or spoil."""
    hides_values: bool = False
    """Values are written in a way that calamine takes for nothing."""
    merged: list[MergedRange] = field(default_factory=list)
    last_row: int = 0
    """Of the cells that hold something, as far as the scan can tell before the sheet is loaded."""
    last_column: int = 0

    def reach(self, row: int, column: int) -> None:
        """Take note of a filled cell, for the check of the used area."""
        self.last_row = max(self.last_row, row)
        self.last_column = max(self.last_column, column)

    def failed(self, row: int, column: int, shown: str) -> None:
        """Take note of an error cell; `shown` is its text such as `#REF!`."""
        self.odd_cells[row, column] = OddCell(Kind.ERROR, shown or "#ERROR!")

    def uncalculated(self, row: int, column: int, formula: str) -> None:
        """Take note of a formula whose result is not in the file."""
        self.odd_cells[row, column] = OddCell(Kind.UNCALCULATED, f"={formula}")
