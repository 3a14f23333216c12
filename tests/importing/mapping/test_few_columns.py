"""Lists of one to three columns: the word for the kind of record, or what the cells hold, is all that tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.layout import TableColumn
from partnerdesk.importing.mapping.guessing import guess_mapping

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.mapping.guessing import Guess

DAYS: list[Raw] = ["2025-06-30", "2026-01-31", "2025-03-01"]


def guessed(headers: str, *values: list[Raw], sheet: str = "Sheet1", entity: str | None = None) -> Guess:
    names = headers.split(" | ")
    columns = [TableColumn(place, "ABC"[place - 1], name, name) for place, name in enumerate(names, start=1)]
    return guess_mapping(columns, values, (sheet, "list"), entity=entity)


@pytest.mark.parametrize(
    ("headers", "values", "entity"),
    [
        ("Event | Date", [["Bridge walk", "Map night", "Photo hunt"], DAYS], "activity"),
        ("Metric | Target", [["Participants", "Editors", "Photos"], [120, 40, 900]], "metric"),
        ("Goal | Grant", [["Every school visits", "Salt words", "Maps"], ["GSF-1", "GSF-2", "GSF-2"]], "goal"),
        ("Report | Deadline", [["interim", "final", "final"], DAYS], "grant_report"),
        ("Informe | Fecha límite", [["intermedio", "final", "final"], DAYS], "grant_report"),
        ("Ziel | Hauptziel", [["Jede Schule", "Zwanzig Autorinnen", "Karten"], ["ja", "nein", "nein"]], "goal"),
        ("Learning question", [["Do teachers come back?", "Does money help?"]], "learning_question"),
    ],
)
def test_few_headers_of_one_kind_are_enough(headers: str, values: list[list[Raw]], entity: str) -> None:
    found = guessed(headers, *values)
    assert found.entity == entity
    assert all(choice.target for choice in found.columns)


def test_common_headers_tell_of_no_kind() -> None:
    assert guessed("Name | Date", ["Bridge", "Maps", "Photos"], DAYS).entity is None


def test_a_lone_name_of_contacts_is_the_whole_name() -> None:
    found = guessed("Name", ["Ana Gil", "Bo Li"], entity="contact")
    assert found.columns[0].target == "contact.name"


@pytest.mark.parametrize(
    ("names", "target"), [(["DUVIVIER", "OKONKWO"], "contact.family_name"), (["Maëlle Du", "Ada Ok"], "contact.name")]
)
def test_a_name_beside_the_given_one_is_the_familys_unless_it_holds_both(names: list[Raw], target: str) -> None:
    found = guessed("Nom | Prénom | Mél", names, ["Maëlle", "Ada"], ["m@a.example", "ada@b.example"], entity="contact")
    assert [choice.target for choice in found.columns] == [target, "contact.given_name", "contact.email"]


def test_people_are_contacts_where_no_header_says_so() -> None:
    found = guessed(
        "Хто | Звідки | Мобільний",
        ["Оля Гай", "Тарас Лис"],
        ["Луцьк", "Рівне"],
        ["+380 67 123 45 67", "+380 50 222 33 44"],
    )
    assert found.entity == "contact"
    assert found.columns[0].target == "contact.name"
