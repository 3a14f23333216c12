"""Reads records out of a data file: frozen, typed, whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from partnerdesk.errors import Mendable
from partnerdesk.records import ENTITIES, Record
from partnerdesk.records.folding import fold
from partnerdesk.store.titles import shown_title, title_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerdesk.messages import Language
    from partnerdesk.records.kinds import Stored
    from partnerdesk.records.record import Entity

from partnerdesk.store.tables import CONTENT, RECORD_TABLES

R = TypeVar("R", bound=Record)
_AT_ONCE = 500
"""Ids per question: SQLite takes a limited number of values in one statement."""


@dataclass(frozen=True)
class Hanging:
    """Records that point at another one. `goes_too`: they cannot stand without it and are deleted with it."""

    entity: Entity
    field: str
    ids: tuple[str, ...]
    goes_too: bool


class Reader:
    """Questions to the data file within one transaction. Every answer is a frozen record."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], record_id: str) -> R:
        """Return one record; raises Mendable where it is not there (any more)."""
        found = self.find(kind, id=record_id)
        if not found:
            raise Mendable("record-missing", "record-missing-remedy", record_id)
        return found[0]

    def find(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields have these values, in the order in which they were made."""
        entity = kind.entity
        table = RECORD_TABLES[entity.key]
        own = {name: value for name, value in equal.items() if name not in entity.fields}
        wanted = {**own, **entity.stored({name: value for name, value in equal.items() if name in entity.fields})}
        return self._records(entity, *(table.c[name] == value for name, value in wanted.items()))

    def all(self, kind: type[R]) -> list[R]:
        """Return every record of a kind, in the order in which they were made."""
        return self.find(kind)

    def pointing_at(self, kind: type[R], link: str, ids: Iterable[str]) -> list[R]:
        """Return the records whose field `link` is one of these ids, in the order of making within each 500 ids."""
        entity, table = kind.entity, RECORD_TABLES[kind.entity.key]
        found: list[R] = []
        for chunk in _chunks(list(dict.fromkeys(ids))):
            found += self._records(entity, table.c[link].in_(chunk))
        return found

    def some(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the records with these ids, by id; ids that are not there are left out."""
        entity, table = kind.entity, RECORD_TABLES[kind.entity.key]
        found: dict[str, R] = {}
        for chunk in _chunks(list(dict.fromkeys(ids))):
            found.update((record.id, record) for record in self._records(entity, table.c.id.in_(chunk)))
        return found

    def _records(self, entity: Entity, *conditions: sa.ColumnElement[bool]) -> list[Any]:
        """Return whole records in the order in which they were made."""
        table, names = RECORD_TABLES[entity.key], entity.columns
        query = sa.select(*(table.c[name] for name in names)).where(*conditions)
        return list(map(entity.maker(names), self._driver_rows(query.order_by(table.c.created_at, table.c.id))))

    def _driver_rows(self, query: sa.Select[Any]) -> Iterator[tuple[Stored, ...]]:
        """Yield rows as the driver gives them, which is in stored form; making SQLAlchemy's own takes as long again."""
        result = self._connection.execute(query)
        cursor: Any = result.cursor
        yield from cursor
        result.close()

    def stored(
        self, key: str, columns: Sequence[str], ids: Iterable[str] | None = None
    ) -> Iterable[tuple[Stored, ...]]:
        """Yield some columns of the records of a kind in stored form, in the order of making: quicker than records."""
        table = RECORD_TABLES[key]
        query = sa.select(*(table.c[name] for name in columns))
        if ids is None:
            yield from self._driver_rows(query.order_by(table.c.created_at, table.c.id))
            return
        for chunk in _chunks(list(dict.fromkeys(ids))):
            yield from self._driver_rows(query.where(table.c.id.in_(chunk)))

    def count(self, key: str) -> int:
        """Return how many records of an entity there are."""
        return self._connection.scalar(sa.select(sa.func.count()).select_from(RECORD_TABLES[key])) or 0

    def titles(self, key: str, ids: Iterable[str] | None = None, *, language: Language | None = None) -> dict[str, str]:
        """Return the titles of records by id; of all of them where no ids are given. `language`: the user's."""
        table = RECORD_TABLES[key]
        query = sa.select(table.c.id, title_column(key, table))
        if ids is None:
            chunks = [query]
        else:
            chunks = [query.where(table.c.id.in_(chunk)) for chunk in _chunks(list(dict.fromkeys(ids)))]
        found = [row for chunk in chunks for row in self._connection.execute(chunk)]
        return {row[0]: shown_title(key, row[1], language) for row in found}

    def search(self, key: str, wanted: str, limit: int = 20) -> list[tuple[str, str]]:
        """Return (id, title) of records whose texts hold every word of `wanted`; those that begin so come first."""
        table = RECORD_TABLES[key]
        title = title_column(key, table)
        folded = sa.func.fold(title)
        query = sa.select(table.c.id, title).where(*matches(table, wanted))
        order = [folded.like(f"{_literal(fold(wanted))}%", escape="\\").desc(), folded, table.c.id]
        found = self._connection.execute(query.order_by(*order).limit(limit))
        return [(row[0], shown_title(key, row[1])) for row in found]

    def hanging_on(self, key: str, record_id: str) -> list[Hanging]:
        """Return what points at a record, by kind of record and field."""
        found = []
        for entity in ENTITIES.values():
            table = RECORD_TABLES[entity.key]
            for field in entity.links_to(key):
                ids = self._connection.scalars(sa.select(table.c.id).where(table.c[field.name] == record_id)).all()
                if ids:
                    found.append(Hanging(entity, field.name, tuple(ids), field.required))
        return found

    def rows(self, query: sa.Select[Any]) -> list[tuple[Any, ...]]:
        """Return the rows of a question that another module of the store put together."""
        return [tuple(row) for row in self._connection.execute(query)]

    def content(self, sha256: str) -> bytes:
        """Return what an attached file holds."""
        held = self._connection.scalar(sa.select(CONTENT.c.bytes).where(CONTENT.c.sha256 == sha256))
        if held is None:
            raise Mendable("record-missing", "record-missing-remedy", sha256)
        return bytes(held)


def matches(table: sa.Table, wanted: str) -> list[sa.ColumnElement[bool]]:
    """Conditions for a quick filter: every word, folded, anywhere in the record's texts."""
    words = fold(wanted).split()
    return [table.c.folded.like(f"%{_literal(word)}%", escape="\\") for word in words]


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _chunks(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
