"""An exported workbook comes back: unedited it changes nothing, in any language, and is asked nothing about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from partnerdesk.exchange.export import export, queries_for
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import LONGER, Language
from partnerdesk.records import Partner
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile


def exported(file: DataFile, path: Path, language: str = "en") -> Path:
    with file.read() as reader:
        export(reader, path, queries_for(reader), Language(language))
    return path


def planned(file: DataFile, path: Path) -> Plan:
    with file.read() as reader:
        return build_plan(reader, propose(read([path]), reader), ImportOptions())


@pytest.mark.parametrize("language", ["en", LONGER])
def test_unedited_it_changes_nothing(file: DataFile, tmp_path: Path, language: str) -> None:
    plan = planned(file, exported(file, tmp_path / "all.xlsx", language))
    assert {
        (table.table.sheet, row.number, row.changed)
        for table in plan.tables
        for row in table.rows
        if row.outcome is not Outcome.SAME
    } == set()
    assert plan.is_empty


def test_an_edited_cell_changes_only_its_field(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    book = load_workbook(path)
    sheet = book["Partners"]
    codes = [cell.value for cell in sheet[1]]
    row = next(number for number in (3, 4) if sheet.cell(number, 2).value == "Escuela Sur")
    sheet.cell(row, codes.index("partner.city") + 1).value = "Artigas"
    sheet.cell(row, 2).value = "Escuela del Sur"
    book.save(path)
    plan = planned(file, path)
    (changed,) = [record for record in plan.records.values() if record.changes]
    assert changed.changes == {"city": "Artigas", "name": "Escuela del Sur"}
    assert not any(record.is_new for record in plan.records.values())


def test_a_row_without_an_id_is_a_new_record(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    book = load_workbook(path)
    sheet = book["Partners"]
    sheet.cell(sheet.max_row + 1, 2).value = "Cine Oeste"
    book.save(path)
    plan = planned(file, path)
    (new,) = [record for record in plan.records.values() if record.is_new]
    assert (new.entity, new.record.title if new.record else "") == ("partner", "Cine Oeste")


def edited(file: DataFile, path: Path, sheet_name: str, title: str, code: str, value: object) -> Plan:
    """Return the plan after one cell was edited, found by the record's title and the column's code."""
    book = load_workbook(exported(file, path))
    sheet = book[sheet_name]
    column = next(cell.column for cell in sheet[1] if cell.value == code)
    row = next(number for number in range(3, sheet.max_row + 1) if sheet.cell(number, 2).value == title)
    sheet.cell(row, column).value = value  # type: ignore[assignment] # what a person types
    book.save(path)
    return planned(file, path)


def only_changes(plan: Plan) -> dict[str, object]:
    (changed,) = plan.records.values()
    return changed.changes


def test_a_cell_that_was_emptied_empties_its_field(file: DataFile, tmp_path: Path) -> None:
    plan = edited(file, tmp_path / "x.xlsx", "Partners", "Museo del Río, S.L.", "partner.type", None)
    assert only_changes(plan) == {"type": None}
    plan = edited(file, tmp_path / "y.xlsx", "Partners", "Museo del Río, S.L.", "partner.extra:Padrino", None)
    assert only_changes(plan) == {"extra": {"Name": "as the sheet had it"}}


def test_a_required_cell_cannot_be_emptied(file: DataFile, tmp_path: Path) -> None:
    plan = edited(file, tmp_path / "x.xlsx", "Support", "Hall", "support.partner", None)
    assert plan.is_empty
    (problem,) = plan.problems
    assert (problem.target, problem.fault.key) == ("support.partner", "problem-required")


def test_edited_values_are_read_as_their_kind(file: DataFile, tmp_path: Path) -> None:
    day = edited(file, tmp_path / "a.xlsx", "Agreements", "Memorandum", "agreement.ends_on", date(2026, 8, 31))
    assert only_changes(day) == {"ends_on": CalendarDate(2026, 8, 31)}
    amount = edited(file, tmp_path / "b.xlsx", "Agreements", "Memorandum", "agreement.amount", 2000)
    assert only_changes(amount) == {"amount": Decimal(2000)}
    listed = edited(
        file, tmp_path / "c.xlsx", "Partners", "Escuela Sur", "partner.other_names", "Sur, S.A.; ES\N{EN DASH}1"
    )
    assert only_changes(listed) == {"other_names": ("Sur, S.A.", "ES\N{EN DASH}1")}
    wrong = edited(file, tmp_path / "d.xlsx", "Partners", "Escuela Sur", "partner.type", "spaceship")
    assert wrong.is_empty
    assert [problem.value for problem in wrong.problems] == ["spaceship"]


def test_a_name_is_added_to_a_list_of_linked_records_and_none_is_taken_away(file: DataFile, tmp_path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name="Archivo"))
    plan = edited(file, tmp_path / "x.xlsx", "Agreements", "Memorandum", "agreement.partners", "Escuela Sur; Archivo")
    (new,) = plan.records.values()
    assert new.entity == "agreement_party"
    assert [problem.fault.key for problem in plan.problems] == ["import-own-part-stays"]


def test_a_text_that_was_cut_stays_whole(file: DataFile, tmp_path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name="Long", notes="x" * 40_000, wants="a\x01b"))
    assert planned(file, exported(file, tmp_path / "all.xlsx")).is_empty


def test_a_record_that_is_gone_is_not_made_again_unasked(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    with file.change("change-new-file", "x") as work:
        work.delete(Partner, work.find(Partner, name="Escuela Sur")[0].id)
    assert planned(file, path).is_empty
    book = load_workbook(path)
    sheet = book["Partners"]
    number = next(number for number in (3, 4) if sheet.cell(number, 2).value == "Escuela Sur")
    sheet.cell(number, 3).value = "School"
    book.save(path)
    plan = planned(file, path)
    (row,) = [row for row in plan.tables[0].rows if row.outcome is Outcome.REJECTED]
    assert row.reason
    assert row.reason.key == "import-own-missing"
    assert not any(record.is_new and record.entity == "partner" for record in plan.records.values())
