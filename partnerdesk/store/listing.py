"""Answers what a list page asks: which columns, which rows, in which order, how many in all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Kind, Link, Listed, Money, Stored
from partnerdesk.store.derived_columns import derived_columns
from partnerdesk.store.journal import searched_fields
from partnerdesk.store.reader import matches
from partnerdesk.store.tables import RECORD_TABLES
from partnerdesk.store.titles import linked_title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.store.reader import Reader


@dataclass(frozen=True)
class ListColumn:
    """One column of a list. A link's column holds the linked record's title; money names its currency's column."""

    name: str
    label_key: str
    kind: Kind
    currency: str | None = None


@dataclass(frozen=True)
class ListQuery:
    """What a list page wants.

    `chosen` narrows columns to stored values (None: not stated); `order` is the column to sort by; `limit` and
    `offset` count rows; `ids` keeps only those records.
    """

    entity: str
    columns: tuple[str, ...]
    text: str = ""
    chosen: Mapping[str, tuple[Stored, ...]] = field(default_factory=dict)
    order: str | None = None
    descending: bool = False
    limit: int | None = None
    offset: int = 0
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Listing:
    """The answer: rows are tuples of id and stored values in the columns' order.

    `matching` counts the rows that pass the filter, `total` all records of the entity.
    """

    columns: tuple[ListColumn, ...]
    rows: list[tuple[Any, ...]]
    matching: int
    total: int


def list_columns(entity: str) -> dict[str, ListColumn]:
    """Return every column that a list of this entity can show, by name."""
    columns = {
        name: ListColumn(name, f.label_key, f.kind, f.kind.currency if isinstance(f.kind, Money) else None)
        for name, f in ENTITIES[entity].fields.items()
    }
    for name, derived in derived_columns(entity).items():
        currency = derived.kind.currency if isinstance(derived.kind, Money) else None
        columns[name] = ListColumn(name, derived.label_key, derived.kind, currency)
    return columns


class _Source:
    """An entity's table with its columns as a list reads them."""

    def __init__(self, entity: str, today: date) -> None:
        self.entity = ENTITIES[entity]
        self.table = RECORD_TABLES[entity]
        self._derived = derived_columns(entity)
        self._today = today

    def raw(self, name: str) -> sa.ColumnElement[Any]:
        """The column as it is stored; what filters compare."""
        if name in self._derived:
            return self._derived[name].expression(self.table, self._today)
        return self.table.c[name]

    def shown(self, name: str) -> sa.ColumnElement[Any]:
        """The column as a list shows it: titles in place of ids."""
        field_kind = self.entity.fields[name].kind if name in self.entity.fields else None
        return linked_title(field_kind.to, self.table.c[name]) if isinstance(field_kind, Link) else self.raw(name)

    def order(self, query: ListQuery) -> list[sa.ColumnElement[Any]]:
        name = query.order or self.entity.title_field
        column = self.shown(name)
        kind = list_columns(self.entity.key)[name].kind
        if name == next(iter(searched_fields(self.entity)), None) and self.entity.fields[name].required:
            # The folded text begins with it, on a line of its own: nothing need be folded once more.
            return [self.table.c.folded.desc() if query.descending else self.table.c.folded.asc(), self.table.c.id]
        if not kind.numeric and kind.name not in {"date", "yes-no", "moment"}:
            column = sa.func.fold(column)
        # What was not stated comes last either way.
        return [column.is_(None), column.desc() if query.descending else column.asc(), self.table.c.id]

    def conditions(self, query: ListQuery) -> list[sa.ColumnElement[bool]]:
        found = matches(self.table, query.text)
        for name, values in query.chosen.items():
            column = self.raw(name)
            stated = [value for value in values if value is not None]
            listed = name in self.entity.fields and isinstance(self.entity.fields[name].kind, Listed)
            some = [column.like(f'%"{value}"%') for value in stated] if listed else [column.in_(stated)]
            found.append(sa.or_(*some, *([column.is_(None)] if None in values else [])))
        if query.ids is not None:
            found.append(self.table.c.id.in_(query.ids))
        return found


def read_list(reader: Reader, query: ListQuery, today: date | None = None) -> Listing:
    """Answer a list page; `today` decides derived states (default: the system's date)."""
    source = _Source(query.entity, today or date.today())
    known = list_columns(query.entity)
    conditions, order = source.conditions(query), source.order(query)
    ids = sa.select(source.table.c.id).where(*conditions).order_by(*order)
    if query.limit is not None:
        ids = ids.limit(query.limit).offset(query.offset)
    # Ids first: what a column works out for itself is worked out only for the rows of this page.
    page = sa.select(source.table.c.id, *(source.shown(name) for name in query.columns))
    rows = reader.rows(page.where(source.table.c.id.in_(ids.scalar_subquery())).order_by(*order))
    total = reader.count(query.entity)
    if query.limit is None or (query.offset == 0 and len(rows) < query.limit):
        matching = len(rows) + query.offset
    elif not conditions:
        matching = total
    else:
        ((matching,),) = reader.rows(sa.select(sa.func.count()).select_from(source.table).where(*conditions))
    return Listing(tuple(known[name] for name in query.columns), rows, matching, total)


def facets(reader: Reader, entity: str, column: str, today: date | None = None) -> list[tuple[Stored, int]]:
    """Return the values that stand in a column, with how many records have each: what a filter offers."""
    source = _Source(entity, today or date.today())
    value = source.raw(column).label("value")
    inner = sa.select(value).select_from(source.table).subquery()
    counted = sa.select(inner.c.value, sa.func.count()).group_by(inner.c.value)
    return [(row[0], row[1]) for row in reader.rows(counted.order_by(sa.func.count().desc(), inner.c.value))]
