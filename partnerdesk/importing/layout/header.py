"""Finds the header of a table: one to three rows of labels above rows that look different, with HXL tags or without."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.layout.shapes import LOOKS_LIKE_DATA, Shape, folded, is_period, says_note, says_total

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.layout.window import Window

SAMPLE_ROWS: Final = 60
_MOST_WIDE_ROWS_ABOVE: Final = 4
_MOST_HEADER_ROWS: Final = 3
_ROWS_UNDER_GROUPS: Final = 3
_LEAST_LABELS: Final = 0.7
_LEAST_SCORE: Final = 2.0
_UNLIKE_LABELS: Final = LOOKS_LIKE_DATA | {Shape.CODE, Shape.LONG_TEXT}
_LABEL_WEIGHT: Final = {Shape.LABEL: 1.0, Shape.CODE: 0.8, Shape.LONG_TEXT: 0.6}


class Header(NamedTuple):
    """Where the header stands; no rows where the table has none."""

    rows: tuple[int, ...]
    tag_row: int | None = None

    @property
    def last(self) -> int:
        return max((*self.rows, self.tag_row or 0), default=0)


def typical_width(window: Window, rows: Sequence[int]) -> int:
    """Return how many cells a row of the table usually has."""
    counts = sorted(len(window.filled(row)) for row in rows if len(window.filled(row)) > 1)
    return counts[int(len(counts) * 0.6)] if counts else 1


def find_header(window: Window, start: int, knows: Callable[[str], bool]) -> Header:
    """Return the header of the table that begins at or below a row; `knows` tells known field names."""
    sample: list[int] = []
    for row in window.filled_rows(start, window.bottom):
        sample.append(row)
        if len(sample) == SAMPLE_ROWS:
            break
    width = typical_width(window, sample)
    wide = [row for row in sample if len(window.filled(row)) >= max(width * 0.5, min(width, 2))]
    if width == 1:
        wide = wide[:1]  # in a single column only the first cell can name the others
    best, best_score = 0, _LEAST_SCORE
    rivals: list[int] = []
    for place, row in enumerate(wide[: _MOST_WIDE_ROWS_ABOVE + 1]):
        if best and _ends_table(window, best, row, wide):
            break
        below = [one for one in sample if one > row]
        score = _score(window, row, below, knows) if below or place == 0 else 0.0
        is_record = len(window.filled(row)) >= width > 1 and _share_of(window, row, *LOOKS_LIKE_DATA) > 0.5
        if is_record and score <= best_score:
            break  # no header below records
        if _share_of(window, row, Shape.TAG) >= 0.5:
            return _above_tags(window, best, row, sample)
        # Of rows that are equally full, the first is the header, if it can be one at all.
        as_full = sum(len(window.filled(one)) >= len(window.filled(row)) for one in rivals)
        if score - 0.15 * place - 1.2 * as_full > best_score:
            best, best_score = row, score - 0.15 * place - 1.2 * as_full
        if score:
            rivals.append(row)
    if not best:
        return Header(())
    rows = _grown(window, best, sample)
    following = next((row for row in sample if row > rows[-1]), None)
    is_tagged = following is not None and _share_of(window, following, Shape.TAG) >= 0.5
    return Header(rows, following if is_tagged else None)


def _ends_table(window: Window, header: int, row: int, wide: list[int]) -> bool:
    """Tell whether a row lies beyond the blank row that ends the records under a header already found."""
    records = [one for one in wide if header < one < row]
    return bool(records) and any(not window.filled(one) for one in range(records[-1], row))


def looks_like_header(window: Window, row: int) -> bool:
    """Tell whether every cell of a row could be a column's name, and none appears twice."""
    texts = [folded(text) for text in window.texts(row)]
    shapes = {window.shape(row, column) for column in window.filled(row)}
    return len(texts) > 1 and len(set(texts)) == len(texts) and shapes <= {Shape.LABEL}


