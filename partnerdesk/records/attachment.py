"""Attachments: files kept inside the data file, found by the SHA-256 of their bytes."""

from __future__ import annotations

from partnerdesk.records.field import text, whole
from partnerdesk.records.record import Record, record


@record("attachment", title="file_name")
class Attachment(Record):
    """A file that belongs to one record of any kind; the bytes stand apart, once per content."""

    about_entity: str = text(required=True)
    about_record: str = text(required=True)
    file_name: str = text(required=True)
    media_type: str | None = text()
    size: int = whole(required=True)
    sha256: str = text(required=True)
    description: str | None = text()
