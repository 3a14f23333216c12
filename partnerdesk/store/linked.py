"""The lists of linked records that a record shows as its own, such as an activity's partners, for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link
from partnerdesk.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from partnerdesk.records.record import Through
    from partnerdesk.store.reader import Reader


def through_ids(reader: Reader, through: Through) -> dict[str, list[str]]:
    """Return the ids of the linked records by the id of their owner, each list in the order in which it grew."""
    part = RECORD_TABLES[through.part]
    query = sa.select(part.c[through.owner], part.c[through.target]).order_by(part.c.created_at, part.c.id)
    found: dict[str, list[str]] = {}
    for owner, target in reader.rows(query):
        found.setdefault(owner, []).append(target)
    return found


def linked_entity(through: Through) -> str:
    """Return the key of the entity that a list of linked records is made of."""
    kind = ENTITIES[through.part].fields[through.target].kind
    if not isinstance(kind, Link):
        raise TypeError(f"{through.part}.{through.target} is no link")
    return kind.to
