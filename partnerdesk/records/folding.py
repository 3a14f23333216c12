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


class _Folds(dict[int, str]):
    """What becomes of a character by itself, worked out when it is first met: one walk over a text instead of four."""

    def __missing__(self, code: int) -> str:
        # Signs such as ℠ come apart into capitals, which fold only then; some folded letters come apart once more.
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        self[code] = folded = "".join(filter(_is_kept, apart)).translate(_SAME)
        return folded


def _is_kept(char: str) -> bool:
    # Accents and points may be left out; vowel signs and tone marks spell the word. Canonical combining classes:
    # 10-35 Hebrew and Arabic points, 200 and over marks above and below.
    mark = unicodedata.combining(char)
    return not (10 <= mark <= 35 or mark >= 200)


_FOLDS: Final = _Folds()
_WORD_LENGTH: Final = 40
"""What is longer comes from scripts without blanks, and hardly comes again."""


def fold(text: str) -> str:
    """Return `text` without accents and case, in full-width and half-width alike: 'Ñandú' becomes 'nandu'."""
    if text.isascii():
        return text.casefold()
    # Word by word: most are ASCII, or have come before, and nothing folds across a blank.
    return " ".join(
        [
            word.casefold() if word.isascii() else _folded_word(word) if len(word) <= _WORD_LENGTH else _folded(word)
            for word in text.split(" ")
        ]
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_FOLDS))


_folded_word = functools.lru_cache(maxsize=50_000)(_folded)
