"""By what a record of each kind is known again: its number, its name, or everything that makes it that one event."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerdesk.records.name_key import name_key
from partnerdesk.records.reach import domain_key, email_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Key = tuple[Any, ...]

NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "partner": ("name", "other_names", "wikidata", "email", "website"),
    "contact": ("partner", "name", "email"),
    "agreement": ("number", "title", "signed_on", "effective_from", "ends_on"),
    "grant": ("number", "title", "cycle"),
    "grant_report": ("grant", "kind", "due_on"),
    "goal": ("grant", "title"),
    "metric": ("grant", "name", "project"),
    "sponsorship": ("title", "sponsor", "starts_on"),
    "sponsor_entry": ("sponsorship", "type", "booked_on", "description", "amount", "currency", "reference", "payee"),
    "activity": ("title", "starts_on", "dashboard"),
    "support": (
        "partner", "description", "direction", "received_on", "pledged_on", "service_from", "amount", "quantity",
        "unit_value", "currency",
    ),
    "content_result": ("activity", "partner", "project", "language", "kind", "count", "counted_on"),
    "value_area": ("partner", "area", "period_from", "period_to", "grant"),
    "conversation": ("partner", "held_on", "summary"),
    "followup": ("what", "due_on", "partner", "agreement", "grant"),
    "feedback": (
        "partner", "given_on", "respondent_role", "clear_aims", "own_goals_served", "easy_to_work_with",
        "promises_kept", "learned_something", "new_audiences", "voice_heard", "would_continue", "recommendation",
    ),
    "learning_question": ("question",),
}  # fmt: skip
"""Fields, in stored form, that the keys of an entity are made of."""

EVENTS: Final = frozenset({"support", "sponsor_entry", "feedback", "conversation", "content_result"})
"""Kinds of record of which two may be alike in all that is known: each row of a sheet means another one."""


class Signs(NamedTuple):
    """What a record is known again by, worked out once for asking whether it is known and for making it known."""

    keys: tuple[Key, ...]
    """The surest first."""
    stored: Mapping[str, Any]
    """The fields that the keys are made of, in stored form."""
    other_names: tuple[str, ...] = ()


def signs_of(entity: str, stored: Mapping[str, Any], other_names: tuple[str, ...] = ()) -> Signs:
    """Return the signs of a record that has these fields; its other names are told apart, since they are a list."""
    keys = _partner_keys(stored) if entity == "partner" else _keys(entity, stored)
    return Signs(tuple(keys), stored, other_names)


def signs_of_row(entity: str, row: Mapping[str, Any]) -> Signs:
    """Return the signs of a record from what the table holds of it."""
    listed = row.get("other_names")
    return signs_of(entity, row, tuple(json.loads(str(listed))) if listed else ())


def _keys(entity: str, stored: Mapping[str, Any]) -> Iterator[Key]:
    if entity == "contact":
        yield from _contact_keys(stored)
    elif entity in {"agreement", "grant"}:
        if stored.get("number"):
            yield ("number", name_key(str(stored["number"])))
        if stored.get("title"):
            yield ("title", name_key(str(stored["title"])), *_dates(entity, stored))
    elif entity == "activity":
        if stored.get("dashboard"):
            yield ("url", str(stored["dashboard"]).casefold().rstrip("/"))
        if stored.get("title"):
            yield ("title", name_key(str(stored["title"])), stored.get("starts_on"))
    else:
        yield ("whole", *(_plain(stored.get(name)) for name in NEEDED[entity]))


def _partner_keys(stored: Mapping[str, Any]) -> list[Key]:
    keys: list[Key] = []
    if wikidata := stored.get("wikidata"):
        keys.append(("wikidata", str(wikidata).upper()))
    if name := stored.get("name"):
        keys.append(("name", name_key(str(name))))
    if email := stored.get("email"):
        keys.append(("email", email_key(str(email))))
    if (website := stored.get("website")) and (domain := domain_key(str(website))):
        keys.append(("domain", domain))
    return keys


def _contact_keys(stored: Mapping[str, Any]) -> Iterator[Key]:
    if stored.get("email"):
        yield ("email", email_key(str(stored["email"])))
    if stored.get("name") and stored.get("partner"):
        yield ("name", name_key(str(stored["name"])), stored["partner"])


def _dates(entity: str, stored: Mapping[str, Any]) -> tuple[Any, ...]:
    """Two agreements of one title are told apart by when they begin; a grant's title is its own."""
    return (stored.get("effective_from") or stored.get("signed_on"),) if entity == "agreement" else ()


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return name_key(value)
    return str(value) if isinstance(value, Decimal) else value
