"""A surface to draw on: what the PDF page and the window's SVG have in common, mirrored for right-to-left languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from partnerdesk.rendering.look import INK

if TYPE_CHECKING:
    from partnerdesk.rendering.text.typesetting import Line, Typesetter

Anchor = Literal["start", "center", "end"]


class Surface(Protocol):
    """Points; x runs from the edge where reading starts, y downwards from the top."""

    typesetter: Typesetter

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Fill a rectangle whose starting edge is at x and whose top is at y."""

    def rule(self, x: float, y: float, to_x: float, to_y: float, *, thickness: float, colour: str) -> None:
        """Draw a straight line."""

    def text(self, line: Line, x: float, y: float, *, size: float, colour: str = INK, anchor: Anchor = "start") -> None:
        """Draw a line with its baseline at y and its start, middle or end at x."""


def left_edge(line: Line, x: float, size: float, anchor: Anchor, *, width: float, mirrored: bool) -> float:
    """Return how far from the paper's left edge a line begins that is anchored at x on a surface `width` wide."""
    length = line.width * size / 1000
    before = {"start": 0.0, "center": length / 2, "end": length}[anchor]
    return width - x - (length - before) if mirrored else x - before
