"""The journal: every unit of work is a changeset, written in the same transaction as what it changes.

There is one way to write a record: `apply` a `Change`. An edit, an import, an undo and a replay differ only in
where their changes come from. Fields are kept in stored form, so a change needs no further encoding.

Invariant, held by a test: replaying the journal from the first changeset on gives the tables.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from json.encoder import encode_basestring
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from partnerdesk.messages import text
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Extra, Listed, LongText, Pattern, Stored, Text, in_json
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


class Change(NamedTuple):
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


_SEARCHED_FIELDS = {key: searched_fields(entity) for key, entity in ENTITIES.items()}
_LINES_AT_ONCE: Final = 1_000
_UNSTATED: Final[tuple[Stored, Stored]] = (None, None)
_NEW: Final = itemgetter(1)
"""The new one of a pair of values."""
_LINE: Final = ("changeset", "sequence", "entity", "record", "operation", "fields")


def folded_text(texts: Iterable[Stored]) -> str:
    """The searched texts of a record, folded, a line each."""
    # One by one, since most of a record is ASCII, which folds far faster, here at once: no letter folds across a
    # line's end.
    return "\n".join([text.casefold() if text.isascii() else fold(text) for text in texts if isinstance(text, str)])


def record_changeset(connection: sa.Connection, changeset: Changeset, parents: list[str]) -> None:
    """Write a changeset whose changes have been applied in this transaction."""
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


def apply(connection: sa.Connection, changeset: Changeset, changes: Sequence[Change], first: int = 0) -> None:
    """Carry changes out on the tables, neighbours of one kind together, and write their lines.

    `first` is the place of the first of them within the changeset.
    """
    with journaled(connection):
        for (entity, operation), group in groupby(changes, key=lambda change: (change.entity, change.operation)):
            if operation is Operation.INSERT:
                _insert(connection, changeset, entity, list(group))
            elif operation is Operation.DELETE:
                table = RECORD_TABLES[entity]
                connection.execute(
                    table.delete().where(table.c.id == sa.bindparam("gone")), [{"gone": c.record} for c in group]
                )
            else:
                for change in group:
                    _update(connection, changeset, change)
    _write_lines(connection, changeset, changes, first)


def _write_lines(connection: sa.Connection, changeset: Changeset, changes: Sequence[Change], first: int) -> None:
    for start in range(0, len(changes), _LINES_AT_ONCE):
        lines = [
            (changeset.id, first + place, change.entity, change.record, str(change.operation), _encoded(change.fields))
            for place, change in enumerate(changes[start : start + _LINES_AT_ONCE], start)
        ]
        _insert_rows(connection, CHANGE, _LINE, lines)


def _encoded(fields: Mapping[str, tuple[Stored, Stored]]) -> str:
    """Write fields as JSON."""
    pairs = [
        # By far the most lines are of new records and of deleted ones, and most of what those state are texts.
        f'"{name}":[null,{encode_basestring(new)}]'
        if old is None and isinstance(new, str)
        else f'"{name}":[{encode_basestring(old)},null]'
        if new is None and isinstance(old, str)
        else f'"{name}":[{in_json(old)},{in_json(new)}]'
        for name, (old, new) in fields.items()
    ]
    return f"{{{','.join(pairs)}}}"


def _insert(connection: sa.Connection, changeset: Changeset, entity: str, changes: list[Change]) -> None:
    own: dict[str, tuple[Stored, Stored]] = {
        "version": (None, 1),
        "created_at": (None, changeset.at),
        "created_by": (None, changeset.author),
        "updated_at": (None, changeset.at),
        "updated_by": (None, changeset.author),
    }
    # Of sixty columns most records state fifteen: those that none of these states are left out.
    stated = set(own).union(*(change.fields for change in changes))
    table = RECORD_TABLES[entity]
    names = [column.name for column in table.columns if column.name in stated]
    searched = [names.index(name) for name in _SEARCHED_FIELDS[entity] if name in stated]
    unless_stated = [own.get(name, _UNSTATED) for name in names]
    rows = []
    for change in changes:
        # A million cells: the walk over them is left to C.
        values = list(map(_NEW, map(change.fields.get, names, unless_stated)))
        rows.append((change.record, *values, folded_text([values[place] for place in searched])))
    _insert_rows(connection, table, ("id", *names, "folded"), rows)


def _insert_rows(
    connection: sa.Connection, table: sa.Table, names: tuple[str, ...], rows: Sequence[tuple[Stored, ...]]
) -> None:
    """Insert rows of columns that are named in the table's order.

    The values are in stored form, so the driver gets them as they are: asking SQLAlchemy about each would cost as much
    as the insert.
    """
    connection.exec_driver_sql(_insertion(table, names), rows)


@functools.lru_cache(maxsize=64)  # a large import comes in many pieces, all of the same columns
def _insertion(table: sa.Table, names: tuple[str, ...]) -> str:
    return str(table.insert().compile(dialect=sqlite.dialect(), column_keys=list(names)))


def _update(connection: sa.Connection, changeset: Changeset, change: Change) -> None:
    table = RECORD_TABLES[change.entity]
    row: dict[str, Stored] = {name: new for name, (_, new) in change.fields.items()}
    searched = _SEARCHED_FIELDS[change.entity]
    if not row.keys().isdisjoint(searched):
        columns = [table.c[name] for name in searched]
        stood = connection.execute(sa.select(*columns).where(table.c.id == change.record)).mappings().one()
        row["folded"] = folded_text({**stood, **row}[name] for name in searched)
    own = {"version": table.c.version + 1, "updated_at": changeset.at, "updated_by": changeset.author}
    connection.execute(table.update().where(table.c.id == change.record).values(**row, **own))


def read_changes(connection: sa.Connection, changeset: str, *, with_inserted: bool = True) -> Iterator[Change]:
    """Yield the changes of a changeset in the order in which they were made.

    `with_inserted` False leaves out what new records stated, which is most of what an import wrote.
    """
    lines = connection.execute(
        sa.select(CHANGE.c.entity, CHANGE.c.record, CHANGE.c.operation, CHANGE.c.fields)
        .where(CHANGE.c.changeset == changeset)
        .order_by(CHANGE.c.sequence)
    )
    for entity, record, operation, fields in lines:
        if operation == Operation.INSERT and not with_inserted:
            yield Change(entity, record, Operation.INSERT, {})
        else:
            yield change_of(entity, record, operation, fields)


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
