"""Guesses the tables of a sheet, and makes a new layout from what the user corrects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.layout.across import across_layout, runs_across
from partnerdesk.importing.layout.columns import table_columns
from partnerdesk.importing.layout.header import Header, find_header
from partnerdesk.importing.layout.rows import RowJudge
from partnerdesk.importing.layout.shapes import Shape, is_period
from partnerdesk.importing.layout.splitting import begins_another_table, parts_side_by_side
from partnerdesk.importing.layout.table import Form, Group, Reason, SkippedRow, TableLayout
from partnerdesk.importing.layout.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from partnerdesk.importing.grid import Grid

_PERIODS_OF_CROSS_TAB: Final = 3


def _knows_nothing(_: str) -> bool:
    return False


def guess(grid: Grid, knows: Callable[[str], bool] = _knows_nothing) -> list[TableLayout]:
    """Return a layout for every table of a sheet, none for an empty sheet.

    `knows` tells whether a text is a known name of a field; it helps where the looks of the cells do not.
    Every filled cell lies in a header, in a record, or in a skipped row of one of the layouts.
    """
    return list(_tables(Window.whole(grid), knows)) if grid.rows else []


def relayout(
    grid: Grid,
    layout: TableLayout | None = None,
    *,
    header_rows: Sequence[int] | None = None,
    first_row: int | None = None,
    last_row: int | None = None,
    columns: Sequence[int] | None = None,
    use: Collection[int] = (),
    skip: Collection[int] = (),
) -> TableLayout:
    """Return the layout that the user wants: what is not given stays as in `layout`, or is the whole sheet.

    `use` makes records of rows that were to be skipped, `skip` the reverse. Rows of the old layout that lie
    outside the new one are listed as skipped. An empty `header_rows` means that there is no header.
    """
    header = tuple(header_rows) if header_rows is not None else (layout.header_rows if layout else ())
    first = first_row or (layout.first_row if layout and header_rows is None else max(header, default=0) + 1)
    last = last_row or (layout.last_row if layout else grid.height)
    window = Window.whole(grid)
    numbers = list(columns or _numbers_of(window, layout, header, range(first, last + 1)))
    around = Window(grid, 1, grid.height, min(numbers, default=1), max(numbers, default=grid.width))
    rows = [row for row in around.filled_rows(first, last) if row not in header]
    reasons = RowJudge(around, header, rows).reasons() if rows else {}
    reasons = {row: reason for row, reason in reasons.items() if row not in use}
    reasons |= dict.fromkeys((row for row in rows if row in skip), Reason.USER)
    tag_row = next((row for row in rows if layout and (row, Reason.HXL) in _reasons_of(layout)), None)
    if tag_row and tag_row not in use:
        reasons[tag_row] = Reason.HXL
    outside = [
        SkippedRow(one, around.left, around.right, Reason.TITLE if one < first else Reason.FOOTER)
        for one in _rows_of(layout)
        if (one < first or one > last) and one not in header and around.filled(one)
    ]
    return _layout(around, Header(header, tag_row), rows, reasons, numbers=numbers, outside=outside)


def _tables(window: Window, knows: Callable[[str], bool]) -> Iterable[TableLayout]:
    """Yield the tables of a window from above to below, then from the left."""
    bands = window.bands()
    while bands:
        start = bands[0].top
        if runs_across(window, start, knows):
            yield across_layout(window, start)
            return
        header = find_header(window, start, knows)
        parts = parts_side_by_side(window, header.rows)
        if parts:
            yield from _side_by_side(window, parts, header, start, knows)
            return
        rest = [band for band in bands if band.bottom > header.last]
        taken = 0
        for number, band in enumerate(rest):
            if number and begins_another_table(window, header, band, start, knows):
                break
            taken = number + 1
        following = rest[taken:]
        last = rest[taken - 1].bottom if taken else bands[-1].bottom
        top = header.rows[0] if header.rows else start
        rows = [row for row in window.filled_rows(top, last) if row not in header.rows and row != header.tag_row]
        titles = list(window.filled_rows(start, header.rows[0] - 1)) if header.rows else []
        yield _guessed(window, header, titles, rows)
        bands = following


def _side_by_side(
    window: Window, parts: list[tuple[int, int]], header: Header, start: int, knows: Callable[[str], bool]
) -> Iterable[TableLayout]:
    top = header.rows[0] if header.rows else start
    titles = list(window.filled_rows(start, top - 1))
    for number, (left, right) in enumerate(parts):
        found = list(_tables(window.part(top=top, left=left, right=right), knows))
        if number == 0 and titles and found:
            above = [SkippedRow(row, window.left, window.right, _title_reason(row, titles)) for row in titles]
            found[0] = _with_more_skipped(found[0], above)
        yield from found


def _guessed(window: Window, header: Header, titles: list[int], rows: list[int]) -> TableLayout:
    reasons = RowJudge(window, header.rows, rows).reasons() if rows and header.rows else {}
    above = [SkippedRow(row, window.left, window.right, _title_reason(row, titles)) for row in titles]
    if header.tag_row and header.tag_row not in header.rows:
        reasons[header.tag_row] = Reason.HXL
    return _layout(window, header, rows, reasons, numbers=None, outside=above)


def _layout(
    window: Window,
    header: Header,
    rows: list[int],
    reasons: dict[int, Reason],
    *,
    numbers: list[int] | None,
    outside: list[SkippedRow],
) -> TableLayout:
    records = [row for row in rows if row not in reasons]
    if numbers is None:
        numbers = _numbers_of(window, None, header.rows, records)
    skipped = [SkippedRow(row, window.left, window.right, reason) for row, reason in reasons.items()]
    columns = table_columns(window, header.rows, header.tag_row, records, numbers)
    headings = [row for row, reason in sorted(reasons.items()) if reason is Reason.GROUP]
    groups = tuple(Group(row, window.texts(row)[0]) for row in headings)
    place = window.filled(headings[0])[0] if headings else 0
    return TableLayout(
        form=Form.CROSS_TAB if _is_cross_tab(window, header, records) else Form.LIST,
        header_rows=header.rows,
        first_row=records[0] if records else header.last + 1,
        last_row=records[-1] if records else header.last,
        columns=columns,
        skipped=tuple(sorted([*outside, *skipped])),
        groups=groups,
        group_header=next((column.header for column in columns if column.number == place), ""),
    )


def _is_cross_tab(window: Window, header: Header, records: list[int]) -> bool:
    if not header.rows or not records:
        return False
    row = header.rows[-1]
    periods = [column for column in window.filled(row) if is_period(window.raw(row, column))]
    if len(periods) < max(_PERIODS_OF_CROSS_TAB, 0.4 * len(window.filled(row))):
        return False
    shapes = [window.shape(one, column) for one in records[:50] for column in periods]
    filled = [shape for shape in shapes if shape is not Shape.BLANK]
    return sum(shape is Shape.NUMBER for shape in filled) >= 0.5 * len(filled)


def _title_reason(row: int, titles: list[int]) -> Reason:
    return Reason.TITLE if row == titles[0] else Reason.NOTE


def _with_more_skipped(layout: TableLayout, more: list[SkippedRow]) -> TableLayout:
    from dataclasses import replace

    return replace(layout, skipped=tuple(sorted([*more, *layout.skipped])))


def _numbers_of(
    window: Window, layout: TableLayout | None, header_rows: Sequence[int], rows: Iterable[int]
) -> list[int]:
    if layout and layout.columns:
        return [column.number for column in layout.columns]
    used = set().union(*map(window.filled, (*header_rows, *rows)))
    return list(range(min(used), max(used) + 1)) if used else []


def _rows_of(layout: TableLayout | None) -> range:
    if not layout:
        return range(0)
    rows = [*layout.header_rows, layout.first_row, layout.last_row, *(one.row for one in layout.skipped)]
    return range(min(rows), max(rows) + 1)


def _reasons_of(layout: TableLayout) -> set[tuple[int, Reason]]:
    return {(one.row, one.reason) for one in layout.skipped}
