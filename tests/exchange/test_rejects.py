"""The workbook of rows that an import left: as they stood, with what is wrong, and importable once mended."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook, load_workbook

from partnerdesk.exchange.rejects import write_rejects
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.messages import Language

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile

HEADER = ["Partner", "Date", "Summary", "Colour"]
MOMENT = datetime(2024, 5, 1)  # noqa: DTZ001 - a workbook keeps no time zone


def planned(file: DataFile, path: Path, *rows: list[Any]) -> Plan:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "talks/24".replace("/", " ")
    for row in (HEADER, *rows):
        sheet.append(row)
    for cell in sheet["C"]:
        cell.data_type = "s"
    book.save(path)
    with file.read() as reader:
        return build_plan(reader, propose(read([path]), reader, entity="conversation"), ImportOptions())


def test_rows_that_were_taken_are_not_in_it(file: DataFile, tmp_path: Path) -> None:
    plan = planned(file, tmp_path / "in.xlsx", ["Escuela Sur", MOMENT, "Good", "red"])
    assert write_rejects(tmp_path / "left.xlsx", plan, Language("en")) == 0
    assert not (tmp_path / "left.xlsx").exists()


def test_a_row_stands_as_it_stood_with_the_reason_and_the_faulty_cell_coloured(file: DataFile, tmp_path: Path) -> None:
    plan = planned(
        file,
        tmp_path / "in.xlsx",
        ["Escuela Sur", MOMENT, "Good", "red"],
        ["Casa Ajena", MOMENT, "=1+1", "red"],
        ["Escuela Sur", "some day", "No date", 12.5],
    )
    assert write_rejects(tmp_path / "left.xlsx", plan, Language("en")) == 2
    sheet = load_workbook(tmp_path / "left.xlsx")["talks 24"]
    rows = [[cell.value for cell in row] for row in sheet]
    assert rows[0] == [*HEADER, "What is wrong"]
    assert rows[1][:4] == ["Casa Ajena", MOMENT, "=1+1", "red"]
    assert sheet["C2"].data_type == "s"
    assert "Casa Ajena" in str(rows[1][4])
    assert rows[2][:4] == ["Escuela Sur", "some day", "No date", 12.5]
    assert "B4: “some day” is not a date." in str(rows[2][4])
    assert sheet["B3"].fill.fill_type == "solid"
    assert sheet["A3"].fill.fill_type is None


def test_mended_it_is_imported_with_the_same_columns(file: DataFile, tmp_path: Path) -> None:
    plan = planned(file, tmp_path / "in.xlsx", ["Nobody", MOMENT, "Hello", "red"], ["Nobody 2", MOMENT, "Bye", "blue"])
    write_rejects(tmp_path / "left.xlsx", plan, Language("en"))
    book = load_workbook(tmp_path / "left.xlsx")
    book["talks 24"]["A2"].value = book["talks 24"]["A3"].value = "Escuela Sur"
    book.save(tmp_path / "left.xlsx")
    with file.read() as reader:
        again = build_plan(
            reader, propose(read([tmp_path / "left.xlsx"]), reader, entity="conversation"), ImportOptions()
        )
    (table,) = again.tables
    assert [choice.target for choice in table.table.columns][:3] == [
        choice.target for choice in plan.tables[0].table.columns
    ][:3]
    assert {row.outcome.value for row in table.rows} == {"new"}