def _above_tags(window: Window, best: int, tag_row: int, sample: list[int]) -> Header:
    """Return the header when a row of tags tells where it ends; the tags are the header if nothing is above them."""
    if best:
        between = [row for row in sample if best < row < tag_row]
        return Header((*_grown(window, best, [row for row in sample if row <= best]), *between), tag_row)
    above = [row for row in sample if row == tag_row - 1 and len(window.filled(row)) > 1]
    return Header(tuple(above), tag_row) if above else Header((tag_row,))


def _score(window: Window, row: int, below: list[int], knows: Callable[[str], bool]) -> float:
    """Weigh how much a row looks like the header of the rows below it."""
    columns = window.filled(row)
    labels = sum(_label_weight_above(window, row, column, below) for column in columns)
    texts = [folded(text) for text in window.texts(row)]
    known = sum(map(knows, window.texts(row))) / len(columns)
    if labels / len(columns) < _LEAST_LABELS:
        return 0.0
    if says_note(window.raw(row, columns[0])) or (says_total(window.raw(row, columns[0])) and len(columns) > 1):
        return 0.0
    if not below:
        # A template: a header that waits for its rows.
        is_all_labels = all(window.shape(row, column) in _LABEL_WEIGHT for column in columns)
        return _LEAST_SCORE + 1 if known or (len(columns) > 1 and is_all_labels) else 0.0
    used = {column for one in below for column in window.filled(one)}
    contrast, recurring = _against(window, row, below)
    # A value that comes again in its own column is data, unless other columns speak against it.
    if recurring >= 0.3 and contrast < 0.2 and known < 0.5:
        return 0.0
    covered = len(used.intersection(columns)) / max(len(used), 1)
    distinct = len(set(texts)) / len(texts)
    return 2 * covered + labels / len(columns) + distinct + 2 * contrast - 2 * recurring + 1.5 * known


def _label_weight_above(window: Window, row: int, column: int, below: list[int]) -> float:
    """Columns may be numbered: a number counts as a label where no number follows."""
    shape = window.shape(row, column)
    raw = window.raw(row, column)
    if shape in LOOKS_LIKE_DATA and is_period(raw) and _share_of(window, row, Shape.LABEL) > 0:
        # Years over counts are a cross-tab; years over years are records.
        return 0.0 if any(is_period(window.raw(one, column)) for one in below) else 0.8
    is_numbered = shape is Shape.NUMBER and _share_of(window, row, Shape.LABEL) > 0
    if is_numbered and below:
        shapes = {window.shape(one, column) for one in below}
        return 0.0 if Shape.NUMBER in shapes or shapes == {Shape.BLANK} else 0.8
    if shape in LOOKS_LIKE_DATA and not _share_of(window, row, Shape.LABEL):
        return 0.0  # years and months are headers only beside a word
    return _label_weight(raw, shape)


def _label_weight(raw: Raw, shape: Shape) -> float:
    return 0.8 if is_period(raw) else _LABEL_WEIGHT.get(shape, 0.0)


def _against(window: Window, row: int, below: list[int]) -> tuple[float, float]:
    """Return the shares of the row's columns whose cells below look different, and that hold its text again."""
    columns = window.filled(row)
    mine_again = [window.raw(row, column) for column in columns]
    # The whole row again, further down, is a header repeated after a page break.
    if len(columns) > 1:
        below = [
            one for one in below if one == row + 1 or [window.raw(one, column) for column in columns] != mine_again
        ]
    different = recurring = 0
    for column in columns:
        shapes = Counter(window.shape(one, column) for one in below)
        del shapes[Shape.BLANK], shapes[Shape.NOTHING]
        mine = window.shape(row, column)
        unlike = sum(count for shape, count in shapes.items() if shape in _UNLIKE_LABELS)
        if shapes.total() and mine not in LOOKS_LIKE_DATA and unlike >= 0.6 * shapes.total() and mine not in shapes:
            different += 1
        recurring += any(window.raw(one, column) == window.raw(row, column) for one in below)
    return different / len(columns), recurring / len(columns)


def _share_of(window: Window, row: int, *shapes: Shape) -> float:
    columns = window.filled(row)
    return sum(window.shape(row, column) in shapes for column in columns) / len(columns) if columns else 0.0


