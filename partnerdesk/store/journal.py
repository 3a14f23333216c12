"""The journal: every unit of work is a changeset, written in the same transaction as what it changes.

There is one way to write a record: `apply` a `Change`. An edit, an import, an undo and a replay differ only in
where their changes come from. Fields are kept in stored form, so a change needs no further encoding.

Invariant, held by a test: replaying the journal from the first changeset on gives the tables.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from partnerdesk.messages import text
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Extra, Listed, LongText, Pattern, Stored, Text
from partnerdesk.store.connection import journaled
from partnerdesk.store.tables import CHANGE, CHANGESET, RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from partnerdesk.records.record import Entity


class Operation(StrEnum):
    """What happened to one record."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class ChangesetKind(StrEnum):
    """Where a changeset came from.

    START made the file and PRINT notes that a report went out; neither can be undone, or stands in undo's way.
    """

    START = "start"
    EDIT = "edit"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to one record: {field: (old, new)} in stored form, only the fields that differ."""

    entity: str
    record: str
    operation: Operation
    fields: Mapping[str, tuple[Stored, Stored]]

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        opposite = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT}
        turned = {name: (new, old) for name, (old, new) in self.fields.items()}
        return Change(self.entity, self.record, opposite.get(self.operation, self.operation), turned)


@dataclass(frozen=True, slots=True)
class Changeset:
    """One unit of work. `at` is UTC in ISO form; `label` is a message key with its values."""

    id: str
    at: str
    author: str
    kind: ChangesetKind
    label: tuple[str, tuple[object, ...]]
    undoes: str | None = None

    @property
    def title(self) -> str:
        """What it did, in the user's language."""
        key, values = self.label
        return text(key, *values)


_SEARCHED = (Text, LongText, Pattern, Extra)


def searched_fields(entity: Entity) -> list[str]:
    """Names of the fields whose text the quick filter looks in."""
    return [
        name
        for name, field in entity.fields.items()
        if isinstance(field.kind, _SEARCHED)
        or (isinstance(field.kind, Listed) and isinstance(field.kind.of, _SEARCHED))
    ]


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_SEARCHED_FIELDS = {key: searched_fields(entity) for key, entity in ENTITIES.items()}


def folded_text(entity: str, row: Mapping[str, Stored]) -> str:
    """Every searched text of a record, folded, a line each."""
    return fold("\n".join(str(row[name]) for name in _SEARCHED_FIELDS[entity] if row.get(name) is not None))


def record_changes(connection: sa.Connection, changeset: Changeset, parents: list[str], changes: list[Change]) -> None:
    """Write a changeset's lines; its changes must have been applied in this transaction."""
    key, values = changeset.label
    connection.execute(
        CHANGESET.insert(),
        {
            "id": changeset.id,
            "parents": json.dumps(parents),
            "at": changeset.at,
            "author": changeset.author,
            "kind": changeset.kind.value,
            "label": json.dumps([key, *values], ensure_ascii=False, default=str),
            "undoes": changeset.undoes,
        },
    )
    if changes:
        connection.execute(
            CHANGE.insert(),
            [
                {
                    "changeset": changeset.id,
                    "sequence": sequence,
                    "entity": change.entity,
                    "record": change.record,
                    "operation": change.operation.value,
                    "fields": _encoded(change.fields),
                }
                for sequence, change in enumerate(changes)
            ],
        )


def apply(connection: sa.Connection, changeset: Changeset, changes: Iterable[Change]) -> None:
    """Carry changes out on the tables, neighbours of one kind together."""
    with journaled(connection):
        for (entity, operation), group in groupby(changes, key=lambda change: (change.entity, change.operation)):
            if operation is Operation.INSERT:
                _insert(connection, changeset, entity, group)
            elif operation is Operation.DELETE:
                table = RECORD_TABLES[entity]
                connection.execute(
                    table.delete().where(table.c.id == sa.bindparam("gone")), [{"gone": c.record} for c in group]
                )
            else:
                for change in group:
                    _update(connection, changeset, change)


def _insert(connection: sa.Connection, changeset: Changeset, entity: str, changes: Iterable[Change]) -> None:
    blank: dict[str, Stored] = dict.fromkeys(ENTITIES[entity].fields)
    own: dict[str, Stored] = {
        "version": 1,
        "created_at": changeset.at,
        "created_by": changeset.author,
        "updated_at": changeset.at,
        "updated_by": changeset.author,
    }
    rows = []
    for change in changes:
        row = {**blank, **own, **{name: new for name, (_, new) in change.fields.items()}, "id": change.record}
        row["folded"] = folded_text(entity, row)
        rows.append(row)
    connection.execute(RECORD_TABLES[entity].insert(), rows)


def _update(connection: sa.Connection, changeset: Changeset, change: Change) -> None:
    table = RECORD_TABLES[change.entity]
    row: dict[str, Stored] = {name: new for name, (_, new) in change.fields.items()}
    searched = _SEARCHED_FIELDS[change.entity]
    if not row.keys().isdisjoint(searched):
        columns = [table.c[name] for name in searched]
        stood = connection.execute(sa.select(*columns).where(table.c.id == change.record)).mappings().one()
        row["folded"] = folded_text(change.entity, {**stood, **row})
    own = {"version": table.c.version + 1, "updated_at": changeset.at, "updated_by": changeset.author}
    connection.execute(table.update().where(table.c.id == change.record).values(**row, **own))


def read_changes(connection: sa.Connection, changeset: str) -> Iterator[Change]:
    """Yield the changes of a changeset in the order in which they were made."""
    lines = connection.execute(
        sa.select(CHANGE.c.entity, CHANGE.c.record, CHANGE.c.operation, CHANGE.c.fields)
        .where(CHANGE.c.changeset == changeset)
        .order_by(CHANGE.c.sequence)
    )
    for line in lines:
        yield change_of(*line)


def change_of(entity: str, record: str, operation: str, fields: str) -> Change:
    """Build a change from its row."""
    pairs = {name: (old, new) for name, (old, new) in json.loads(fields).items()}
    return Change(entity, record, Operation(operation), pairs)


def read_changesets(connection: sa.Connection, **equal: str) -> list[Changeset]:
    """Return changesets, oldest first; `equal` narrows by columns such as `id`."""
    columns = [CHANGESET.c[name] for name in ("id", "at", "author", "kind", "label", "undoes")]
    query = sa.select(*columns).filter_by(**equal).order_by(CHANGESET.c.number)
    return [changeset_of(row) for row in connection.execute(query)]


def changeset_of(row: Sequence[Any]) -> Changeset:
    """Build a changeset from its row: id, at, author, kind, label, undoes."""
    key, *values = json.loads(row[4])
    return Changeset(row[0], row[1], row[2], ChangesetKind(row[3]), (key, tuple(values)), row[5])
