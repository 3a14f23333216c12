"""Files made to harm: each is refused with a message, quickly, and the program goes on."""

from __future__ import annotations

import random
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.messages import text
from tests.importing.sheet_making import text_cell, write_opendocument, write_package

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 20
MARKUP = "<table:table-cell office:value-type='string' {0}><text:p>x</text:p></table:table-cell>"


def refusal(path: Path) -> Mendable:
    """Return the fault of a file, and see that its message can be shown."""
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=SECONDS)
    fault = raised.value
    assert path.name in text(fault.title, *fault.values)
    assert text(fault.remedy, *fault.values)
    return fault


def test_a_part_that_inflates_out_of_proportion_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "bomb.xlsx", text_cell("A1", "a" * 150_000_000))
    assert path.stat().st_size < 1_000_000
    assert refusal(path).title == "import-file-dangerous"


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "lie.xlsx", text_cell("A1", "a" * 30_000_000))
    with zipfile.ZipFile(path) as package:
        declared = struct.pack("<I", package.getinfo("xl/worksheets/sheet1.xml").file_size)
    path.write_bytes(path.read_bytes().replace(declared, struct.pack("<I", 900)))
    assert refusal(path).title in {"import-file-damaged", "import-file-dangerous"}


def test_a_lie_that_fits_its_checksum_is_refused(tmp_path: Path) -> None:
    """The checksum is of the first bytes only, so that a reader which stops at the declared size is content."""
    import zlib

    path = write_package(tmp_path / "lie.xlsx", text_cell("A1", "a" * 30_000_000))
    with zipfile.ZipFile(path) as package:
        info = package.getinfo("xl/worksheets/sheet1.xml")
        short = zlib.crc32(package.read(info)[:900])
    content = path.read_bytes().replace(struct.pack("<I", info.file_size), struct.pack("<I", 900))
    path.write_bytes(content.replace(struct.pack("<I", info.CRC), struct.pack("<I", short)))
    assert refusal(path).title in {"import-file-damaged", "import-file-dangerous"}


def test_two_cells_far_apart_are_refused_with_the_address_of_the_far_one(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}</row><row r="1048576">{text_cell("XFD1048576", "y")}</row>'
    fault = refusal(write_package(tmp_path / "far.xlsx", rows))
    assert fault.title == "import-sheet-too-large"
    assert "XFD1048576" in fault.values


def test_formatting_far_away_harms_nobody(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}</row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    (grid,) = read_file(write_package(tmp_path / "styled.xlsx", rows))
    assert grid.rows == [["x"]]


def test_one_giant_text_is_refused(tmp_path: Path) -> None:
    letters = random.Random(7)
    giant = "".join(letters.choices("abcdefghijklmnopqrstuvwxyz", k=3_000_000))
    assert refusal(write_package(tmp_path / "giant.xlsx", text_cell("B2", giant))).title == "import-cell-too-long"


def test_entities_that_grow_are_refused(tmp_path: Path) -> None:
    declared = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    prolog = f'<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">{declared}]>'
    path = write_package(tmp_path / "entities.xlsx", text_cell("A1", "&amp;e9;"), prolog=prolog)
    assert refusal(path).title == "import-file-dangerous"


def test_repeated_cells_of_an_ods_file_are_counted_before_they_are_made(tmp_path: Path) -> None:
    row = "<table:table-row table:number-rows-repeated='1048576'>{0}</table:table-row>"
    table = row.format(MARKUP.format("table:number-columns-repeated='16384'"))
    assert refusal(write_opendocument(tmp_path / "bomb.ods", table)).title == "import-sheet-too-large"


def test_a_row_with_thousands_of_cells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(["x"] * 5_000), encoding="utf-8")
    assert refusal(path).title == "import-sheet-too-large"


def test_a_file_that_needs_more_memory_than_allowed_ends_in_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.csv"
    path.write_text("name,place\n" + "Museo de la Ciudad,Lima\n" * 400_000, encoding="utf-8")
    monkeypatch.setattr("partnerdesk.importing.readers.limits.MEMORY_BYTES", 60_000_000)
    assert refusal(path).title in {"import-file-too-much-memory", "import-file-unreadable"}


def test_one_filled_cell_repeated_across_is_counted_too(tmp_path: Path) -> None:
    cell = MARKUP.format('table:number-columns-repeated="16384"')
    table = f"<table:table-row>{cell}</table:table-row>"
    assert refusal(write_opendocument(tmp_path / "wide.ods", table)).title == "import-sheet-too-large"


def test_a_sheet_larger_than_the_limit_is_too_large_but_not_dangerous(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from partnerdesk.importing.readers.package import Package

    path = write_package(tmp_path / "large.xlsx", text_cell("A1", "Museo"))
    monkeypatch.setattr("partnerdesk.importing.readers.limits.FILE_BYTES", 1_000)
    with pytest.raises(Mendable) as raised:
        Package(path)
    assert raised.value.title == "import-file-too-large"
