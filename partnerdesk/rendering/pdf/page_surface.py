"""The page of a PDF as a surface, drawn through reportlab's canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.rendering.look import INK
from partnerdesk.rendering.surface import Anchor, left_edge

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from partnerdesk.rendering.pdf.glyph_operators import GlyphOperators
    from partnerdesk.rendering.text.typesetting import Line, Typesetter


class PageSurface:
    """One page: operators are gathered and handed to the canvas at `finish`."""

    def __init__(
        self, canvas: Canvas, operators: GlyphOperators, typesetter: Typesetter, width: float, height: float
    ) -> None:
        self.typesetter = typesetter
        self.canvas = canvas
        self.width = width
        self.height = height
        self._operators = operators
        self._mirrored = typesetter.right_to_left
        self._colour = ""
        self._parts: list[str] = []

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        left = self.width - x - width if self._mirrored else x
        self._fill(fill)
        self._parts.append(f"{left:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re f\n")

    def rule(self, x: float, y: float, to_x: float, to_y: float, *, thickness: float, colour: str) -> None:
        if self._mirrored:
            x, to_x = self.width - x, self.width - to_x
        self._parts.append(
            f"{_components(colour)} RG {thickness:.2f} w {x:.2f} {self.height - y:.2f} m "
            f"{to_x:.2f} {self.height - to_y:.2f} l S\n"
        )

    def text(self, line: Line, x: float, y: float, *, size: float, colour: str = INK, anchor: Anchor = "start") -> None:
        left = left_edge(line, x, size, anchor, width=self.width, mirrored=self._mirrored)
        self._fill(colour)
        self._parts.append(self._operators.line(line, left, self.height - y, size))

    def link(self, address: str, x: float, y: float, width: float, height: float) -> None:
        """Make a rectangle lead to a web address."""
        left = self.width - x - width if self._mirrored else x
        bottom = self.height - y - height
        self.canvas.linkURL(address, (left, bottom, left + width, bottom + height), relative=0)

    def image(self, image: object, x: float, y: float, width: float, height: float) -> None:
        """Draw a reportlab ImageReader."""
        left = self.width - x - width if self._mirrored else x
        self.canvas.drawImage(image, left, self.height - y - height, width, height, mask="auto")

    def outline(self, title: str, level: int, y: float, key: str) -> None:
        """Enter a place of this page into the file's outline."""
        self.canvas.bookmarkHorizontalAbsolute(key, self.height - y)
        self.canvas.addOutlineEntry(title, key, level)

    def finish(self) -> None:
        """Hand the page to the canvas and end it."""
        self.canvas.addLiteral("".join(self._parts))
        self.canvas.showPage()

    def _fill(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._parts.append(f"{_components(colour)} rg\n")


def _components(colour: str) -> str:
    """Write `#rrggbb` as PDF's three numbers from 0 to 1."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))
