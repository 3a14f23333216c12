"""Records of which only some fields are read, for questions about all of a kind: a tenth of the work of whole ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from partnerdesk.records import Record
from partnerdesk.records.kinds import Moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerdesk.store.reader import Reader

R = TypeVar("R", bound=Record)
_MOMENT = Moment()


def partly(reader: Reader, kind: type[R], fields: Sequence[str], ids: Iterable[str] | None = None) -> list[R]:
    """Return the records of a kind, or those with these ids, with only these fields, their ids and when they were made.

    What is required must be among the fields. They are for counting, never to be written back.
    """
    declared = kind.entity.fields
    readers = [declared[name].kind.value for name in fields]
    rows = reader.stored(kind.entity.key, ("id", "created_at", *fields), ids)
    return [
        kind(
            id=made[0],
            created_at=_MOMENT.value(made[1]),
            **{name: read(value) for name, read, value in zip(fields, readers, made[2:], strict=True)},
        )
        for made in rows
    ]
