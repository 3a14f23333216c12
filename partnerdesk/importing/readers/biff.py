"""Facts of xls sheets that calamine leaves out, from the records of the old binary format.

Source of the layouts: [MS-CFB] (the container) and [MS-XLS] (the records), both published by Microsoft.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.compound_file import CompoundError, stream_of
from partnerdesk.importing.readers.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BOF, _EOF, _SHEET, _CODE_PAGE, _PASSWORD = 0x0809, 0x000A, 0x0085, 0x0042, 0x002F
_ROW, _COLUMNS, _BOOL_OR_ERROR, _FORMULA = 0x0208, 0x007D, 0x0205, 0x0006
_NUMBER, _SMALL_NUMBER, _LABEL, _RICH_LABEL, _SHARED_LABEL, _NUMBERS = 0x0203, 0x027E, 0x0204, 0x00D6, 0x00FD, 0x00BD
_SHARED_TEXTS: Final = 0x00FC
_NOTE, _OBJECT, _TEXT_OBJECT, _CONTINUE = 0x001C, 0x005D, 0x01B6, 0x003C
_FILLED: Final = frozenset(
    {_NUMBER, _SMALL_NUMBER, _LABEL, _RICH_LABEL, _SHARED_LABEL, _NUMBERS, _BOOL_OR_ERROR, _FORMULA}
)
_UNICODE_BIFF: Final = 0x0600
_ROW_IS_HIDDEN: Final = 0x20
ERRORS: Final = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip


def xls_facts(path: Path) -> dict[str, SheetFacts]:
    """Return the facts of every sheet by name; raises Mendable for a broken or encrypted file, or one too large."""
    file, area = path.name, 0
    found: dict[str, SheetFacts] = {}
    try:
        content = stream_of(path.read_bytes(), ("Workbook", "Book"))
        texts = _count_of_shared_texts(content)
        for name, offset in _sheets(content, file):
            facts = found[name] = _facts_of_sheet(content, offset, texts)
            area = limits.check_area(file, name, facts.last_row, facts.last_column, area)
    except (CompoundError, struct.error, IndexError):
        raise faults.damaged(file) from None
    return found


def _records(content: bytes, offset: int) -> Iterator[tuple[int, bytes]]:
    """Yield id and body of the records from an offset to the end of the substream, charts in it skipped."""
    depth = 0
    while offset + 4 <= len(content):
        kind, size = struct.unpack_from("<HH", content, offset)
        body = content[offset + 4 : offset + 4 + size]
        offset += 4 + size
        depth += (kind == _BOF) - (kind == _EOF)
        if depth == 0:
            return
        if depth == 1:
            yield kind, body


def _sheets(content: bytes, file: str) -> Iterator[tuple[str, int]]:
    code_page = "cp1252"
    unicode_names = True
    for kind, body in _records(content, 0):
        if kind == _PASSWORD:
            raise faults.password(file)
        if kind == _BOF:
            unicode_names = struct.unpack_from("<H", body)[0] == _UNICODE_BIFF
        elif kind == _CODE_PAGE:
            code_page = f"cp{struct.unpack_from('<H', body)[0]}"
        elif kind == _SHEET:
            offset = struct.unpack_from("<I", body)[0]
            wide = unicode_names and body[7] & 1
            yield _decoded(body[8 if unicode_names else 7 :], "utf-16-le" if wide else code_page), offset


def _count_of_shared_texts(content: bytes) -> int:
    return next(
        (struct.unpack_from("<I", body, 4)[0] for kind, body in _records(content, 0) if kind == _SHARED_TEXTS), 0
    )


def _decoded(written: bytes, encoding: str) -> str:
    try:
        return written.decode(encoding, "replace")
    except LookupError:
        return written.decode("cp1252", "replace")


def _facts_of_sheet(content: bytes, offset: int, texts: int) -> SheetFacts:
    facts = SheetFacts()
    places: dict[int, tuple[int, int]] = {}
    notes: dict[int, str] = {}
    object_id, awaits_text = 0, False
    for kind, body in _records(content, offset):
        if kind in _FILLED:
            _note_cell(kind, body, texts, facts)
        elif kind == _ROW:
            if struct.unpack_from("<I", body, 12)[0] & _ROW_IS_HIDDEN:
                facts.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
        elif kind == _COLUMNS:
            first, last, _, _, options = struct.unpack_from("<5H", body)
            if options & 1:
                facts.hidden_columns.update(range(first + 1, min(last, 255) + 2))
        elif kind == _NOTE and len(body) >= 8:
            row, column, _, note = struct.unpack_from("<4H", body)
            places[note] = (row + 1, column + 1)
        elif kind == _OBJECT and len(body) >= 8:
            object_id = struct.unpack_from("<H", body, 6)[0]
        elif kind == _CONTINUE and awaits_text and body:
            notes[object_id] = body[1:].decode("utf-16-le" if body[0] & 1 else "latin-1", "replace")
        awaits_text = kind == _TEXT_OBJECT
    facts.comments.update({at: notes[note].strip() for note, at in places.items() if notes.get(note, "").strip()})
    return facts


def _note_cell(kind: int, body: bytes, texts: int, facts: SheetFacts) -> None:
    row, column = struct.unpack_from("<HH", body)
    # A record of several numbers ends with their last column.
    facts.reach(row + 1, (struct.unpack_from("<H", body, len(body) - 2)[0] if kind == _NUMBERS else column) + 1)
    if kind == _SHARED_LABEL and struct.unpack_from("<I", body, 6)[0] >= texts:
        # Calamine would give an empty cell.
        raise CompoundError("no such text")
    if kind in {_BOOL_OR_ERROR, _FORMULA}:
        _note_error(kind, body, row, column, facts)


def _note_error(kind: int, body: bytes, row: int, column: int, facts: SheetFacts) -> None:
    if kind == _BOOL_OR_ERROR:
        code, is_error = body[6], body[7] == 1
    else:
        code, is_error = body[8], body[12:14] == b"\xff\xff" and body[6] == 2
    if is_error:
        facts.failed(row + 1, column + 1, ERRORS.get(code, ""))
