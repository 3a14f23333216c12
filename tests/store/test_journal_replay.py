"""Whatever is done, in whatever order: replaying the journal gives the tables, and undo gives what was before."""

import tempfile
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from partnerdesk.records import ENTITIES, Contact, Group, Partner
from partnerdesk.store.connection import connect
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.journal import apply, read_changes, read_changesets
from partnerdesk.store.migrate import make_tables
from partnerdesk.store.tables import RECORD_TABLES

Tables = dict[str, list[tuple[Any, ...]]]
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


def tables_of(connection: sa.Connection) -> Tables:
    with connection.begin():
        return {
            key: sorted(tuple(row) for row in connection.execute(sa.select(table)))
            for key, table in RECORD_TABLES.items()
        }


def values_of(tables: Tables) -> Tables:
    """Without version and time of the last change, which an undo moves on."""
    kept = {
        key: [i for i, column in enumerate(table.columns) if not column.name.startswith(("version", "updated_"))]
        for key, table in RECORD_TABLES.items()
    }
    return {key: [tuple(row[i] for i in kept[key]) for row in rows] for key, rows in tables.items()}


def replayed(file: DataFile, into: Path) -> Tables:
    fresh = connect(into)
    with fresh.begin():
        make_tables(fresh)
    with file._connection.begin():
        changesets = read_changesets(file._connection)
        changes = {changeset.id: list(read_changes(file._connection, changeset.id)) for changeset in changesets}
    for changeset in changesets:
        with fresh.begin():
            apply(fresh, changeset, changes[changeset.id])
    tables = tables_of(fresh)
    fresh.close()
    fresh.engine.dispose()
    return tables


class AnyOrder(RuleBasedStateMachine):
    """Adds, edits, deletes, imports, undoes, redoes and reopens."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.partnerdesk"
        self.replays = 0
        self.before: list[Tables] = []
        self.undone: list[Tables] = []

    @initialize()
    def make(self) -> None:
        self.file = DataFile.create(self.path, Group(name="Delta"), author="ana")

    def partners(self) -> list[Partner]:
        with self.file.read() as reader:
            return reader.all(Partner)

    def remember(self) -> None:
        self.before.append(values_of(tables_of(self.file._connection)))
        self.undone.clear()

    @rule(name=TEXTS, city=st.none() | TEXTS)
    def add(self, name: str, city: str | None) -> None:
        self.remember()
        with self.file.change("change-rehearsal") as work:
            partner = work.add(Partner(name=name, city=city))
            work.add(Contact(name=name, partner=partner.id))

    @rule(names=st.lists(TEXTS, min_size=2, max_size=5))
    def bring_in(self, names: list[str]) -> None:
        self.remember()
        with self.file.change("change-rehearsal") as work:
            work.add_many([Partner(name=name) for name in names])

    @precondition(lambda self: self.partners())
    @rule(data=st.data(), city=st.none() | TEXTS, label=TEXTS)
    def edit(self, data: st.DataObject, city: str | None, label: str) -> None:
        partner = data.draw(st.sampled_from(self.partners()))
        if (partner.city, partner.extra) == (city, {label: label}):
            return
        self.remember()
        with self.file.change("change-rehearsal") as work:
            work.set_fields(Partner, partner.id, city=city, extra={label: label})

    @precondition(lambda self: self.partners())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        partner = data.draw(st.sampled_from(self.partners()))
        self.remember()
        with self.file.change("change-rehearsal") as work:
            work.delete(Partner, partner.id)

    @precondition(lambda self: self.file.undoable)
    @rule()
    def undo(self) -> None:
        self.undone.append(values_of(tables_of(self.file._connection)))
        assert not self.file.undo().conflicts
        assert values_of(tables_of(self.file._connection)) == self.before.pop()

    @precondition(lambda self: self.file.redoable)
    @rule()
    def redo(self) -> None:
        self.before.append(values_of(tables_of(self.file._connection)))
        assert not self.file.redo().conflicts
        assert values_of(tables_of(self.file._connection)) == self.undone.pop()

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file = DataFile.open(self.path, author="bruno")

    @invariant()
    def the_journal_gives_the_tables(self) -> None:
        if not hasattr(self, "file"):
            return
        self.replays += 1
        again = replayed(self.file, self.path.with_name(f"replay-{self.replays}.partnerdesk"))
        assert again == tables_of(self.file._connection)

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
        self.folder.cleanup()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)


def test_every_kind_of_record_has_a_table() -> None:
    assert RECORD_TABLES.keys() == ENTITIES.keys()
