"""Rows that were taken out of an exported workbook: each is an offer, and none is deleted unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.importer import apply_plan
from partnerdesk.importing.options import ImportOptions, OwnWishes
from partnerdesk.records import Contact, Partner
from tests.exchange.edited_workbook import edit, exported, planned, put, row
from tests.exchange.test_own_edits import MUSEUM, SCHOOL, partner

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook

    from partnerdesk.store.data_file import DataFile


def without(path: Path, title: str, sheet: str = "Partners") -> Path:
    return edit(path, lambda book: book[sheet].delete_rows(row(book[sheet], title)))


def test_a_row_that_is_gone_is_an_offer_with_what_would_go_too(file: DataFile, path: Path) -> None:
    plan = planned(file, without(path, MUSEUM))
    (offer,) = plan.deletions
    assert (offer.entity, offer.title, offer.chosen, offer.refusal) == ("partner", MUSEUM, False, None)
    assert offer.goes_too["support"] == 1
    with file.read() as reader:
        goes = {
            hanging.entity.key: len(hanging.ids)
            for hanging in reader.hanging_on("partner", offer.record)
            if hanging.goes_too
        }
    assert offer.goes_too == goes
    assert plan.is_empty
    assert apply_plan(file, plan) is None
    assert partner(file, MUSEUM).name == MUSEUM


def test_a_row_that_was_emptied_is_an_offer_too_and_empties_no_field(file: DataFile, path: Path) -> None:
    def empty(book: Workbook) -> None:
        sheet = book["Partners"]
        for cell in sheet[row(sheet, MUSEUM)][1:]:
            cell.value = None

    plan = planned(file, edit(path, empty))
    assert plan.is_empty
    assert plan.problems == []
    assert [offer.title for offer in plan.deletions] == [MUSEUM]


@pytest.mark.parametrize("wish", ["one", "all"])
def test_chosen_deletions_and_edits_are_one_step_that_undo_takes_back(file: DataFile, path: Path, wish: str) -> None:
    def delete_and_edit(book: Workbook) -> None:
        put(book, SCHOOL, "partner.city", "Artigas")
        book["Partners"].delete_rows(row(book["Partners"], MUSEUM))

    edit(path, delete_and_edit)
    museum = partner(file, MUSEUM)
    own = OwnWishes(delete_missing=True) if wish == "all" else OwnWishes(deletions=frozenset({museum.id}))
    before = len(file.changesets())
    assert apply_plan(file, planned(file, path, ImportOptions(own=own)))
    with file.read() as reader:
        assert [one.name for one in reader.all(Partner)] == [SCHOOL]
    assert partner(file, SCHOOL).city == "Artigas"
    assert len(file.changesets()) == before + 1
    file.undo()
    assert partner(file, MUSEUM).extra == museum.extra
    assert partner(file, SCHOOL).city is None


def test_a_record_that_goes_with_another_is_deleted_once(file: DataFile, path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Contact(partner=work.find(Partner, name=MUSEUM)[0].id, name="Ana"))
    exported(file, path)
    without(path, MUSEUM)
    without(path, "Ana", "Contact persons")
    plan = planned(file, path, ImportOptions(own=OwnWishes(delete_missing=True)))
    assert [offer.title for offer in plan.deletions] == [MUSEUM, "Ana"]
    assert apply_plan(file, plan)
    with file.read() as reader:
        assert reader.all(Contact) == []


def test_a_record_that_was_never_in_the_sheet_is_not_offered(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "some.xlsx", text="museo")
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name="Made since"))
    assert planned(file, path).deletions == []
    assert [offer.title for offer in planned(file, without(path, MUSEUM)).deletions] == [MUSEUM]


def test_a_whole_sheet_that_is_gone_offers_nothing(file: DataFile, path: Path) -> None:
    edit(path, lambda book: book.remove(book["Partners"]))
    assert planned(file, path).deletions == []


def test_a_row_that_was_typed_again_without_its_id_is_not_offered(file: DataFile, path: Path) -> None:
    def type_again(book: Workbook) -> None:
        book["Partners"].cell(row(book["Partners"], SCHOOL), 1).value = None

    plan = planned(file, edit(path, type_again))
    assert plan.deletions == []
    assert not any(one.is_new for one in plan.records.values())
