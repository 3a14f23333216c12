"""Tells records from the other rows below a header: totals, group headings, repeated headers, notes and footers."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.layout.shapes import (
    LOOKS_LIKE_DATA,
    Shape,
    folded,
    is_total_word,
    may_announce_total,
    may_fold_to,
    names_total_of_period,
    says_balance,
    says_mean,
    says_note,
    says_subtotal,
    says_total,
)
from partnerdesk.importing.layout.table import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.layout.window import Window

_SAMPLE: Final = 300
_ENOUGH_ALIKE: Final = 0.6
_FOOTER_ROWS: Final = 4
"""A total that is no sum stands this near to the end of the table."""
_SUMS: Final = 3
"""Sums side by side, as under a questionnaire, that need no blank row behind them."""
_ROUNDED: Final = 0.35
"""How far a mean that somebody rounded, or took without the marks that came later, may lie from what we find."""
_AMOUNT: Final = re.compile(r"[^\d\s]{0,12}\s?[-+(]?\d[\d\s.,'’٫٬]*[)%]?\s?[^\d\s]{0,12}")
_WORDS: Final = frozenset({Shape.LABEL, Shape.CODE, Shape.DATE, Shape.LONG_TEXT})


class RowJudge:
    """Judges the rows of one table by what its columns usually hold."""

    def __init__(self, window: Window, header_rows: Sequence[int], rows: Sequence[int]) -> None:
        self._window = window
        self._rows = rows
        self._header = {column: folded(window.raw(row, column)) for row in header_rows for column in window.filled(row)}
        looked_at = [row for row in rows[:_SAMPLE] if len(window.filled(row)) > 1]
        # Totals say nothing of how full a record is, unless there is nothing else.
        sample = [row for row in looked_at if not _begins_as_total(window, row)] or looked_at
        fill = Counter(column for row in sample for column in window.filled(row))
        self._fill = {column: count / len(sample) for column, count in fill.items()}
        self._columns = sorted({*fill, *self._header})
        self._shapes = {column: self._usual_shape(sample, column) for column in self._columns}
        self._spans = {(one.top, one.left): one for one in window.grid.merged}
        self._last_rows = set(rows[-_FOOTER_ROWS:])
        self._data_width = sorted(len(window.filled(row)) for row in sample)[len(sample) // 4] if sample else 1

    def reasons(self) -> dict[int, Reason]:
        """Return why rows are no records; rows that are records are not in it."""
        found = {row: reason for row in self._rows if (reason := self._reason(row))}
        if len(self._columns) > 2:
            found |= self._lone_headings(found)
        self._settle_footer(found)
        self._settle_totals(found)
        return found

    def _usual_shape(self, sample: list[int], column: int) -> Shape:
        shapes = Counter(self._window.shape(row, column) for row in sample)
        del shapes[Shape.BLANK], shapes[Shape.NOTHING]
        return shapes.most_common(1)[0][0] if shapes else Shape.BLANK

    def _reason(self, row: int) -> Reason | None:
        columns = self._window.filled(row)
        first = self._window.raw(row, columns[0])
        if isinstance(first, str):
            if len(columns) <= 2 and says_note(first) and len(self._columns) > 1:
                return Reason.NOTE
            if may_announce_total(first) and (reason := self._sum_of(row, columns, first)):
                return reason
        if self._repeats_header(row, columns):
            return Reason.REPEATED_HEADER
        return Reason.GROUP if len(self._columns) > 1 and self._is_heading(row, columns) else None

    def _sum_of(self, row: int, columns: list[int], first: Raw) -> Reason | None:
        """Return what a row is that begins with a word for a total, a balance or a mean; None: a record."""
        is_balance = says_balance(first) and self._is_out_of_place(columns, row)
        if (says_total(first) or says_subtotal(first) or is_balance) and self._is_sum(row, columns):
            return Reason.SUBTOTAL if says_subtotal(first) else Reason.TOTAL
        return Reason.TOTAL if says_mean(first) and self._are_means(row, columns[1:]) else None

    def _are_means(self, row: int, columns: list[int]) -> bool:
        """Tell whether the numbers of one of the last rows are the means of those above, or formulas without a result.

        "Media" is the mean in Spanish, and the name of a house in other languages.
        """
        if row not in self._last_rows or not columns:
            return False
        above = [one for one in self._rows if one < row]
        for column in columns:
            if self._window.shape(row, column) is Shape.NOTHING:
                continue
            numbers = [number for one in above if (number := _number(self._window.raw(one, column))) is not None]
            mean = _number(self._window.raw(row, column))
            if mean is None or not numbers or abs(mean - sum(numbers) / len(numbers)) > _ROUNDED:
                return False
        return True

    def _repeats_header(self, row: int, columns: list[int]) -> bool:
        """The header again, or its technical names: "Contact1 Email" and "NPSP__CONTACT1_EMAIL__C"."""
        if len(columns) < 2 or not self._may_repeat_header(row, columns[:3]):
            return False
        if self._window.shape(row, columns[-1]) not in {Shape.LABEL, Shape.CODE}:
            return False
        same = technical = 0
        for column in columns:
            text, header = folded(self._window.raw(row, column)), self._header.get(column, "")
            same += text == header
            technical += bool(header) and "__" in str(self._window.raw(row, column)) and header in text
        return max(same, technical) >= _ENOUGH_ALIKE * max(len(columns), len(self._columns) * 0.5)

    def _may_repeat_header(self, row: int, columns: list[int]) -> bool:
        cells, header_of = self._window.grid.rows[row - 1], self._header.get
        for column in columns:
            text, header = str(cells[column - 1]), header_of(column, "")
            if "__" in text or (header and may_fold_to(text, header) and folded(text) == header):
                return True
        return False

    def _is_sum(self, row: int, columns: list[int]) -> bool:
        """A total has nothing but numbers beside its word; a sponsor called Total has more to tell."""
        if len(columns) * 2 <= self._data_width and row in self._last_rows:
            return True
        first = self._window.raw(row, columns[0])
        beside = columns[1:]
        if names_total_of_period(first):
            return not any(self._window.shape(row, column) in {Shape.DATE, Shape.ADDRESS} for column in beside)
        is_out_of_place = self._is_out_of_place(columns, row)
        if is_total_word(first) or is_out_of_place:  # "450 000 тенге" looks like words
            beside = [column for column in beside if not _is_amount_in_words(self._window, row, column)]
        shapes = {self._window.shape(row, column) for column in beside}
        if not shapes <= {Shape.NUMBER, Shape.NOTHING}:
            return False
        if is_total_word(first) or says_subtotal(first) or ":" in str(first) or is_out_of_place:
            return True
        ends_a_block = not self._window.filled(row + 1) or row == self._rows[-1]
        return (ends_a_block or len(beside) >= _SUMS) and any(
            self._fill.get(column, 0) > 0.8 and shape not in LOOKS_LIKE_DATA and column not in columns
            for column, shape in self._shapes.items()
        )

    def _is_out_of_place(self, columns: list[int], row: int) -> bool:
        """Tell whether words stand where the records have dates or numbers, as "Balance on 31 March" does."""
        return (
            1 < len(columns) <= self._data_width / 2
            and self._shapes.get(columns[0]) in LOOKS_LIKE_DATA
            and self._window.shape(row, columns[0]) in {Shape.LABEL, Shape.LONG_TEXT}
        )

    def _is_heading(self, row: int, columns: list[int]) -> bool:
        """A heading is merged across the table, or stands where records are blank, alone or with counts."""
        if len(columns) == 1:
            span = self._spans.get((row, columns[0]))
            if span and span.right - span.left + 1 >= max(2, len(self._columns) / 2) and row != self._rows[-1]:
                return True
        # Without records that leave the column blank, a lone name is a record of which little is known.
        stands_apart = columns[0] == self._columns[0] and self._fill.get(columns[0], 0) <= 0.5
        if not stands_apart or row == self._rows[-1] or self._window.shape(row, columns[0]) not in _WORDS:
            return False
        others = columns[1:]
        if any(self._window.shape(row, column) is not Shape.NUMBER for column in others):
            return False
        return not others or any(self._shapes[column] in {Shape.LABEL, Shape.LONG_TEXT} for column in others)

    def _lone_headings(self, found: dict[int, Reason]) -> dict[int, Reason]:
        """Lone cells in the first column are headings if they come regularly, each above well-filled records."""
        records = [row for row in self._rows if row not in found]
        lone = [row for row in records if self._window.filled(row) == [self._columns[0]]]
        if len(lone) > 1 and lone[-1] == records[-1]:
            # The last one is a note below the list, if anything.
            records.remove(lone.pop())
        are_lone = set(lone)
        others = [len(self._window.filled(row)) for row in records if row not in are_lone]
        if not lone or not others or min(others) < max(3, len(self._columns) * 0.5) or lone[-1] == records[-1]:
            return {}
        follows = dict(itertools.pairwise(records))
        if len(lone) > 0.4 * len(records) or any(follows[row] in are_lone for row in lone):
            return {}
        is_index = self._shapes[self._columns[0]] in LOOKS_LIKE_DATA
        marked = all(str(self._window.raw(row, self._columns[0])).strip().endswith(":") for row in lone)
        opens = lone[0] == records[0]
        return dict.fromkeys(lone, Reason.GROUP) if is_index or marked or (opens and len(lone) > 1) else {}

    def _settle_footer(self, found: dict[int, Reason]) -> None:
        """Short rows at the very end are a footer if they do not fit the columns, or stand apart, or say so."""
        narrow = max(1, len(self._columns) // 3)
        tail: list[int] = []
        below_total: set[int] = set()
        for row in reversed(self._rows):
            if found.get(row) in {Reason.TOTAL, Reason.SUBTOTAL}:
                below_total = set(tail)
                continue
            if len(self._window.filled(row)) > narrow or found.get(row) is Reason.REPEATED_HEADER:
                break
            tail.append(row)
        if not tail or len(self._columns) < 2 or len(tail) == len(self._rows):
            return
        apart = [row for row in tail if row in below_total or not self._window.filled(row - 1)]
        if len(self._columns) == 2:
            # In so narrow a table a short row is no sign by itself.
            apart = [row for row in apart if self._window.shape(row, self._window.filled(row)[0]) is Shape.LONG_TEXT]
        strange = [row for row in tail if found.get(row) is Reason.NOTE or self._does_not_fit(row)]
        if strange and len(self._columns) > 2 and not any(found.get(row) for row in strange):
            footer = tail
        else:
            first = min((*apart, *strange), default=None)
            footer = [row for row in tail if first is not None and row >= first]
        found.update(dict.fromkeys(footer, Reason.FOOTER))

    def _does_not_fit(self, row: int) -> bool:
        columns = self._window.filled(row)
        words = [column for column in columns if self._window.shape(row, column) is Shape.LABEL]
        return len(self._columns) > 2 and any(
            self._shapes.get(column) in LOOKS_LIKE_DATA | {Shape.CODE} for column in words
        )

    def _settle_totals(self, found: dict[int, Reason]) -> None:
        """A total with records after it, and another total later, is one of a part."""
        totals = [row for row, reason in found.items() if reason is Reason.TOTAL]
        records = [row for row in self._rows if row not in found]
        for row in totals[:-1]:
            if any(one > row for one in records) and any(one < row for one in records):
                found[row] = Reason.SUBTOTAL


def _number(raw: Raw) -> float | None:
    """Return a number as a sheet of marks has it, `4,2` among them."""
    if isinstance(raw, str):
        raw = raw.strip().replace(",", ".")
    try:
        return None if raw is None or isinstance(raw, bool) else float(raw)  # type: ignore[arg-type] # dates are none
    except (TypeError, ValueError):
        return None


def _is_amount_in_words(window: Window, row: int, column: int) -> bool:
    """Tell whether a cell is a number with the name of a currency or a unit beside it."""
    is_text = window.shape(row, column) is Shape.LABEL
    return is_text and bool(_AMOUNT.fullmatch(str(window.raw(row, column)).strip()))


def _begins_as_total(window: Window, row: int) -> bool:
    first = window.raw(row, window.filled(row)[0])
    return says_total(first) or says_subtotal(first)
