"""Ids of records and changesets: UUIDs of version 7 (RFC 9562), which sort in the order in which they were made."""

from __future__ import annotations

import os
import time
from typing import Final

_DRAWN_AT_ONCE: Final = 256
_CHANCE_BYTES: Final = 10
_VARIANTS: Final = {digit: "89ab"[int(digit, 16) % 4] for digit in "0123456789abcdef"}
"""The first digit of the fourth group says which standard an id follows in two bits; the other two are chance."""


class _Maker:
    """Makes ids. It knows the moment of the last one, since ids of one millisecond must sort as they were made, too.

    Written out here because a general UUID object for each record of an import takes three times as long.
    """

    def __init__(self) -> None:
        self._last = 0
        self._chances: list[str] = []

    def make(self) -> str:
        self._last = max(time.time_ns() // 1_000_000, self._last + 1)
        if not self._chances:
            # Many at once, since a call of the system takes longer than all the rest.
            digits, step = os.urandom(_DRAWN_AT_ONCE * _CHANCE_BYTES).hex(), 2 * _CHANCE_BYTES
            drawn = (digits[at : at + step] for at in range(0, len(digits), step))
            self._chances = [f"{one[:3]}-{_VARIANTS[one[18]]}{one[3:6]}-{one[6:18]}" for one in drawn]
        moment = f"{self._last:012x}"
        return f"{moment[:8]}-{moment[8:]}-7{self._chances.pop()}"


_MAKER: Final = _Maker()


def new_id() -> str:
    """Return an id that nobody has, greater than every one that this process made before."""
    return _MAKER.make()
