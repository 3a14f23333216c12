"""Import profiles: which column of a kind of sheet goes into which field, kept for the next time."""

from __future__ import annotations

from partnerdesk.records.field import long_text, text
from partnerdesk.records.record import Record, record


@record("import_profile", title="name")
class ImportProfile(Record):
    """The choices made for one kind of sheet; `columns` is a JSON object of header -> field name."""

    name: str = text(required=True)
    into_entity: str = text(required=True)
    columns: str | None = long_text()
