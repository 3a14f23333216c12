"""Shaped lines as PDF text operators, with the text that searching and copying shall find."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerdesk.rendering.pdf.embedding import EmbeddedFace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.rendering.text.faces import Face
    from partnerdesk.rendering.text.shaping import Cluster, ShapedWord
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
        code, array = "", ""
        for word in line.words:
            operators = known.get(word)
            if operators is None:
                operators = known[word] = self._word(word)
            if array and (operators.code != code or not operators.plain):
                parts.append(f"[{array}] TJ")
                array = ""
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

    def _word(self, word: ShapedWord) -> _Operators:
        embedded = self.faces.get(word.face)
        if embedded is None:
            embedded = self.faces[word.face] = EmbeddedFace(word.face, f"T{len(self.faces) + 1}")
        clusters = word.clusters
        for cluster in clusters:
            for glyph in cluster.glyphs:
                embedded.use(glyph.number)
        if all(
            len(glyphs) == 1 and not glyphs[0].up and embedded.says(glyphs[0].number, text) for text, glyphs in clusters
        ):
            return _Operators(embedded.code, _array(embedded, clusters), plain=True)
        return _Operators(embedded.code, " ".join(_cluster(embedded, c) for c in clusters), plain=False)


def _array(embedded: EmbeddedFace, clusters: Iterable[Cluster]) -> str:
    """Write one glyph after the other into a TJ array, moving where the advance is not the glyph's own width."""
    codes, parts = "", []
    for cluster in clusters:
        number, right, _, advance = cluster.glyphs[0]
        if right:
            parts.append(f"<{codes}>{_short(-right)}" if codes else _short(-right))
            codes = ""
        codes += f"{number:04X}"
        rest = embedded.width(number) + right - advance
        if abs(rest) > 0.05:
            parts.append(f"<{codes}>{_short(rest)}")
            codes = ""
    if codes:
        parts.append(f"<{codes}>")
    return "".join(parts)


def _cluster(embedded: EmbeddedFace, cluster: Cluster) -> str:
    """Draw one cluster; say its text where the glyphs alone would give another."""
    glyphs = cluster.glyphs
    told = len(glyphs) != 1 or not embedded.says(glyphs[0].number, cluster.text)
    parts: list[str] = []
    for number, right, up, advance in glyphs:
        rest = embedded.width(number) + right - advance
        shown = f"[{_short(-right)}<{number:04X}>{_short(rest)}] TJ"
        parts.append(f"{round(up / 1000, 4):g} Ts {shown} 0 Ts" if up else shown)
    drawn = " ".join(parts)
    if told:
        return f"/Span <</ActualText <FEFF{cluster.text.encode('utf-16-be').hex().upper()}>>> BDC {drawn} EMC"
    return drawn


def _short(number: float) -> str:
    """Write a move in thousandths without an exponent, which PDF does not know."""
    return f"{round(number, 1):g}"
