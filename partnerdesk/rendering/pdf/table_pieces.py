"""A table as pieces of pages: its rows whole, its header again on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.rendering import look
from partnerdesk.rendering.pdf.blocks import draw_lines
from partnerdesk.rendering.pdf.flow import Piece
from partnerdesk.rendering.pdf.links import web_address
from partnerdesk.rendering.pdf.table_columns import CELL_INSET, DecimalColumn, TableFit
from partnerdesk.reports.document import Cell, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel import Locale

    from partnerdesk.rendering.pdf.flow import Draw
    from partnerdesk.rendering.pdf.page_surface import PageSurface
    from partnerdesk.rendering.surface import Anchor
    from partnerdesk.rendering.text.typesetting import Line, Typesetter
    from partnerdesk.reports.document import Row, Table

_ROW_INSET: Final = 2.6
_GAP_ABOVE: Final = 10.0
_READ_LEFTWARDS_NEVER: Final = frozenset({"number", "code"})


class _SetCell(NamedTuple):
    lines: list[Line]
    x: float
    anchor: Anchor
    link: tuple[str, float, float] | None


class TablePieces:
    """Sets one table at the widths that it was given."""

    def __init__(self, table: Table, fit: TableFit, typesetter: Typesetter, locale: Locale, room: float) -> None:
        """Take the room in points that a page leaves for one row: a higher one goes on overleaf."""
        self._table = table
        self._fit = fit
        self._typesetter = typesetter
        self._width = sum(fit.widths)
        self._edges = [sum(fit.widths[:i]) for i in range(len(fit.widths))]
        self._most_lines = max(int(room / (fit.size * look.LEADING)) - 2, 1)
        self._decimals = {
            i: DecimalColumn(table, i, locale, typesetter)
            for i, column in enumerate(table.columns)
            if column.alignment == "decimal"
        }

    def pieces(self) -> Iterator[Piece]:
        """Yield caption, header, rows, totals and note."""
        table = self._table
        if table.caption:
            yield self._text(table.caption, bold=True, size=look.BODY, gap=_GAP_ABOVE, keep=True)
        header = self._header()
        header.gap = 3.0 if table.caption else _GAP_ABOVE
        yield header
        last = len(table.rows) - 1
        for i, row in enumerate(table.rows):
            # Neither the first row nor the last ones, nor what belongs to them, stand alone on a page.
            keep = i in {0, last - 2, last - 1} if i < last else bool(table.totals or table.note)
            yield from self._row(row, header, bold=i in table.emphasised, keep=keep)
        if table.totals:
            yield from self._row(table.totals, header, bold=True, total=True, keep=bool(table.note))
        if table.note:
            yield self._text(table.note, bold=False, size=look.SMALL, gap=3.0, keep=False)

    def _text(self, text: str, *, bold: bool, size: float, gap: float, keep: bool) -> Piece:
        lines = self._typesetter.lines(text, self._width, size=size, bold=bold)
        colour = look.INK if bold else look.MUTED

        def draw(surface: PageSurface, x: float, top: float) -> None:
            draw_lines(surface, lines, x, top, size=size, colour=colour)

        return Piece(len(lines) * size * look.LEADING, draw, keep=keep, gap=gap, landscape=self._fit.landscape)

    def _header(self) -> Piece:
        cells = [self._cell(i, column.title, bold=True, title=True) for i, column in enumerate(self._table.columns)]
        size, width = self._fit.size, self._width
        lines = max((len(cell.lines) for cell in cells), default=1)
        height = lines * size * look.LEADING + 2 * _ROW_INSET

        def draw(surface: PageSurface, x: float, top: float) -> None:
            for cell in cells:
                drop = (lines - len(cell.lines)) * size * look.LEADING
                _draw_cell(surface, cell, x, top + drop, size, look.ACCENT)
            surface.rule(x, top + height, x + width, top + height, thickness=1.1, colour=look.ACCENT)

        return Piece(height, draw, keep=True, landscape=self._fit.landscape)

    def _row(self, row: Row, header: Piece, *, bold: bool, keep: bool, total: bool = False) -> Iterator[Piece]:
        cells = [self._cell(i, cell, bold=bold) for i, cell in enumerate(row)]
        high = max([len(cell.lines) for cell in cells], default=1)
        if high <= self._most_lines:
            yield self._row_piece(cells, high, header, bold=bold, keep=keep, total=total)
            return
        for at in range(0, high, self._most_lines):
            part = [cell._replace(lines=cell.lines[at : at + self._most_lines]) for cell in cells]
            most = min(self._most_lines, high - at)
            yield self._row_piece(part, most, header, bold=bold, keep=keep and at + most >= high, total=total)

    def _row_piece(
        self, cells: list[_SetCell], high: int, header: Piece, *, bold: bool, keep: bool, total: bool
    ) -> Piece:
        height = high * self._fit.size * look.LEADING + 2 * _ROW_INSET
        draw = _row_drawer(cells, self._width, height, self._fit.size, bold=bold, total=total)
        return Piece(height, draw, keep, 0.0, header, self._fit.landscape)

    def _cell(self, position: int, cell: str | Cell, *, bold: bool, title: bool = False) -> _SetCell:
        """Break a cell's text at its column's width and find where its lines stand."""
        text = shown(cell)
        column = self._table.columns[position]
        size = self._fit.size
        room = self._fit.widths[position] - 2 * CELL_INSET
        leftwards = False if column.kind in _READ_LEFTWARDS_NEVER and not title else None
        # Widths were measured to fit exactly: a hair's breadth keeps rounding from breaking a line.
        lines = self._typesetter.lines(text, room + 0.01, size=size, bold=bold, right_to_left=leftwards)
        start = self._edges[position] + CELL_INSET
        link = None
        if isinstance(cell, Cell) and cell.link:
            address = web_address(cell.link)
            link = (address, start, room) if address else None
        alignment = column.alignment
        if alignment == "start":
            return _SetCell(lines, start, "start", link)
        if alignment == "center":
            return _SetCell(lines, start + room / 2, "center", link)
        behind = 0.0
        if alignment == "decimal" and not title:
            behind = self._decimals[position].room_behind(text, size, bold=bold)
        return _SetCell(lines, start + room - behind, "end", link)


def _row_drawer(cells: list[_SetCell], width: float, height: float, size: float, *, bold: bool, total: bool) -> Draw:
    def draw(surface: PageSurface, x: float, top: float) -> None:
        if bold:
            surface.rectangle(x, top, width, height, look.BAND)
        if total:
            surface.rule(x, top, x + width, top, thickness=0.9, colour=look.INK)
        for cell in cells:
            _draw_cell(surface, cell, x, top, size, look.ACCENT if cell.link else look.INK)
        surface.rule(x, top + height, x + width, top + height, thickness=0.4, colour=look.HAIRLINE)

    return draw


def _draw_cell(surface: PageSurface, cell: _SetCell, x: float, top: float, size: float, colour: str) -> None:
    baseline = top + _ROW_INSET + size * look.ASCENT
    for line in cell.lines:
        surface.text(line, x + cell.x, baseline, size=size, colour=colour, anchor=cell.anchor)
        baseline += size * look.LEADING
    if cell.link:
        address, start, room = cell.link
        surface.link(address, x + start, top, room, len(cell.lines) * size * look.LEADING)
