"""The words by which a record is known in lists and links, as one SQL expression per kind of record."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link
from partnerdesk.store.tables import RECORD_TABLES


def title_column(key: str, table: sa.FromClause) -> sa.ColumnElement[Any]:
    """Return the title of an entity's rows; a title that is a link is the linked record's title."""
    field = ENTITIES[key].fields[ENTITIES[key].title_field]
    if not isinstance(field.kind, Link):
        return sa.func.coalesce(table.c[field.name], "")
    return sa.func.coalesce(linked_title(field.kind.to, table.c[field.name]), "")


def linked_title(key: str, id_column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the title of the record that `id_column` points at."""
    target = RECORD_TABLES[key].alias()
    return sa.select(title_column(key, target)).where(target.c.id == id_column).scalar_subquery()
