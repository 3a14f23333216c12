"""Opening, changing, closing: what was saved stays, and every refusal explains itself and touches nothing."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa

from partnerdesk.errors import Mendable
from partnerdesk.records import Contact, Group, Partner, SponsorEntry, Sponsorship
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.problem import Refused
from partnerdesk.records.sponsor_ledger import EntryType
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.tables import APPLICATION_ID, CHANGESET, RECORD_TABLES


def test_what_was_saved_is_there_after_reopening(path: Path) -> None:
    with DataFile.create(path, Group(name="Delta"), author="ana") as file, file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museo Ñandú", other_names=("MÑ",), extra={"Padrino": "Ana"}))
    with DataFile.open(path, author="bruno") as file, file.read() as reader:
        again = reader.get(Partner, partner.id)
    assert (again.name, again.other_names, again.extra) == ("Museo Ñandú", ("MÑ",), {"Padrino": "Ana"})
    assert (again.version, again.created_by) == (1, "ana")


def test_a_block_that_raises_keeps_nothing(file: DataFile) -> None:
    def add_and_fail() -> None:
        with file.change("change-rehearsal") as work:
            work.add(Partner(name="Museum"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    with file.read() as reader:
        assert reader.count("partner") == 0
    assert file.undoable is None


def test_a_block_that_changes_nothing_leaves_no_changeset(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museum"))
    before = file.changesets()
    with file.change("change-rehearsal") as work:
        work.update(partner)
    assert file.changesets() == before


def test_a_record_without_what_it_needs_is_refused(file: DataFile) -> None:
    with pytest.raises(Refused) as refusal, file.change("change-rehearsal") as work:
        work.add(Partner(name=""))
    assert [problem.field for problem in refusal.value.problems] == ["name"]


def test_a_record_that_was_changed_meanwhile_is_not_overwritten(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        read_earlier = work.add(Partner(name="Museum"))
    with file.change("change-rehearsal") as work:
        work.set_fields(Partner, read_earlier.id, city="Rivera")
    with pytest.raises(Mendable, match="record-changed-meanwhile"), file.change("change-rehearsal") as work:
        work.update(read_earlier.with_values(city="Salto"))


def test_deleting_a_partner_takes_its_contacts_along_and_clears_links(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        parent = work.add(Partner(name="National library"))
        branch = work.add(Partner(name="Branch", parent_partner=parent.id))
        work.add(Contact(name="Ana", partner=parent.id))
    with file.read() as reader:
        hanging = {(found.entity.key, found.field): found.goes_too for found in reader.hanging_on("partner", parent.id)}
    assert hanging == {("partner", "parent_partner"): False, ("contact", "partner"): True}
    with file.change("change-rehearsal") as work:
        work.delete(Partner, parent.id)
    with file.read() as reader:
        assert reader.count("contact") == 0
        assert reader.get(Partner, branch.id).parent_partner is None
    file.undo()
    with file.read() as reader:
        assert reader.count("contact") == 1
        assert reader.get(Partner, branch.id).parent_partner == parent.id


def test_no_statement_can_change_a_record_behind_the_journal(file: DataFile) -> None:
    with pytest.raises(RuntimeError, match="bypasses the journal"), file._connection.begin():
        file._connection.execute(RECORD_TABLES["partner"].delete())
    with pytest.raises(RuntimeError, match="bypasses the journal"), file._connection.begin():
        file._connection.execute(sa.text('UPDATE "partner" SET name = 1'))


def test_a_rehearsal_leaves_nothing_behind(file: DataFile) -> None:
    file.rehearse(lambda work: work.add(Partner(name="Museum")))
    with file.read() as reader:
        assert reader.count("partner") == 0


def test_the_clock_may_jump_back_and_changesets_still_follow_one_another(
    file: DataFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    import partnerdesk.store.data_file as module

    class EarlierClock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "EarlierClock":
            return cls(2001, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(module, "datetime", EarlierClock)
    with file.change("change-rehearsal") as work:
        work.add(Partner(name="Museum"))
    newest, start = file.changesets()
    assert newest.at > start.at


def test_a_second_window_is_told_who_has_the_file_open(file: DataFile, path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from partnerdesk.errors import Mendable\n"
        "from partnerdesk.store.data_file import DataFile\n"
        "try: DataFile.open(Path(sys.argv[1]), author='bruno')\n"
        "except Mendable as told: print(told.title, *told.values)"
    )
    answer = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("store-in-use group.partnerdesk ana ")


def test_a_lock_note_left_by_a_crash_does_not_keep_anybody_out(path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from partnerdesk.records import Group\n"
        "from partnerdesk.store.data_file import DataFile\n"
        "DataFile.create(Path(sys.argv[1]), Group(name='Delta'), author='ana'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert (path.parent / ".group.partnerdesk.open").exists()
    with DataFile.open(path, author="bruno") as file, file.read() as reader:
        assert reader.all(Group)[0].name == "Delta"


def write_sqlite(path: Path, *pragmas: str) -> None:
    connection = sqlite3.connect(path)
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "title"),
    [
        (lambda path: None, "store-missing"),
        (lambda path: path.mkdir(), "store-is-folder"),
        (lambda path: path.write_bytes(b""), "store-empty"),
        (lambda path: path.write_text("Name;Tipo\nMuseo;GLAM\n" * 20), "store-not-ours"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "store-not-ours"),
        (write_sqlite, "store-foreign"),
        (lambda path: write_sqlite(path, f"application_id={APPLICATION_ID}", "user_version=99"), "store-newer"),
    ],
)
def test_what_cannot_be_opened_is_explained_and_left_alone(
    path: Path, make: Callable[[Path], object], title: str
) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Mendable, match=title):
        DataFile.open(path, author="ana")
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_damaged_file_is_explained(path: Path) -> None:
    DataFile.create(path, Group(name="Delta"), author="ana").close()
    whole = bytearray(path.read_bytes())
    whole[100:4096] = bytes(3996)
    path.write_bytes(whole)
    with pytest.raises(Mendable, match="store-damaged"):
        DataFile.open(path, author="ana")


def test_a_new_file_never_replaces_one_that_is_there(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(Mendable, match="store-exists"):
        DataFile.create(path, Group(name="Delta"), author="ana")
    assert path.read_text() == "mine"


def test_a_new_file_needs_a_folder_that_exists(tmp_path: Path) -> None:
    with pytest.raises(Mendable, match="store-no-folder"):
        DataFile.create(tmp_path / "none" / "a.partnerdesk", Group(name="Delta"), author="ana")


def test_an_attached_file_is_kept_once_per_content(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        first, second = work.attach(b"letter"), work.attach(b"letter")
    assert first == second
    with file.read() as reader:
        assert reader.content(first) == b"letter"
        with pytest.raises(Mendable, match="record-missing"):
            reader.content("0" * 64)


def test_listeners_hear_what_changed(file: DataFile) -> None:
    heard: list[frozenset[str]] = []
    file.on_changed.append(lambda changed: heard.append(changed.entities))
    with file.change("change-rehearsal") as work:
        work.add(Partner(name="Museum"))
    file.undo()
    assert heard == [frozenset({"partner"}), frozenset({"partner"})]


def test_the_history_of_a_record_names_each_change(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museum"))
    with file.change("change-rehearsal") as work:
        work.set_fields(Partner, partner.id, city="Rivera")
    newest, oldest = file.history(partner.id)
    assert dict(newest.change.fields) == {"city": (None, "Rivera")}
    assert oldest.change.operation == "insert"
    assert newest.changeset.author == "ana"


def test_every_changeset_names_the_one_before_it(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        work.add(Partner(name="Museum"))
    file.undo()
    with file._connection.begin():
        rows = file._connection.execute(
            sa.select(CHANGESET.c.id, CHANGESET.c.parents).order_by(CHANGESET.c.number)
        ).all()
    assert [parents for _, parents in rows] == ["[]", *(f'["{id_}"]' for id_, _ in rows[:-1])]


def test_a_ledger_entry_that_a_statement_shows_is_not_deleted_even_with_its_sponsor(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        sponsor = work.add(Partner(name="Sponsor"))
        sponsorship = work.add(Sponsorship(title="Sponsor", sponsor=sponsor.id, currency="EUR"))
        common = {"sponsorship": sponsorship.id, "booked_on": CalendarDate(2026, 1, 5), "currency": "EUR"}
        work.add(SponsorEntry(type=EntryType.RECEIPT, amount=Decimal(10), stated_on=CalendarDate(2026, 2, 1), **common))
    with pytest.raises(Refused), file.change("change-rehearsal") as work:
        work.delete(Partner, sponsor.id)
    with file.read() as reader:
        assert reader.count("partner") == 1
