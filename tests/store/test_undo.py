"""Undo and redo: also tomorrow, also of an older step, never over somebody's newer text."""

from pathlib import Path

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.records import Group, Partner
from partnerdesk.store.data_file import DataFile


def names(file: DataFile) -> list[str]:
    with file.read() as reader:
        return [partner.name for partner in reader.all(Partner)]


def add(file: DataFile, name: str) -> Partner:
    with file.change("change-rehearsal") as work:
        return work.add(Partner(name=name))


def test_undo_and_redo_walk_back_and_forth(file: DataFile) -> None:
    for name in ("A", "B", "C"):
        add(file, name)
    file.undo()
    file.undo()
    assert names(file) == ["A"]
    file.redo()
    assert names(file) == ["A", "B"]
    file.redo()
    assert names(file) == ["A", "B", "C"]


def test_a_new_change_ends_what_could_be_redone(file: DataFile) -> None:
    add(file, "A")
    file.undo()
    add(file, "B")
    with pytest.raises(Mendable, match="nothing-to-redo"):
        file.redo()


def test_undo_survives_a_restart(path: Path) -> None:
    with DataFile.create(path, Group(name="Delta"), author="ana") as file:
        add(file, "A")
    with DataFile.open(path, author="bruno") as file:
        file.undo()
        assert names(file) == []
    with DataFile.open(path, author="ana") as file:
        file.redo()
        assert names(file) == ["A"]


def test_making_the_file_cannot_be_undone(file: DataFile) -> None:
    with pytest.raises(Mendable, match="nothing-to-undo"):
        file.undo()


def test_an_undone_deletion_brings_back_the_record_as_it_was(file: DataFile) -> None:
    before = add(file, "A")
    with file.change("change-rehearsal") as work:
        before = work.set_fields(Partner, before.id, city="Rivera", extra={"Padrino": "Ana"})
        made_at = work.get(Partner, before.id).created_at
    with file.change("change-rehearsal") as work:
        work.delete(Partner, before.id)
    file.undo()
    with file.read() as reader:
        after = reader.get(Partner, before.id)
    assert (after.city, after.extra, after.created_at) == ("Rivera", {"Padrino": "Ana"}, made_at)


def test_undoing_an_older_step_leaves_newer_text_and_lists_it(file: DataFile) -> None:
    partner = add(file, "A")
    with file.change("change-rehearsal") as work:
        work.set_fields(Partner, partner.id, city="Rivera", owner="Ana")
    older = file.undoable
    assert older is not None
    with file.change("change-rehearsal") as work:
        work.set_fields(Partner, partner.id, city="Salto")
    changed = file.undo(older.id)
    assert [(conflict.record, conflict.field) for conflict in changed.conflicts] == [(partner.id, "city")]
    with file.read() as reader:
        after = reader.get(Partner, partner.id)
    assert (after.city, after.owner) == ("Salto", None)


def test_a_step_that_was_undone_cannot_be_undone_again(file: DataFile) -> None:
    add(file, "A")
    done = file.undoable
    assert done is not None
    file.undo()
    with pytest.raises(Mendable, match="nothing-to-undo"):
        file.undo(done.id)
