"""Reads the equal cells of a column once: what a list holds repeats itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerdesk.importing.grid import Raw

_ARE_KEYS: Final = frozenset({str, type(None)})


def read_equal_cells_once(raws: Sequence[Raw], read_them: Callable[[list[Raw]], Iterable[Any]]) -> list[Any]:
    """Return what `read_them` makes of the cells; the walk over a million of them is left to the dictionary."""
    if _ARE_KEYS.issuperset(map(type, raws)):
        distinct = list(dict.fromkeys(raws))
        values = dict(zip(distinct, read_them(distinct), strict=True))
        return list(map(values.__getitem__, raws))
    # 1, 1.0 and True are one key of a dictionary, and three values of a sheet.
    keys = [(type(raw), raw) for raw in raws]
    by_type = dict(zip(keys, raws, strict=True))
    values_by_type = dict(zip(by_type, read_them(list(by_type.values())), strict=True))
    return list(map(values_by_type.__getitem__, keys))
