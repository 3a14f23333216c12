"""An exported workbook, edited while the data file went on: what a person changed is taken, and nothing else."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.importing.importer import apply_plan
from partnerdesk.importing.options import ImportOptions, OnMatch, OwnWishes
from partnerdesk.importing.plan import Outcome
from partnerdesk.records import Agreement, AgreementParty, Group, Partner
from partnerdesk.store.data_file import DataFile
from tests.exchange.edited_workbook import column, edit, exported, planned, put, row

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.unit_of_work import UnitOfWork

MUSEUM, SCHOOL = "Museo del Río, S.L.", "Escuela Sur"


def partner(file: DataFile, name: str) -> Partner:
    with file.read() as reader:
        (found,) = reader.find(Partner, name=name)
    return found


def change(file: DataFile, wanted: str, **values: Any) -> None:
    with file.change("change-new-file", "x") as work:
        work.set_fields(Partner, work.find(Partner, name=wanted)[0].id, **values)


def changes(plan: Plan) -> dict[str, Any]:
    """Return what a plan writes, by the title of the record or, for a new one, its entity."""
    return {one.entity if one.is_new else one.id: one.changes for one in plan.records.values()}


def test_what_changed_in_the_file_since_is_not_taken_back(file: DataFile, path: Path) -> None:
    change(file, MUSEUM, city="Salto", phone=None, extra={"Padrino": "Ben"}, in_plans=False)
    change(file, SCHOOL, name="Escuela del Sur", languages=("fr",))
    with file.change("change-new-file", "x") as work:
        work.delete(AgreementParty, work.all(AgreementParty)[0].id)
    plan = planned(file, path)
    assert plan.is_empty
    assert plan.conflicts == []
    assert plan.counts().keys() == {Outcome.SAME}


def test_edits_beside_changes_made_meanwhile_are_taken(file: DataFile, path: Path) -> None:
    change(file, MUSEUM, city="Salto", extra={"Padrino": "Ben"})
    edit(path, lambda book: put(book, MUSEUM, "partner.phone", "+598 1"))
    plan = planned(file, path)
    assert changes(plan) == {partner(file, MUSEUM).id: {"phone": "+598 1"}}
    assert plan.conflicts == []


def test_a_cell_changed_on_both_sides_is_shown_and_the_file_stays(file: DataFile, path: Path) -> None:
    change(file, MUSEUM, country="AR")
    edit(path, lambda book: put(book, MUSEUM, "partner.country", "Brazil"))
    plan = planned(file, path)
    (conflict,) = plan.conflicts
    assert (conflict.exported, conflict.ours, conflict.theirs) == ("Uruguay", "Argentina", "Brazil")
    assert (conflict.title, conflict.code, conflict.takes_sheet) == (MUSEUM, "partner.country", False)
    assert conflict.address == f"{chr(64 + column_of(path, 'partner.country'))}{row_of(path, MUSEUM)}"
    assert plan.is_empty
    assert [problem.fault.key for problem in plan.problems] == ["import-own-conflict"]


def column_of(path: Path, code: str) -> int:
    from openpyxl import load_workbook

    return column(load_workbook(path)["Partners"], code)


def row_of(path: Path, title: str) -> int:
    from openpyxl import load_workbook

    return row(load_workbook(path)["Partners"], title)


def test_the_user_settles_a_conflict_one_by_one_or_all_at_once(file: DataFile, path: Path) -> None:
    change(file, MUSEUM, country="AR", city="Salto")

    def both(book: Workbook) -> None:
        put(book, MUSEUM, "partner.country", "Brazil")
        put(book, MUSEUM, "partner.city", "Tigre")

    edit(path, both)
    museum = partner(file, MUSEUM).id
    one = ImportOptions(own=OwnWishes(conflicts={(museum, "partner.country"): True}))
    assert changes(planned(file, path, one)) == {museum: {"country": "BR"}}
    update = ImportOptions(OnMatch.UPDATE, own=OwnWishes(conflicts={(museum, "partner.country"): False}))
    assert changes(planned(file, path, update)) == {museum: {"city": "Tigre"}}


def test_a_change_that_both_sides_made_is_no_conflict(file: DataFile, path: Path) -> None:
    change(file, MUSEUM, city="Salto")
    edit(path, lambda book: put(book, MUSEUM, "partner.city", "Salto"))
    plan = planned(file, path)
    assert plan.is_empty
    assert plan.conflicts == []


def test_the_same_edits_again_change_nothing_and_a_later_change_wins(file: DataFile, path: Path) -> None:
    edit(path, lambda book: put(book, MUSEUM, "partner.city", "Salto"))
    assert apply_plan(file, planned(file, path))
    again = planned(file, path)
    assert again.is_empty
    assert again.conflicts == []
    change(file, MUSEUM, city="Rivera")
    later = planned(file, path)
    assert later.is_empty
    assert [(one.exported, one.ours, one.theirs) for one in later.conflicts] == [(None, "Rivera", "Salto")]


def test_a_partner_that_was_renamed_meanwhile_is_known_by_its_former_name(file: DataFile, path: Path) -> None:
    change(file, SCHOOL, name="Escuela del Sur")
    edit(path, lambda book: put(book, "Hall", "support.partner", SCHOOL))
    plan = planned(file, path)
    assert [one.changes for one in plan.records.values()] == [{"partner": partner(file, "Escuela del Sur").id}]


def test_a_list_of_linked_records_takes_only_what_was_added_to_it(file: DataFile, path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        archive = work.add(Partner(name="Archivo"))
        (agreement,) = work.all(Agreement)
        party = next(one for one in work.all(AgreementParty) if work.get(Partner, one.partner).name == SCHOOL)
        work.delete(AgreementParty, party.id)
    edit(path, lambda book: put(book, "Memorandum", "agreement.partners", f"{MUSEUM}; {SCHOOL}; Archivo"))
    (new,) = planned(file, path).records.values()
    assert isinstance(new.record, AgreementParty)
    assert (new.record.agreement, new.record.partner) == (agreement.id, archive.id)


# Rows and columns that were added


def copied(path: Path, title: str, **values: str) -> Path:
    """Copy a row as a person does, its hidden id too, above all others, and change cells of the copy."""

    def copy(book: Workbook) -> None:
        sheet = book["Partners"]
        held = [cell.value for cell in sheet[row(sheet, title)]]
        sheet.insert_rows(3)
        for number, value in enumerate(held, 1):
            sheet.cell(3, number).value = value
        for name, value in values.items():
            sheet.cell(3, column(sheet, f"partner.{name}")).value = value

    return edit(path, copy)


def test_a_copied_row_waits_and_the_original_stays_as_it_is(file: DataFile, path: Path) -> None:
    plan = planned(file, copied(path, SCHOOL, name="Escuela Norte"))
    (waits,) = [one for one in plan.tables[0].rows if one.outcome is Outcome.UNDECIDED]
    assert waits.number == 3
    assert waits.reason
    assert (waits.reason.key, waits.reason.values) == ("import-own-twice", (row_of(path, SCHOOL),))
    assert plan.is_empty
    assert plan.deletions == []


@pytest.mark.parametrize("name", ["Escuela Norte", SCHOOL])
def test_a_copied_row_is_a_new_record_where_the_user_says_so(file: DataFile, path: Path, name: str) -> None:
    copied(path, SCHOOL, name=name, city="Rivera")
    own = OwnWishes(copies=frozenset({(path.name, "Partners", 3)}))
    for options in (ImportOptions(own=own), ImportOptions(OnMatch.NEW)):
        plan = planned(file, path, options)
        (new,) = plan.records.values()
        assert isinstance(new.record, Partner)
        assert (new.record.name, new.record.city, new.record.in_plans) == (name, "Rivera", False)
        assert new.id != partner(file, SCHOOL).id


def test_a_row_that_stands_twice_without_a_difference_says_nothing(file: DataFile, path: Path) -> None:
    plan = planned(file, copied(path, SCHOOL))
    assert plan.is_empty
    assert plan.counts().keys() == {Outcome.SAME}


def test_a_column_that_a_person_added_is_kept_beside_the_records_once(file: DataFile, path: Path) -> None:
    def add(book: Workbook) -> None:
        sheet = book["Partners"]
        sheet.insert_cols(4)
        sheet.cell(2, 4).value = "Colour"
        sheet.cell(row(sheet, MUSEUM), 4).value = "red"

    edit(path, add)
    museum = partner(file, MUSEUM)
    plan = planned(file, path)
    assert changes(plan) == {museum.id: {"extra": {**museum.extra, "Colour": "red"}}}
    assert apply_plan(file, plan)
    assert planned(file, path).is_empty


def test_a_copied_column_is_kept_beside_and_the_first_one_counts(file: DataFile, path: Path) -> None:
    def copy(book: Workbook) -> None:
        sheet = book["Partners"]
        at, last = column(sheet, "partner.phone"), sheet.max_column + 1
        for number in range(1, sheet.max_row + 1):
            sheet.cell(number, last).value = sheet.cell(number, at).value
        sheet.cell(row(sheet, MUSEUM), last).value = "+598 9"

    museum = partner(file, MUSEUM)
    edit(path, copy)
    assert changes(planned(file, path)) == {museum.id: {"extra": {**museum.extra, "Phone": "+598 9"}}}


def test_columns_and_rows_may_be_moved_about(file: DataFile, path: Path) -> None:
    def move(book: Workbook) -> None:
        sheet = book["Partners"]
        rows = [[cell.value for cell in line] for line in sheet]
        for number, line in enumerate([*rows[:2], *reversed(rows[2:])], 1):
            for place, value in enumerate(reversed(line), 1):
                sheet.cell(number, place).value = value
        sheet.cell(row_in(sheet, MUSEUM), column(sheet, "partner.city")).value = "Salto"

    def row_in(sheet: Any, title: str) -> int:
        at = column(sheet, "partner.name")
        return next(n for n in range(3, sheet.max_row + 1) if sheet.cell(n, at).value == title)

    edit(path, move)
    assert changes(planned(file, path)) == {partner(file, MUSEUM).id: {"city": "Salto"}}


# Other files, other languages, other states


def other_file(tmp_path: Path) -> DataFile:
    made = DataFile.create(tmp_path / "other.partnerdesk", Group(name="Other"), author="ben")
    with made.change("change-new-file", "x") as work:
        work.add(Partner(name=SCHOOL, city="Rivera"))
    return made


def test_a_workbook_of_another_data_file_is_matched_by_name_and_it_is_said(path: Path, tmp_path: Path) -> None:
    with other_file(tmp_path) as other:
        plan = planned(other, path)
        counts = plan.tables[0].counts()
        assert (counts[Outcome.NEW], counts[Outcome.UPDATED]) == (1, 1)
        assert plan.deletions == []
        assert {p.sheet for p in plan.problems if p.fault.key == "import-own-foreign"} == {
            one.table.sheet for one in plan.tables if one.rows
        }
        apply_plan(other, plan)
        assert partner(other, SCHOOL).city == "Rivera"
        assert partner(other, SCHOOL).in_plans is False
        assert partner(other, MUSEUM).languages == ("es", "pt")
        assert planned(other, path).is_empty


def test_a_state_that_this_file_never_had_makes_every_difference_a_conflict(file: DataFile, path: Path) -> None:
    def forget(book: Workbook) -> None:
        book["Origin"]["D1"].value = "a changeset of another copy"
        put(book, MUSEUM, "partner.phone", "+598 1")
        put(book, MUSEUM, "partner.city", "Salto")

    plan = planned(file, edit(path, forget))
    assert changes(plan) == {partner(file, MUSEUM).id: {"city": "Salto"}}
    (conflict,) = plan.conflicts
    assert (conflict.code, conflict.is_known, conflict.ours) == ("partner.phone", False, "+598 2900 0000")


def test_a_workbook_in_another_language_knows_its_columns_and_words(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "todo.xlsx", "es")
    change(file, MUSEUM, city="Salto")

    def edits(book: Workbook) -> None:
        put(book, MUSEUM, "partner.country", "Brasil")
        put(book, MUSEUM, "partner.in_plans", "No")
        put(book, SCHOOL, "partner.type", "Biblioteca")

    plan = planned(file, edit(path, edits))
    written = changes(plan)
    assert written[partner(file, MUSEUM).id] == {"country": "BR", "in_plans": False}
    assert {name: str(value) for name, value in written[partner(file, SCHOOL).id].items()} == {"type": "library"}
    assert plan.problems == []


def test_a_field_that_this_version_does_not_have_is_left_out(file: DataFile, path: Path) -> None:
    def older(book: Workbook) -> None:
        sheet = book["Partners"]
        sheet.cell(1, column(sheet, "partner.phone")).value = "partner.telegraph"

    edit(path, older)
    plan = planned(file, path)
    assert plan.is_empty
    assert plan.counts().keys() == {Outcome.SAME}


def test_every_record_of_every_kind_is_known_again_after_the_file_went_on(file: DataFile, tmp_path: Path) -> None:
    """Change one field of each record that a text stands in, and see that no old cell is taken for an edit."""
    path = exported(file, tmp_path / "all.xlsx")
    with file.change("change-new-file", "x") as work:
        for kind in (Partner, Agreement):
            for record in work.all(kind):
                work.update(record.with_values(notes="written since"))
    assert planned(file, path).is_empty


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happened_to_the_file_since_an_unedited_workbook_says_nothing(
    file: DataFile, path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    for step in range(25):
        act = chance.choice(("rename", "fill", "keep", "delete", "join", "add", "undo", "redo"))
        if act == "undo" and file.undoable and step > 3:
            file.undo()
        elif act == "redo" and file.redoable:
            file.redo()
        elif act not in {"undo", "redo"}:
            with file.change("change-new-file", "x") as work:
                happen(work, act, chance)
    plan = planned(file, path)
    assert {one.id: one.changes for one in plan.records.values()} == {}
    assert (plan.conflicts, plan.deletions) == ([], [])
    assert [problem.fault.key for problem in plan.problems] == []
    assert plan.counts().keys() == {Outcome.SAME}


def happen(work: UnitOfWork, act: str, chance: random.Random) -> None:
    """Do one thing to some partner or agreement, as people do between an export and an import."""
    partners, agreements = work.all(Partner), work.all(Agreement)
    one = chance.choice(partners) if partners else work.add(Partner(name="First"))
    word = f"word {chance.random()}"
    if act == "rename":
        work.set_fields(Partner, one.id, name=word, other_names=(word, "a;b"))
    elif act == "fill":
        work.set_fields(Partner, one.id, city=word, in_plans=chance.choice((True, False, None)), languages=("fr",))
    elif act == "keep":
        work.set_fields(Partner, one.id, extra={"Padrino": word} if chance.random() < 0.7 else {})
    elif act == "delete" and len(partners) > 1:
        work.delete(Partner, one.id)
    elif act == "join" and agreements:
        work.add(AgreementParty(agreement=agreements[0].id, partner=one.id))
    else:
        work.add(Partner(name=word, extra={word: "x"}))


def test_the_group_is_neither_added_nor_offered(file: DataFile, path: Path, tmp_path: Path) -> None:
    (sheet,) = (one.table.sheet for one in planned(file, path).tables if one.table.entity == "group")
    edit(path, lambda book: book[sheet].delete_rows(3))
    assert planned(file, path).deletions == []
    exported(file, path)
    with DataFile.create(tmp_path / "third.partnerdesk", Group(name="Third"), author="ben") as other:
        apply_plan(other, planned(other, path))
        with other.read() as reader:
            assert [one.name for one in reader.all(Group)] == ["Third"]
