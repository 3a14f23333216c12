"""One face of a font: its HarfBuzz objects, what it covers, and the faces that come with the program."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING, Final

import uharfbuzz as hb

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_BUNDLED: Final = {False: ("figo", "notos", "symbol1", "symbol2", "math"), True: ("figbo", "notosbo")}
"""FiraGO first; then the faces of pymupdf-fonts that hold what it lacks. Symbols have no bold."""


class Face:
    """A face that can be shaped with and embedded; compared by identity, since each is loaded once."""

    def __init__(self, name: str, load: Callable[[], bytes], *, index: int = 0, weight: int = 400) -> None:
        """Take the PostScript-like `name`, where the bytes come from, and the weight to set a variable font to."""
        self.name = name
        self.index = index
        self.weight = weight
        self._load = load

    @functools.cached_property
    def hb_face(self) -> hb.Face:
        return hb.Face(hb.Blob(self._load()), self.index)

    @functools.cached_property
    def hb_font(self) -> hb.Font:
        font = hb.Font(self.hb_face)
        if self.variable:
            font.set_variations({"wght": self.weight})
        return font

    @functools.cached_property
    def variable(self) -> bool:
        return "fvar" in self.hb_face.table_tags

    @functools.cached_property
    def units_per_em(self) -> int:
        return int(self.hb_face.upem)

    @functools.cached_property
    def codepoints(self) -> frozenset[int]:
        return frozenset(self.hb_face.unicodes)

    def covers(self, cluster: str) -> bool:
        """Say whether every character of a grapheme cluster has a glyph, composed or apart."""
        return self._has(cluster) or self._has(unicodedata.normalize("NFC", cluster))

    def _has(self, cluster: str) -> bool:
        codepoints = self.codepoints
        return all(ord(character) in codepoints or is_unseen(character) for character in cluster)


def is_unseen(character: str) -> bool:
    """Say whether a character steers others and is never drawn: joiners, variation selectors, bidi controls."""
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f" or character == "\u034f"


@functools.cache
def bundled_faces(*, bold: bool) -> tuple[Face, ...]:
    """Return the faces that come with the program in the order of asking; bold text may end in regular."""
    codes = _BUNDLED[bold] + (_BUNDLED[False] if bold else ())
    return tuple(_bundled(code) for code in codes)


@functools.cache
def _bundled(code: str) -> Face:
    import pymupdf_fonts

    name = pymupdf_fonts.fontdescriptors[code]["name"].replace(" ", "-")
    return Face(name, pymupdf_fonts.fontbuffers[code], weight=700 if code.endswith("bo") else 400)


@functools.cache
def face_of_file(path: Path, index: int, weight: int) -> Face:
    """Return the face at `index` of a font file, set to `weight` where the font is variable."""
    return Face(f"{path.stem}-{index}-{weight}", path.read_bytes, index=index, weight=weight)
