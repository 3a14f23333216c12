"""Charts as SVG for the window: the same drawing as on paper, its letters as outlines, so that no font is needed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from partnerdesk.rendering.charts import chart_height, draw_chart
from partnerdesk.rendering.look import INK
from partnerdesk.rendering.surface import Anchor, left_edge
from partnerdesk.rendering.text.typesetting import Typesetter

if TYPE_CHECKING:
    from partnerdesk.messages import Language
    from partnerdesk.rendering.text.faces import Face
    from partnerdesk.rendering.text.typesetting import Line
    from partnerdesk.reports.charts import Chart

_EDGE = 2.0


def chart_svg(chart: Chart, language: Language, *, width: float, description: str = "") -> str:
    """Return `chart` drawn `width` points wide; `description` is for who cannot see it."""
    typesetter = Typesetter(language.locale.language, right_to_left=language.right_to_left)
    height = chart_height(chart, typesetter, width) + 2 * _EDGE
    surface = _SvgSurface(typesetter, width)
    draw_chart(chart, surface, 0, _EDGE, width)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.2f} {height:.2f}">\n<title>{escape(description)}</title>\n'
        f"{''.join(surface.parts)}</svg>\n"
    )


class _SvgSurface:
    def __init__(self, typesetter: Typesetter, width: float) -> None:
        self.typesetter = typesetter
        self.parts: list[str] = []
        self._width = width
        self._mirrored = typesetter.right_to_left

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        left = self._width - x - width if self._mirrored else x
        self.parts.append(
            f'<rect x="{left:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>\n'
        )

    def rule(self, x: float, y: float, to_x: float, to_y: float, *, thickness: float, colour: str) -> None:
        if self._mirrored:
            x, to_x = self._width - x, self._width - to_x
        self.parts.append(
            f'<line x1="{x:.2f}" y1="{y:.2f}" x2="{to_x:.2f}" y2="{to_y:.2f}" '
            f'stroke="{colour}" stroke-width="{thickness}"/>\n'
        )

    def text(self, line: Line, x: float, y: float, *, size: float, colour: str = INK, anchor: Anchor = "start") -> None:
        pen = left_edge(line, x, size, anchor, width=self._width, mirrored=self._mirrored)
        for word in line.words:
            scale = size / word.face.units_per_em
            for cluster in word.clusters:
                for number, right, up, advance in cluster.glyphs:
                    outline = _outline(word.face, number)
                    if outline:
                        across, down = pen + right * size / 1000, y - up * size / 1000
                        self.parts.append(
                            f'<path transform="translate({across:.2f} {down:.2f}) scale({scale:.5f} {-scale:.5f})" '
                            f'fill="{colour}" d="{outline}"/>\n'
                        )
                    pen += advance * size / 1000


class _Pen:
    """Gathers an outline as SVG path data; HarfBuzz calls the methods of this shape."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def moveTo(self, point: tuple[float, float]) -> None:
        self._add("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._add("L", point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        self._add("Q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._add("C", *points)

    def closePath(self) -> None:
        self.parts.append("Z")

    def _add(self, command: str, *points: tuple[float, float]) -> None:
        self.parts.append(command + " ".join(f"{x:g} {y:g}" for x, y in points))


@functools.lru_cache(maxsize=4096)
def _outline(face: Face, glyph: int) -> str:
    pen = _Pen()
    face.hb_font.draw_glyph_with_pen(glyph, pen)
    return "".join(pen.parts)
