"""Sheets of the binary xlsb format, written here record by record: what they hold, hide, and how far they reach."""

from __future__ import annotations

import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import Kind
from partnerdesk.importing.readers.isolation import read_file

if TYPE_CHECKING:
    from pathlib import Path

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, rest = b"", len(body)
    while True:
        size += bytes([rest & 0x7F | (0x80 if rest > 0x7F else 0)])
        rest >>= 7
        if not rest:
            return head + size + body


def text(written: str) -> bytes:
    return struct.pack("<I", len(written)) + written.encode("utf-16-le")


def row(number: int, *, hidden: bool = False) -> bytes:
    return record(0, struct.pack("<2IHBB", number - 1, 0, 300, 0, 0x10 if hidden else 0) + bytes(5))


def cell(kind: int, column: int, body: bytes) -> bytes:
    return record(kind, struct.pack("<2I", column - 1, 0) + body)


def write(path: Path, *records: bytes, columns: bytes = b"") -> Path:
    head = record(129) + record(148, struct.pack("<4I", 0, 9, 0, 9)) + columns
    sheet = head + record(145) + b"".join(records) + record(146) + record(130)
    bundle = record(156, struct.pack("<2I", 0, 1) + text("r1") + text("Socios"))
    links = '<Relationships xmlns="{0}"><Relationship Id="r1" Type="{1}/{2}" Target="{3}"/></Relationships>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", links.format(RELATIONS, OFFICE, "officeDocument", "xl/workbook.bin"))
        package.writestr("xl/workbook.bin", record(131) + record(143) + bundle + record(144) + record(132))
        target = links.format(RELATIONS, OFFICE, "worksheet", "worksheets/sheet1.bin")
        package.writestr("xl/_rels/workbook.bin.rels", target)
        package.writestr("xl/worksheets/sheet1.bin", sheet)
    return path


def test_errors_hidden_rows_and_columns_of_an_xlsb_file_are_seen(tmp_path: Path) -> None:
    path = write(
        tmp_path / "socios.xlsb",
        row(1), cell(6, 1, text("Museo")), cell(5, 2, struct.pack("<d", 12.5)),
        row(3, hidden=True), cell(3, 1, b"\x07"), cell(4, 3, b"\x01"),
        columns=record(390) + record(60, struct.pack("<4IH", 1, 1, 2048, 0, 1)) + record(391),
    )  # fmt: skip
    (grid,) = read_file(path)
    assert grid.sheet == "Socios"
    assert [(one.address, one.kind) for one in grid.cells()] == [
        ("A1", Kind.TEXT), ("B1", Kind.NUMBER), ("A3", Kind.ERROR), ("C3", Kind.BOOL),
    ]  # fmt: skip
    assert grid.hidden_rows == {3}
    assert grid.hidden_columns == {2}
    assert grid.value(3, 1) == "#DIV/0!"
    assert grid.source.blind_to == {"comments"}


def test_a_far_cell_of_an_xlsb_file_is_refused_by_name(tmp_path: Path) -> None:
    number = struct.pack("<d", 1.0)
    path = write(tmp_path / "far.xlsb", row(1), cell(5, 1, number), row(1_048_576), cell(5, 16_384, number))
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=20)
    assert (raised.value.title, raised.value.values[-1]) == ("import-sheet-too-large", "XFD1048576")


@pytest.mark.parametrize("broken", [b"\x00\xff\xff\xff\xff\x01", b"\x00\x01\x00", b"\x05\x80"])
def test_records_that_break_off_are_damage(tmp_path: Path, broken: bytes) -> None:
    with pytest.raises(Mendable) as raised:
        read_file(write(tmp_path / "broken.xlsb", row(1), broken), seconds=20)
    assert raised.value.title in {"import-file-damaged", "import-file-empty", "import-sheet-too-large"}
