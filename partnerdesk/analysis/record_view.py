"""One record whole: its links by name, what hangs on it, and what happened when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records import ENTITIES, Agreement, Attachment, Record
from partnerdesk.records.kinds import NOT_STATED, Link, Listed, Money

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from partnerdesk.messages import Language
    from partnerdesk.records.calendar_date import CalendarDate
    from partnerdesk.records.record import Entity, Through
    from partnerdesk.store.reader import Reader

WHEN: Final[Mapping[str, tuple[str, ...]]] = {
    "activity": ("starts_on", "ends_on"),
    "agreement": ("signed_on", "effective_from"),
    "support": ("received_on", "service_from", "pledged_on"),
    "conversation": ("held_on",),
    "followup": ("due_on",),
    "feedback": ("given_on",),
    "content_result": ("counted_on",),
    "grant": ("starts_on",),
    "grant_report": ("due_on",),
    "sponsor_entry": ("booked_on",),
    "sponsor_settlement": ("booked_on",),
    "sponsorship": ("starts_on",),
    "obligation": ("due_on",),
    "signatory": ("signed_on",),
    "value_area": ("period_from",),
    "learning_question": ("asked_on",),
}
"""The date by which a record stands in a timeline: the first of these that is stated."""

_SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "activity": ("kind", "participants"),
    "agreement": ("kind", "state_now", "ends_on"),
    "activity_partner": ("role",),
    "agreement_party": ("role",),
    "contact": ("role", "email", "phone"),
    "content_result": ("count", "kind"),
    "conversation": ("channel",),
    "feedback": ("recommendation",),
    "followup": ("owner", "done_on"),
    "goal": ("main",),
    "grant": ("number", "awarded"),
    "grant_partner": ("at_goals",),
    "grant_report": ("sent_on",),
    "metric": ("target", "result"),
    "obligation": ("side", "done_on"),
    "partner": ("type", "relation"),
    "signatory": ("role", "side"),
    "sponsor_entry": ("type", "amount"),
    "sponsor_settlement": ("kind", "amount"),
    "support": ("form", "category", "amount"),
    "value_area": ("intended", "delivered"),
}
"""What is said of a record in one line, beside its title."""

TIMELINE: Final = ("activity", "agreement", "support", "conversation", "followup", "feedback")


@dataclass(frozen=True)
class Item:
    """A record in a list of what hangs on another: `when` is None where no date is stated."""

    entity: str
    id: str
    title: str
    when: CalendarDate | None
    record: Record

    def said(self, language: Language, today: date) -> str:
        """Return the few words beside the title, such as `museum, active`."""
        return ", ".join(shown for shown in _words(self.record, language, today) if shown != NOT_STATED)


@dataclass(frozen=True)
class Related:
    """All records of one kind that point at the record; a new one starts with `link` set to it.

    `through` is set where the two are linked by a record in between, such as an activity's partner.
    """

    entity: str
    link: str
    items: tuple[Item, ...]
    through: Through | None = None


@dataclass(frozen=True)
class RecordView:
    """A record, the titles of all that it links to (by id), what hangs on it, what is attached, and its timeline."""

    record: Record
    titles: Mapping[str, str]
    related: tuple[Related, ...]
    timeline: tuple[Item, ...]
    attachments: tuple[Attachment, ...]

    def related_of(self, entity: str) -> tuple[Item, ...]:
        """Return the items of one kind."""
        return tuple(item for related in self.related if related.entity == entity for item in related.items)


def view_record(reader: Reader, key: str, record_id: str) -> RecordView:
    """Read one record whole; raises Mendable where it is not there."""
    record = reader.get(ENTITIES[key].type, record_id)
    related = tuple(_related(reader, key, record_id))
    happened = [item for group in related if group.entity in TIMELINE for item in group.items if item.when]
    happened.sort(key=lambda item: (str(item.when), item.title), reverse=True)
    attachments = tuple(reader.find(Attachment, about_entity=key, about_record=record_id))
    return RecordView(record, linked_titles(reader, record), related, tuple(happened), attachments)


def linked_titles(reader: Reader, record: Record) -> dict[str, str]:
    """Return the titles of every record that this one links to, by id."""
    wanted: dict[str, set[str]] = {}
    for name, field in record.entity.fields.items():
        value = getattr(record, name)
        kind = field.kind.of if isinstance(field.kind, Listed) else field.kind
        if value and isinstance(kind, Link):
            wanted.setdefault(kind.to, set()).update([value] if isinstance(value, str) else value)
    titles: dict[str, str] = {}
    for entity, ids in wanted.items():
        titles.update(reader.titles(entity, ids))
    return titles


def _related(reader: Reader, key: str, record_id: str) -> Iterator[Related]:
    for entity in ENTITIES.values():
        for field in entity.links_to(key):
            found = reader.find(entity.type, **{field.name: record_id})
            owner, through = _owner_between(entity, field.name)
            if owner is not None and through is not None:
                ids = [getattr(part, through.owner) for part in found]
                yield Related(owner.key, field.name, _items(reader, owner, reader.some(owner.type, ids)), through)
            else:
                yield Related(entity.key, field.name, _items(reader, entity, {part.id: part for part in found}))


def _owner_between(between: Entity, link: str) -> tuple[Entity | None, Through | None]:
    """Return whose list of linked records `between` makes up, where `link` is the listed end of it."""
    for owner in ENTITIES.values():
        for through in owner.through:
            if through.part == between.key and through.target == link:
                return owner, through
    return None, None


def _items(reader: Reader, entity: Entity, records: Mapping[str, Any]) -> tuple[Item, ...]:
    titles = reader.titles(entity.key, records)
    items = [Item(entity.key, r.id, titles.get(r.id) or NOT_STATED, when_of(r), r) for r in records.values()]
    return tuple(sorted(items, key=lambda item: (str(item.when or ""), item.title), reverse=True))


def when_of(record: Record) -> CalendarDate | None:
    """Return the date by which a record stands in a timeline."""
    names = WHEN.get(record.entity.key, ())
    return next((getattr(record, name) for name in names if getattr(record, name)), None)


def _words(record: Record, language: Language, today: date) -> Iterator[str]:
    for name in _SAID.get(record.entity.key, ()):
        if name == "state_now" and isinstance(record, Agreement):
            state = record.state_on(today)
            yield state.label(language) if state else NOT_STATED
            continue
        field = record.entity.fields[name]
        value = getattr(record, name)
        if isinstance(field.kind, Money):
            yield field.kind.show_in(value, getattr(record, field.kind.currency), language)
        elif value is not None and field.kind.name in {"date", "yes-no", "number"}:
            yield f"{language.text(field.label_key)} {field.kind.show(value, language)}"
        elif value is not None:
            yield field.kind.show(value, language)
