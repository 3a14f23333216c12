"""Facts of ods sheets that calamine leaves out, and the reach of repeated cells, from one walk over the XML.

Calamine also drops texts of cells that state no type, line breaks and tabs inside a paragraph, and gives times as
ISO durations: such cells are taken from the walk. Source of the elements: OpenDocument 1.3, part 3.
"""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from partnerdesk.importing.grid import MergedRange
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.importing.readers.package import Package

_TABLE: Final = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_OFFICE: Final = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_TEXT: Final = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_CALC: Final = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_DRAWING: Final = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "
_CELLS: Final = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_HIDDEN: Final = {"collapse", "filter"}
_MANIFEST: Final = "META-INF/manifest.xml"
_FACTS = (
    b":visibility", b"annotation", b"-spanned", b":formula", b"'error'", b'"error"', b"'time'", b'"time"',
    b"<text:line-break", b"<text:tab", b"</table:table></table:table-cell>",
)  # fmt: skip
_REPEATED_CELLS = re.compile(rb"columns-repeated\s*=\s*.\d\d")
_REPEATED_ROWS = re.compile(rb"rows-repeated\s*=\s*.\d\d")
_ROW_END: Final = b"</table:table-row>"
_ERROR_CODES: Final = ("#", "Err:")
_BLANKS = re.compile(r"[ \t\r\n]+")
_SPAN = re.compile(r"(-)?PT(\d{1,7})H(\d{1,4})M(\d{1,4})(?:[.,]\d+)?S")
_DIGITS: Final = 12
_MOST: Final = 16_777_216
_DAY: Final = timedelta(days=1)


def ods_facts(package: Package) -> dict[str, SheetFacts]:
    """Return the facts of every sheet by name; raises Mendable for broken XML and sheets that reach too far."""
    if "content.xml" not in package:
        raise faults.damaged(package.file)
    if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
        raise faults.password(package.file)
    content = package.read("content.xml")
    if not _has_facts(content):
        return {}
    walk = _Walk(package.file)
    # Declarations of entities have been refused by the package already.
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.characters
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        raise faults.damaged(package.file) from None
    return walk.found


def _has_facts(content: bytes) -> bool:
    """Tell whether a walk over every cell can find anything: it costs eight times what calamine needs.

    LibreOffice ends every row with repeated blank cells, and every sheet with repeated blank rows; any other
    repetition may put a cell far away.
    """
    if b"<table:table " not in content or any(fact in content for fact in _FACTS):
        return True
    closed = content.count(b"</table:table-cell>") + content.count(b"</table:covered-table-cell>")
    if closed > content.count(b"office:value-type="):
        return True
    if not all(_ends(content, found.end(), _ROW_END) for found in _REPEATED_CELLS.finditer(content)):
        return True
    return not all(_is_blank_to_the_end(content, found.end()) for found in _REPEATED_ROWS.finditer(content))


def _ends(content: bytes, within_tag: int, *closings: bytes) -> bool:
    """Tell whether an element without content ends in this very tag, and what is around it right after."""
    end = content.find(b">", within_tag, within_tag + 1_000)
    return content.startswith(b"/", end - 1) and content.startswith(closings, end + 1)


def _is_blank_to_the_end(content: bytes, within_tag: int) -> bool:
    """Tell whether a row holds one blank cell, and the table ends after it or goes on with rows that are looked at."""
    cell = content.find(b">", within_tag, within_tag + 1_000) + 1
    if not content.startswith(b"<table:table-cell", cell) or not _ends(content, cell, _ROW_END):
        return False
    after = content.find(_ROW_END, cell) + len(_ROW_END)
    following = content[after : content.find(b">", after, after + 1_000)]
    return following.startswith(b"</table:table") or (
        following.startswith(b"<table:table-row ") and b"rows-repeated" in following
    )


