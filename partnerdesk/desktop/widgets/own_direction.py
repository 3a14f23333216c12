"""Words that run the other way than the window, kept together so that their full stop stays at their end."""

from __future__ import annotations

import unicodedata
from typing import Final

from partnerdesk.messages import current

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def in_own_direction(words: str) -> str:
    """Return words as they are, or isolated (Unicode UAX 9) where they run against the window's direction."""
    against = current().right_to_left
    if not against and words.isascii():
        return words
    for char in words:
        direction = unicodedata.bidirectional(char)
        if direction == "L" or direction in _RIGHT_TO_LEFT:
            runs_left = direction in _RIGHT_TO_LEFT
            return words if runs_left is against else f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}"
    return words