def _grown(window: Window, main: int, sample: list[int]) -> tuple[int, ...]:
    """Return the rows of the header around its fullest row."""
    above: list[int] = []
    while main - len(above) - 1 in sample and _is_upper_part(window, main - len(above) - 1, main):
        above.insert(0, main - len(above) - 1)
    if len(above) >= _MOST_HEADER_ROWS:
        above = []  # so many rows of short pieces are prose set into cells
    if not above and _is_first_line_of_label(window, main - 1, main, sample[0]):
        above = [main - 1]
    rows = [*above, main]
    while len(rows) < _MOST_HEADER_ROWS and rows[-1] + 1 in sample and _is_lower_part(window, rows[-1], rows[-1] + 1):
        rows.append(rows[-1] + 1)
    return tuple(rows)


def _is_upper_part(window: Window, row: int, main: int) -> bool:
    """Tell whether the row above groups the header's columns under common names."""
    columns = window.filled(row)
    if len(columns) < 2 or len(columns) > len(window.filled(main)) + 2:
        return False
    if any(_label_weight(window.raw(row, column), window.shape(row, column)) < 0.8 for column in columns):
        return False
    if any(says_note(window.raw(row, column)) for column in columns):
        return False
    if any(one.top == row and one.right > one.left for one in window.grid.merged):
        return True
    # Without merged cells, a row that groups columns has gaps, or says the same of several.
    texts = window.texts(row)
    has_gaps = len(columns) < len(window.filled(main)) or len(set(texts)) < len(texts)
    return has_gaps and (len(columns) > 2 or len(window.filled(main)) <= 6)


def _is_first_line_of_label(window: Window, row: int, main: int, start: int) -> bool:
    """Tell whether a lone word above the first column belongs to it: a label broken over two rows.

    Directly above a header one usually finds the title; so there must be titles, then a blank row, then this word.
    """
    columns = window.filled(row)
    main_columns = window.filled(main)
    if len(columns) != 1 or not main_columns or columns[0] != main_columns[0] or window.filled(row - 1):
        return False
    text = str(window.raw(row, columns[0])).strip()
    has_titles = any(True for _ in window.filled_rows(start, row - 2))
    return has_titles and " " not in text and not any(one.isdigit() for one in text)


def _is_lower_part(window: Window, row: int, below: int) -> bool:
    """Tell whether the next row goes on with the header: units in brackets, cells merged down, names under a group."""
    texts = window.texts(below)
    if _names_parts_of_groups(window, row, below):
        return True
    if texts and all(map(_is_aside, texts)):
        return True
    shapes = {window.shape(below, column) for column in window.filled(below)}
    reaching = [one for one in window.grid.merged if one.top <= row < one.bottom and below <= one.bottom]
    wholly = bool(reaching) and shapes <= {Shape.LABEL, Shape.CODE}
    return wholly and not any(one.bottom - one.top >= _MOST_HEADER_ROWS for one in reaching)


def _is_aside(raw: Raw) -> bool:
    text = str(raw).strip()
    return text.startswith(("(", "[", "（")) and text.endswith((")", "]", "）"))


def _names_parts_of_groups(window: Window, row: int, below: int) -> bool:
    """Tell whether the next row names the columns under headers that reach over several, and nothing else.

    A record is no such row: it would fill other columns too, or leave the columns without a header blank.
    """
    columns, filled = window.filled(row), window.filled(below)
    if len(filled) < 2 or len(filled) >= len(columns) + 2 or not looks_like_header(window, below):
        return False
    groups = {column for column in columns if column + 1 not in columns and column + 1 in filled}
    under = {column for group in groups for column in _span(columns, group, filled[-1])}
    units = {column for column in filled if column not in under and _is_aside(window.raw(below, column))}
    names_all = set(filled) - units == {column for column in under if column >= min(filled)} and filled[0] in groups
    others = [column for column in columns if column not in filled]
    following = list(window.filled_rows(below + 1, below + _ROWS_UNDER_GROUPS))
    return names_all and bool(others) and any(column in window.filled(one) for one in following for column in others)


def _span(columns: Sequence[int], group: int, last: int) -> range:
    """Return the columns that a header reaches over: its own, and those up to the next header."""
    following = next((column for column in columns if column > group), last + 1)
    return range(group, following)
