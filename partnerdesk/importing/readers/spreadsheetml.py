"""Facts of xlsx sheets that calamine leaves out, found by searching the XML of each sheet.

Searching bytes for the few places of interest costs a sixth of what calamine itself needs; a parser in Python
that is called for every cell would cost more than calamine. All parts come from a checked `Package`.
"""

from __future__ import annotations

import html
import posixpath
import re
from typing import TYPE_CHECKING, Final

from defusedxml.ElementTree import ParseError, fromstring

from partnerdesk.importing.grid import column_number
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from partnerdesk.importing.readers.package import Package

_OPAQUE = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_ROOT_PREFIX = re.compile(rb"<((?:\w+:)?)worksheet\b")
_ADDRESS = re.compile(rb"\br\s*=\s*[\"']\$?([A-Za-z]{1,3})\$?(\d{1,7})[\"']")
_TYPE = re.compile(rb"\bt\s*=\s*[\"'](\w+)[\"']")
_FAILED = re.compile(rb"\bt\s*=\s*[\"']e[\"']")
_QUOTED_E = re.compile(rb'"e"'), re.compile(rb"'e'")
"""Searched for first: plain bytes are found ten times as fast as the pattern."""
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_NUMBER: Final = rb"\b%s\s*=\s*[\"'](\d+)[\"']"
_ROW_NUMBER, _FIRST, _LAST, _SHARED = (re.compile(_NUMBER % name) for name in (b"r", b"min", b"max", b"si"))
_CELL_LETTERS = re.compile(rb"c r=[\"']([A-Z]+)")
_LAST_COLUMN: Final = 16_384
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})$")


def xlsx_facts(package: Package) -> dict[str, SheetFacts]:
    """Return the facts of every worksheet by the sheet's name, as the workbook orders them."""
    workbook = _main_part(package)
    targets = _relations(package, workbook)
    found: dict[str, SheetFacts] = {}
    for sheet in _elements(package, workbook, "sheet"):
        relation = next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")
        part = targets.get(relation, ("", ""))[1]
        if part in package:
            name = sheet.get("name", "")
            found[name] = _sheet_facts(package, part)
            limits.check_area(package.file, name, found[name].last_row, found[name].last_column)
    return found


