"""What the window does to the data file: each function is work for the database thread, and one changeset."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from partnerdesk.messages import text
from partnerdesk.records import ENTITIES, AgreementParty, Attachment, FollowUp, Group

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from partnerdesk.records import Agreement, Record
    from partnerdesk.records.calendar_date import CalendarDate
    from partnerdesk.records.record import Through
    from partnerdesk.store.data_file import DataFile

Work = Callable[["DataFile"], Any]


def add(entity: str, values: Mapping[str, Any], through: tuple[Through, str] | None = None) -> Work:
    """Add a record and return its id; `through` also puts a linked record, by id, into one of its lists."""

    def work(file: DataFile) -> str:
        record = ENTITIES[entity].type(**values)
        with file.change("change-added", _plain_title(record, entity)) as unit:
            added = unit.add(record)
            if through is not None:
                link, linked = through
                part = ENTITIES[link.part].type(**{link.owner: added.id, link.target: linked})
                unit.add(part)
        return added.id

    return work


def edit(before: Record, values: Mapping[str, Any]) -> Work:
    """Write the fields that changed; refused where somebody else changed the record meanwhile."""

    def work(file: DataFile) -> str:
        with file.change("change-edited", _plain_title(before, before.entity.key)) as unit:
            unit.update(before.with_values(**values))
        return before.id

    return work


def delete(entity: str, ids: Sequence[str]) -> Work:
    """Delete records with what cannot stand without them; returns how many were asked for."""

    def work(file: DataFile) -> int:
        kind = ENTITIES[entity].type
        with file.read() as reader:
            titles = list(reader.titles(entity, ids).values())
        label = ("change-deleted", titles[0]) if len(ids) == 1 else ("change-deleted-several", len(ids))
        with file.change(*label) as unit:
            for record_id in ids:
                # One of them may have gone together with another.
                if unit.find(kind, id=record_id):
                    unit.delete(kind, record_id)
        return len(ids)

    return work


def set_field(entity: str, ids: Sequence[str], field: str, value: Any) -> Work:
    """Write one field of many records."""

    def work(file: DataFile) -> int:
        label = text(ENTITIES[entity].fields[field].label_key)
        with file.change("change-set-field", label, len(ids)) as unit:
            for record_id in ids:
                unit.set_fields(ENTITIES[entity].type, record_id, **{field: value})
        return len(ids)

    return work


def attach(entity: str, record_id: str, paths: Sequence[Path]) -> Work:
    """Take copies of files into the data file, about one record."""

    def work(file: DataFile) -> int:
        with file.change("change-attached", ", ".join(path.name for path in paths)) as unit:
            for path in paths:
                content = path.read_bytes()
                unit.add(
                    Attachment(
                        about_entity=entity,
                        about_record=record_id,
                        file_name=path.name,
                        media_type=mimetypes.guess_type(path.name)[0],
                        size=len(content),
                        sha256=unit.attach(content),
                    )
                )
        return len(paths)

    return work


def renew(agreement: Agreement) -> Work:
    """Make the draft that follows an agreement, with the same parties, and return its id."""

    def work(file: DataFile) -> str:
        with file.change("change-renewed", agreement.title) as unit:
            made = unit.add(agreement.successor())
            for party in unit.find(AgreementParty, agreement=agreement.id):
                unit.add(party.with_values(id="", version=0, agreement=made.id))
        return made.id

    return work


def set_logo(path: Path | None) -> Work:
    """Keep a picture in the data file as the group's own; None takes it away."""

    def work(file: DataFile) -> None:
        with file.change("change-edited", text("field-group-logo")) as unit:
            (group,) = unit.all(Group)
            unit.set_fields(Group, group.id, logo=unit.attach(path.read_bytes()) if path else None)

    return work


def set_group(group_id: str, values: Mapping[str, Any]) -> Work:
    """Write some fields of the group."""

    def work(file: DataFile) -> None:
        with file.change("change-edited", text("entity-group")) as unit:
            unit.set_fields(Group, group_id, **values)

    return work


def finish_followup(record_id: str, on: CalendarDate) -> Work:
    """Mark a follow-up as done on a day and return it; the next one of those that repeat is made with it."""

    def work(file: DataFile) -> FollowUp:
        with file.read() as reader:
            followup = reader.get(FollowUp, record_id)
        with file.change("change-done", followup.what) as unit:
            unit.update(followup.with_values(done_on=on))
            coming = followup.next_one()
            if coming is not None:
                unit.add(coming)
        return followup

    return work


def what_hangs_on(entity: str, ids: Sequence[str]) -> Work:
    """Return, by kind of record, how many others would be deleted with these."""

    def work(file: DataFile) -> dict[str, int]:
        counts: dict[str, int] = {}
        with file.read() as reader:
            for record_id in ids:
                for hanging in reader.hanging_on(entity, record_id):
                    if hanging.goes_too:
                        counts[hanging.entity.key] = counts.get(hanging.entity.key, 0) + len(hanging.ids)
        return counts

    return work


def _plain_title(record: Record, entity: str) -> str:
    """Title for the history; a record that is named by a link or a number is called by its kind."""
    field = ENTITIES[entity].fields[ENTITIES[entity].title_field]
    value = getattr(record, field.name)
    return str(value) if field.kind.name in {"text", "long-text"} and value else text(ENTITIES[entity].label_key)
