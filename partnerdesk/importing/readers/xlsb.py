"""Facts of xlsb sheets that calamine leaves out, from the records of the binary parts. Source: [MS-XLSB]."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.biff import ERRORS
from partnerdesk.importing.readers.sheet_facts import SheetFacts
from partnerdesk.importing.readers.spreadsheetml import relations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.importing.readers.package import Package

_WORKBOOK: Final = "xl/workbook.bin"
_ROW, _FIRST_FILLED, _LAST_FILLED, _ERROR, _FAILED_FORMULA = 0, 2, 11, 3, 11
_COLUMNS, _SHEET = 60, 156
_ROW_IS_HIDDEN: Final = 0x10


def xlsb_facts(package: Package) -> dict[str, SheetFacts]:
    """Return the facts of every worksheet by the sheet's name; raises Mendable for broken parts and far cells."""
    targets, area = relations(package, _WORKBOOK), 0
    found: dict[str, SheetFacts] = {}
    try:
        for name, relation in _sheets(package.read(_WORKBOOK)):
            kind, part = targets.get(relation, ("", ""))
            if kind == "worksheet" and part in package:
                facts = found[name] = _facts_of_sheet(package.read(part))
                area = limits.check_area(package.file, name, facts.last_row, facts.last_column, area)
    except (struct.error, IndexError):
        raise faults.damaged(package.file) from None
    return found


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield id and body; both id and size are written in seven bits a byte, the eighth says that more follow."""
    at = 0
    while at < len(content):
        kind = content[at]
        if kind & 0x80:
            at += 1
            kind = kind & 0x7F | (content[at] & 0x7F) << 7
        at += 1
        size = shift = 0
        while True:
            size |= (content[at] & 0x7F) << shift
            shift += 7
            at += 1
            if not content[at - 1] & 0x80 or shift == 28:
                break
        yield kind, content[at : at + size]
        at += size


def _sheets(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield name and relation of every sheet."""
    for kind, body in _records(content):
        if kind == _SHEET:
            relation, after = _text(body, 8)
            name, _ = _text(body, after)
            yield name, relation


def _text(body: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", body, at)
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _facts_of_sheet(content: bytes) -> SheetFacts:
    facts, row = SheetFacts(), 0
    for kind, body in _records(content):
        if kind == _ROW:
            row = struct.unpack_from("<I", body)[0] + 1
            if body[11] & _ROW_IS_HIDDEN and row <= limits.ROWS:
                facts.hidden_rows.add(row)
        elif _FIRST_FILLED <= kind <= _LAST_FILLED:
            column = struct.unpack_from("<I", body)[0] + 1
            facts.reach(row, column)
            if kind in {_ERROR, _FAILED_FORMULA}:
                facts.failed(row, column, ERRORS.get(body[8], ""))
        elif kind == _COLUMNS:
            first, last = struct.unpack_from("<2I", body)
            if body[16] & 1:
                facts.hidden_columns.update(range(first + 1, min(last, limits.COLUMNS) + 2))
    return facts
