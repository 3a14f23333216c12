"""The commands that only read: their JSON is a contract, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

    Run = Callable[..., Ended]


def rows(run: Run, path: Path, entity: str, *more: str) -> list[dict[str, Any]]:
    ended = run("list", path, entity, "--json", *more)
    assert (ended.status, ended.err) == (0, "")
    assert ended.json.keys() == {"entity", "total", "rows"}
    assert ended.json["entity"] == entity
    assert ended.json["total"] == len(ended.json["rows"])
    return list(ended.json["rows"])


@pytest.mark.parametrize("entity", ENTITIES)
def test_a_list_has_every_field_of_every_kind_of_record(run: Run, path: Path, entity: str) -> None:
    expected = {"id", *ENTITIES[entity].fields, *(through.name for through in ENTITIES[entity].through)}
    for row in rows(run, path, entity):
        assert row.keys() == expected


def test_values_are_codes_iso_and_null(run: Run, path: Path) -> None:
    museum = rows(run, path, "partner", "--language", "qps-ploc")[1]
    assert museum["name"] == "Museo del Río"
    assert museum["type"] == "museum"
    assert museum["known_since"] == "2021-03"
    assert museum["in_plans"] is True
    assert museum["in_staffing"] is None
    assert museum["country"] is None
    assert museum["languages"] == ["es"]
    assert museum["themes"] == []
    assert museum["extra"] == {"Padrino": "Ana"}


def test_money_has_amount_and_currency(run: Run, path: Path) -> None:
    (agreement,) = rows(run, path, "agreement")
    assert agreement["amount"] == {"amount": "1234.50", "currency": "EUR"}
    (support,) = rows(run, path, "support")
    assert support["amount"] == {"amount": "0.1234", "currency": "JPY"}
    assert support["unit_value"] is None


def test_links_have_id_and_name_and_lists_of_links_are_lists_of_them(run: Run, path: Path) -> None:
    partners = {row["name"]: row["id"] for row in rows(run, path, "partner")}
    (agreement,) = rows(run, path, "agreement")
    (grant,) = rows(run, path, "grant")
    assert agreement["grant"] == {"id": grant["id"], "name": "Rivers"}
    assert agreement["partners"] == [{"id": partners[name], "name": name} for name in ("Museo del Río", "Escuela Sur")]
    assert agreement["supersedes"] is None
    (talk,) = rows(run, path, "conversation")
    assert talk["contacts"] == []


def test_a_filter_ignores_accents_and_fields_narrow_the_rows(run: Run, path: Path) -> None:
    (row,) = rows(run, path, "partner", "--filter", "museo RIO", "--fields", "name,city")
    assert row.keys() == {"id", "name", "city"}
    assert row["city"] == "Salto"


def test_a_list_for_people_shows_what_is_filled(run: Run, path: Path) -> None:
    ended = run("list", path, "partner")
    assert ended.status == 0
    header, _, *lines = ended.out.splitlines()
    assert header.split("  ")[0] == "Name"
    assert lines[0].startswith("Escuela Sur")
    assert "Museum" in lines[1]
    assert lines[-1] == "2 rows of 2."


def test_an_empty_list_is_no_fault(run: Run, path: Path) -> None:
    assert rows(run, path, "feedback") == []
    assert run("list", path, "feedback").status == 0


def test_a_record_is_shown_whole(run: Run, path: Path) -> None:
    (row,) = rows(run, path, "agreement")
    shown = run("show", path, "agreement", "memorandum", "--json").json
    assert shown["entity"] == "agreement"
    assert {name: shown[name] for name in row} == row
    assert [part["what"] for part in shown["parts"]["obligation"]] == ["Lend the hall"]
    assert [part["partner"]["name"] for part in shown["parts"]["agreement_party"]] == ["Museo del Río", "Escuela Sur"]
    assert shown["attachments"] == []
    assert run("show", path, "agreement", row["id"], "--json").json == shown


def test_its_history_says_what_changed(run: Run, path: Path) -> None:
    shown = run("show", path, "partner", "museo del rio", "--json").json
    latest, first = shown["history"]
    assert latest["fields"] == {"city": {"old": None, "new": "Salto"}}
    assert (latest["operation"], latest["author"], latest["kind"]) == ("update", "ana", "edit")
    assert first["fields"]["type"] == {"old": None, "new": "museum"}
    history = run("history", path, "partner", shown["id"], "--json").json
    assert history == {"entity": "partner", "id": shown["id"], "history": shown["history"]}


def test_a_record_is_shown_to_people_with_its_parts_and_extra(run: Run, path: Path) -> None:
    lines = run("show", path, "partner", "Museo del Río").out.splitlines()
    assert lines[0] == "Partner: Museo del Río"
    assert "  Padrino: Ana" in lines
    assert any("– → Salto" in line for line in lines)
    assert "  Lend the hall" in run("show", path, "agreement", "Memorandum").out.splitlines()


def test_a_name_that_is_not_there_is_answered_with_those_that_come_near(run: Run, path: Path) -> None:
    ended = run("show", path, "partner", "museo", "--json")
    assert ended.status == 1
    assert ended.json["error"]["code"] == "cli-no-such-record"
    assert "Museo del Río" in ended.json["error"]["remedy"]


def test_a_name_that_several_bear_asks_for_the_id(run: Run, path: Path) -> None:
    from partnerdesk.records import Partner
    from partnerdesk.store.data_file import DataFile

    with DataFile.open(path, author="ana") as file, file.change("change-new-file", "x") as work:
        second = work.add(Partner(name="ESCUELA SUR"))
    ended = run("show", path, "partner", "Escuela Sur", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "cli-several-records")
    assert second.id in ended.json["error"]["remedy"]


def test_the_history_of_the_file_lists_its_changes(run: Run, path: Path) -> None:
    changesets = run("history", path, "--json").json["changesets"]
    assert [one["kind"] for one in changesets] == ["edit", "edit", "start"]
    assert changesets[0].keys() == {"changeset", "at", "author", "kind", "title", "undoes"}
    assert len(run("history", path).out.splitlines()) == 3


def test_strategic_says_who_counts_and_why(run: Run, path: Path) -> None:
    answer = run("strategic", path, "--as-of", "2025-06-01", "--json").json
    assert answer["as_of"] == "2025-06-01"
    (definition,) = answer["definitions"]
    assert {key: definition[key] for key in ("name", "title", "count", "band")} == {
        "name": "rooted",
        "title": "Rooted",
        "count": 1,
        "band": "<10",
    }
    (partner,) = definition["partners"]
    reference = {"entity": "partner", "id": partner["id"], "name": "Museo del Río"}
    assert partner["criteria"] == [
        {"criterion": "institutionalised", "held": True, "evidence": [reference], "missing": None}
    ]
    (nearly,) = definition["nearly"]
    assert nearly.keys() == {"id", "name", "missing"}
    assert nearly["name"] == "Escuela Sur"
    assert "Museo del Río" in run("strategic", path, "--definition", "rooted").out


def test_agenda_lists_what_is_due(run: Run, path: Path) -> None:
    items = run("agenda", path, "--json").json["items"]
    duty = next(item for item in items if item["kind"] == "obligation")
    assert (duty["due"], duty["overdue"], duty["owner"]) == ("2020-01-31", True, None)
    assert duty["about"].keys() == {"entity", "id", "name"}
    assert (duty["about"]["entity"], duty["about"]["name"]) == ("agreement", "Memorandum")
    call = next(item for item in items if item["kind"] == "follow_up")
    assert (call["due"], call["overdue"], call["owner"]) == (None, False, "Ana")
    assert "Lend the hall" in run("agenda", path).out
