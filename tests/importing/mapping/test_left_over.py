"""Columns whose headers say nothing: what a list of that kind must have, and no other column holds."""

from __future__ import annotations

import pytest

from partnerdesk.importing.mapping.choice import Why
from tests.importing.mapping.test_headers import guessed

PARTNERS = ["Museo del Faro", "Archivo de la Ría", "Biblioteca del Muelle"]
STORIES = ["una sala para el taller", "dos portátiles en préstamo", "impresión de los carteles"]


def targets(headers: list[str], values: list[list[str]], sheet: str) -> dict[str, str | None]:
    return {one.header: one.target for one in guessed(headers, values, sheet).columns}


def test_the_one_column_of_texts_is_what_every_gift_says_of_itself() -> None:
    headers = ["Aliado", "Fecha", "Aquello", "Cantidad"]
    found = guessed(headers, [PARTNERS, ["2024-05-01"] * 3, STORIES, ["1", "2", "30"]], "Aportes")
    assert found.columns[2].target == "support.description"
    assert found.columns[2].reason.why is Why.VALUES


@pytest.mark.parametrize(
    "other", [["RB 12 hoja 3", "RB 12 hoja 4", "RB 13 hoja 1"], ["Ana Ríos", "Luis Soto", "Marta Gil"], STORIES]
)
def test_numbers_names_and_a_second_text_leave_it_open(other: list[str]) -> None:
    headers = ["Aliado", "Fecha", "Omega", "Zeta", "Cantidad"]
    values = [PARTNERS, ["2024-05-01"] * 3, other, STORIES, ["1", "2", "30"]]
    found = targets(headers, values, "Aportes")
    assert found["Omega"] is None
    assert found["Zeta"] == (None if other is STORIES else "support.description")


def test_where_our_people_are_named_the_others_are_those_of_the_partner() -> None:
    headers = ["Aliado", "Fecha", "Quién de nosotros", "Y ellos", "Resumen"]
    values = [PARTNERS, ["2024-05-01"] * 3, ["Ana Ríos", "Luis Soto", "Ana Ríos"],
              ["Pía Luna", "Marta Gil", "Juan Paz"], STORIES]  # fmt: skip
    found = targets(headers, values, "Bitácora")
    assert found["Quién de nosotros"] == "conversation.who"
    assert found["Y ellos"] == "conversation.contacts"


def test_a_description_that_holds_kinds_only_is_the_kind() -> None:
    found = guessed(["Organisation", "Beschreibung", "Ort"],
                    [PARTNERS, ["Museum", "Archiv", "Bibliothek"], ["Ulm", "Bern", "Wien"]], "Partner")  # fmt: skip
    assert found.columns[1].target == "partner.type"


def test_a_list_headed_as_we_head_it_is_that_list_though_its_words_are_unknown() -> None:
    values = [
        ["A", "B", "C", "D"],
        ["going strong", "wound up", "going strong", "asleep"],
        ["Ulm", "Bern", "Wien", "Graz"],
    ]
    found = targets(["Name", "Relation", "City"], values, "Partners")
    assert found["Relation"] == "partner.relation"
    values[1] = ["one story", "another story", "a third story", "and a fourth one"]
    assert targets(["Name", "Relation", "City"], values, "Partners")["Relation"] is None
