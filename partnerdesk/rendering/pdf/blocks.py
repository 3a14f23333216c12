"""Headings, paragraphs, figures and signature lines as pieces of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.rendering import look
from partnerdesk.rendering.charts import chart_height, draw_chart
from partnerdesk.rendering.pdf.flow import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.rendering.pdf.flow import Draw
    from partnerdesk.rendering.pdf.page_surface import PageSurface
    from partnerdesk.rendering.text.typesetting import Line, Typesetter
    from partnerdesk.reports.document import Facts, Figure, Heading, KeyFigure, KeyFigures, Paragraph, Signature

_GAP_ABOVE_HEADING: Final = {1: 24.0, 2: 18.0, 3: 12.0}
_GAP_BELOW_HEADING: Final = {1: 6.0, 2: 4.0, 3: 2.0}
_PARAGRAPH_GAP: Final = 6.0
_BLOCK_GAP: Final = 12.0
_NOTE_INSET: Final = 10.0
_FACT_LABEL_SHARE: Final = 0.32
_FACT_GAP: Final = 24.0
_SIGNING_ROOM: Final = 42.0
_LONGEST_MEASURE: Final = 500.0
"""A line of running text wider than this tires the eye; landscape pages would have it."""


class _Style(NamedTuple):
    size: float
    colour: str
    inset: float = 0.0


class OutlinePlace(NamedTuple):
    """An entry of the outline: a key of its own, and its level from 0."""

    key: str
    level: int


_STYLES: Final = {
    "normal": _Style(look.BODY, look.INK),
    "lead": _Style(look.LEAD, look.INK),
    "small": _Style(look.SMALL, look.MUTED),
    "note": _Style(look.BODY, look.INK, _NOTE_INSET),
}


def heading_pieces(heading: Heading, typesetter: Typesetter, width: float, place: OutlinePlace) -> list[Piece]:
    """Set a heading, which stays with what follows and enters the outline at `place`."""
    size = look.HEADINGS[heading.level]
    lines = typesetter.lines(heading.text, width, size=size, bold=True)
    colour = look.ACCENT if heading.level < 3 else look.INK
    height = _height(lines, size) + _GAP_BELOW_HEADING[heading.level]

    def draw(surface: PageSurface, x: float, top: float) -> None:
        surface.outline(heading.text, place.level, top - 12, place.key)
        draw_lines(surface, lines, x, top, size=size, colour=colour)

    return [Piece(height, draw, keep=True, gap=_GAP_ABOVE_HEADING[heading.level])]


def paragraph_pieces(paragraph: Paragraph, typesetter: Typesetter, width: float) -> Iterator[Piece]:
    """Set a paragraph line by line, so that it may go on overleaf, but never with one line alone on either page."""
    style = _STYLES[paragraph.style]
    measure = min(width - style.inset, _LONGEST_MEASURE)
    lines = typesetter.lines(paragraph.text, measure, size=style.size)
    height = style.size * look.LEADING
    for i, line in enumerate(lines):
        alone = i in {0, len(lines) - 2} and len(lines) > 1
        yield Piece(height, _line_drawer(line, style), keep=alone, gap=0 if i else _PARAGRAPH_GAP)


def _line_drawer(line: Line, style: _Style) -> Draw:
    def draw(surface: PageSurface, x: float, top: float) -> None:
        if style.inset:
            surface.rectangle(x, top, 2, style.size * look.LEADING, look.ACCENT)
        draw_lines(surface, [line], x + style.inset, top, size=style.size, colour=style.colour)

    return draw


def key_figure_pieces(row: KeyFigures, typesetter: Typesetter, width: float) -> list[Piece]:
    """Set big figures side by side, each over its label and its base."""
    column = width / max(len(row.figures), 1)
    set_figures = [_key_figure(figure, typesetter, column - 16) for figure in row.figures]
    height = max((sum(_height(lines, size) for lines, size, _, _ in parts) for parts in set_figures), default=0.0) + 8

    def draw(surface: PageSurface, x: float, top: float) -> None:
        for i, parts in enumerate(set_figures):
            left = x + i * column
            surface.rectangle(left, top, 2, height, look.ACCENT if not i else look.HAIRLINE)
            y = top
            for lines, size, _, colour in parts:
                draw_lines(surface, lines, left + 10, y, size=size, colour=colour)
                y += _height(lines, size)

    return [Piece(height, draw, gap=_BLOCK_GAP)]


def _key_figure(figure: KeyFigure, typesetter: Typesetter, width: float) -> list[tuple[list[Line], float, bool, str]]:
    natural = typesetter.natural_width(figure.shown, size=look.KEY_FIGURE, bold=True)[1]
    size = look.KEY_FIGURE * min(1.0, max(width / natural if natural else 1.0, 0.5))
    parts = [(figure.shown, size, True, look.ACCENT), (figure.label, look.BODY, True, look.INK)]
    parts += [(figure.base, look.SMALL, False, look.MUTED)] if figure.base else []
    return [(typesetter.lines(text, width, size=s, bold=b), s, b, colour) for text, s, b, colour in parts]


def fact_pieces(facts: Facts, typesetter: Typesetter, width: float) -> Iterator[Piece]:
    """Set labels beside their values; two columns are read row by row."""
    columns = max(1, min(facts.columns, 2))
    column = (width - _FACT_GAP * (columns - 1)) / columns
    label_width = column * _FACT_LABEL_SHARE
    for at in range(0, len(facts.pairs), columns):
        pairs = [
            (
                typesetter.lines(label, label_width - 6, size=look.BODY),
                typesetter.lines(value, column - label_width, size=look.BODY),
            )
            for label, value in facts.pairs[at : at + columns]
        ]
        height = max(max(len(label), len(value)) for label, value in pairs) * look.BODY * look.LEADING + 3
        yield Piece(height, _fact_drawer(pairs, column, label_width), gap=0 if at else _PARAGRAPH_GAP)


def _fact_drawer(pairs: list[tuple[list[Line], list[Line]]], column: float, label_width: float) -> Draw:
    def draw(surface: PageSurface, x: float, top: float) -> None:
        for i, (label, value) in enumerate(pairs):
            left = x + i * (column + _FACT_GAP)
            draw_lines(surface, label, left, top, size=look.BODY, colour=look.MUTED)
            draw_lines(surface, value, left + label_width, top, size=look.BODY)

    return draw


def figure_pieces(figure: Figure, typesetter: Typesetter, width: float) -> list[Piece]:
    """Set a chart over its caption."""
    caption = typesetter.lines(figure.caption, width, size=look.SMALL)
    chart = chart_height(figure.chart, typesetter, width)

    def draw(surface: PageSurface, x: float, top: float) -> None:
        draw_chart(figure.chart, surface, x, top, width)
        draw_lines(surface, caption, x, top + chart + 4, size=look.SMALL, colour=look.MUTED)

    return [Piece(chart + 4 + _height(caption, look.SMALL), draw, gap=_BLOCK_GAP)]


def signature_pieces(signature: Signature, typesetter: Typesetter, width: float) -> Iterator[Piece]:
    """Set lines to sign on, two beside each other, and one for place and date."""
    column = (width - _FACT_GAP) / 2
    signers = list(signature.signers)
    if signature.place_and_date:
        signers.insert(0, ("", signature.place_and_date))
    for at in range(0, len(signers), 2):
        pair = [
            (
                typesetter.lines(name, column, size=look.BODY, bold=True) if name else [],
                typesetter.lines(role, column, size=look.SMALL) if role else [],
            )
            for name, role in signers[at : at + 2]
        ]
        below = max(_height(name, look.BODY) + _height(role, look.SMALL) for name, role in pair)
        last = at + 2 >= len(signers)
        yield Piece(_SIGNING_ROOM + 3 + below, _signature_drawer(pair, column), keep=not last, gap=_BLOCK_GAP)


def _signature_drawer(pair: list[tuple[list[Line], list[Line]]], column: float) -> Draw:
    def draw(surface: PageSurface, x: float, top: float) -> None:
        for i, (name, role) in enumerate(pair):
            left, line = x + i * (column + _FACT_GAP), top + _SIGNING_ROOM
            surface.rule(left, line, left + column, line, thickness=0.6, colour=look.INK)
            draw_lines(surface, name, left, line + 3, size=look.BODY)
            draw_lines(surface, role, left, line + 3 + _height(name, look.BODY), size=look.SMALL, colour=look.MUTED)

    return draw


def draw_lines(
    surface: PageSurface, lines: list[Line], x: float, top: float, *, size: float, colour: str = look.INK
) -> None:
    """Draw lines under each other from `top`."""
    for i, line in enumerate(lines):
        surface.text(line, x, top + i * size * look.LEADING + size * look.ASCENT, size=size, colour=colour)


def _height(lines: list[Line], size: float) -> float:
    return len(lines) * size * look.LEADING
