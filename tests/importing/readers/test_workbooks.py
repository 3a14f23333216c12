"""What a workbook says beyond its values, in each format."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.comments import Comment

from partnerdesk.importing.grid import Grid, Kind, MergedRange, Value, plain
from partnerdesk.importing.readers.calamine_values import calamine_values
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.readers.openpyxl_values import openpyxl_values
from partnerdesk.importing.readers.sheet_values import SheetValues, trim
from tests.importing.sheet_making import MAIN, text_cell, write_opendocument, write_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MORNING = datetime(2024, 5, 1, 9, 30)  # noqa: DTZ001 - times in a sheet have no zone


def only(path: Path) -> Grid:
    (grid,) = read_file(path)
    return grid


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Socios"
    sheet.append(["Nombre", "Cuota", "Desde", "Doble"])
    sheet.append(["Museo", 24799622.0, date(2024, 5, 1), "=B2*2"])
    sheet.append(["Archivo", 0.1, MORNING, True])
    sheet.append(["Ateneo", None, time(9, 30), None])
    sheet["A2"].comment = Comment("llamar en mayo", "Ana")
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.merge_cells("A6:C6")
    sheet["A6"] = "Fuente: nosotros"
    book.create_sheet("Notas").sheet_state = "hidden"
    book.save(path := tmp_path / "socios.xlsx")
    return path


def test_values_come_as_what_they_are(workbook: Path) -> None:
    grid = read_file(workbook)[0]
    assert grid.cell(2, 2).value == 24799622
    assert isinstance(grid.cell(2, 2).value, int)
    assert str(grid.value(3, 2)) == "0.1"
    assert grid.value(2, 3) == date(2024, 5, 1)
    assert grid.value(3, 3) == MORNING
    assert grid.value(4, 3) == time(9, 30)
    assert grid.value(3, 4) is True


def test_hidden_rows_columns_and_sheets_are_read_and_marked(workbook: Path) -> None:
    grid, notes = read_file(workbook)
    assert grid.hidden_rows == {3}
    assert grid.hidden_columns == {2}
    assert grid.cell(3, 1).hidden
    assert notes.source.sheet_is_hidden


def test_comments_and_merged_cells_come_along(workbook: Path) -> None:
    grid = read_file(workbook)[0]
    assert grid.cell(2, 1).comment == "llamar en mayo"
    assert grid.merged == (MergedRange(6, 1, 6, 3),)


def test_a_thread_of_comments_is_kept_once_without_its_twin_for_older_programs(tmp_path: Path) -> None:
    path = write_package(tmp_path / "thread.xlsx", f'<row r="1">{text_cell("A1", "Museo")}</row>')
    space = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    newer = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{office}"'
        f' Target="../comments1.xml"/><Relationship Id="r2" Type="{newer}" Target="../threadedComments/t1.xml"/>'
        "</Relationships>",
        "xl/comments1.xml": f'<comments xmlns="{MAIN}"><authors><author>tc=1</author></authors><commentList>'
        '<comment ref="A1" authorId="0"><text><t>[Threadkommentar] Ihre Version…</t></text></comment>'
        '<comment ref="C1" authorId="0"><text><r><t>old </t></r><r><t>kind</t></r></text></comment>'
        "</commentList></comments>",
        "xl/threadedComments/t1.xml": f'<ThreadedComments {space}><threadedComment ref="A1"><text>call Ana</text>'
        '</threadedComment><threadedComment ref="A1" id="2" parentId="1"><text>done</text></threadedComment>'
        "</ThreadedComments>",
    }
    with zipfile.ZipFile(path, "a") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    assert only(path).comments == {(1, 1): "call Ana\ndone", (1, 3): "old kind"}


def test_a_formula_without_a_result_is_never_an_empty_cell(workbook: Path) -> None:
    cell = read_file(workbook)[0].cell(2, 4)
    assert (cell.value, cell.kind) == ("=B2*2", Kind.UNCALCULATED)


def test_an_error_cell_keeps_what_the_sheet_shows(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}<c r="C1" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>'
    cell = only(write_package(tmp_path / "errors.xlsx", rows)).cell(1, 3)
    assert (cell.address, cell.value, cell.kind) == ("C1", "#DIV/0!", Kind.ERROR)


def test_shared_formulas_without_results_say_what_they_share(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v></v></c></row>'
    )
    grid = only(write_package(tmp_path / "shared.xlsx", rows))
    assert [cell.value for cell in grid.cells()] == ['=B1&"x"', '=B1&"x"']


def test_a_formula_whose_result_is_an_empty_text_is_calculated(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}<c r="B1" t="str"><f>""</f><v></v></c></row>'
    assert not only(write_package(tmp_path / "blank.xlsx", rows)).odd_cells


def test_a_sheet_written_with_a_prefix_is_searched_too(tmp_path: Path) -> None:
    rows = '<x:row r="2" hidden="1"><x:c r="A2"><x:v>3</x:v></x:c><x:c r="B2"><x:f>A2</x:f></x:c></x:row>'
    grid = only(write_package(tmp_path / "prefix.xlsx", rows, root="x:worksheet"))
    assert grid.hidden_rows == {2}
    assert grid.cell(2, 2).kind is Kind.UNCALCULATED


def test_markup_inside_a_text_is_no_formula(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<f> t="e" hidden="1"]]></t></is></c></row>'
    grid = only(write_package(tmp_path / "opaque.xlsx", rows))
    assert not grid.odd_cells
    assert grid.value(1, 1) == '<f> t="e" hidden="1"'


def test_an_ods_file_says_the_same_things(tmp_path: Path) -> None:
    table = """
        <table:table-column/><table:table-column table:visibility="collapse"/>
        <table:table-row><table:table-cell office:value-type="string" table:number-rows-spanned="2">
            <office:annotation><dc:date>2024-05-01</dc:date><text:p>llamar</text:p></office:annotation>
            <text:p>Museo</text:p></table:table-cell>
            <table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">
            <text:p>#DIV/0!</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="filter"><table:covered-table-cell/>
            <table:table-cell table:formula="of:=SUM([.A1])"/>
            <table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell></table:table-row>"""
    table = "".join(line.strip() for line in table.splitlines())  # real files are not indented
    grid = only(write_opendocument(tmp_path / "socios.ods", table))
    assert grid.hidden_rows == {2}
    assert grid.hidden_columns == {2}
    assert grid.merged == (MergedRange(1, 1, 2, 1),)
    assert grid.comments == {(1, 1): "llamar"}
    assert {at: (odd.kind, odd.text) for at, odd in grid.odd_cells.items()} == {
        (1, 2): (Kind.ERROR, "#DIV/0!"),
        (2, 2): (Kind.UNCALCULATED, "=SUM([.A1])"),
    }


def test_the_second_reader_gives_the_same_values_as_the_first(workbook: Path) -> None:
    def values(sheets: Iterator[tuple[float, SheetValues]]) -> list[tuple[str, bool, list[list[Value]]]]:
        return [
            (one.name, one.hidden, [[plain(raw) for raw in row] for row in trim(one.rows)]) for _, one in sheets
        ]  # fmt: skip

    assert values(openpyxl_values(workbook)) == values(calamine_values(workbook))
    assert [one.merged for _, one in openpyxl_values(workbook)] == [one.merged for _, one in calamine_values(workbook)]
