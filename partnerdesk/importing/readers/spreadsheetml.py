"""Facts of xlsx workbooks that calamine leaves out: which part is which sheet, its scan and its comments.

All parts come from a checked `Package`.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final

from defusedxml.ElementTree import ParseError, fromstring

from partnerdesk.importing.grid import column_number
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_scan import OpaqueNotClosedError, SheetScan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from partnerdesk.importing.readers.package import Package
    from partnerdesk.importing.readers.sheet_facts import SheetFacts

_THREADED: Final = "threadedComment"
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})$")


def xlsx_facts(package: Package) -> dict[str, SheetFacts]:
    """Return the facts of every worksheet by the sheet's name, as the workbook orders them."""
    workbook = _main_part(package)
    targets = relations(package, workbook)
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
    for kind, target in relations(package, "").values():
        if kind == "officeDocument":
            return target
    return "xl/workbook.xml"


def relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
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
    try:
        scan = SheetScan(package.read(part))
    except OpaqueNotClosedError:
        raise faults.damaged(package.file) from None
    if scan.has_shared_text_without_number():
        raise faults.damaged(package.file)
    # A threaded comment has a twin of the old kind, which only says that a newer program is needed.
    for kind, target in sorted(relations(package, part).values(), key=lambda one: one[0] != _THREADED):
        if kind in {"comments", _THREADED}:
            _read_comments(package, target, scan.facts, threaded=kind == _THREADED)
    return scan.facts


def _read_comments(package: Package, part: str, facts: SheetFacts, *, threaded: bool) -> None:
    for comment in _elements(package, part, _THREADED if threaded else "comment"):
        place = _REFERENCE.match(comment.get("ref", ""))
        said = "".join(piece.text or "" for piece in comment.iter() if piece.tag.rsplit("}", 1)[-1] in {"t", "text"})
        if not place or not said.strip():
            continue
        at = int(place[2]), column_number(place[1])
        if threaded and at in facts.comments:
            facts.comments[at] += f"\n{said.strip()}"
        elif at not in facts.comments:
            facts.comments[at] = said.strip()
