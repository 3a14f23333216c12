"""Undo and redo: the inverse of a changeset, itself a changeset, so both survive a restart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa

from partnerdesk.errors import Mendable
from partnerdesk.store.journal import Change, Changeset, ChangesetKind, Operation
from partnerdesk.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerdesk.records.kinds import Stored

_AT_ONCE = 500


@dataclass(frozen=True)
class Conflict:
    """A field that something else changed since: an undo leaves it as it is and says so."""

    entity: str
    record: str
    field: str | None


class UndoStack:
    """What can be taken back and brought again, worked out from the kinds of all changesets in their order."""

    def __init__(self, changesets: Iterable[Changeset]) -> None:
        self._done: list[Changeset] = []
        self._undone: list[tuple[Changeset, Changeset]] = []
        for changeset in changesets:
            self.push(changeset)

    @property
    def undoable(self) -> Changeset | None:
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Changeset | None:
        """The changeset that was taken back last."""
        return self._undone[-1][0] if self._undone else None

    @property
    def last_undo(self) -> Changeset | None:
        """The undo that a redo would take back."""
        return self._undone[-1][1] if self._undone else None

    def is_done(self, changeset_id: str) -> bool:
        return any(changeset.id == changeset_id for changeset in self._done)

    def push(self, changeset: Changeset) -> None:
        """Take in one more changeset, in order."""
        if changeset.kind is ChangesetKind.UNDO:
            taken_back = next((done for done in self._done if done.id == changeset.undoes), None)
            if taken_back is not None:
                self._done.remove(taken_back)
                self._undone.append((taken_back, changeset))
        elif changeset.kind is ChangesetKind.REDO:
            again = next((pair for pair in self._undone if pair[1].id == changeset.undoes), None)
            if again is not None:
                self._undone.remove(again)
                self._done.append(again[0])
        elif changeset.kind not in {ChangesetKind.START, ChangesetKind.PRINT}:
            self._done.append(changeset)
            self._undone.clear()


def inverses(connection: sa.Connection, changes: list[Change]) -> tuple[list[Change], list[Conflict]]:
    """Turn changes round, last first; a value that is no longer what they left is a conflict and stays."""
    kept: list[Change] = []
    conflicts: list[Conflict] = []
    turned = [change.inverse() for change in reversed(changes)]
    for (entity, operation), group in groupby(turned, key=lambda change: (change.entity, change.operation)):
        if operation is Operation.INSERT:
            kept += group
            continue
        for change, row in _with_rows(connection, entity, list(group)):
            if row is None:
                conflicts.append(Conflict(entity, change.record, None))
            elif operation is Operation.DELETE:
                kept.append(_whole_deletion(change, row))
            else:
                same = {name: pair for name, pair in change.fields.items() if row[name] == pair[0]}
                conflicts += [Conflict(entity, change.record, name) for name in change.fields.keys() - same.keys()]
                if same:
                    kept.append(Change(entity, change.record, operation, same))
    return kept, conflicts


def _with_rows(
    connection: sa.Connection, entity: str, changes: list[Change]
) -> Iterator[tuple[Change, dict[str, Stored] | None]]:
    table = RECORD_TABLES[entity]
    columns = [table.c.id, *(column for column in table.c if column.name not in {"id", "folded"})]
    names = [column.name for column in columns]
    for start in range(0, len(changes), _AT_ONCE):
        chunk = changes[start : start + _AT_ONCE]
        query = sa.select(*columns).where(table.c.id.in_([change.record for change in chunk]))
        rows = {row[0]: dict(zip(names, row, strict=True)) for row in connection.execute(query).all()}
        yield from ((change, rows.get(change.record)) for change in chunk)


def _whole_deletion(change: Change, row: Mapping[str, Stored]) -> Change:
    """Journal all that the record holds now, so that a redo brings back exactly this."""
    fields: dict[str, tuple[Stored, Stored]] = {
        name: (value, None)
        for name, value in row.items()
        if value is not None and name not in {"id", "updated_at", "updated_by"}
    }
    return Change(change.entity, change.record, Operation.DELETE, fields)


def nothing_to(what: str) -> Mendable:
    """Return the answer to an undo or a redo when there is none: `what` is `undo` or `redo`."""
    return Mendable(f"nothing-to-{what}", f"nothing-to-{what}-remedy")
