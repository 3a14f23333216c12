"""What the user says of single rows: another layout of the same table, whether it runs down or across."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.layout import Form, Reason, relayout, turned

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from partnerdesk.importing.grid import Grid
    from partnerdesk.importing.layout import TableLayout

ROW_ACTS: Final = {"header": "H", "first": "B", "last": "E", "leave-out": "X", "take": "T"}
"""What can be said of rows, or of the columns of a table that runs across, each with its key."""


def with_header(grid: Grid, layout: TableLayout, numbers: Sequence[int]) -> TableLayout:
    """Return the layout with its header in other rows; of a table that runs across, in the first of the columns."""
    if layout.form is Form.ACROSS:
        return turned(grid, min(numbers)) or layout
    return relayout(grid, layout, header_rows=numbers)


def with_rows(grid: Grid, layout: TableLayout, act: str, numbers: Sequence[int], taken: Collection[int]) -> TableLayout:
    """Return the layout with other records; `taken` are rows that count, although they do not look like it."""
    first, last = layout.first_row, layout.last_row
    out = set(layout.left_out) | {one.row for one in layout.skipped if one.reason is Reason.USER}
    if act == "leave-out":
        out |= set(numbers)
    elif act == "take":
        out -= set(numbers)
        first, last = min(first, *numbers), max(last, *numbers)
    elif act == "first":
        first = min(numbers)
    else:
        last = max(numbers)
    if layout.form is Form.ACROSS:
        first = max(first, max(layout.header_rows, default=0) + 1)
        return replace(layout, first_row=first, last_row=max(first, last), left_out=frozenset(out))
    return relayout(grid, layout, first_row=first, last_row=max(first, last), use=frozenset(taken), skip=out)
