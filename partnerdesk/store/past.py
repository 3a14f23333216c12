"""What records held when a changeset had just been made, told from what the journal says was changed since."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.store.journal import Operation, change_of
from partnerdesk.store.tables import CHANGE, CHANGESET

if TYPE_CHECKING:
    from partnerdesk.records.kinds import Stored
    from partnerdesk.store.journal import Change
    from partnerdesk.store.reader import Reader


@dataclass(slots=True)
class Past:
    """Differences between then and now, by kind of record; what is named nowhere here was as it is."""

    held: dict[str, dict[str, dict[str, Stored]]] = field(default_factory=dict)
    """Stored values then, of the fields that were changed since, by record; of a record that is gone, all."""
    made: dict[str, set[str]] = field(default_factory=dict)
    """Records that were not there yet."""
    gone: dict[str, set[str]] = field(default_factory=dict)
    """Records that were there and are no more."""

    def take(self, change: Change) -> None:
        """Take the next change since then: of each field only the first one counts."""
        entity, record = change.entity, change.record
        if record in self.made.setdefault(entity, set()):
            return
        held = self.held.setdefault(entity, {})
        if record not in held and change.operation is Operation.INSERT:
            self.made[entity].add(record)
            return
        before = held.setdefault(record, {})
        for name, (old, _) in change.fields.items():
            if name in ENTITIES[entity].fields:
                before.setdefault(name, old)
        gone = self.gone.setdefault(entity, set())
        if change.operation is Operation.DELETE:
            gone.add(record)
        elif change.operation is Operation.INSERT:
            gone.discard(record)


def past_of(reader: Reader, changeset: str) -> Past | None:
    """Return what differed when that changeset was the latest; None where this data file has never seen it."""
    numbers = reader.rows(sa.select(CHANGESET.c.number).where(CHANGESET.c.id == changeset))
    if not numbers:
        return None
    query = sa.select(CHANGE.c.entity, CHANGE.c.record, CHANGE.c.operation, CHANGE.c.fields)
    query = query.join(CHANGESET, CHANGE.c.changeset == CHANGESET.c.id).where(CHANGESET.c.number > numbers[0][0])
    past = Past()
    for line in reader.rows(query.order_by(CHANGESET.c.number, CHANGE.c.sequence)):
        past.take(change_of(*line))
    return past


def latest_changeset(reader: Reader) -> str:
    """Return the id of the changeset that was made last."""
    query = sa.select(CHANGESET.c.id).order_by(CHANGESET.c.number.desc()).limit(1)
    return str(reader.rows(query)[0][0])
