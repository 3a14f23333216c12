"""Which face draws a grapheme cluster: the program's own first, then the best of the computer's fonts."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING, Final

from partnerdesk.rendering.text.faces import Face, bundled_faces, face_of_file, is_unseen
from partnerdesk.rendering.text.font_folders import InstalledFace, installed_faces

if TYPE_CHECKING:
    from collections.abc import Iterable

_HAN_BY_LANGUAGE: Final = {"ja": " JP", "ko": " KR", "zh": " SC", "zh-Hant": " TC", "zh-TW": " TC", "zh-HK": " HK"}
"""The same Han code points are drawn differently: Noto's and other families say for whom in their name."""
_HAN_SUFFIXES: Final = (" SC", " JP", " KR", " TC", " HK")
_SPECIAL: Final = ("Mono", "Serif", "Condensed", "Display", "Slanted", "Looped", "Rashi")


def choose_face(cluster: str, *, bold: bool, language: str, former: Face | None) -> Face | None:
    """Return the face for one cluster, None where no font of the computer has it.

    Spaces and punctuation stay in the `former` face, so that a sentence does not change its face at each comma.
    """
    if former is not None and unicodedata.category(cluster[0])[0] in "ZP" and former.covers(cluster):
        return former
    return _face_for(cluster, bold, language)


@functools.lru_cache(maxsize=8192)
def _face_for(cluster: str, bold: bool, language: str) -> Face | None:
    for face in bundled_faces(bold=bold):
        if face.covers(cluster):
            return face
    seen = frozenset(ord(character) for character in cluster if not is_unseen(character))
    composed = frozenset(map(ord, unicodedata.normalize("NFC", cluster)))
    for wanted in (seen, composed):
        candidates = [face for face in installed_faces() if not face.italic and all(map(face.covers, wanted))]
        if candidates:
            return _loaded(min(candidates, key=lambda face: _distance(face, bold=bold, language=language)), bold=bold)
    return None


def _loaded(chosen: InstalledFace, *, bold: bool) -> Face:
    weight = (700 if bold else 400) if chosen.variable else chosen.weight
    return face_of_file(chosen.path, chosen.index, weight)


def _distance(face: InstalledFace, *, bold: bool, language: str) -> tuple[object, ...]:
    """Order candidates: plain sans families first, Noto before others, the language's Han forms, nearest weight."""
    wanted = 700 if bold else 400
    return (
        sum(word in face.family for word in _SPECIAL),
        not face.family.startswith("Noto Sans"),
        _han_distance(face.family, language),
        abs(face.width - 100),
        0 if face.variable else abs(face.weight - wanted),
        str(face.path),
        face.index,
    )


def _han_distance(family: str, language: str) -> int:
    own = _HAN_BY_LANGUAGE.get(language) or _HAN_BY_LANGUAGE.get(language.partition("-")[0], "")
    endings: Iterable[str] = ([own] if own else []) + [suffix for suffix in _HAN_SUFFIXES if suffix != own]
    return next((rank for rank, suffix in enumerate(endings) if family.endswith(suffix)), 9)
