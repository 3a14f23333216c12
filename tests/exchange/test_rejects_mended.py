"""The workbook of rows that were left, mended: they arrive once, as the first sheet was understood; no others do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from partnerdesk.exchange.rejects import write_rejects
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.answers import Answers
from partnerdesk.messages import Language
from partnerdesk.records import Conversation, Partner, Support
from partnerdesk.records.reading import DateOrder
from tests.exchange.edited_workbook import column, edit, exported, office, planned, put, row

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile

HEADER = ("Fecha", "Socio", "Asunto", "", "Color", "Color")
ROWS: tuple[tuple[Any, ...], ...] = (
    ("03/04/2025", "Escuela Sur", "First", "x", "red", "dark"),
    (None, None, "Nobody is named above", None, None, None),
    ("05/06/2025", "Nobody", "=1+1", "y", "blue", "00420"),
    ("07/08/2025", "Nobody either", "Total", None, None, None),
    ("31/02/2025", "Nobody at all", "", None, None, "z"),
    ("09/10/2025", "Museo del Río, S.L.", "Last", None, None, None),
)
ORDER = Answers(DateOrder.MONTH_FIRST)


@pytest.fixture
def left(file: DataFile, tmp_path: Path) -> Path:
    """A sheet of talks under a title, imported as far as it goes, and the workbook of what was left."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "talks 24"
    for line in (("Lo que hablamos",), (), HEADER, *ROWS):
        sheet.append(line)
    for line in sheet.iter_rows(min_row=4):
        for cell in line:
            if isinstance(cell.value, str):
                cell.data_type = "s"
    sheet["C6"].comment = Comment("A note", "Ana")
    book.save(tmp_path / "in.xlsx")
    plan = first_plan(file, tmp_path / "in.xlsx")
    assert apply_plan(file, plan)
    assert write_rejects(tmp_path / "left.xlsx", plan, Language("es")) == 3
    return tmp_path / "left.xlsx"


def first_plan(file: DataFile, path: Path) -> Plan:
    """Plan with choices that nobody would guess."""
    with file.read() as reader:
        proposal = propose(read([path]), reader, entity="conversation")
        (table,) = proposal.tables
        targets = ("conversation.held_on", "conversation.partner", "conversation.summary")
        for choice, target in zip(table.columns, targets, strict=False):
            choice.target = target
        table.columns[1].fill_down = table.columns[0].fill_down = True
        table.columns[3].target, table.columns[3].ignored = None, True
        return build_plan(reader, proposal, ImportOptions(answers=ORDER))


def talks(file: DataFile) -> dict[str, Conversation]:
    with file.read() as reader:
        return {one.summary: one for one in reader.all(Conversation)}


def mend(book: Workbook) -> None:
    sheet = book["talks 24"]
    for number in (2, 3, 4):
        sheet.cell(number, 2).value = "Escuela Sur"
    sheet["A4"] = "02/03/2025"
    sheet["C4"] = "Third"


WAYS: dict[str, tuple[str, ...]] = {"openpyxl": (), "LibreOffice": ("xlsx",), "OpenDocument": ("ods",)}


@pytest.mark.parametrize("way", WAYS)
def test_mended_rows_arrive_as_the_first_sheet_had_them_and_no_other_comes_again(
    file: DataFile, left: Path, way: str
) -> None:
    before = talks(file)
    assert {"First", "Nobody is named above", "Last"} <= before.keys()
    mended = office(edit(left, mend), *WAYS[way])
    plan = planned(file, mended)
    assert plan.counts() == {Outcome.NEW: 3}
    assert plan.tables[0].questions == []
    assert apply_plan(file, plan)
    after = talks(file)
    assert after.keys() - before.keys() == {"=1+1", "Total", "Third"}
    talk = after["=1+1"]
    assert str(talk.held_on) == "2025-05-06"
    assert {**talk.extra, "Color": "blue", "Color (2)": "00420"} == talk.extra
    assert "A note" in talk.extra.values()
    assert str(after["Third"].held_on) == "2025-02-03"
    assert planned(file, mended).is_empty


def test_only_the_mended_rows_arrive_and_the_others_are_left_again(file: DataFile, left: Path) -> None:
    def some(book: Workbook) -> None:
        book["talks 24"]["B2"] = "Escuela Sur"

    plan = planned(file, edit(left, some))
    assert plan.counts() == {Outcome.NEW: 1, Outcome.UNDECIDED: 2}
    assert apply_plan(file, plan)
    again = left.parent / "again.xlsx"
    assert write_rejects(again, plan, Language("en")) == 2

    def rest(book: Workbook) -> None:
        sheet = book["talks 24"]
        sheet["B2"] = sheet["B3"] = "Escuela Sur"
        sheet["A3"], sheet["C3"] = "02/03/2025", "Third"

    plan = planned(file, edit(again, rest))
    assert plan.counts() == {Outcome.NEW: 2}
    assert [choice.ignored for choice in plan.tables[0].table.columns] == [False] * 3 + [True] + [False] * 2 + [
        True
    ] * 2


