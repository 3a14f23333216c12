"""A rectangle of a sheet that is being looked at, with the filled columns of every row known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.importing.layout.shapes import Shape, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.importing.grid import Grid, Raw


@dataclass(frozen=True, slots=True)
class Band:
    """Rows without a blank one among them."""

    top: int
    bottom: int


class Window:
    """A rectangle of a grid, rows `top` to `bottom`, columns `left` to `right`, both included."""

    def __init__(self, grid: Grid, top: int, bottom: int, left: int, right: int) -> None:
        self.grid = grid
        self.top, self.bottom, self.left, self.right = top, bottom, left, right
        self._filled = {row: self._filled_columns(row) for row in range(top, bottom + 1)}

    @classmethod
    def whole(cls, grid: Grid) -> Window:
        return cls(grid, 1, grid.height, 1, grid.width)

    def part(self, *, top: int | None = None, left: int | None = None, right: int | None = None) -> Window:
        """Return a smaller rectangle."""
        return Window(self.grid, top or self.top, self.bottom, left or self.left, right or self.right)

    def filled(self, row: int) -> list[int]:
        """Return the columns of a row that hold something, from the left."""
        return self._filled.get(row, [])

    def raw(self, row: int, column: int) -> Raw:
        """Return a raw value that is known to be within the rows."""
        cells = self.grid.rows[row - 1]
        return cells[column - 1] if column <= len(cells) else None

    def shape(self, row: int, column: int) -> Shape:
        """Return the look of a cell; errors and formulas without a result tell nothing."""
        if (row, column) in self.grid.odd_cells:
            return Shape.NOTHING
        return shape_of(self.raw(row, column))

    def texts(self, row: int) -> list[str]:
        """Return the filled values of a row as texts."""
        return [str(self.grid.value(row, column)).strip() for column in self.filled(row)]

    def filled_rows(self, top: int, bottom: int) -> Iterator[int]:
        """Yield the rows that are not blank."""
        return (row for row in range(top, bottom + 1) if self._filled.get(row))

    def bands(self) -> list[Band]:
        """Return the runs of rows between blank rows."""
        found: list[Band] = []
        start = None
        for row in range(self.top, self.bottom + 2):
            if self._filled.get(row):
                start = start or row
            elif start:
                found.append(Band(start, row - 1))
                start = None
        return found

    def _filled_columns(self, row: int) -> list[int]:
        cells = self.grid.rows[row - 1]
        within = cells[self.left - 1 : self.right]
        return [
            column
            for column, raw in enumerate(within, start=self.left)
            # Each cell of a sheet is asked: what `is_blank` asks, without calling it.
            if (raw and not raw.isspace() if isinstance(raw, str) else raw is not None)
        ]
