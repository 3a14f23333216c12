"""Sheets whose content is made to harm: far cells, endless searches, texts that are not there."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.readers.package import Package
from partnerdesk.importing.readers.reading import read_here
from partnerdesk.messages import text
from tests.importing.readers.test_biff import compound_file, record, workbook_stream
from tests.importing.sheet_making import text_cell, write_opendocument, write_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECONDS = 20
FILLED = "<table:table-cell office:value-type='string'{0}><text:p>x</text:p></table:table-cell>"
FAR = {
    "far.xlsx": '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    "order.xlsx": '<row><c s="1" r="XFD1048576" t="n"><v>1</v></c></row>',
    "blanks.xlsx": '<row r="1"><c\nr = "A1"><v>1</v></c></row><row\nr = "1048576"><c r = "XFD1048576"><v>2</v></c>',
    "small.xlsx": '<row><c r="A1"><v>1</v></c><c r="xfd1048576"><v>2</v></c></row>',
    "other-row.xlsx": '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>',
}

ROW = "<table:table-row{0}>{1}</table:table-row>"
DOWN, ACROSS = " table:number-rows-repeated='{0}'", " table:number-columns-repeated='{0}'"
BLANK = "<table:table-cell{0}/>"
REPEATED = {
    "far": (
        ROW.format("", FILLED.format(""))
        + ROW.format(DOWN.format(1_048_574), BLANK.format(""))
        + ROW.format("", BLANK.format(ACROSS.format(16_383)) + FILLED.format("")),
        "XFD1048576",
    ),
    "blanks": (
        ROW.format(
            " table:number-rows-repeated = '1048576'", FILLED.format(' table:number-columns-repeated = "16384"')
        ),
        "XFD1048576",
    ),
    "untyped": (
        ROW.format(
            DOWN.format(1_048_576),
            f"<table:table-cell{ACROSS.format(16_384)}><text:p>x</text:p></table:table-cell>",
        ),
        "XFD1048576",
    ),
    "multiplied": (ROW.format(DOWN.format(99), FILLED.format(ACROSS.format(99))) * 1_100, "CU101079"),
    "hidden": (
        ROW.format(" table:visibility='collapse'" + DOWN.format(1_048_576), BLANK.format("")) * 500
        + ROW.format("", FILLED.format("")),
        "A524288001",
    ),
    "endless": (ROW.format(DOWN.format("9" * 40), FILLED.format("")), "A16777216"),
}


def refusal(path: Path) -> Mendable:
    """Return the fault of a file, which must name the file and come before a time-out would."""
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=SECONDS)
    fault = raised.value
    assert fault.title != "import-file-too-slow"
    assert path.name in text(fault.title, *fault.values)
    assert text(fault.remedy, *fault.values)
    return fault


@pytest.mark.parametrize("name", FAR)
def test_a_far_cell_is_found_however_it_is_written(tmp_path: Path, name: str) -> None:
    fault = refusal(write_package(tmp_path / name, FAR[name]))
    assert (fault.title, fault.values) == ("import-sheet-too-large", (name, "Sheet", "XFD1048576"))


@pytest.mark.parametrize("name", REPEATED)
def test_far_and_repeated_cells_of_an_ods_file_are_counted_before_they_are_made(tmp_path: Path, name: str) -> None:
    table, address = REPEATED[name]
    fault = refusal(write_opendocument(tmp_path / "far.ods", table))
    assert (fault.title, fault.values[-1]) == ("import-sheet-too-large", address)


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        (record(0x0203, struct.pack("<3Hd", 65_535, 255, 0, 1.0)), "IV65536"),
        (record(0x0203, struct.pack("<3Hd", 65_535, 65_535, 0, 1.0)), "CRXP65536"),
        (record(0x00BD, struct.pack("<2H", 0, 65_000) + bytes(12) + struct.pack("<H", 65_535)), "CRXP1"),
    ],
)
def test_a_far_cell_of_an_xls_file_is_named(tmp_path: Path, cell: bytes, address: str) -> None:
    path = tmp_path / "far.xls"
    path.write_bytes(compound_file(workbook_stream(record(0x0203, struct.pack("<3Hd", 0, 0, 0, 1.0)), cell)))
    fault = refusal(path)
    assert (fault.title, fault.values[-1]) == ("import-sheet-too-large", address)


@pytest.mark.parametrize(
    "cell",
    [
        record(0x00FD, struct.pack("<3HI", 0, 0, 0, 77)),
        record(0x0203, b"\x01"),
        struct.pack("<HH", 0x0203, 0xFFFF) + b"\x01" * 20,
    ],
    ids=["no such text", "too short", "too long"],
)
def test_records_that_contradict_themselves_are_damage_and_no_empty_cells(tmp_path: Path, cell: bytes) -> None:
    path = tmp_path / "crafted.xls"
    path.write_bytes(compound_file(workbook_stream(record(0x0203, struct.pack("<3Hd", 0, 1, 0, 1.0)), cell)))
    assert refusal(path).title == "import-file-damaged"


@pytest.mark.parametrize("index", ["7", "-7", "x", "99999999999999999999"])
def test_a_shared_text_that_is_not_there_is_damage_and_no_other_text(tmp_path: Path, index: str) -> None:
    rows = f'<row r="1"><c r="A1" t="s"><v>{index}</v></c><c r="B1" t="s"><v>0</v></c></row>'
    path = write_package(tmp_path / "shared.xlsx", rows, texts="<si><t>a</t></si>")
    assert refusal(path).title == "import-file-damaged"


def test_one_giant_shared_text_is_refused_with_its_cell(tmp_path: Path) -> None:
    giant = "".join(random.Random(3).choices("abcdefghijklmnop ", k=1_200_000))
    rows = '<row r="1"><c r="C1" t="s"><v>0</v></c></row>'
    fault = refusal(write_package(tmp_path / "giant.xlsx", rows, texts=f"<si><t>{giant}</t></si>"))
    assert (fault.title, fault.values[-1]) == ("import-cell-too-long", "C1")


def test_a_long_text_in_a_hundred_thousand_cells_ends_in_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "".join(random.Random(3).choices("abcdefghijklmnop ", k=90_000))
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 5_001))
    monkeypatch.setattr("partnerdesk.importing.readers.limits.MEMORY_BYTES", 300_000_000)
    path = write_package(tmp_path / "many.xlsx", rows, texts=f"<si><t>{long}</t></si>")
    assert refusal(path).title in {"import-file-too-much-memory", "import-file-unreadable"}


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<f/>", "<f>1</f>", '<c r="A1"><f>', "<row ", '<a t="e">', '<c r="A1" t="e"', "<c <f ", "<![CDATA["],
)
def test_no_search_over_a_sheet_grows_faster_than_the_sheet(tmp_path: Path, piece: str) -> None:
    """A search that begins anew at every piece would need minutes here, instead of a fraction of a second."""
    path = write_package(tmp_path / "slow.xlsx", piece * (990_000 // len(piece)))
    assert refusal(path).title in {"import-file-empty", "import-file-damaged"}


@pytest.mark.parametrize(
    "make",
    [
        lambda path: write_package(path, f'<row r="1"><c r="A1"><v>1</v></c></row>{"<a>" * 140_000}{"</a>" * 140_000}'),
        lambda path: write_opendocument(
            path,
            "<table:table-row><table:table-cell office:value-type='string'><text:p>" + "<text:span>" * 40_000
            + "x" + "</text:span>" * 40_000 + "</text:p></table:table-cell></table:table-row>",
        ),
    ],
)  # fmt: skip
def test_elements_nested_without_end_break_nothing(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / "deep.zip")
    (grid,) = read_file(path, seconds=SECONDS)
    assert list(grid.cells())


def test_formulas_in_opaque_sections_and_comments_are_neither_lost_nor_invented(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><!-- <c r="Z9"><f>1</f></c> --><c r="A1"><f>1+1</f><v><![CDATA[2]]></v></c>'
        '<c r="B1"><f><![CDATA[A1<3]]></f></c></row>'
    )
    (grid,) = read_file(write_package(tmp_path / "opaque.xlsx", rows))
    assert [cell.value for cell in grid.cells()] == [2, "=A1<3"]


def test_a_declaration_of_entities_is_found_behind_comments_and_in_any_encoding(tmp_path: Path) -> None:
    declared = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">{declared}]>'
    for number, before in enumerate(["<!-- <a> -->", "<?x <a> ?>", "<!-- x --><?y?>\n"]):
        path = write_package(tmp_path / f"{number}.xlsx", text_cell("A1", "&e9;"), prolog=before + bomb)
        assert refusal(path).title == "import-file-dangerous"
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        path = write_package(tmp_path / f"{encoding}.xlsx", text_cell("A1", "&e9;"), prolog=bomb, encoding=encoding)
        assert refusal(path).title == "import-file-dangerous"
    ods = write_opendocument(tmp_path / "e.ods", FILLED.format(" table:formula='x'"), prolog=f"<!-- <a> -->{bomb}")
    assert refusal(ods).title == "import-file-dangerous"


def test_a_part_of_any_name_is_searched_for_entities(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx", text_cell("A1", "x"), prolog='<!DOCTYPE x [<!ENTITY e "a">]>')
    renamed = tmp_path / "b.xlsx"
    renamed.write_bytes(path.read_bytes().replace(b"sheet1.xml", b"sheet1.dat"))
    with Package(renamed) as package, pytest.raises(Mendable) as raised:
        package.read("xl/worksheets/sheet1.dat")
    assert raised.value.title == "import-file-dangerous"


def test_an_external_document_type_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.dtd"
    secret.write_text('<!ENTITY e "stolen">', encoding="utf-8")
    prolog = f'<!DOCTYPE worksheet SYSTEM "file://{secret}">'
    path = write_package(tmp_path / "dtd.xlsx", text_cell("A1", "x"), prolog=prolog)
    assert read_here(path, None, None, lambda _: None)[0].rows == [["x"]]
