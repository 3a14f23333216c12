"""Tells rows of an exported sheet that share an id apart: one is the record's own, the others are copies of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def original_of(ids: Sequence[str], is_unedited: Callable[[int], bool]) -> dict[int, int]:
    """Return for the place of each copy the place of the row that it is a copy of.

    A person copies a row and edits the copy, which may stand above: the original is the first that was not edited, or
    else the first.

    >>> original_of(["a", "b", "", "", "a"], lambda place: place == 4)
    {0: 4}
    """
    places: dict[str, list[int]] = {}
    for place, record in enumerate(ids):
        if record:
            places.setdefault(record, []).append(place)
    found: dict[int, int] = {}
    for same in places.values():
        if len(same) > 1:
            original = next((place for place in same if is_unedited(place)), same[0])
            found.update((place, original) for place in same if place != original)
    return found
