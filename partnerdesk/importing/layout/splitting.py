"""Tells where one table of a sheet ends and another begins, below it or beside it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.layout.header import find_header, looks_like_header
from partnerdesk.importing.layout.shapes import LOOKS_LIKE_DATA, Shape, folded, says_note, says_total

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.layout.header import Header
    from partnerdesk.importing.layout.window import Band, Window

_ROWS_LOOKED_AT: Final = 30


def begins_another_table(window: Window, header: Header, band: Band, start: int, knows: Callable[[str], bool]) -> bool:
    """Tell whether the rows after a blank one are a table of their own.

    They are if they have a header unlike the one before, in columns that hold numbers or dates above, or over
    other columns, or under a title of their own. A header that is repeated after a page break is none.
    """
    if not header.rows:
        return False
    rows = list(window.filled_rows(band.top, band.bottom))
    wide = next((row for row in rows[:3] if len(window.filled(row)) > 1), None)
    if wide is None or wide == rows[-1] or not looks_like_header(window, wide):
        return False
    if says_note(window.raw(wide, window.filled(wide)[0])) or says_total(window.raw(wide, window.filled(wide)[0])):
        return False
    main = header.rows[-1]
    if _alike(window, main, wide):
        return False
    known = sum(map(knows, window.texts(wide)))
    if known >= 0.5 * len(window.filled(wide)):
        return True
    if find_header(window, wide, knows).rows[-1:] != (wide,):
        return False
    above = list(window.filled_rows(max(header.last + 1, start), band.top - 1))
    if any(_recurs(window, column, wide, above) for column in window.filled(wide)):
        return False
    clashes = _clashes(window, wide, above)
    has_title = wide > rows[0]
    other_columns = window.filled(wide) != window.filled(main)
    return clashes > 0 or (has_title and other_columns)


def _alike(window: Window, main: int, row: int) -> bool:
    first = {column: folded(window.raw(main, column)) for column in window.filled(main)}
    again = sum(first.get(column) == folded(window.raw(row, column)) for column in window.filled(row))
    return again >= 0.6 * len(window.filled(row)) and window.filled(main)[0] == window.filled(row)[0]


def _recurs(window: Window, column: int, row: int, above: list[int]) -> bool:
    text = folded(window.raw(row, column))
    return any(folded(window.raw(one, column)) == text for one in above)


def _clashes(window: Window, row: int, above: list[int]) -> int:
    """Count the cells of a row that are labels where the table above has numbers, dates or addresses."""
    found = 0
    for column in window.filled(row):
        shapes = [window.shape(one, column) for one in above[-_ROWS_LOOKED_AT:]]
        filled = [shape for shape in shapes if shape not in {Shape.BLANK, Shape.NOTHING}]
        found += bool(filled) and sum(shape in LOOKS_LIKE_DATA for shape in filled) >= 0.7 * len(filled)
    return found


def parts_side_by_side(window: Window, header_rows: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return first and last column of tables that stand beside each other, none where there is one table.

    A blank column parts two tables if it is blank from the header down, if both sides have at least two
    columns, and if their headers share a name, or two blank columns lie between, or one side is longer, the
    right one by a row already.
    """
    if not header_rows:
        return []
    rows = window.filled_rows(header_rows[0], window.bottom)
    used = sorted(set().union(*map(window.filled, rows)))
    if not used:
        return []
    parts: list[tuple[int, int]] = []
    left = used[0]
    for column, following in zip(used, [*used[1:], used[-1] + 2], strict=True):
        if following - column > 1:
            parts.append((left, column))
            left = following
    if len(parts) < 2 or any(right == left for left, right in parts):
        return []
    return parts if _are_tables(window, header_rows[-1], parts) else []


def _are_tables(window: Window, header_row: int, parts: list[tuple[int, int]]) -> bool:
    names, lasts = [], []
    for left, right in parts:
        within = [column for column in window.filled(header_row) if left <= column <= right]
        if len(within) < 2 or any(window.shape(header_row, column) in LOOKS_LIKE_DATA for column in within):
            return False
        names.append({folded(window.raw(header_row, column)) for column in within})
        rows = window.filled_rows(header_row, window.bottom)
        lasts.append(max(row for row in rows if any(left <= column <= right for column in window.filled(row))))
    shared = all(names[0] & other for other in names[1:])
    apart = all(right[0] - left[1] > 2 for left, right in itertools.pairwise(parts))
    # The right part of one table may end early, its left part hardly does.
    goes_on = any(left < right for left, right in itertools.pairwise(lasts))
    return shared or apart or goes_on or max(lasts) - min(lasts) >= 2
