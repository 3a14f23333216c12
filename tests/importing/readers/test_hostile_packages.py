"""Zip packages made to harm, in every format that is one: parts without number, that overlap, inflate or lie."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.messages import text
from tests.importing.sheet_making import text_cell, write_opendocument, write_package

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 20
ENTRY = "<4s4B4HL2L5H2L"


def refusal(path: Path) -> Mendable:
    """Return the fault of a file, which must name the file and come before a time-out would."""
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=SECONDS)
    fault = raised.value
    assert fault.title != "import-file-too-slow"
    assert path.name in text(fault.title, *fault.values)
    assert text(fault.remedy, *fault.values)
    return fault


def with_part(path: Path, name: str, content: bytes) -> Path:
    """Add a part to a package."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return path


def listed(names: list[bytes], packed: bytes, unpacked: bytes) -> bytes:
    """Return a zip file in which every entry of the listing is the same few bytes at its beginning."""
    check, sizes = zlib.crc32(unpacked), (len(packed), len(unpacked))
    body = (
        struct.pack("<4s2B4HL2L2H", b"PK\3\4", 20, 0, 0, 8, 0, 0, check, *sizes, len(names[0]), 0) + names[0] + packed
    )
    entries = b"".join(
        struct.pack(ENTRY, b"PK\1\2", 20, 3, 20, 0, 0, 8, 0, 0, check, *sizes, len(name), 0, 0, 0, 0, 0, 0) + name
        for name in names
    )
    count = min(len(names), 0xFFFF)
    return body + entries + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(entries), len(body), 0)


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


@pytest.mark.parametrize("name", ["bomb.xlsx", "bomb.xlsm", "bomb.ods", "bomb.xlsb"])
def test_a_part_that_inflates_out_of_proportion_is_refused_in_every_format(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.endswith("ods"):
        write_opendocument(path, "")
        part = "styles.xml"
    else:
        write_package(path, text_cell("A1", "x"))
        part = "xl/workbook.bin" if name.endswith("b") else "xl/theme/theme1.xml"
    assert refusal(with_part(path, part, bytes(60_000_000))).title == "import-file-dangerous"


def test_a_package_within_a_package_stays_closed(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("bomb", bytes(60_000_000))
    path = write_package(tmp_path / "nested.xlsx", f'<row r="1">{text_cell("A1", "x")}</row>')
    with_part(path, "xl/embeddings/inner.zip", inner.getvalue())
    assert read_file(path, seconds=SECONDS)[0].rows == [["x"]]


def test_a_hundred_thousand_parts_are_refused_before_they_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "crowd.xlsx"
    path.write_bytes(listed([b"%06d" % number for number in range(100_000)], deflated(b"a"), b"a"))
    assert refusal(path).title == "import-file-dangerous"


def test_parts_that_overlap_are_refused_by_what_they_inflate_to_together(tmp_path: Path) -> None:
    kernel = b" " * 990_000
    names = [b"[Content_Types].xml", *(b"xl/%015d" % number for number in range(250))]
    names = [name.ljust(19, b"x") for name in names]
    path = tmp_path / "overlap.xlsx"
    path.write_bytes(listed(names, deflated(kernel), kernel))
    assert refusal(path).title in {"import-file-too-large", "import-file-damaged", "import-file-dangerous"}


def test_a_part_listed_twice_is_read_as_the_checked_one(tmp_path: Path) -> None:
    path = write_package(tmp_path / "twice.xlsx", f'<row r="1">{text_cell("A1", "first")}</row>')
    with pytest.warns(UserWarning, match="Duplicate name"):
        with_part(
            path,
            "xl/worksheets/sheet1.xml",
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
            b'<c r="A1" t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
        )
    (grid,) = read_file(path, seconds=SECONDS)
    assert [cell.value for cell in grid.cells()] == ["#N/A"]


@pytest.mark.parametrize("cut", [30, 22, 1])
def test_a_listing_that_is_cut_off_is_damage(tmp_path: Path, cut: int) -> None:
    path = write_package(tmp_path / "cut.xlsx", text_cell("A1", "x"))
    path.write_bytes(path.read_bytes()[:-cut])
    assert refusal(path).title == "import-file-damaged"


def test_a_part_in_a_packing_that_nobody_knows_is_damage(tmp_path: Path) -> None:
    path = write_package(tmp_path / "odd.xlsx", text_cell("A1", "x"))
    content = bytearray(path.read_bytes())
    at = -1
    while (at := content.find(b"PK\1\2", at + 1)) >= 0:
        struct.pack_into("<H", content, at + 10, 97)
    path.write_bytes(content)
    assert refusal(path).title == "import-file-damaged"


def test_a_locked_package_asks_for_a_copy_without_password(tmp_path: Path) -> None:
    path = write_package(tmp_path / "locked.xlsx", text_cell("A1", "x"))
    content = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        at = -1
        while (at := content.find(mark, at + 1)) >= 0:
            content[at + flags] |= 1
    path.write_bytes(content)
    assert refusal(path).title == "import-file-password"
