"""The words by which a record is known in lists and links, as one SQL expression per kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from partnerdesk.messages import current
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link
from partnerdesk.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from partnerdesk.messages import Language


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


def shown_title(key: str, title: Any, language: Language | None = None) -> str:
    """Return a title as people read it: a choice by its label, a date in their order, a text as it is.

    `language` is the user's where none is given.
    """
    entity = ENTITIES[key]
    field = entity.fields[entity.title_field]
    if isinstance(field.kind, Link):
        return shown_title(field.kind.to, title, language)
    return field.kind.show(field.kind.value(title or None), language or current())
