"""A unit of work: the only way to change records. What it did becomes one changeset, or nothing at all."""

from __future__ import annotations

import hashlib
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from partnerdesk.errors import Mendable
from partnerdesk.records import Record
from partnerdesk.records.problem import Refused
from partnerdesk.records.record import OWN_COLUMNS, problems_of
from partnerdesk.records.record_id import new_id
from partnerdesk.store.journal import Change, Changeset, Operation, apply
from partnerdesk.store.reader import Reader
from partnerdesk.store.tables import CONTENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.records.kinds import Stored

R = TypeVar("R", bound=Record)
_KEPT_ON_DELETE = ("version", "created_at", "created_by")


class UnitOfWork(Reader):
    """Changes to records within one transaction; entered through `DataFile.change`.

    - Every record is checked against its own rules before it is written; Refused lists what breaks them.
    - A record that somebody changed since it was read is not overwritten: Mendable.
    - If the block raises, nothing of it is kept.
    """

    def __init__(self, connection: sa.Connection, changeset: Changeset) -> None:
        super().__init__(connection)
        self.changeset = changeset
        self.written = 0
        """Changes carried out. They themselves are in the journal: an import of 50,000 rows would fill the memory."""
        self.entities: set[str] = set()
        """Kinds of the records that were changed."""

    def add(self, record: R) -> R:
        """Add a record and return it with the id that it was given."""
        return self.add_many([record])[0]

    def add_many(self, records: Sequence[R]) -> list[R]:
        """Add records, in one statement for each run of one kind; an id that a record brings is kept."""
        named = [
            # An import brings thousands that need nothing: a copy of each would cost as much as writing it.
            record if record.id and record.version == 1 else record.with_values(id=record.id or new_id(), version=1)
            for record in records
        ]
        for record in named:
            _check(record, None)
        for _, group in groupby(named, key=lambda record: record.entity.key):
            self.carry_out(_insertions(list(group)))
        return named

    def update(self, record: R) -> R:
        """Write what differs from the record as it stands; returns it as it is now, unchanged if nothing differs.

        Raises Mendable where it was changed by something else since it was read (its `version` tells).
        """
        before = self.get(type(record), record.id)
        if record.version and record.version != before.version:
            raise Mendable("record-changed-meanwhile", "record-changed-meanwhile-remedy", before.title)
        fields = _differences(before, record)
        if not fields:
            return before
        _check(record, before)
        self.carry_out([Change(record.entity.key, record.id, Operation.UPDATE, fields)])
        return self.get(type(record), record.id)

    def set_fields(self, kind: type[R], record_id: str, **values: Any) -> R:
        """Write some fields of one record, whatever the others hold."""
        return self.update(self.get(kind, record_id).with_values(version=0, **values))

    def delete(self, kind: type[Record], record_id: str) -> None:
        """Delete a record, what cannot stand without it, and every other record's link to it.

        Raises Refused where one of them must stay.
        """
        self._delete(self.get(kind, record_id), set())

    def attach(self, content: bytes) -> str:
        """Keep what a file holds, once per content; returns its SHA-256 for an attachment to name."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = self._connection.scalar(sa.select(CONTENT.c.sha256).where(CONTENT.c.sha256 == sha256))
        if known is None:
            self._connection.execute(CONTENT.insert(), {"sha256": sha256, "bytes": content})
        return sha256

    def carry_out(self, changes: list[Change]) -> None:
        """Write changes as they are, for what only leads links elsewhere: no record's rules are asked."""
        apply(self._connection, self.changeset, changes, self.written)
        self.written += len(changes)
        self.entities.update(change.entity for change in changes)

    def _delete(self, record: Record, gone: set[str]) -> None:
        gone.add(record.id)
        if refusals := list(record.deletion_problems()):
            raise Refused(refusals)
        for hanging in self.hanging_on(record.entity.key, record.id):
            for other_id in hanging.ids:
                if other_id in gone:
                    continue
                other = self.get(hanging.entity.type, other_id)
                if hanging.goes_too:
                    self._delete(other, gone)
                else:
                    fields = _differences(other, other.with_values(**{hanging.field: None}))
                    self.carry_out([Change(hanging.entity.key, other_id, Operation.UPDATE, fields)])
        self.carry_out([_deletion(record)])


def _check(record: Record, before: Record | None) -> None:
    serious = [problem for problem in problems_of(record, before) if not problem.warning]
    if serious:
        raise Refused(serious)


def _stored(record: Record) -> dict[str, Stored]:
    return record.entity.stored({name: getattr(record, name) for name in record.entity.fields})


def _differences(before: Record, after: Record) -> dict[str, tuple[Stored, Stored]]:
    old, new = _stored(before), _stored(after)
    return {name: (old[name], new[name]) for name in new if old[name] != new[name]}


def _insertions(records: Sequence[Record]) -> list[Change]:
    """Return what adds records of one kind."""
    entity = records[0].entity
    # Most fields of most records are blank; asking each record about all of them would be half of an import's work
    # here. What a record does not hold itself stands in its class.
    held = set().union(*map(vars, records))
    fields = [
        (name, form, default)
        for name, form in entity.stored_forms.items()
        if (default := entity.fields[name].default) is not None or name in held
    ]
    return [_insertion(record, fields) for record in records]


def _insertion(record: Record, fields: Sequence[tuple[str, Callable[[Any], Stored] | None, Any]]) -> Change:
    """Return what adds a record; `fields` are the name, the way to the stored form, and the default of each."""
    value_of = vars(record).get
    stated: dict[str, tuple[Stored, Stored]] = {
        name: (None, stored)
        for name, form, default in fields
        if (value := value_of(name, default)) is not None and (stored := form(value) if form else value) is not None
    }
    return Change(record.entity.key, record.id, Operation.INSERT, stated)


def _deletion(record: Record) -> Change:
    """Keep what an undo needs to bring the record back as it was, its own columns included."""
    own = own_columns(record)
    fields: dict[str, tuple[Stored, Stored]] = {
        name: (value, None) for name, value in {**_stored(record), **own}.items() if value is not None
    }
    return Change(record.entity.key, record.id, Operation.DELETE, fields)


def own_columns(record: Record) -> dict[str, Stored]:
    """Return version, time and author of making, in stored form."""
    values = {name: getattr(record, name) for name in OWN_COLUMNS if name in _KEPT_ON_DELETE}
    made = values["created_at"]
    return {**values, "created_at": made.isoformat(timespec="milliseconds") if made else None}
