"""Thousands and millions beside a number or in a header: `2,5 тыс.`, `90만원`, `金額（千円）`, `3 k€`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.value_words import coded, word_key

if TYPE_CHECKING:
    from collections.abc import Callable

_JOINING: Final = frozenset({"de", "d", "of", "von", "в", "у", "in", "en", "em"})
_PARTS: Final = re.compile(r"[\s()\[\]（）,/:]+")


def scale_beside(words: str, is_currency: Callable[[str], bool]) -> tuple[int, str] | None:
    """Return by how much the words beside a number multiply it, and the rest of them; None: not at all.

    What neither multiplies nor names a currency, as `is_currency` tells, makes the words something else.
    """
    factor, rest = 1, []
    for word in words.split():
        scale, left = _scale_of(word, is_currency)
        factor *= scale
        if left and word_key(left) not in _JOINING:
            rest.append(left)
    return (factor, " ".join(rest)) if factor > 1 else None


def scale_in_header(header: str, is_currency: Callable[[str], bool]) -> int:
    """Return by how much a header multiplies the numbers under it: 1000 for `Сумма, тыс. руб.`."""
    words = [word for word in _PARTS.split(header) if word and (len(word) > 1 or not word.isascii())]
    return max((_scale_of(word, is_currency)[0] for word in words), default=1)


def _scale_of(word: str, is_currency: Callable[[str], bool]) -> tuple[int, str]:
    key = word_key(word)
    scales = coded("multipliers")
    if key in scales:
        return int(scales[key]), ""
    for scale in _longest_first():
        if key.startswith(scale) and is_currency(word[len(scale) :]):
            return int(scales[scale]), word[len(scale) :]
    return 1, word


@functools.cache
def _longest_first() -> tuple[str, ...]:
    return tuple(sorted(coded("multipliers"), key=len, reverse=True))
