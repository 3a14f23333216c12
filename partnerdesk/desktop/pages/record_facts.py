"""A record's fields as facts to read: only what was stated, amounts with their currency, links by name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from partnerdesk.desktop.widgets.facts_grid import Fact
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.messages import current, text
from partnerdesk.records import Agreement, Partner, kinds

if TYPE_CHECKING:
    from collections.abc import Collection

    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.records import Record
    from partnerdesk.records.field import Field


def title_of(view: RecordView) -> str:
    """The words by which people know the record; a link is followed to the name behind it."""
    field = view.record.entity.fields[view.record.entity.title_field]
    if isinstance(field.kind, kinds.Link):
        return view.titles.get(getattr(view.record, field.name), kinds.NOT_STATED)
    return view.record.title


def subtitle_of(view: RecordView) -> str:
    """The kind of record, and what tells it from others at a glance."""
    language, record = current(), view.record
    words = [text(record.entity.label_key)]
    if isinstance(record, Partner):
        fields = record.entity.fields
        words = [fields[name].kind.show(getattr(record, name), language) for name in ("type", "city", "country")]
    elif isinstance(record, Agreement):
        words.append(record.kind.label(language) if record.kind else "")
        state = record.state_on(date.today())
        words.append(state.label(language) if state else "")
    elif "partner" in record.entity.fields:
        words.append(view.titles.get(getattr(record, "partner") or "", ""))  # noqa: B009 - not every record has one
    return " · ".join(in_own_direction(word) for word in words if word not in ("", kinds.NOT_STATED))


def facts_of(view: RecordView, without: Collection[str] = ()) -> list[Fact]:
    """All that is stated, but for the title and the fields in `without`."""
    said = {view.record.entity.title_field, *without, *_currencies_with_amounts(view.record)}
    fields = [field for field in view.record.entity.fields.values() if field.name not in said]
    stated = [_fact(field, view) for field in fields if not isinstance(field.kind, kinds.Extra)]
    return [fact for fact in stated if fact is not None]


def facts_by_section(view: RecordView) -> dict[str, list[Fact]]:
    """All that is stated, by the section of the form that it stands in."""
    sections: dict[str, list[Fact]] = {}
    hidden = _currencies_with_amounts(view.record)
    for field in view.record.entity.fields.values():
        fact = None if field.name in hidden or isinstance(field.kind, kinds.Extra) else _fact(field, view)
        if fact is not None:
            sections.setdefault(field.section, []).append(fact)
    return sections


def _currencies_with_amounts(record: Record) -> set[str]:
    """Currencies that stand beside an amount already."""
    stated = [field for name, field in record.entity.fields.items() if getattr(record, name) is not None]
    return {field.kind.currency for field in stated if isinstance(field.kind, kinds.Money)}


def _fact(field: Field, view: RecordView) -> Fact | None:
    """One stated field as a line to read; None where nothing was stated."""
    value: Any = getattr(view.record, field.name)
    if value is None or value == ():
        return None
    name, kind, language = text(field.label_key), field.kind, current()
    if isinstance(kind, kinds.Link):
        return Fact(name, view.titles.get(value, kinds.NOT_STATED), f"{kind.to} {value}")
    if isinstance(kind, kinds.Listed) and isinstance(kind.of, kinds.Link):
        return Fact(name, ", ".join(view.titles.get(one, kinds.NOT_STATED) for one in value))
    if isinstance(kind, kinds.Money):
        return Fact(name, kind.show_in(value, getattr(view.record, kind.currency), language))
    return Fact(name, kind.show(value, language), _address(kind, value))


def _address(kind: kinds.Kind, value: Any) -> str | None:
    if kind is kinds.EMAIL:
        return f"mailto:{value}"
    if kind is kinds.URL:
        return value if value.startswith(("http://", "https://")) else f"https://{value}"
    if kind is kinds.QID:
        return f"https://www.wikidata.org/wiki/{value}"
    return None