def test_rows_and_columns_may_be_added_moved_and_taken_away(file: DataFile, left: Path) -> None:
    def change(book: Workbook) -> None:
        mend(book)
        sheet = book["talks 24"]
        sheet.delete_cols(7)  # the reasons
        sheet.delete_rows(3)
        sheet.insert_cols(1)
        for number, value in enumerate(("Sala", "Norte", "Sur"), 1):
            sheet.cell(number, 1).value = value
        sheet.append(("Este", "11/12/2025", "Escuela Sur", "Added", None, "green"))

    before = talks(file).keys()
    plan = planned(file, edit(left, change))
    assert plan.counts() == {Outcome.NEW: 3}
    assert apply_plan(file, plan)
    after = talks(file)
    assert after.keys() - before == {"=1+1", "Third", "Added"}
    assert str(after["Added"].held_on) == "2025-11-12"
    assert after["Added"].extra == {"Sala": "Este", "Color": "green"}


def test_a_row_of_which_only_the_reason_was_left_is_no_row(file: DataFile, left: Path) -> None:
    def empty(book: Workbook) -> None:
        mend(book)
        for cell in book["talks 24"][3][:6]:
            cell.value = None

    plan = planned(file, edit(left, empty))
    assert plan.counts() == {Outcome.NEW: 2}


def test_a_blank_that_means_as_above_is_filled_in_since_the_row_above_is_not_there(
    file: DataFile, tmp_path: Path
) -> None:
    book = Workbook()
    for line in (("Partner", "Date", "Summary"), ("Nobody", None, "a"), (None, "2025-01-02", "b")):
        book.worksheets[0].append(line)
    book.save(tmp_path / "in.xlsx")
    with file.read() as reader:
        proposal = propose(read([tmp_path / "in.xlsx"]), reader, entity="conversation")
        proposal.tables[0].columns[0].fill_down = True
        plan = build_plan(reader, proposal, ImportOptions())
    write_rejects(tmp_path / "left.xlsx", plan, Language("en"))
    sheet = load_workbook(tmp_path / "left.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["A"]] == ["Partner", "Nobody", "Nobody"]


def test_the_cell_that_a_row_waits_for_is_coloured(left: Path) -> None:
    sheet = load_workbook(left)["talks 24"]
    coloured = {cell.coordinate for line in sheet.iter_rows(min_row=2) for cell in line if cell.fill.fill_type}
    assert coloured == {"B2", "B3", "A4", "B4"}


def test_a_cell_that_is_missing_is_coloured_too(file: DataFile, tmp_path: Path) -> None:
    book = Workbook()
    for line in (("City", "Name"), ("Salto", None), ("Rivera", "Cine")):
        book.worksheets[0].append(line)
    book.save(tmp_path / "partners.xlsx")
    write_rejects(tmp_path / "left.xlsx", planned(file, tmp_path / "partners.xlsx"), Language("en"))
    sheet = load_workbook(tmp_path / "left.xlsx").worksheets[0]
    assert [cell.fill.fill_type for cell in sheet[2]] == [None, "solid", None]


# Rows of an exported workbook


@pytest.mark.parametrize("way", WAYS)
def test_rows_of_an_export_come_back_to_the_records_that_they_are_of(file: DataFile, tmp_path: Path, way: str) -> None:
    path = exported(file, tmp_path / "all.xlsx", "es")

    def spoil(book: Workbook) -> None:
        sheet = book["Aliados"]
        held = [cell.value for cell in sheet[row(sheet, "Escuela Sur")]]
        sheet.append(held)
        sheet.cell(sheet.max_row, 2).value = "Escuela Norte"
        sheet.cell(sheet.max_row, column(sheet, "partner.in_plans")).value = "Sí"

    plan = planned(file, edit(path, spoil))
    assert plan.counts()[Outcome.UNDECIDED] == 1
    left = tmp_path / "left.xlsx"
    assert write_rejects(left, plan, Language("en")) == 1
    again = planned(file, office(left, *WAYS[way]))
    (new,) = again.records.values()
    assert isinstance(new.record, Partner)
    assert (new.record.name, new.record.in_plans) == ("Escuela Norte", True)
    assert again.deletions == []
    assert again.problems == []


def test_a_mended_row_of_an_export_changes_only_what_was_edited(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    with file.change("change-new-file", "x") as work:
        work.delete(Support, work.all(Support)[0].id)
    edit(path, lambda book: put(book, "Hall", "support.description", "Great hall"))
    plan = planned(file, path)
    left = tmp_path / "left.xlsx"
    assert write_rejects(left, plan, Language("en")) == 1
    file.undo()
    with file.change("change-new-file", "x") as work:
        support = work.all(Support)[0]
        work.set_fields(Support, support.id, quantity=3)
    again = planned(file, left)
    assert {one.id: one.changes for one in again.records.values()} == {support.id: {"description": "Great hall"}}
