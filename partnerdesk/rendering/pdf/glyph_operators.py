"""Shaped lines as PDF text operators, with the text that searching and copying shall find."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerdesk.rendering.pdf.copied_text import CopiedPart, divided_for_copying
from partnerdesk.rendering.pdf.embedding import EmbeddedFace
from partnerdesk.rendering.text.shaping import Glyph

if TYPE_CHECKING:
    from partnerdesk.rendering.text.faces import Face
    from partnerdesk.rendering.text.shaping import ShapedWord
    from partnerdesk.rendering.text.typesetting import Line


class _Operators(NamedTuple):
    """One word: `shown` is the inside of a TJ array where `plain`, else whole operators that end outside one."""

    code: str
    shown: str
    plain: bool


class GlyphOperators:
    """Turns lines into operators for one PDF and gathers the faces and glyphs that it will hold.

    All numbers are in thousandths of the type size, which the text matrix carries, so that a word's operators
    are made once for all sizes.
    """

    def __init__(self) -> None:
        self.faces: dict[Face, EmbeddedFace] = {}
        self._known: dict[ShapedWord, _Operators] = {}

    def line(self, line: Line, x: float, y: float, size: float) -> str:
        """Return the text object that draws `line` with its left end at x and its baseline at y, in points."""
        if not line.words:
            return ""
        known = self._known
        parts = [f"BT {size:.2f} 0 0 {size:.2f} {x:.2f} {y:.2f} Tm"]
        code, array, last = "", "", line.words[0]
        for word in line.words:
            operators = known.get(word)
            if operators is None:
                operators = known[word] = self._word(word)
            if array and (operators.code != code or not operators.plain):
                alone = last.text.isspace() and array == known[last].shown
                parts.append(self._inked_space(last) if alone else f"[{array}] TJ")
                array = ""
            last = word
            if operators.code != code:
                code = operators.code
                parts.append(f"/{code} 1 Tf")
            if operators.plain:
                array += operators.shown
            else:
                parts.append(operators.shown)
        if array:
            parts.append(f"[{array}] TJ")
        parts.append("ET\n")
        return " ".join(parts)

    def _inked_space(self, word: ShapedWord) -> str:
        """Write a space alone in its operator with a hidden glyph: pdfium passes over one that inks nothing."""
        embedded = self.faces[word.face]
        embedded.use(0)
        return _operators(embedded, CopiedPart(word.text, (Glyph(0, 0, 0, word.width),), hidden=True))

    def _word(self, word: ShapedWord) -> _Operators:
        embedded = self.faces.get(word.face)
        if embedded is None:
            embedded = self.faces[word.face] = EmbeddedFace(word.face, f"T{len(self.faces) + 1}")
        parts = divided_for_copying(word, embedded)
        for part in parts:
            for glyph in part.glyphs:
                embedded.use(glyph.number)
        if all(part.plain and embedded.says(part.glyphs[0].number, part.text) for part in parts):
            return _Operators(embedded.code, _array(embedded, parts), plain=True)
        return _Operators(embedded.code, " ".join(_operators(embedded, part) for part in parts), plain=False)


def _array(embedded: EmbeddedFace, parts: list[CopiedPart]) -> str:
    """Write one glyph after the other into a TJ array, moving where the advance is not the stated width."""
    codes, written = "", []
    for part in parts:
        number, right, _, advance = part.glyphs[0]
        if right:
            written.append(f"<{codes}>{_short(-right)}" if codes else _short(-right))
            codes = ""
        codes += f"{number:04X}"
        rest = embedded.width(number) + right - advance
        if abs(rest) > 0.05:
            written.append(f"<{codes}>{_short(rest)}")
            codes = ""
    if codes:
        written.append(f"<{codes}>")
    return "".join(written)


def _operators(embedded: EmbeddedFace, part: CopiedPart) -> str:
    """Draw one part; say its text where the glyphs alone would give another."""
    told = not part.plain or not embedded.says(part.glyphs[0].number, part.text)
    drawn = _drawn(embedded, part.glyphs)
    if part.hidden:
        drawn = f"3 Tr {drawn} 0 Tr"
    if told:
        return f"/Span <</ActualText <FEFF{part.text.encode('utf-16-be').hex().upper()}>>> BDC {drawn} EMC"
    return drawn


def _drawn(embedded: EmbeddedFace, glyphs: tuple[Glyph, ...]) -> str:
    """Draw glyphs that stand at one height with one operator each, beginning and ending where the cluster does.

    pdfium orders what it copies by where each operator begins, and sees a space where one does not end at the
    next: so an operator that draws a mark has a blank at the cluster's start and another that ends at its end.
    """
    total = sum(glyph.advance for glyph in glyphs)
    blank = embedded.blank
    operators: list[str] = []
    pen = 0.0
    at = 0
    while at < len(glyphs):
        up = glyphs[at].up
        pieces: list[str] = []
        drawn_to = 0.0
        if at and blank is not None:
            pieces.append(f"<{blank:04X}>")
            drawn_to = embedded.width(blank)
        while at < len(glyphs) and glyphs[at].up == up:
            number, right, _, advance = glyphs[at]
            pieces.append(f"{_short(drawn_to - pen - right)}<{number:04X}>")
            drawn_to = pen + right + embedded.width(number)
            pen += advance
            at += 1
        if blank is not None and abs(total - drawn_to) > 20:
            pieces.append(f"{_short(drawn_to - total + embedded.width(blank))}<{blank:04X}>")
            drawn_to = total
        # The next operator begins at the cluster's start again, the last leaves the pen at its end.
        pieces.append(_short(drawn_to - (total if at == len(glyphs) else 0.0)))
        shown = f"[{''.join(pieces)}] TJ"
        operators.append(f"{round(up / 1000, 4):g} Ts {shown} 0 Ts" if up else shown)
    return " ".join(operators)


def _short(number: float) -> str:
    """Write a move in thousandths without an exponent, which PDF does not know."""
    return f"{round(number, 1):g}"
