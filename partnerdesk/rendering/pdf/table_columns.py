"""How wide the columns of a printed table are, whether it needs a landscape page, and where decimal signs stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from babel.numbers import get_decimal_symbol

from partnerdesk.rendering import look
from partnerdesk.reports.document import shown

if TYPE_CHECKING:
    from babel import Locale

    from partnerdesk.rendering.text.typesetting import Typesetter
    from partnerdesk.reports.document import Table

CELL_INSET: Final = 4.0
"""Points between a cell's text and either side of its column."""
_UNWRAPPED: Final = frozenset({"number", "money", "date", "code"})
_COMFORTABLE_TEXT: Final = 78.0
_LONGEST_PIECE: Final = 120.0
_SHRINK_STEP: Final = 0.5


@dataclass(frozen=True, slots=True)
class ColumnNeeds:
    """Widths in points: below `least` words break, `comfortable` reads well, `natural` wraps nothing."""

    least: float
    comfortable: float
    natural: float
    weight: float
    wraps: bool


@dataclass(frozen=True, slots=True)
class TableFit:
    """The type size, page direction and column widths that a table gets."""

    size: float
    landscape: bool
    widths: tuple[float, ...]


def fit_table(table: Table, typesetter: Typesetter, portrait: float, landscape: float) -> TableFit:
    """Choose portrait where the table reads well there, else landscape, else smaller type, else broken words."""
    needs = column_needs(table, typesetter)
    if sum(need.comfortable for need in needs) <= portrait:
        return TableFit(look.TABLE, landscape=False, widths=_share(needs, portrait))
    size = look.TABLE
    while True:
        scale = size / look.TABLE
        if sum(need.least for need in needs) * scale <= landscape or size <= look.SMALLEST_TABLE:
            widths = _share(needs, landscape / scale)
            return TableFit(size, landscape=True, widths=tuple(width * scale for width in widths))
        size -= _SHRINK_STEP


def column_needs(table: Table, typesetter: Typesetter) -> list[ColumnNeeds]:
    """Measure every different text of each column once, at the usual table size."""
    needs: list[ColumnNeeds] = []
    for position, column in enumerate(table.columns):
        texts, bold_texts = column_texts(table, position)
        measured = [typesetter.natural_width(text, size=look.TABLE) for text in texts]
        measured += [typesetter.natural_width(text, size=look.TABLE, bold=True) for text in bold_texts]
        title_piece, title_line = typesetter.natural_width(column.title, size=look.TABLE, bold=True)
        wraps = column.kind not in _UNWRAPPED
        natural = max((line for _, line in measured), default=0.0)
        piece = min(max((piece for piece, _ in measured), default=0.0), _LONGEST_PIECE) if wraps else natural
        least = max(piece, title_piece) + 2 * CELL_INSET
        natural = max(natural, title_line if wraps else title_piece) + 2 * CELL_INSET
        comfortable = max(least, min(natural, _COMFORTABLE_TEXT)) if wraps else least
        needs.append(ColumnNeeds(least, comfortable, max(natural, least), column.weight, wraps))
    return needs


def column_texts(table: Table, position: int) -> tuple[set[str], set[str]]:
    """Return the different texts of a column that are printed regular, and those that are printed bold."""
    bold = {shown(table.rows[i][position]) for i in table.emphasised if i < len(table.rows)}
    if table.totals:
        bold.add(shown(table.totals[position]))
    return {shown(row[position]) for row in table.rows}, bold


def _share(needs: list[ColumnNeeds], width: float) -> tuple[float, ...]:
    """Divide `width`: everybody's least, then by weight to the columns that still wrap, then by weight to all that may.

    A column that has what it needs leaves its share to the others, so that short names stay on one line.
    """
    widths = [need.least for need in needs]
    rest = width - sum(widths)
    if rest < 0:
        return tuple(part * width / sum(widths) for part in widths)
    wanting = [i for i, need in enumerate(needs) if need.natural > need.least]
    while wanting and rest > 0.01:
        share = rest / sum(needs[i].weight for i in wanting)
        filled = [i for i in wanting if widths[i] + share * needs[i].weight >= needs[i].natural]
        if not filled:
            for i in wanting:
                widths[i] += share * needs[i].weight
            return tuple(widths)
        for i in filled:
            rest -= needs[i].natural - widths[i]
            widths[i] = needs[i].natural
        wanting = [i for i in wanting if i not in filled]
    weights = [need.weight if need.wraps else 0.0 for need in needs]
    if not any(weights):
        weights = [need.weight for need in needs]
    return tuple(part + rest * weight / sum(weights) for part, weight in zip(widths, weights, strict=True))


class DecimalColumn:
    """Lines the numbers of one column up on their decimal sign."""

    def __init__(self, table: Table, position: int, locale: Locale, typesetter: Typesetter) -> None:
        symbol = re.escape(get_decimal_symbol(locale))
        self._tail = re.compile(rf"(?<=\d)(?:[{symbol}\u066b]\d+)?[^\d]*$")
        self._typesetter = typesetter
        self._known: dict[tuple[str, bool], tuple[float, float]] = {}
        self._before = self._after = 0.0
        for bold, texts in enumerate(column_texts(table, position)):
            for text in texts:
                before, after = self._parts(text, bold=bool(bold))
                self._before, self._after = max(self._before, before), max(self._after, after)

    def _parts(self, text: str, *, bold: bool) -> tuple[float, float]:
        """Widths before and from the decimal sign, in thousandths of the type size; text without digits has none."""
        known = self._known.get((text, bold))
        if known is None:
            tail = self._tail.search(text)
            known = 0.0, 0.0
            if tail is not None:
                after = self._typesetter.width(tail[0], bold=bold, right_to_left=False)
                known = self._typesetter.width(text, bold=bold, right_to_left=False) - after, after
            self._known[text, bold] = known
        return known

    def room_behind(self, text: str, size: float, *, bold: bool) -> float:
        """Points between the text's trailing edge and its column's: the end edge, or the start in mirrored tables."""
        before, after = self._parts(text, bold=bold)
        if not before:
            return 0.0
        spare = self._before - before if self._typesetter.right_to_left else self._after - after
        return spare * size / 1000
