"""Answers to "is this the same?", kept so that an import asks each question once."""

from __future__ import annotations

from partnerdesk.records.field import text, yes_no
from partnerdesk.records.record import Record, record


@record("match_answer", title="wanted")
class MatchAnswer(Record):
    """Whether the folded text `wanted` means the record `about_record`; without a record: it means none of those."""

    about_entity: str = text(required=True)
    wanted: str = text(required=True)
    about_record: str | None = text()
    same: bool = yes_no(required=True)
