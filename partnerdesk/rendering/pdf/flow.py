"""Pieces of a document put on pages: what belongs together stays together, and nothing is cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from partnerdesk.rendering.pdf.page_surface import PageSurface

    Draw = Callable[[PageSurface, float, float], None]


@dataclass(slots=True, eq=False)
class Piece:
    """Something that is drawn whole; sizes in points.

    `draw` gets the surface, the left margin and the top. `keep` holds it with the next piece. `gap` is the space
    above it, dropped at the top of a page. `header` is drawn again before it where it comes first on a page.
    """

    height: float
    draw: Draw
    keep: bool = False
    gap: float = 0.0
    header: Piece | None = None
    landscape: bool = False
    new_page: bool = False


class Placed(NamedTuple):
    """A piece at its distance from the top of the page."""

    top: float
    piece: Piece


@dataclass(slots=True)
class PagePlan:
    """One page to be drawn."""

    landscape: bool
    placed: list[Placed] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Room:
    """Where pieces may stand on a page: distances of top and bottom from the page's top edge."""

    first_top: float
    top: float
    portrait_bottom: float
    landscape_bottom: float

    def bottom(self, *, landscape: bool) -> float:
        return self.landscape_bottom if landscape else self.portrait_bottom


def paginate(pieces: Iterable[Piece], room: Room) -> list[PagePlan]:
    """Put pieces on pages in order. A group kept together that is higher than a page is broken where it must be."""
    pages: list[PagePlan] = []
    y = 0.0
    for group in _groups(pieces):
        landscape = group[0].landscape
        bottom = room.bottom(landscape=landscape)
        fresh = not pages or pages[-1].landscape != landscape or group[0].new_page
        gap = group[0].gap if not fresh and pages[-1].placed else 0.0
        if fresh or y + gap + _height(group) > bottom:
            # An empty page takes whatever comes; a second one would be no roomier.
            if fresh or pages[-1].placed:
                pages.append(PagePlan(landscape))
                y = room.first_top if len(pages) == 1 else room.top
            gap = 0.0
            y = _repeat_header(pages[-1], group[0], y)
        for position, piece in enumerate(group):
            above = gap if not position else piece.gap
            if y + above + piece.height > bottom and pages[-1].placed and position:
                pages.append(PagePlan(landscape))
                above, y = 0.0, _repeat_header(pages[-1], piece, room.top)
            pages[-1].placed.append(Placed(y + above, piece))
            y += above + piece.height
    return pages or [PagePlan(landscape=False)]


def _repeat_header(page: PagePlan, piece: Piece, y: float) -> float:
    if piece.header is None:
        return y
    page.placed.append(Placed(y, piece.header))
    return y + piece.header.height


def _groups(pieces: Iterable[Piece]) -> Iterable[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if group and (group[-1].landscape != piece.landscape or piece.new_page):
            yield group
            group = []
        group.append(piece)
        if not piece.keep:
            yield group
            group = []
    if group:
        yield group


def _height(group: list[Piece]) -> float:
    return sum(piece.height + (piece.gap if i else 0) for i, piece in enumerate(group))
