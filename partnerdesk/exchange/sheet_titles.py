"""What the sheets of a workbook may be called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST: Final = 31
"""Characters. Source: Excel specifications and limits."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\ufffe\uffff\ud800-\udfff]")


def distinct_titles(wanted: Iterable[str]) -> list[str]:
    """Return the titles with what a sheet may not be called replaced, and no two alike, whatever their case.

    >>> distinct_titles(["2021/22", "Partners", "partners"])
    ['2021 22', 'Partners', 'partners 2']
    """
    taken: dict[str, str] = {}
    for one in wanted:
        bare = _FORBIDDEN.sub(" ", one).strip(" '") or "_"
        title, number = bare[:_LONGEST].rstrip(" '"), 2
        while title.casefold() in taken:
            title, number = f"{bare[: _LONGEST - 4]} {number}", number + 1
        taken[title.casefold()] = title
    return list(taken.values())
