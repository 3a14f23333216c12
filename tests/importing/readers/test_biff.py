"""Facts of xls sheets, from a workbook stream and its container written record by record."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import Kind
from partnerdesk.importing.readers.biff import xls_facts

if TYPE_CHECKING:
    from pathlib import Path

SECTOR = 512
END, ALLOCATION = 0xFFFFFFFE, 0xFFFFFFFD


def record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def workbook_stream(*cells: bytes) -> bytes:
    start = record(0x0809, struct.pack("<HH", 0x0600, 0x0005) + bytes(12))
    name = "Socios"
    sheet_record_size = 4 + 8 + len(name)
    offset = len(start) + sheet_record_size + 4
    bound = record(0x0085, struct.pack("<IHBB", offset, 0, len(name), 0) + name.encode())
    sheet = record(0x0809, struct.pack("<HH", 0x0600, 0x0010) + bytes(12))
    return start + bound + record(0x000A) + sheet + b"".join(cells) + record(0x000A)


def compound_file(stream: bytes) -> bytes:
    """Return a container with one stream of at least 4096 bytes, its allocation in sector 0, its list in 1."""
    padded = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    sectors = len(padded) // SECTOR
    chain = [ALLOCATION, END, *range(3, sectors + 2), END]
    allocation = struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\xff")
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<10I", 0, 1, 1, 0, 4096, END, 0, END, 0, 0)
    header += b"\xff" * (SECTOR - len(header))

    def entry(name: str, kind: int, start: int, size: int) -> bytes:
        written = name.encode("utf-16-le") + b"\0\0"
        body = written.ljust(64, b"\0") + struct.pack("<HBB", len(written), kind, 1) + b"\xff" * 12
        return (body + bytes(36) + struct.pack("<IQ", start, size)).ljust(128, b"\0")

    listing = (entry("Root Entry", 5, END, 0) + entry("Workbook", 2, 2, len(padded))).ljust(SECTOR, b"\0")
    return header + allocation + listing + padded


def test_hidden_rows_and_columns_errors_and_comments_are_found(tmp_path: Path) -> None:
    path = tmp_path / "socios.xls"
    path.write_bytes(
        compound_file(
            workbook_stream(
                record(0x007D, struct.pack("<5H", 1, 2, 2048, 0, 1) + bytes(2)),
                record(0x0208, struct.pack("<6HI", 4, 0, 3, 255, 0, 0, 0x20)),
                record(0x0208, struct.pack("<6HI", 5, 0, 3, 255, 0, 0, 0x100)),
                record(0x0205, struct.pack("<3HBB", 2, 3, 0, 0x17, 1)),
                record(0x0205, struct.pack("<3HBB", 2, 4, 0, 1, 0)),
                record(0x0006, struct.pack("<3H", 3, 3, 0) + bytes([2, 0, 0x07, 0, 0, 0, 0xFF, 0xFF]) + bytes(8)),
                record(0x005D, struct.pack("<4H", 0x15, 18, 0x19, 7) + bytes(14)),
                record(0x01B6, bytes(18)),
                record(0x003C, b"\x00llamar en mayo"),
                record(0x001C, struct.pack("<4H", 1, 0, 0, 7) + bytes(4)),
            )
        )
    )
    facts = xls_facts(path)["Socios"]
    assert facts.hidden_columns == {2, 3}
    assert facts.hidden_rows == {5}
    assert facts.odd_cells == {(3, 4): (Kind.ERROR, "#REF!"), (4, 4): (Kind.ERROR, "#DIV/0!")}
    assert facts.comments == {(2, 1): "llamar en mayo"}


def test_a_chain_that_goes_round_in_a_circle_is_damage(tmp_path: Path) -> None:
    content = bytearray(compound_file(workbook_stream()))
    struct.pack_into("<I", content, SECTOR + 4 * 5, 2)
    path = tmp_path / "circle.xls"
    path.write_bytes(content)
    with pytest.raises(Mendable) as raised:
        xls_facts(path)
    assert raised.value.title == "import-file-damaged"


def test_an_encrypted_workbook_asks_for_a_copy_without_password(tmp_path: Path) -> None:
    stream = record(0x0809, struct.pack("<HH", 0x0600, 5) + bytes(12)) + record(0x002F, bytes(6)) + record(0x000A)
    path = tmp_path / "closed.xls"
    path.write_bytes(compound_file(stream))
    with pytest.raises(Mendable) as raised:
        xls_facts(path)
    assert raised.value.title == "import-file-password"
