"""Records as scripts read them: every field, values by code and ISO, links with their names; no word of a language.

Money is `{"amount": "1234.50", "currency": "EUR"}`, a link `{"id": ..., "name": ...}`, a list field a list, extra an
object, not stated null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link, Listed, Money
from partnerdesk.store.linked import linked_entity, through_ids

if TYPE_CHECKING:
    from collections.abc import Collection

    from partnerdesk.records import Record
    from partnerdesk.records.record import Entity
    from partnerdesk.store.data_file import HistoryLine
    from partnerdesk.store.reader import Reader


class RecordJson:
    """Turns records of one kind into JSON objects; what they link to is read once, for all of them."""

    def __init__(self, reader: Reader, entity: Entity, names: Collection[str] | None = None) -> None:
        """Take the fields and lists of linked records to write; by default all."""
        self._entity = entity
        self._fields = {name: field for name, field in entity.fields.items() if names is None or name in names}
        through = [one for one in entity.through if names is None or one.name in names]
        self._through = {one.name: (linked_entity(one), through_ids(reader, one)) for one in through}
        to = {kind.to for field in self._fields.values() if (kind := _link(field.kind))}
        to |= {linked for linked, _ in self._through.values()}
        self._titles = {key: reader.titles(key) for key in to}

    def of(self, record: Record) -> dict[str, Any]:
        """Return one record; `id` comes first, then the fields in their order, then lists of linked records."""
        row: dict[str, Any] = {"id": record.id}
        for name, field in self._fields.items():
            value, kind = getattr(record, name), field.kind
            linked = _link(kind)
            if isinstance(kind, Money):
                row[name] = kind.json_in(value, getattr(record, kind.currency))
            elif linked is not None and isinstance(kind, Listed):
                row[name] = [self._reference(linked.to, item) for item in value]
            elif linked is not None:
                row[name] = self._reference(linked.to, value) if value else None
            else:
                row[name] = kind.json(value)
        for name, (linked_key, ids) in self._through.items():
            row[name] = [self._reference(linked_key, item) for item in ids.get(record.id, [])]
        return row

    def _reference(self, key: str, record_id: str) -> dict[str, str | None]:
        return {"id": record_id, "name": self._titles[key].get(record_id)}


def _link(kind: object) -> Link | None:
    """Return the link that a kind is, or is a list of."""
    inner = kind.of if isinstance(kind, Listed) else kind
    return inner if isinstance(inner, Link) else None


def history_json(line: HistoryLine) -> dict[str, Any]:
    """Return one change of one record: who, when, and each field that changed, from what to what."""
    fields = ENTITIES[line.change.entity].fields
    changed = {
        name: {
            side: fields[name].kind.json(fields[name].kind.value(value))
            for side, value in zip(_SIDES, pair, strict=True)
        }
        for name, pair in line.change.fields.items()
        if name in fields
    }
    return {
        "changeset": line.changeset.id,
        "at": line.changeset.at,
        "author": line.changeset.author,
        "kind": line.changeset.kind.value,
        "operation": line.change.operation.value,
        "fields": changed,
    }


_SIDES = ("old", "new")
