"""Targets of a column: a field of a kind of record, or one of the few columns that are less or more than a field."""

from __future__ import annotations

import functools
from typing import Final

from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.mapping.counted_targets import COUNTED_FIELDS, base_of
from partnerdesk.records import ENTITIES
from partnerdesk.records.field import Field
from partnerdesk.records.kinds import Link, Listed, LongText, Text

GIVEN_NAME: Final = "contact.given_name"
ADDITIONAL_NAME: Final = "contact.additional_name"
FAMILY_NAME: Final = "contact.family_name"
ABOUT: Final = "followup.about"
"""A partner's name, an agreement's number or a grant's number: whichever is found."""
SPOKEN_WITH: Final = "conversation.contacts"
"""The partner's side of a conversation; ours is `conversation.who`."""
_HALVES: Final = {
    GIVEN_NAME: Field(Text(), personal=True, entity="contact", name="given_name"),
    ADDITIONAL_NAME: Field(Text(), personal=True, entity="contact", name="additional_name"),
    FAMILY_NAME: Field(Text(), personal=True, entity="contact", name="family_name"),
    ABOUT: Field(Text(), entity="followup", name="about"),
    **COUNTED_FIELDS,
}

COMPANIONS: Final = {
    "partner": ("contact", "agreement", "support"),
    "contact": ("partner",),
    "agreement": ("partner", "contact"),
    "support": ("partner", "contact"),
    "activity": ("partner",),
    "conversation": ("partner",),
    "grant": ("grant_report",),
}
"""Other kinds of record that a row of the first kind may feed as well."""

PARTNER_LINK: Final = {
    "contact": "partner", "agreement": "partners", "support": "partner", "activity": "partners",
    "conversation": "partner", "followup": "partner", "feedback": "partner", "content_result": "partner",
    "value_area": "partner", "grant": "partners", "goal": "partners", "learning_question": "partners",
    "sponsorship": "sponsor",
}  # fmt: skip
"""Field or list by which a record names the partner that it belongs to."""


def entity_of(target: str) -> str:
    """Return the entity of a target: `partner` of `partner.city`."""
    return target.split(".", 1)[0]


def name_of(target: str) -> str:
    """Return the name of a target's field: `city` of `partner.city`."""
    return target.split(".", 1)[1]


@functools.cache
def field_of(target: str) -> Field:
    """Return the field of a target, made up for lists of partners and the other few; raises KeyError."""
    target = base_of(target)
    if target in _HALVES:
        return _HALVES[target]
    key, name = target.split(".", 1)
    entity = ENTITIES[key]
    if name == "id":
        return Field(Text(), entity=key, name="id")
    for through in entity.through:
        if through.name == name:
            part = ENTITIES[through.part].fields[through.target]
            return Field(Listed(part.kind), entity=key, name=name)
    return entity.fields[name]


def reference_of(target: str) -> str | None:
    """Return the entity that a target's values are names of, None for plain values."""
    kind = field_of(target).kind
    if isinstance(kind, Listed):
        kind = kind.of
    return kind.to if isinstance(kind, Link) else None


def is_free_text(target: str) -> bool:
    """Tell whether any text fits, so that the values say nothing for or against the target."""
    return isinstance(field_of(target).kind, Text | LongText) and name_of(target) != "id"


@functools.cache
def targets(key: str) -> tuple[str, ...]:
    """Return every target of a kind of record, in the order of its fields."""
    entity = ENTITIES[key]
    names = [name for name in entity.fields if name != "extra"]
    names += [through.name for through in entity.through]
    halves = [target for target in _HALVES if entity_of(target) == key]
    return (*(f"{key}.{name}" for name in names), *halves, f"{key}.id")


def all_targets() -> tuple[str, ...]:
    """Return every target that an old sheet may fill."""
    return tuple(target for key in IMPORTED for target in targets(key))


def label_key(target: str) -> str:
    """Message key of a target's label: the field's own, or one made for the target."""
    target = base_of(target)
    key, name = target.split(".", 1)
    if target in _HALVES:
        return f"import-target-{key}-{name}".replace("_", "-")
    if name == "id":
        return "import-target-id"
    if name not in ENTITIES[key].fields:
        return ENTITIES[reference_of(target) or key].plural_key
    return field_of(target).label_key
