"""Folds text so that searching and matching ignore accents, case and width, in any script."""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

# Letters that Unicode does not decompose, and letters that people use for one another when they type quickly.
_SAME: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n"}
    | {"ى": "ي", "ة": "ه", "ـ": "", "ی": "ي", "ک": "ك", "ґ": "г", "ё": "е", "’": "'", "ʼ": "'", "‘": "'"}
)


def _is_accent(char: str) -> bool:
    """Tell accents and points, which may be left out, from vowel signs and tone marks, which spell the word.

    Canonical combining classes: 10-35 Hebrew and Arabic points, 200 and over marks above and below.
    """
    mark = unicodedata.combining(char)
    return 10 <= mark <= 35 or mark >= 200


@functools.lru_cache(maxsize=100_000)
def fold(text: str) -> str:
    """Return `text` without accents and case, in full-width and half-width alike: 'Ñandú' becomes 'nandu'."""
    if text.isascii():
        return text.casefold()
    # Signs such as ℠ come apart into capitals, which fold only then; some folded letters come apart once more.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in apart if not _is_accent(char))
    return unicodedata.normalize("NFC", bare.translate(_SAME))
