"""Answers to "is this the same?", kept so that each question is asked once."""

from __future__ import annotations

from partnerdesk.records.field import text, yes_no
from partnerdesk.records.record import Record, record


@record("match_answer", title="wanted")
class MatchAnswer(Record):
    """Whether the folded text `wanted` means the record `about_record`; without a record: it means none of those.

    Of two records that stand in the file, `wanted` is the smaller id and `about_record` the greater one; such an
    answer is always that they are not the same, since those that are become one. A folded name is never an id.
    """

    about_entity: str = text(required=True)
    wanted: str = text(required=True)
    about_record: str | None = text()
    same: bool = yes_no(required=True)


def not_the_same(entity: str, one: str, other: str) -> MatchAnswer:
    """Return the answer that two records of a kind, by their ids, are different ones."""
    smaller, greater = sorted((one, other))
    return MatchAnswer(about_entity=entity, wanted=smaller, about_record=greater, same=False)
