"""Reads the equal cells of a column once: what a list holds repeats itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.importing.grid import Raw

_ARE_KEYS: Final = frozenset({str, type(None)})


def read_equal_cells_once(raws: Sequence[Raw], read: Callable[[Raw], Any]) -> list[Any]:
    """Return what `read` makes of each cell; the walk over a million of them is left to the dictionary."""
    if _ARE_KEYS.issuperset(map(type, raws)):
        values = {raw: read(raw) for raw in dict.fromkeys(raws)}
        return list(map(values.__getitem__, raws))
    # 1, 1.0 and True are one key of a dictionary, and three values of a sheet.
    keys = [(type(raw), raw) for raw in raws]
    read_by_type = {key: read(raw) for key, raw in dict(zip(keys, raws, strict=True)).items()}
    return list(map(read_by_type.__getitem__, keys))
