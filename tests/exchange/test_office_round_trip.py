"""An exported workbook through other programs: what they make of its cells is no edit, and edits survive them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.importer import apply_plan
from partnerdesk.importing.plan import Outcome
from partnerdesk.records import Activity, Agreement, AgreementParty, Contact, Conversation, Partner, Support
from partnerdesk.records.calendar_date import CalendarDate
from tests.exchange.edited_workbook import edit, exported, office, planned, put, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl import Workbook

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile

WAYS: dict[str, tuple[str, ...]] = {
    "openpyxl": (),
    "LibreOffice": ("xlsx",),
    "OpenDocument": ("ods",),
    "OpenDocument and back": ("ods", "xlsx"),
    "old Excel": ("xls",),
}
ODD = (
    "=1+1", "'quoted", "+1", "-5", "@home", "00420", "1/2", "12-11", "2024-01-05", "1E5", "TRUE", "5%", "1.10",
    "1 234,5", "#N/A", "12345678901234567890", "  spaces  ", "tab\there", "a\r\nb", "two\n\nlines", "\N{GRINNING FACE}",
    "متحف", "x" * 40_000, "a\x01b", '=HYPERLINK("x")', "1,5", "3.", ".", "\N{NO-BREAK SPACE}x", "' apostrophe",
)  # fmt: skip


@pytest.fixture
def full(file: DataFile) -> DataFile:
    """The file with every odd text as name, note and column kept beside, and odd numbers and days."""
    with file.change("change-new-file", "x") as work:
        partners = [
            work.add(
                Partner(name=f"{odd[:200]}", notes=odd, phone=f"00{number}", extra={"Odd": odd, f"={number}": "x"})
            )
            for number, odd in enumerate(ODD)
        ]
        work.add(Contact(partner=partners[0].id, name="Ana", phone="0049 30 1234567"))
        for quantity, price, currency in (("0.125", "0.1234", "KWD"), ("99999999.999", "1234567.89", "EUR")):
            work.add(
                Support(
                    partner=partners[0].id, description=quantity, quantity=Decimal(quantity),
                    unit_value=Decimal(price), currency=currency, received_on=CalendarDate(2024, 12, 31),
                )
            )  # fmt: skip
        work.add(Activity(title="007", starts_on=CalendarDate(2024), ends_on=CalendarDate(2024, 2)))
        work.add(
            Conversation(partner=partners[0].id, held_on=CalendarDate(1900, 2, 28), summary="Old", who=("a;b", "c"))
        )
    return file


def through(path: Path, way: str) -> Path:
    return office(edit(path, lambda _book: None), *WAYS[way])


@pytest.mark.parametrize(("way", "language"), [*((way, "en") for way in WAYS), ("OpenDocument and back", "es")])
def test_nothing_is_taken_for_an_edit(full: DataFile, tmp_path: Path, way: str, language: str) -> None:
    plan = planned(full, through(exported(full, tmp_path / "all.xlsx", language), way))
    assert {one.id: one.changes for one in plan.records.values()} == {}
    assert (plan.problems, plan.conflicts, plan.deletions) == ([], [], [])
    assert plan.counts().keys() == {Outcome.SAME}
    assert len(plan.tables[0].rows) == len(ODD) + 2


def edits(book: Workbook) -> None:
    put(book, "=1+1", "partner.city", "Salto")
    put(book, "=1+1", "partner.in_plans", "Yes")
    put(book, "'quoted", "partner.notes", "=2+2")
    book["Partners"].cell(row(book["Partners"], "'quoted"), 2).value = "00421"
    put(book, "Memorandum", "agreement.signed_on", datetime(2025, 3, 4))  # noqa: DTZ001 - a workbook has no time zone
    put(book, "Memorandum", "agreement.amount", 99.5)
    put(book, "Memorandum", "agreement.ends_on", date(2027, 1, 31))
    put(book, "Escuela Sur", "partner.languages", "Spanish; Portuguese")
    put(book, "Escuela Sur", "partner.description", "One\ntwo; three")
    book["Support"].delete_rows(row(book["Support"], "0.125"))
    sheet = book["Partners"]
    sheet.cell(sheet.max_row + 1, 2).value = "Cine Oeste"


@pytest.mark.parametrize("way", WAYS)
def test_exactly_the_edits_arrive(full: DataFile, tmp_path: Path, way: str) -> None:
    path = exported(full, tmp_path / "all.xlsx")
    # What a program writes for a text that looks like a formula is a text: the cell's own type says so.
    edit(path, edits)
    edit(path, as_text("Partners", "=2+2"))
    plan = planned(full, office(path, *WAYS[way]))
    written = {named(full, one.id): one.changes for one in plan.records.values() if not one.is_new}
    assert written == {
        "=1+1": {"city": "Salto", "in_plans": True},
        "'quoted": {"name": "00421", "notes": "=2+2"},
        "Memorandum": {
            "signed_on": CalendarDate(2025, 3, 4),
            "amount": Decimal("99.5"),
            "ends_on": CalendarDate(2027, 1, 31),
        },
        "Escuela Sur": {"languages": ("es", "pt"), "description": "One\ntwo; three"},
    }
    assert [one.record.title for one in plan.records.values() if one.record] == ["Cine Oeste"]
    assert [(offer.entity, offer.title, offer.chosen) for offer in plan.deletions] == [("support", "0.125", False)]
    assert (plan.problems, plan.conflicts) == ([], [])
    assert apply_plan(full, plan)
    assert planned(full, office(path, *WAYS[way])).is_empty


def as_text(sheet: str, value: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for line in book[sheet]:
            for cell in line:
                if cell.value == value:
                    cell.data_type = "s"

    return change


def named(file: DataFile, record: str) -> str:
    with file.read() as reader:
        found = {**reader.titles("partner"), **reader.titles("agreement"), **reader.titles("support")}
    return found[record]


def test_a_conflict_survives_another_program(full: DataFile, tmp_path: Path) -> None:
    path = exported(full, tmp_path / "all.xlsx")
    with full.change("change-new-file", "x") as work:
        (agreement,) = work.all(Agreement)
        work.set_fields(Agreement, agreement.id, signed_on=CalendarDate(2024, 3, 1))
    edit(path, lambda book: put(book, "Memorandum", "agreement.signed_on", date(2025, 3, 4)))
    plan: Plan = planned(full, office(path, "ods"))
    (conflict,) = plan.conflicts
    assert (conflict.exported, conflict.ours) == (date(2024, 2, 29), date(2024, 3, 1))
    assert conflict.theirs == date(2025, 3, 4)
    assert plan.is_empty


def test_a_new_row_of_a_part_arrives_once(full: DataFile, tmp_path: Path) -> None:
    path = exported(full, tmp_path / "all.xlsx")

    def add(book: Workbook) -> None:
        sheet = book["Parties"]
        number = sheet.max_row + 1
        for code, value in (("agreement", "Memorandum"), ("partner", "00420")):
            at = next(cell.column for cell in sheet[1] if cell.value == f"agreement_party.{code}")
            sheet.cell(number, at).value = value

    path = office(edit(path, add), "xlsx")
    with full.read() as reader:
        before = len(reader.all(AgreementParty))
    assert apply_plan(full, planned(full, path))
    again = planned(full, path)
    assert again.is_empty
    with full.read() as reader:
        assert len(reader.all(AgreementParty)) == before + 1
