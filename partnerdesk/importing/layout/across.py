"""Tables that run across: the names of the fields stand in the first column, each further column is a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.layout.shapes import (
    LOOKS_LIKE_DATA,
    Shape,
    folded,
    is_period,
    names_a_card,
    names_a_pair,
    says_note,
)
from partnerdesk.importing.layout.table import Form, Reason, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.grid import Grid

_LEAST_ROWS: Final = 3
_MOST_ROWS: Final = 60
_MOST_RECORDS: Final = 12
_SHAPES_OF_A_FORM: Final = 3
_MIXED: Final = 0.2
"""Rows at most whose values are not all of one kind: "2018" beside "May 2022"."""
_MOST_ALIKE: Final = 0.7
_KNOWN: Final = 0.5
"""Share of labels that name fields where nothing else tells that they are such."""
_KNOWN_OF_CARD: Final = 0.3
"""The same, where the looks of the values or the title tell it too."""


class _Form(NamedTuple):
    """Rows of labels with values beside them, and the kind of value in each."""

    rows: list[int]
    labels: list[str]
    kinds: list[list[Shape]]

    @property
    def values(self) -> int:
        """How many values stand beside a label at most."""
        return max(map(len, self.kinds))


def runs_across(window: Window, start: int, knows: Callable[[str], bool]) -> bool:
    """Tell whether a sheet is a form: labels at the left, values of their own kind beside each."""
    form = _form(window, start)
    if form is None:
        return False
    known = sum(map(knows, form.labels)) / len(form.labels)
    if form.values == 1:
        return _is_card(window, start, form, known, knows)
    first = window.texts(form.rows[0])[1:]
    if sum(map(knows, first)) > _KNOWN_OF_CARD * len(first) or any(
        is_period(window.raw(form.rows[0], column)) for column in window.filled(form.rows[0])[1:]
    ):
        return False  # headers of a list, or of a cross-tab
    mixed = sum(len(set(row)) > 1 for row in form.kinds)
    if mixed > max(1.0, _MIXED * len(form.kinds)):
        return False
    kinds = [max(row, key=row.count) for row in form.kinds if row]
    if known >= _KNOWN or (known >= _KNOWN_OF_CARD and _has_title_of_card(window, start, form)):
        return True
    return _is_turned(kinds, known) and (not mixed or known >= _KNOWN_OF_CARD)


def _is_turned(kinds: list[Shape], known: float) -> bool:
    """Tell whether each row is of one kind and each column a mixture: a list with rows and columns exchanged."""
    data = [kind for kind in kinds if kind in LOOKS_LIKE_DATA]
    if not data or len(set(kinds)) == 1:
        return False
    if kinds[0] is not Shape.LABEL:
        return max(map(kinds.count, kinds)) <= _MOST_ALIKE * len(kinds)
    tells = known >= _KNOWN_OF_CARD or bool({Shape.ADDRESS, Shape.DATE} & set(data))
    return tells and kinds.count(Shape.LABEL) > 1 and max(map(data.count, data)) <= _KNOWN * len(kinds)


def _is_card(window: Window, start: int, form: _Form, known: float, knows: Callable[[str], bool]) -> bool:
    """Tell whether labels with one value each are a record, and no list of two columns."""
    kinds = [row[0] for row in form.kinds if row]
    marked = sum(label.endswith((":", "：")) for label in form.labels) / len(form.labels)
    if marked >= _KNOWN:
        return True
    first, *rest = kinds
    if all(map(knows, window.texts(form.rows[0]))) or (first is Shape.LABEL and len({*rest}) == 1 and rest[0] != first):
        return False  # a header over two columns
    if _has_title_of_card(window, start, form) or len({*kinds}) >= _SHAPES_OF_A_FORM:
        return known >= _KNOWN_OF_CARD or (
            len({*kinds}) >= _SHAPES_OF_A_FORM
            and max(map(kinds.count, kinds)) <= _KNOWN * len(kinds)
            and first is not Shape.LABEL
        )
    return known >= _KNOWN


def _form(window: Window, start: int) -> _Form | None:
    """Return the labels of what may be a form and what stands beside them, None where it cannot be one."""
    filled = list(window.filled_rows(start, window.bottom))
    wide = [row for row in filled if len(window.filled(row)) > 1]
    if wide and names_a_pair(window.texts(wide[0])):
        wide = wide[1:]
    if not wide:
        return None
    place = min(window.filled(row)[0] for row in wide)
    if window.filled(wide[0])[0] > place:
        wide = wide[1:]  # what the records are called, above them
    if not _LEAST_ROWS <= len(wide) <= _MOST_ROWS or len(filled) - len(wide) > len(wide):
        return None
    if any(window.filled(row)[0] != place or window.shape(row, place) is not Shape.LABEL for row in wide):
        return None
    labels = [window.texts(row)[0] for row in wide]
    kinds: list[list[Shape]] = [
        [shape for column in window.filled(row)[1:] if (shape := window.shape(row, column)) is not Shape.NOTHING]
        for row in wide
    ]
    columns = {column for row in wide for column in window.filled(row)[1:]}
    if len(set(map(folded, labels))) < len(labels) or len(columns) > _MOST_RECORDS:
        return None
    return _Form(wide, labels, kinds) if any(kinds) else None


def _has_title_of_card(window: Window, start: int, form: _Form) -> bool:
    titles = [text for row in window.filled_rows(start, form.rows[0] - 1) for text in window.texts(row)]
    return any(map(names_a_card, (*titles, window.grid.sheet)))


def across_layout(window: Window, start: int) -> TableLayout:
    """Return the layout of a form; its columns are rows of the sheet, its records columns."""
    rows = list(window.filled_rows(start, window.bottom))
    form = _form(window, start)
    paired = form.rows if form else rows
    labels = window.filled(paired[0])[0]
    fields = [row for row in rows if row in paired or (row > paired[0] and _is_lone_label(window, row, labels))]
    return _layout(window, rows, fields, labels)


def _is_lone_label(window: Window, row: int, labels: int) -> bool:
    """Tell whether a row is a field without a value."""
    is_label = window.filled(row) == [labels] and window.shape(row, labels) is Shape.LABEL
    return is_label and not says_note(window.raw(row, labels))


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
