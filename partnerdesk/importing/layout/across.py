"""Tables that run across: the names of the fields stand in the first column, each further column is a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.layout.shapes import Shape, folded
from partnerdesk.importing.layout.table import Form, Reason, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.grid import Grid

_LEAST_ROWS: Final = 3
_MOST_ROWS: Final = 60
_SHAPES_OF_A_FORM: Final = 3


def runs_across(window: Window, start: int, knows: Callable[[str], bool]) -> bool:
    """Tell whether a sheet is a form: labels at the left, one value of its own kind beside each."""
    if _is_turned(window, start):
        return True
    rows = [row for row in window.filled_rows(start, window.bottom) if len(window.filled(row)) > 1]
    narrow = [row for row in window.filled_rows(start, window.bottom) if len(window.filled(row)) == 1]
    if not _LEAST_ROWS <= len(rows) <= _MOST_ROWS or len(narrow) > len(rows):
        return False
    first = {window.filled(row)[0] for row in rows}
    if len(first) != 1 or max(len(window.filled(row)) for row in rows) > 2:
        return False
    labels = [window.texts(row)[0] for row in rows]
    shapes = [window.shape(row, window.filled(row)[0]) for row in rows]
    if len(set(map(folded, labels))) < len(labels) or any(shape is not Shape.LABEL for shape in shapes):
        return False
    marked = sum(label.endswith((":", "：")) for label in labels)
    known = sum(map(knows, labels))
    if max(marked, known) >= 0.5 * len(labels):
        return True
    values = [window.shape(row, window.filled(row)[1]) for row in rows]
    most = max(values.count(shape) for shape in set(values))
    return len(set(values)) >= _SHAPES_OF_A_FORM and most <= 0.5 * len(values) and values[0] is not Shape.LABEL


def _is_turned(window: Window, start: int) -> bool:
    """Tell whether each row is of one kind and each column a mixture: a list with rows and columns exchanged."""
    rows = list(window.filled_rows(start, min(start + _MOST_ROWS, window.bottom)))
    if not _LEAST_ROWS <= len(rows) < _MOST_ROWS or len({window.filled(row)[0] for row in rows}) != 1:
        return False
    labels = [window.texts(row)[0] for row in rows]
    values = [[window.shape(row, column) for column in window.filled(row)[1:]] for row in rows]
    label_shapes = {window.shape(row, window.filled(row)[0]) for row in rows}
    if len(set(labels)) < len(labels) or label_shapes != {Shape.LABEL}:
        return False
    if min(map(len, values)) < 2 or len(set(map(len, values))) > 1 or any(len(set(row)) > 1 for row in values):
        return False
    kinds = [row[0] for row in values]
    return kinds[0] is not Shape.LABEL and len(set(kinds)) > 1 and max(map(kinds.count, kinds)) <= 0.7 * len(kinds)


def across_layout(window: Window, start: int) -> TableLayout:
    """Return the layout of a form; its columns are rows of the sheet, its records columns."""
    rows = list(window.filled_rows(start, window.bottom))
    paired = [row for row in rows if len(window.filled(row)) > 1]
    labels = window.filled(paired[0])[0]
    fields = [row for row in rows if window.filled(row)[0] == labels and paired[0] <= row]
    return _layout(window, rows, fields, labels)


def turned(grid: Grid, labels: int | None = None) -> TableLayout | None:
    """Return a sheet as the user says that it is: names of fields in the column `labels`, each further one a record.

    Without `labels` they stand in the first filled column. None where nothing stands beside them.
    """
    window = Window.whole(grid)
    rows = list(window.filled_rows(window.top, window.bottom))
    labels = labels or min((window.filled(row)[0] for row in rows), default=1)
    fields = [row for row in rows if labels in window.filled(row) and window.filled(row)[-1] > labels]
    return _layout(window, rows, fields, labels) if fields else None


def _layout(window: Window, rows: list[int], fields: list[int], labels: int) -> TableLayout:
    last = max(window.filled(row)[-1] for row in fields)
    columns = tuple(_field(window, row, labels, last) for row in fields)
    skipped = [
        SkippedRow(row, window.left, window.right, Reason.TITLE if row < fields[0] else Reason.NOTE)
        for row in rows
        if row not in set(fields)
    ]
    return TableLayout(Form.ACROSS, (labels,), labels + 1, last, columns, tuple(skipped))


def _field(window: Window, row: int, labels: int, last: int) -> TableColumn:
    values = [window.grid.value(row, column) for column in range(labels + 1, last + 1)]
    filled = [str(value) for value in values if value is not None]
    header = str(window.grid.value(row, labels) or "").strip().rstrip(":：").rstrip()
    return TableColumn(
        number=row,
        letter=str(row),
        header=header,
        own_header=header,
        samples=tuple(dict.fromkeys(filled))[:3],
        filled=len(filled),
        hidden=row in window.grid.hidden_rows,
    )
