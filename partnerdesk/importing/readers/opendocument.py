"""Facts of ods sheets that calamine leaves out, and the reach of repeated cells, from one walk over the XML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from partnerdesk.importing.grid import MergedRange
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from partnerdesk.importing.readers.package import Package

_TABLE: Final = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_OFFICE: Final = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_TEXT: Final = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_CALC: Final = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0 "
_CELLS: Final = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_HIDDEN: Final = {"collapse", "filter"}
_MANIFEST: Final = "META-INF/manifest.xml"
_FACTS = (b":visibility=", b"annotation", b"-spanned=", b":formula=", b"'error'", b'"error"')
# Either quotation mark may stand around a value.
_MANY_CELLS = re.compile(rb"columns-repeated=.\d{3}")
_MANY_ROWS = re.compile(rb"rows-repeated=.\d{3}")
_ERROR_CODES: Final = ("#", "Err:")


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

    Repeated rows and cells count if they hold something; LibreOffice ends every sheet with repeated blank ones.
    """
    if b"<table:table " not in content or any(fact in content for fact in _FACTS):
        return True
    for found in _MANY_CELLS.finditer(content):
        if b"value-type" in content[content.rfind(b"<", 0, found.start()) : content.find(b">", found.end())]:
            return True
    return any(
        b"value-type" in content[found.start() : content.find(b"</table:table-row>", found.end())]
        for found in _MANY_ROWS.finditer(content)
    )


class _Walk:
    """Follows rows and cells, repeated ones counted."""

    def __init__(self, file: str) -> None:
        self.found: dict[str, SheetFacts] = {}
        self._file = file
        self._sheet = ""
        self._facts = SheetFacts()
        self._depth = 0
        self._row, self._row_repeats = 1, 1
        self._column, self._column_repeats = 1, 1
        self._cell: dict[str, str] = {}
        self._text: list[str] = []
        self._comment: list[str] | None = None
        self._paragraph = 0
        self._is_calculated = False
        self._area = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CELLS:
            self._cell = attributes
            self._text = []
            self._is_calculated = False
            self._column_repeats = _repeats(attributes, "columns")
        elif name == _TABLE + "table-row":
            self._row_repeats = _repeats(attributes, "rows")
            self._column = 1
            if attributes.get(_TABLE + "visibility") in _HIDDEN:
                numbers = range(self._row, self._row + min(self._row_repeats, limits.ROWS))
                self._facts.hidden_rows.update(numbers)
        elif name == _TABLE + "table-column":
            repeats = _repeats(attributes, "columns")
            if attributes.get(_TABLE + "visibility") in _HIDDEN:
                numbers = range(self._column, self._column + min(repeats, limits.COLUMNS))
                self._facts.hidden_columns.update(numbers)
            self._column += repeats
        elif name == _TEXT + "p":
            self._paragraph += 1
            self._is_calculated = True
        elif name == _OFFICE + "annotation":
            self._comment = []
        elif name == _TABLE + "table":
            self._enter_table(attributes.get(_TABLE + "name", ""))

    def end(self, name: str) -> None:
        if name in _CELLS:
            self._leave_cell()
        elif name == _TABLE + "table-row":
            self._row += self._row_repeats
        elif name == _TEXT + "p":
            self._paragraph -= 1
        elif name == _OFFICE + "annotation":
            said = "\n".join(self._comment or ()).strip()
            self._comment = None
            if said:
                self._facts.comments[self._row, self._column] = said
        elif name == _TABLE + "table":
            self._leave_table()

    def characters(self, text: str) -> None:
        if self._paragraph:
            (self._text if self._comment is None else self._comment).append(text)

    def _enter_table(self, name: str) -> None:
        self._depth += 1
        if self._depth == 1:
            self._sheet, self._facts = name, SheetFacts()
            self._row = self._column = 1

    def _leave_table(self) -> None:
        self._depth -= 1
        if self._depth == 0:
            facts = self._facts
            self._area = limits.check_area(self._file, self._sheet, facts.last_row, facts.last_column, self._area)
            self.found[self._sheet] = facts

    def _leave_cell(self) -> None:
        cell, repeats = self._cell, self._column_repeats
        kind = cell.get(_OFFICE + "value-type")
        if kind or self._text or _TABLE + "formula" in cell:
            self._facts.reach(self._row + self._row_repeats - 1, self._column + repeats - 1)
            self._note_oddity(cell, kind)
        across, down = cell.get(_TABLE + "number-columns-spanned"), cell.get(_TABLE + "number-rows-spanned")
        if (across or "1", down or "1") != ("1", "1"):
            bottom, right = self._row + _number(down) - 1, self._column + _number(across) - 1
            self._facts.merged.append(MergedRange(self._row, self._column, bottom, right))
        self._column += repeats

    def _note_oddity(self, cell: dict[str, str], kind: str | None) -> None:
        formula = cell.get(_TABLE + "formula")
        if formula is None and cell.get(_CALC + "value-type") != "error":
            return
        shown = "".join(self._text).strip()
        if cell.get(_CALC + "value-type") == "error" or shown.startswith(_ERROR_CODES):
            self._facts.failed(self._row, self._column, shown)
        elif not kind and not self._is_calculated:
            # The formula begins with the name of its grammar: "of:=SUM(…)".
            self._facts.uncalculated(self._row, self._column, (formula or "").partition("=")[2])


def _repeats(attributes: dict[str, str], what: str) -> int:
    return _number(attributes.get(f"{_TABLE}number-{what}-repeated"))


def _number(written: str | None) -> int:
    return max(int(written), 1) if written and written.isascii() and written.isdigit() else 1
