"""Declarations: every record, field, section and choice has its words, and reads back what it stores."""

from __future__ import annotations

import json
import pkgutil
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import partnerdesk.records
from partnerdesk.records import ENTITIES, Entity
from partnerdesk.records.choice import Choice
from partnerdesk.records.feedback import STATEMENTS
from partnerdesk.records.kinds import Link, Listed, Money, Number
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from partnerdesk.records.field import Field
    from partnerdesk.records.kinds import Stored

KEYS = (
    "partner contact agreement agreement_party obligation signatory sponsorship sponsor_entry sponsor_settlement grant "
    "grant_report goal metric grant_partner support activity activity_partner content_result value_area conversation "
    "followup feedback strategic_definition strategic_criterion strategic_naming learning_question group exchange_rate "
    "attachment printed_report import_profile match_answer"
)
FIELDS = [field for entity in ENTITIES.values() for field in entity.fields.values()]


def modules() -> list[str]:
    return [
        f"{partnerdesk.records.__name__}.{found.name}" for found in pkgutil.iter_modules(partnerdesk.records.__path__)
    ]


def choice_lists() -> list[type[Choice]]:
    for module in modules():
        import_module(module)
    return Choice.__subclasses__()


def texts(file: str) -> dict[str, str]:
    return dict(json.loads(resource("i18n", file).read_text(encoding="utf-8")))


def named(field: Field) -> str:
    return f"{field.entity}.{field.name}"


def test_the_records_stand_in_the_order_of_their_list() -> None:
    assert list(ENTITIES) == KEYS.split()


@pytest.mark.parametrize("file", ["en.json", "qqq.json"])
def test_everything_declared_has_its_words_and_their_documentation(file: str) -> None:
    needed = {key for entity in ENTITIES.values() for key in (entity.label_key, entity.plural_key)}
    needed |= {field.label_key for field in FIELDS} | {f"section-{field.section}" for field in FIELDS}
    needed |= {choice.label_key for choices in choice_lists() for choice in choices}
    assert needed - texts(file).keys() == set()


def test_no_words_are_kept_for_what_is_not_declared() -> None:
    declared = {key for field in FIELDS for key in (field.label_key, field.help_key)}
    declared |= {choice.label_key for choices in choice_lists() for choice in choices}
    starts = tuple(f"{what}-{key.replace('_', '-')}-" for what in ("field", "help") for key in ENTITIES)
    kept = {key for key in texts("en.json") if key.startswith(("choice-", *starts))}
    assert kept - declared == set()


def test_labels_within_one_record_differ() -> None:
    words = texts("en.json")
    for entity in ENTITIES.values():
        labels = [words[field.label_key] for field in entity.fields.values()]
        assert sorted(set(labels)) == sorted(labels), entity.key


def test_labels_within_one_list_differ_and_lists_have_names_of_their_own() -> None:
    words = texts("en.json")
    lists = choice_lists()
    assert len({choices.list_name() for choices in lists}) == len(lists)
    for choices in lists:
        labels = {words[choice.label_key] for choice in choices}
        assert len(labels) == len(list(choices)), choices


@pytest.mark.parametrize("choices", choice_lists(), ids=lambda choices: choices.list_name())
def test_codes_are_snake_case(choices: type[Choice]) -> None:
    assert all(choice.value.isidentifier() and choice.value == choice.value.lower() for choice in choices)


@pytest.mark.parametrize("field", FIELDS, ids=named)
def test_links_lead_to_records_and_amounts_have_their_currency_beside_them(field: Field) -> None:
    kind = field.kind.of if isinstance(field.kind, Listed) else field.kind
    if isinstance(kind, Link):
        assert kind.to in ENTITIES
    if isinstance(kind, Money):
        assert kind.currency in ENTITIES[field.entity].fields


@pytest.mark.parametrize("entity", ENTITIES.values(), ids=lambda entity: entity.key)
def test_a_list_of_linked_records_goes_through_a_part_that_links_both(entity: Entity) -> None:
    assert entity.title_field in entity.fields
    for through in entity.through:
        fields = ENTITIES[through.part].fields
        assert fields[through.owner].parent
        assert [fields[name].kind for name in (through.owner, through.target)] == [Link(entity.key), Link("partner")]


@pytest.mark.parametrize("entity", ENTITIES.values(), ids=lambda entity: entity.key)
def test_only_parts_have_a_parent_and_only_one(entity: Entity) -> None:
    parents = [field.name for field in entity.fields.values() if field.parent]
    assert len(parents) <= 1
    assert entity.parent is (entity.fields[parents[0]] if parents else None)


@pytest.mark.parametrize("entity", ENTITIES.values(), ids=lambda entity: entity.key)
def test_a_new_record_reads_back_as_it_was_stored(entity: Entity) -> None:
    values: dict[str, Any] = {
        name: "x" if field.kind.name in {"text", "long-text", "link"} else None
        for name, field in entity.fields.items()
        if field.required
    }
    made = entity.type(id="i", version=1, **values)
    stored = entity.stored({name: getattr(made, name) for name in entity.fields})
    own: dict[str, Stored] = {
        "id": "i",
        "version": 1,
        "created_at": None,
        "created_by": None,
        "updated_at": None,
        "updated_by": None,
    }
    row = {**stored, **own}
    assert entity.maker(entity.columns)([row[name] for name in entity.columns]) == made


def test_feedback_has_eight_statements_of_one_to_five() -> None:
    fields = ENTITIES["feedback"].fields
    assert len(STATEMENTS) == 8
    assert [name for name, field in fields.items() if field.section == "statements"] == list(STATEMENTS)
    assert all(fields[name].kind == Number(0, Decimal(1), Decimal(5)) for name in STATEMENTS)


def test_what_is_about_a_person_is_marked() -> None:
    personal = {named(field) for field in FIELDS if field.personal}
    assert {"contact.name", "contact.email", "contact.phone", "contact.address", "signatory.name"} <= personal
    assert not any(name.startswith(("partner.", "feedback.")) for name in personal)


def test_no_field_asks_for_health_religion_or_politics() -> None:
    asked = " ".join(field.name for field in FIELDS if field.entity == "contact")
    assert not any(word in asked for word in ("health", "religio", "politic", "gender", "birth"))
