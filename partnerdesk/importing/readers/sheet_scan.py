"""Searches the XML of one xlsx sheet for what calamine leaves out.

Searching bytes for the few places of interest costs a sixth of what calamine itself needs; a parser in Python
that is called for every cell would cost more than calamine. Every search only ever moves forward, so that no
crafted sheet makes it slow: patterns do not cross a `<`, and what was looked for once is remembered.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.grid import column_number
from partnerdesk.importing.readers import limits
from partnerdesk.importing.readers.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT_PREFIX = re.compile(rb"<((?:\w+:)?)worksheet\b")
_ADDRESS = re.compile(rb"\br\s*=\s*[\"']\$?([A-Za-z]{1,3})\$?(\d{1,9})[\"']")
_TYPE = re.compile(rb"\bt\s*=\s*[\"'](\w+)[\"']")
_FAILED = re.compile(rb"\bt\s*=\s*[\"']e[\"']")
_OF_SHARED_TEXT = re.compile(rb"t=[\"']s[\"']")
_QUOTED_E = re.compile(rb'"e"'), re.compile(rb"'e'")
"""Searched for first: plain bytes are found ten times as fast as the pattern, and as patterns twice as fast again."""
_HIDDEN_VALUES: Final = (b"v><![CDATA[", b"v><!--")
_SAYS_HIDDEN = re.compile(rb"hidden")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_NUMBER: Final = rb"(?<![\w:])%s\s*=\s*[\"'](\d{1,9})[\"']"
_ROW_NUMBER, _FIRST, _LAST, _SHARED = (re.compile(_NUMBER % name) for name in (b"r", b"min", b"max", b"si"))
_LAST_COLUMN: Final = 16_384
_BEGINNING: Final = 1_000_000
"""Bytes of a sheet in which its widest row stands as a rule."""


class OpaqueNotClosedError(Exception):
    """A comment or a CDATA section without an end."""


class _Cell(NamedTuple):
    opening: bytes
    body: bytes
    at: tuple[int, int]
    """Row and column."""


class SheetScan:
    """Gathers the facts of a sheet; raises OpaqueNotClosedError for XML that cannot be searched."""

    def __init__(self, content: bytes) -> None:
        self.facts = SheetFacts()
        # One sign that comments and CDATA sections share is found thirty times as fast as what they begin with.
        if b"!" in content:
            self.facts.hides_values = any(one in content for one in _HIDDEN_VALUES)
            content = _without_opaque_parts(content)
        root = _ROOT_PREFIX.search(content, 0, 65_536)
        self._prefix = prefix = root[1] if root else b""
        self._content = content
        start = content.find(b"<%ssheetData" % prefix)
        self._start = max(start, 0)
        end = content.find(b"</%ssheetData" % prefix, self._start)
        self._end = end if end >= 0 else len(content)
        self._find_hidden()
        self._find_reach()
        self._find_failed()
        self._find_uncalculated()

    def has_shared_text_without_number(self) -> bool:
        """Tell whether a cell refers to the shared texts by something that is no number: calamine takes the first."""
        if not _OF_SHARED_TEXT.search(self._content, self._start, self._end):
            return False
        wrong = re.compile(rb"t=(?<=\st=)[\"']s[\"'][^<>]*><%sv>(?:[^0-9]|[0-9]{10})" % self._prefix)
        return wrong.search(self._content, self._start, self._end) is not None

    def _find_hidden(self) -> None:
        """Hidden columns stand before the cells, hidden rows among them."""
        for column in self._tags(b"col", 0, self._start):
            first, last = _FIRST.search(column), _LAST.search(column)
            if first and last and _HIDDEN.search(column):
                numbers = range(int(first[1]), min(int(last[1]), _LAST_COLUMN) + 1)
                self.facts.hidden_columns.update(numbers)
        if not _SAYS_HIDDEN.search(self._content, self._start, self._end):
            return
        for row in self._tags(b"row", self._start, self._end):
            number = _ROW_NUMBER.search(row)
            if number and _HIDDEN.search(row):
                self.facts.hidden_rows.add(int(number[1]))

    def _find_reach(self) -> None:
        """Find the greatest filled cell: at once where no reference is far and all are plain, else cell by cell."""
        if not self._reaches_plainly(self._start + _BEGINNING) and not self._reaches_plainly(self._end):
            self._walk_cells()

    def _reaches_plainly(self, looked_at: int) -> bool:
        """Take the widest row before `looked_at` and the last row for the reach, and tell whether no cell is beyond."""
        content, start, end, prefix = self._content, self._start, self._end, self._prefix
        letters = re.compile(rb"<%sc r=[\"']([A-Z]{1,3})(?=\d)" % prefix).findall(content, start, min(looked_at, end))
        farthest = max(set(letters), key=lambda one: (len(one), one), default=b"A")
        number = _ROW_NUMBER.search(content, max(content.rfind(b"<%srow" % prefix, start, end), start), end)
        last_row, last_column = int(number[1]) if number else 1, column_number(farthest.decode())
        # A cell may say another row than the row that it stands in; as many digits are searched for at once.
        digits = len(str(last_row))
        is_near = last_row <= limits.ROWS and last_column <= limits.COLUMNS
        if not is_near or (10**digits - 1) * last_column > limits.AREA:
            return False
        # Whatever begins as a cell or a row does is asked: too many is safe, and quicker than looking for the end.
        beyond = re.compile(
            rb"<%s(?:c(?! r=[\"'](?:%s)\d{1,%d}[\"'])|row(?!\s[^<>]*?\br=[\"']\d{1,%d}[\"']))"
            % (prefix, _up_to(farthest), digits, digits)
        )
        if beyond.search(content, start, end):
            return False
        self.facts.reach(last_row, last_column)
        return True

    def _walk_cells(self) -> None:
        """Formatting alone may reach to the last row of the sheet; only cells with something in them count."""
        opening = re.compile(rb"<%s(row|c)(?=[\s/>])([^<>]*)>" % self._prefix)
        closing = b"</%sc>" % self._prefix
        row = column = 0
        for tag in opening.finditer(self._content, self._start, self._end):
            if tag[1] == b"row":
                number = _ROW_NUMBER.search(tag[2])
                row, column = int(number[1]) if number else row + 1, 0
                continue
            place = _ADDRESS.search(tag[2])
            row, column = (int(place[2]), column_number(place[1].decode())) if place else (row, column + 1)
            if not tag[2].endswith(b"/") and not self._content.startswith(closing, tag.end()):
                self.facts.reach(row, column)

    def _find_failed(self) -> None:
        """Error cells: calamine gives them as empty."""
        for quoted in _QUOTED_E:
            for cell in self._cells_around(quoted):
                if _FAILED.search(cell.opening):
                    self.facts.failed(*cell.at, self._text_of(b"v", cell.body))

    def _find_uncalculated(self) -> None:
        """Formulas without a result; an empty result of type `str` is a calculated empty text."""
        shared: dict[bytes, str] = {}
        for cell in self._cells_around(re.compile(rb"<%sf[\s/>]" % self._prefix)):
            written = self._text_of(b"f", cell.body)
            group = _SHARED.search(cell.body)
            if group and written:
                shared[group[1]] = written
            if cell.at in self.facts.odd_cells or self._has_result(cell):
                continue
            self.facts.uncalculated(*cell.at, written or (shared.get(group[1], "") if group else ""))

    def _has_result(self, cell: _Cell) -> bool:
        kind = _TYPE.search(cell.opening)
        if kind and kind[1] == b"str":
            return b"<%sv" % self._prefix in cell.body
        return bool(self._text_of(b"v", cell.body)) or b"<%sis>" % self._prefix in cell.body

    def _cells_around(self, pattern: re.Pattern[bytes]) -> Iterator[_Cell]:
        """Yield the cells that have a match in them and say where they stand, each for its first match."""
        content, prefix = self._content, self._prefix
        # `<col` and `<cfRule` stand outside the cells; within them only the cell itself begins so.
        name = b"<%sc" % prefix
        tag_ends, openings = _Forward(content, b">", self._end), _Forward(content, b"<", self._end)
        next_cells = _Forward(content, name, self._end)
        closings = _Forward(content, b"</%sc>" % prefix, self._end)
        looked_at = self._start
        for found in pattern.finditer(content, self._start, self._end):
            start = content.rfind(name, looked_at, found.start())
            looked_at = found.start()
            if start < 0:
                continue
            tag_end = min(tag_ends.at_or_after(start), openings.at_or_after(start + 1))
            opening = content[start:tag_end]
            place = _ADDRESS.search(opening)
            if not place:
                continue
            body_end = min(closings.at_or_after(tag_end), next_cells.at_or_after(tag_end))
            body = b"" if opening.endswith(b"/") else content[tag_end + 1 : body_end]
            yield _Cell(opening, body, (int(place[2]), column_number(place[1].decode())))

    def _text_of(self, tag: bytes, body: bytes) -> str:
        found = re.search(rb"<%s%s(?:\s[^<>]*)?(?<!/)>([^<]*)" % (self._prefix, tag), body)
        return html.unescape(found[1].decode("utf-8", "replace")).strip() if found else ""

    def _tags(self, name: bytes, start: int, end: int) -> Iterator[bytes]:
        pattern = re.compile(rb"<%s%s\s([^<>]*)>" % (self._prefix, name))
        return (found[1] for found in pattern.finditer(self._content, start, end))


class _Forward:
    """Finds the next place of some bytes for positions that mostly grow, without searching a stretch twice."""

    def __init__(self, content: bytes, wanted: bytes, end: int) -> None:
        self._content, self._wanted, self._end = content, wanted, end
        self._from = self._found = -1

    def at_or_after(self, position: int) -> int:
        """Return the next place, or the end where there is none."""
        if not self._from <= position <= self._found:
            found = self._content.find(self._wanted, position, self._end)
            self._from, self._found = position, found if found >= 0 else self._end
        return self._found


def _up_to(column: bytes) -> bytes:
    """Return a pattern for the letters of the columns up to this one."""
    length = len(column)
    patterns = [b"[A-Z]{1,%d}" % (length - 1)] if length > 1 else []
    for at in range(length):
        highest = column[at] - (at < length - 1)
        if highest >= ord("A"):
            patterns.append(b"%s[A-%c][A-Z]{%d}" % (column[:at], highest, length - at - 1))
    return b"|".join(patterns)


def _without_opaque_parts(content: bytes) -> bytes:
    """Leave comments out, and write CDATA sections as escaped text."""
    if b"<!" not in content:
        return content
    pieces: list[bytes] = []
    at = 0
    while (start := content.find(b"<!", at)) >= 0:
        is_comment = content.startswith(b"<!--", start)
        if not is_comment and not content.startswith(b"<![CDATA[", start):
            pieces.append(content[at : start + 2])
            at = start + 2
            continue
        end = content.find(b"-->" if is_comment else b"]]>", start + 4)
        if end < 0:
            raise OpaqueNotClosedError
        pieces.append(content[at:start])
        if not is_comment:
            text = content[start + 9 : end]
            pieces.append(text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;"))
        at = end + 3
    return b"".join([*pieces, content[at:]])
