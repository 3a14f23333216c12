"""Records of which only some fields are read, for questions about all of a kind: a tenth of the work of whole ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from partnerdesk.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerdesk.store.reader import Reader

R = TypeVar("R", bound=Record)


def partly(reader: Reader, kind: type[R], fields: Sequence[str], ids: Iterable[str] | None = None) -> list[R]:
    """Return the records of a kind, or those with these ids, with only these columns and their ids.

    They are for counting, never to be written back: what was not read stands as if nothing had been stated.
    """
    columns = ("id", *fields)
    return list(map(kind.entity.maker(columns), reader.stored(kind.entity.key, columns, ids)))