class _Walk:
    """Follows rows and cells, repeated ones counted; tables inside a cell and drawings are no cells."""

    def __init__(self, file: str) -> None:
        self.found: dict[str, SheetFacts] = {}
        self._file = file
        self._sheet = ""
        self._facts = SheetFacts()
        self._tables = self._drawings = 0
        self._row, self._row_repeats = 1, 1
        self._column, self._column_repeats = 1, 1
        self._cell: dict[str, str] = {}
        self._text: list[list[str]] = []
        self._comment: list[list[str]] | None = None
        self._paragraph: list[str] | None = None
        self._needs_own_text = False
        self._comes_after_table = False
        """Calamine takes the end of a table within a cell for the end of the sheet."""
        self._area = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _TABLE + "table":
            self._enter_table(attributes.get(_TABLE + "name", ""))
        elif name.startswith(_DRAWING):
            self._drawings += 1
        elif self._tables != 1 or self._drawings:
            return
        elif name in _CELLS:
            self._cell, self._text, self._needs_own_text = attributes, [], False
            self._column_repeats = _repeats(attributes, "columns")
        elif name == _TABLE + "table-row":
            self._row_repeats = _repeats(attributes, "rows")
            self._column = 1
            if attributes.get(_TABLE + "visibility") in _HIDDEN:
                numbers = range(self._row, min(self._row + self._row_repeats, limits.ROWS + 1))
                self._facts.hidden_rows.update(numbers)
        elif name == _TABLE + "table-column":
            repeats = _repeats(attributes, "columns")
            if attributes.get(_TABLE + "visibility") in _HIDDEN:
                numbers = range(self._column, min(self._column + repeats, limits.COLUMNS + 1))
                self._facts.hidden_columns.update(numbers)
            self._column += repeats
        elif name == _OFFICE + "annotation":
            self._comment = []
        elif name.startswith(_TEXT):
            self._start_text(name.removeprefix(_TEXT), attributes)

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self._paragraph = []
            (self._text if self._comment is None else self._comment).append(self._paragraph)
        elif self._paragraph is not None and name == "s":
            self._paragraph.append(" " * min(_number(attributes.get(_TEXT + "c")), limits.CELL_CHARACTERS))
        elif self._paragraph is not None and name in {"tab", "line-break"}:
            self._paragraph.append("\t" if name == "tab" else "\n")
            self._needs_own_text = self._needs_own_text or self._comment is None

    def end(self, name: str) -> None:
        if name == _TABLE + "table":
            self._leave_table()
        elif name.startswith(_DRAWING):
            self._drawings -= 1
        elif self._tables != 1 or self._drawings:
            return
        elif name in _CELLS:
            self._leave_cell()
        elif name == _TABLE + "table-row":
            self._row += self._row_repeats
        elif name == _TEXT + "p":
            self._paragraph = None
        elif name == _OFFICE + "annotation":
            said = _joined(self._comment or [])
            self._comment = None
            if said:
                self._facts.comments[self._row, self._column] = said

    def characters(self, text: str) -> None:
        if self._paragraph is not None and self._tables == 1 and not self._drawings:
            self._paragraph.append(_BLANKS.sub(" ", text))

    def _enter_table(self, name: str) -> None:
        self._tables += 1
        if self._tables == 1:
            self._sheet, self._facts = name, SheetFacts()
            self._row = self._column = 1
        self._comes_after_table = self._tables > 1

    def _leave_table(self) -> None:
        self._tables -= 1
        if self._tables == 0:
            facts = self._facts
            self._area = limits.check_area(self._file, self._sheet, facts.last_row, facts.last_column, self._area)
            self.found[self._sheet] = facts

    def _leave_cell(self) -> None:
        cell, repeats, facts = self._cell, self._column_repeats, self._facts
        kind = cell.get(_OFFICE + "value-type")
        if kind or self._text or _TABLE + "formula" in cell:
            facts.reach(self._row + self._row_repeats - 1, self._column + repeats - 1)
            limits.check_area(self._file, self._sheet, facts.last_row, facts.last_column, self._area)
            self._note_oddity(cell, kind)
        across, down = cell.get(_TABLE + "number-columns-spanned"), cell.get(_TABLE + "number-rows-spanned")
        if (across or "1", down or "1") != ("1", "1"):
            bottom, right = self._row + _number(down) - 1, self._column + _number(across) - 1
            facts.merged.append(MergedRange(self._row, self._column, bottom, right))
        self._column += repeats

    def _note_oddity(self, cell: dict[str, str], kind: str | None) -> None:
        """Take note of what calamine does not give: failed and uncalculated formulas, and some values."""
        formula, shown = cell.get(_TABLE + "formula"), _joined(self._text)
        is_calculated = formula is not None or cell.get(_CALC + "value-type") == "error"
        if cell.get(_CALC + "value-type") == "error" or (is_calculated and shown.startswith(_ERROR_CODES)):
            for row, column in self._places():
                self._facts.failed(row, column, shown)
        elif is_calculated and not kind and not self._text:
            for row, column in self._places():
                # The formula begins with the name of its grammar: "of:=SUM(…)".
                self._facts.uncalculated(row, column, (formula or "").partition("=")[2])
        elif kind == "time":
            value = _time(cell.get(_OFFICE + "time-value", "")) or shown
            self._facts.values.update(dict.fromkeys(self._places(), value))
        elif shown and (not kind or self._comes_after_table or (kind == "string" and self._needs_own_text)):
            self._facts.values.update(dict.fromkeys(self._places(), shown))

    def _places(self) -> Iterator[tuple[int, int]]:
        """Yield where the cell and its repetitions stand; their number has been checked."""
        for row in range(self._row, self._row + self._row_repeats):
            for column in range(self._column, self._column + self._column_repeats):
                yield row, column


def _joined(paragraphs: list[list[str]]) -> str:
    return "\n".join("".join(pieces) for pieces in paragraphs).strip()


def _time(written: str) -> time | timedelta | None:
    """Return a time of day, or a span where it is no time of day.

    >>> _time("PT09H30M00S"), _time("PT30H15M00S")
    (datetime.time(9, 30), datetime.timedelta(days=1, seconds=22500))
    """
    found = _SPAN.fullmatch(written)
    if not found:
        return None
    span = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4]))
    if found[1] or span >= _DAY:
        return -span if found[1] else span
    hours, rest = divmod(span.seconds, 3600)
    return time(hours, rest // 60, rest % 60)


def _repeats(attributes: dict[str, str], what: str) -> int:
    return _number(attributes.get(f"{_TABLE}number-{what}-repeated"))


def _number(written: str | None) -> int:
    """Return a count from 1 on; no sheet has more rows or columns than the greatest of those known."""
    if not written or not written.isascii() or not written.isdigit():
        return 1
    return min(max(int(written[:_DIGITS]), 1), _MOST)
