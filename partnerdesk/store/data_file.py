"""A data file: open it, read it, change it, take changes back. The window and the commands both go through here.

A DataFile belongs to the thread that opened it.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self

import sqlalchemy as sa

from partnerdesk.errors import Mendable
from partnerdesk.records.record_id import new_id
from partnerdesk.store import migrate
from partnerdesk.store.connection import connect
from partnerdesk.store.file_header import read_header
from partnerdesk.store.journal import (
    Change,
    Changeset,
    ChangesetKind,
    apply,
    change_of,
    changeset_of,
    read_changes,
    read_changesets,
    record_changeset,
)
from partnerdesk.store.lock_note import remove_note, write_note
from partnerdesk.store.reader import Reader
from partnerdesk.store.tables import CHANGE, CHANGESET
from partnerdesk.store.undo import Conflict, UndoStack, inverses, nothing_to
from partnerdesk.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from partnerdesk.records import Group

_CHANGESET_COLUMNS = [CHANGESET.c[name] for name in ("id", "at", "author", "kind", "label", "undoes")]


@dataclass(frozen=True)
class Changed:
    """What a unit of work changed: for views, to know whether to read again."""

    changeset: Changeset
    entities: frozenset[str]
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class HistoryLine:
    """One change of one record, and the changeset that it was part of."""

    changeset: Changeset
    change: Change


class DataFile:
    """An open data file. Close it, or use it as a context manager."""

    def __init__(self, path: Path, author: str, connection: sa.Connection) -> None:
        self.path = path
        self.author = author
        self.on_changed: list[Callable[[Changed], None]] = []
        self._connection = connection
        with connection.begin():
            changesets = read_changesets(connection)
        self._last = changesets[-1] if changesets else None
        self._stack = UndoStack(changesets)

    @classmethod
    def create(cls, path: Path, group: Group, *, author: str) -> Self:
        """Make a new data file; raises Mendable where something already lies at `path`."""
        if path.exists():
            raise Mendable("store-exists", "store-exists-remedy", path)
        if not path.parent.is_dir():
            raise Mendable("store-no-folder", "store-no-folder-remedy", path.parent)
        connection = connect(path)
        with connection.begin():
            migrate.make_tables(connection)
        write_note(path, author)
        made = cls(path, author, connection)
        with made.change("change-new-file", group.name, kind=ChangesetKind.START) as work:
            work.add(group)
        return made

    @classmethod
    def open(cls, path: Path, *, author: str) -> Self:
        """Open a data file for reading and writing; raises Mendable with the reason where that cannot be.

        A file made by an older version is migrated first, on a copy; one made by a newer version is left alone.
        """
        header = read_header(path)
        if header.user_version > migrate.VERSION:
            raise Mendable("store-newer", "store-newer-remedy", path.name)
        connection = connect(path)
        if header.user_version < migrate.VERSION:
            connection.engine.dispose()
            migrate.migrate(path)
            connection = connect(path)
        write_note(path, author)
        return cls(path, author, connection)

    def close(self) -> None:
        """Close the file and let go of its lock."""
        self._connection.close()
        self._connection.engine.dispose()
        remove_note(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Read within one transaction, so that all answers belong together."""
        with self._connection.begin():
            yield Reader(self._connection)

    @contextmanager
    def change(self, label: str, *values: object, kind: ChangesetKind = ChangesetKind.EDIT) -> Iterator[UnitOfWork]:
        """Change records: one changeset, named by the message key `label`, or nothing if the block raises."""
        changeset = self._new_changeset(kind, (label, values))
        with _faults_explained(self.path), self._connection.begin():
            work = UnitOfWork(self._connection, changeset)
            yield work
            if work.written:
                self._keep(changeset)
        if work.written:
            self._tell(changeset, work.entities)

    def rehearse(self, work: Callable[[UnitOfWork], object]) -> None:
        """Carry work out and take all of it back: what a dry run counts is what a run would do."""
        changeset = self._new_changeset(ChangesetKind.EDIT, ("change-rehearsal", ()))
        with self._connection.begin() as transaction:
            work(UnitOfWork(self._connection, changeset))
            transaction.rollback()

    @property
    def undoable(self) -> Changeset | None:
        """What `undo` would take back."""
        return self._stack.undoable

    @property
    def redoable(self) -> Changeset | None:
        """What `redo` would bring again."""
        return self._stack.redoable

    def undo(self, changeset_id: str | None = None) -> Changed:
        """Take back a changeset, the last one by default; conflicts are left as they are and listed."""
        taken = self._stack.undoable
        if changeset_id is not None:
            if not self._stack.is_done(changeset_id):
                raise nothing_to("undo")
            with self._connection.begin():
                (taken,) = read_changesets(self._connection, id=changeset_id)
        if taken is None:
            raise nothing_to("undo")
        return self._reverse(taken, ChangesetKind.UNDO, taken.label)

    def redo(self) -> Changed:
        """Bring back what was undone last."""
        undone, undo = self._stack.redoable, self._stack.last_undo
        if undone is None or undo is None:
            raise nothing_to("redo")
        return self._reverse(undo, ChangesetKind.REDO, undone.label)

    def history(self, record_id: str) -> list[HistoryLine]:
        """Return every change of one record, newest first."""
        query = sa.select(*_CHANGESET_COLUMNS, CHANGE.c.entity, CHANGE.c.operation, CHANGE.c.fields)
        query = query.join(CHANGE, CHANGE.c.changeset == CHANGESET.c.id).where(CHANGE.c.record == record_id)
        with self._connection.begin():
            rows = self._connection.execute(query.order_by(CHANGESET.c.number.desc())).all()
        return [HistoryLine(changeset_of(row), change_of(row[6], record_id, row[7], row[8])) for row in rows]

    def changesets(self, limit: int = 50) -> list[Changeset]:
        """Return the latest units of work, newest first."""
        with self._connection.begin():
            query = sa.select(*_CHANGESET_COLUMNS).order_by(CHANGESET.c.number.desc()).limit(limit)
            return [changeset_of(row) for row in self._connection.execute(query)]

    def _reverse(self, taken: Changeset, kind: ChangesetKind, label: tuple[str, tuple[object, ...]]) -> Changed:
        changeset = self._new_changeset(kind, label, undoes=taken.id)
        with _faults_explained(self.path), self._connection.begin():
            # A record that is taken away is journaled as it stands now, whatever it was made with.
            changes = list(read_changes(self._connection, taken.id, with_inserted=False))
            turned, conflicts = inverses(self._connection, changes)
            apply(self._connection, changeset, turned)
            self._keep(changeset)
        return self._tell(changeset, {change.entity for change in turned}, conflicts)

    def _new_changeset(
        self, kind: ChangesetKind, label: tuple[str, tuple[object, ...]], undoes: str | None = None
    ) -> Changeset:
        # The clock may jump back; a changeset is never older than the one before it.
        now = datetime.now(UTC)
        if self._last is not None:
            now = max(now, datetime.fromisoformat(self._last.at) + timedelta(milliseconds=1))
        return Changeset(new_id(), now.isoformat(timespec="milliseconds"), self.author, kind, label, undoes)

    def _keep(self, changeset: Changeset) -> None:
        record_changeset(self._connection, changeset, [self._last.id] if self._last else [])

    def _tell(self, changeset: Changeset, entities: set[str], conflicts: list[Conflict] | None = None) -> Changed:
        self._last = changeset
        self._stack.push(changeset)
        changed = Changed(changeset, frozenset(entities), tuple(conflicts or ()))
        for listener in self.on_changed:
            listener(changed)
        return changed


@contextmanager
def _faults_explained(path: Path) -> Iterator[None]:
    """Turn what a full disk or a read-only place answers into words; the transaction was rolled back."""
    try:
        yield
    except sa.exc.OperationalError as fault:
        reason = str(fault.orig)
        if "full" in reason:
            raise Mendable("store-disk-full", "store-disk-full-remedy", path) from fault
        if "readonly" in reason or "unable to open" in reason or "disk I/O" in reason:
            raise Mendable("store-read-only", "store-read-only-remedy", path) from fault
        raise
