"""Describes the columns of a table: joined headers, tags, samples, and whether blanks may mean "as above"."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.layout.shapes import Shape, folded, is_period
from partnerdesk.importing.layout.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.layout.window import Window

_SAMPLES: Final = 3
_SAMPLE_LENGTH: Final = 80
_ROWS_LOOKED_AT: Final = 2_000
_OF_WORDS: Final = frozenset({Shape.LABEL, Shape.CODE, Shape.DATE, Shape.LONG_TEXT})


def table_columns(
    window: Window, header_rows: Sequence[int], tag_row: int | None, rows: Sequence[int], numbers: Sequence[int]
) -> tuple[TableColumn, ...]:
    """Return the columns of a table, with `rows` as its records and `numbers` as its columns."""
    looked_at = rows[:_ROWS_LOOKED_AT]
    counts = Counter(itertools.chain.from_iterable(map(window.filled, rows)))
    merged = {column for column in numbers if _is_merged_down(window, column, rows)}
    falling = _fill_down(window, looked_at, numbers, merged)
    headers = _headers(window, header_rows, numbers)
    return tuple(
        TableColumn(
            number=column,
            letter=column_letters(column),
            header=" ".join(headers[column]),
            own_header=headers[column][-1] if headers[column] else "",
            tag=str(window.raw(tag_row, column) or "").strip() if tag_row else "",
            samples=_samples(window, looked_at, column),
            filled=counts[column],
            can_fill_down=column in falling or column in merged,
            is_merged_down=column in merged,
            hidden=column in window.grid.hidden_columns,
        )
        for column in numbers
    )


def _headers(window: Window, header_rows: Sequence[int], numbers: Sequence[int]) -> dict[int, list[str]]:
    """Return the parts of each column's header: its cells from above to below, merged and grouping cells filled in."""
    parts: dict[int, list[str]] = {column: [] for column in numbers}
    for row in header_rows:
        spans = {
            column: (one.top, one.left)
            for one in window.grid.merged
            if one.top <= row <= one.bottom
            for column in range(one.left, min(one.right, numbers[-1] if numbers else 0) + 1)
        }
        groups = row != header_rows[-1] and len(window.filled(row)) > 1 and not spans
        carried = ""
        for column in numbers:
            at = spans.get(column, (row, column))
            text = " ".join(str(window.grid.value(*at) or "").split()) if at[0] in header_rows else ""
            carried = (text or carried) if groups else text
            if carried and folded(carried) not in map(folded, parts[column][-1:]):
                parts[column].append(carried)
    return parts


def _samples(window: Window, rows: Sequence[int], column: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in rows:
        value = window.grid.value(row, column)
        if value is not None:
            found.setdefault(" ".join(str(value).split())[:_SAMPLE_LENGTH])
            if len(found) == _SAMPLES:
                break
    return tuple(found)


def _is_merged_down(window: Window, column: int, rows: Sequence[int]) -> bool:
    return bool(rows) and any(
        one.left <= column <= one.right and one.bottom > one.top and rows[0] <= one.top <= rows[-1]
        for one in window.grid.merged
    )


def _fill_down(window: Window, rows: Sequence[int], numbers: Sequence[int], merged: set[int]) -> set[int]:
    """Return the columns whose blanks look as if they meant "as above".

    Such columns stand at the left, begin with a value, and never repeat a value that a blank would have said.
    Where a column further left starts something new above a blank, the blank contradicts: nothing is offered.
    """
    falling: set[int] = set(merged)
    for column in numbers:
        filled = [window.shape(row, column) is not Shape.BLANK for row in rows]
        if not any(filled):
            continue
        values = [window.raw(row, column) for row in rows]
        if all(filled):
            if not _is_running_number(values):
                break
            continue
        share = sum(filled) / len(filled)
        restated = any(a == b and has for a, b, has in zip(values, values[1:], filled, strict=False))
        contradicted = any(
            not has and any(window.shape(row, left) is not Shape.BLANK for left in falling - merged)
            for row, has in zip(rows, filled, strict=True)
        )
        of_words = all(
            window.shape(row, column) in _OF_WORDS or is_period(value)
            for row, value, has in zip(rows, values, filled, strict=True)
            if has
        )
        # In the very first column a blank beside a filled row is worth the question even if others restate.
        is_first = not falling - merged and column == numbers[0]
        if not (filled[0] and of_words and 0.02 <= share < 1) or contradicted or (restated and not is_first):
            break
        falling.add(column)
    return falling


def _is_running_number(values: list[Raw]) -> bool:
    written = [str(one).removesuffix(".0") for one in values]
    numbers = [int(one) for one in written if one.isdecimal()]
    return len(numbers) == len(values) and all(b - a == 1 for a, b in itertools.pairwise(numbers))