def _main_part(package: Package) -> str:
    for kind, target in _relations(package, "").values():
        if kind == "officeDocument":
            return target
    return "xl/workbook.xml"


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return kind and part name by relation id."""
    folder, name = posixpath.split(part)
    listing = posixpath.join(folder, "_rels", f"{name}.rels")
    found = {}
    for relation in _elements(package, listing, "Relationship"):
        target = relation.get("Target", "").replace("\\", "/")
        path = posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
        found[relation.get("Id", "")] = (relation.get("Type", "").rsplit("/", 1)[-1], path)
    return found


def _elements(package: Package, part: str, name: str) -> Iterator[Element]:
    """Yield the elements of a small part by local name, whatever the namespace: strict files have another."""
    if part not in package:
        return
    try:
        root: Element = fromstring(package.read(part))
    except ParseError:
        raise faults.damaged(package.file) from None
    for element in root.iter():
        if element.tag.rsplit("}", 1)[-1] == name:
            yield element


def _sheet_facts(package: Package, part: str) -> SheetFacts:
    content = package.read(part)
    if b"<![" in content or b"<!--" in content:
        content = _OPAQUE.sub(b"", content)
    root = _ROOT_PREFIX.search(content, 0, 65_536)
    scan = _SheetScan(content, root[1] if root else b"")
    scan.find_hidden()
    scan.find_reach()
    scan.find_failed()
    scan.find_uncalculated()
    for kind, target in _relations(package, part).values():
        if kind in {"comments", "threadedComment"}:
            _read_comments(package, target, scan.facts, threaded=kind == "threadedComment")
    return scan.facts


def _read_comments(package: Package, part: str, facts: SheetFacts, *, threaded: bool) -> None:
    for comment in _elements(package, part, "threadedComment" if threaded else "comment"):
        place = _REFERENCE.match(comment.get("ref", ""))
        said = "".join(piece.text or "" for piece in comment.iter() if piece.tag.rsplit("}", 1)[-1] in {"t", "text"})
        if not place or not said.strip():
            continue
        at = int(place[2]), column_number(place[1])
        # A threaded comment has a twin of the old kind, which only says that a newer program is needed.
        if threaded and at in facts.comments and not facts.comments[at].startswith("[Threaded comment]"):
            facts.comments[at] += f"\n{said.strip()}"
        elif threaded or at not in facts.comments:
            facts.comments[at] = said.strip()


class _SheetScan:
    """Searches over the XML of one sheet."""

    def __init__(self, content: bytes, prefix: bytes) -> None:
        self.facts = SheetFacts()
        self._content = content
        self._prefix = prefix
        start = content.find(b"<%ssheetData" % prefix)
        self._start = max(start, 0)
        end = content.find(b"</%ssheetData" % prefix, self._start)
        self._end = end if end >= 0 else len(content)

    def find_hidden(self) -> None:
        """Hidden columns stand before the cells, hidden rows among them."""
        for column in self._tags(b"col", 0, self._start):
            first, last = _FIRST.search(column), _LAST.search(column)
            if first and last and _HIDDEN.search(column):
                numbers = range(int(first[1]), min(int(last[1]), _LAST_COLUMN) + 1)
                self.facts.hidden_columns.update(numbers)
        if self._content.find(b"hidden", self._start, self._end) < 0:
            return
        for row in self._tags(b"row", self._start, self._end):
            number = _ROW_NUMBER.search(row)
            if number and _HIDDEN.search(row):
                self.facts.hidden_rows.add(int(number[1]))

    def find_reach(self) -> None:
        """Find the greatest filled cell, at once where no reference is far, else cell by cell."""
        letters = set(_CELL_LETTERS.findall(self._content, self._start, self._end))
        last_column = max(map(column_number, (one.decode() for one in letters)), default=0)
        rows = (int(number) for number in _row_numbers(self._content, self._start, self._end, self._prefix))
        last_row = max(rows, default=0)
        if last_row <= limits.ROWS and last_column <= limits.COLUMNS and last_row * last_column <= limits.AREA:
            self.facts.reach(last_row, last_column)
            return
        # Formatting alone may reach to the last row of the sheet; only cells with something in them count.
        opening = re.compile(rb"<%sc\s([^>]*[^>/])>" % self._prefix)
        for cell in opening.finditer(self._content, self._start, self._end):
            place = _ADDRESS.search(cell[1])
            closing = b"</%sc>" % self._prefix
            if place and not self._content.startswith(closing, cell.end()):
                self.facts.reach(int(place[2]), column_number(place[1].decode()))

    def find_failed(self) -> None:
        """Error cells: calamine gives them as empty."""
        for quoted in _QUOTED_E:
            for found in quoted.finditer(self._content, self._start, self._end):
                opening, body, at = self._cell_around(found.start())
                if at and _FAILED.search(opening):
                    self.facts.failed(*at, self._text_of(b"v", body))

    def find_uncalculated(self) -> None:
        """Formulas without a result; an empty result of type `str` is a calculated empty text."""
        formula = re.compile(rb"<%sf[\s/>]" % self._prefix)
        shared: dict[bytes, str] = {}
        for found in formula.finditer(self._content, self._start, self._end):
            opening, body, at = self._cell_around(found.start())
            written = self._text_of(b"f", body)
            group = _SHARED.search(body)
            if group and written:
                shared[group[1]] = written
            if not at or at in self.facts.odd_cells or self._has_result(opening, body):
                continue
            self.facts.uncalculated(*at, written or (shared.get(group[1], "") if group else ""))

    def _has_result(self, opening: bytes, body: bytes) -> bool:
        kind = _TYPE.search(opening)
        if kind and kind[1] == b"str":
            return b"<%sv" % self._prefix in body
        return bool(self._text_of(b"v", body)) or b"<%sis>" % self._prefix in body

    def _cell_around(self, position: int) -> tuple[bytes, bytes, tuple[int, int] | None]:
        """Return the opening tag, the inside and the place of the cell that a position lies in."""
        start = self._content.rfind(b"<%sc" % self._prefix, self._start, position + 1)
        # `<col` and `<cfRule` stand outside the cells; within them only the cell itself begins so.
        tag_end = self._content.find(b">", start)
        end = self._content.find(b"</%sc>" % self._prefix, tag_end)
        opening = self._content[start:tag_end]
        place = _ADDRESS.search(opening)
        body = b"" if opening.endswith(b"/") else self._content[tag_end + 1 : max(end, tag_end + 1)]
        return opening, body, (int(place[2]), column_number(place[1].decode())) if place else None

    def _text_of(self, tag: bytes, body: bytes) -> str:
        found = re.search(rb"<%s%s(?:\s[^>]*)?(?<!/)>([^<]*)" % (self._prefix, tag), body)
        return html.unescape(found[1].decode("utf-8", "replace")).strip() if found else ""

    def _tags(self, name: bytes, start: int, end: int) -> Iterator[bytes]:
        pattern = re.compile(rb"<%s%s\s([^>]*)>" % (self._prefix, name))
        return (found[1] for found in pattern.finditer(self._content, start, end))


def _row_numbers(content: bytes, start: int, end: int, prefix: bytes) -> list[bytes]:
    return re.compile(rb"<%srow\s[^>]*?\br=[\"'](\d+)" % prefix).findall(content, start, end)
