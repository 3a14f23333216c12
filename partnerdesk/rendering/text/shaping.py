"""Words as glyphs: HarfBuzz shapes each piece of text of one face, script and direction once per document."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import uharfbuzz as hb

if TYPE_CHECKING:
    from partnerdesk.rendering.text.faces import Face

_UNJOINED: Final = frozenset({"Latn", "Cyrl", "Grek", "Geor", "Armn", "Zyyy"})
"""Scripts whose ligatures are ornament: without them one glyph is one letter, and copied text stays whole."""
_PLAIN_FEATURES: Final = {"tnum": True, "liga": False, "clig": False}
_JOINED_FEATURES: Final = {"tnum": True}


class Glyph(NamedTuple):
    """One glyph in visual order; offsets and advance in thousandths of the type size."""

    number: int
    right: float
    up: float
    advance: float


class Cluster(NamedTuple):
    """The glyphs of one or more characters that belong together, and those characters."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ShapedWord:
    """A piece of text in one face, its clusters from left to right; width in thousandths of the type size."""

    text: str
    face: Face
    right_to_left: bool
    clusters: tuple[Cluster, ...]
    width: float

    def pieces(self) -> list[ShapedWord]:
        """Return one word for each cluster in reading order, for breaking where there is no better place."""
        parts = [
            ShapedWord(c.text, self.face, self.right_to_left, (c,), sum(glyph.advance for glyph in c.glyphs))
            for c in self.clusters
        ]
        return parts[::-1] if self.right_to_left else parts


def shape_word(
    text: str, face: Face, script: str, *, right_to_left: bool, language: str, before: str = "", after: str = ""
) -> ShapedWord:
    """Shape `text`; `before` and `after` are the letters beside it, to which Arabic ones join."""
    buffer = hb.Buffer()
    buffer.add_str(before + text + after, len(before), len(text))
    buffer.script = script
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.language = language
    hb.shape(face.hb_font, buffer, _PLAIN_FEATURES if script in _UNJOINED else _JOINED_FEATURES)
    scale = 1000 / face.units_per_em
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = [info.cluster - len(before) for info in infos]
    if starts == list(range(len(text))):
        clusters = [
            _letter(letter, info.codepoint, place.x_offset * scale, place.y_offset * scale, place.x_advance * scale)
            for letter, info, place in zip(text, infos, positions, strict=True)
        ]
    else:
        clusters = _gathered(text, starts, infos, positions, scale)
    width = sum([place.x_advance for place in positions]) * scale
    return ShapedWord(text, face, right_to_left, tuple(clusters), width)


@functools.lru_cache(maxsize=16384)
def _letter(letter: str, number: int, right: float, up: float, advance: float) -> Cluster:
    """One letter that is one glyph; shared, since a long register has millions of them and few different ones."""
    return Cluster(letter, (Glyph(number, right, up, advance),))


def _gathered(
    text: str, starts: list[int], infos: list[hb.GlyphInfo], positions: list[hb.GlyphPosition], scale: float
) -> list[Cluster]:
    """Gather the glyphs that HarfBuzz says belong together."""
    ends = _cluster_ends(starts, len(text))
    clusters: list[Cluster] = []
    at = 0
    while at < len(starts):
        start = starts[at]
        glyphs: list[Glyph] = []
        while at < len(starts) and starts[at] == start:
            place = positions[at]
            glyphs.append(
                Glyph(infos[at].codepoint, place.x_offset * scale, place.y_offset * scale, place.x_advance * scale)
            )
            at += 1
        clusters.append(Cluster(text[start : ends[start]], tuple(glyphs)))
    return clusters


def _cluster_ends(starts: list[int], length: int) -> dict[int, int]:
    """Map the first character of each cluster to the one after its last."""
    ordered = sorted(set(starts))
    return dict(zip(ordered, [*ordered[1:], length], strict=True))


@functools.cache
def script_of(character: str) -> str | None:
    """Return the ISO 15924 code of a character's script, None for what all scripts share."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    found = buffer.script
    return found if found and found not in {"Zyyy", "Zinh", "Zzzz"} else None
