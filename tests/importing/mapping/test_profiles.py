"""Choices kept by header names: as JSON and back, in the data file, and for the exports of other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.mapping.choice import Fate, Why
from partnerdesk.importing.mapping.profiles import from_json, kept_profile, profile_of, read_profile, to_json
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet

ROWS = [["Socio", "Padrino", "Caja", "Conocido"], ["Museo del Faro", "Lola", "B2", "03/04/2024"]]


def test_choices_come_back_for_a_sheet_with_the_same_headers_in_another_order(
    data_file: DataFile, make_sheet: MakeSheet
) -> None:
    with data_file.read() as reader:
        proposal = propose(read([make_sheet("a.xlsx", Socios=ROWS)]), reader)
        (table,) = proposal.tables
        table.columns[1].target = "partner.owner"
        table.columns[2].ignored = True
        table.columns[3].target = "partner.known_since"
        table.columns[3].answers = Answers(date_order=DateOrder.MONTH_FIRST)
        table.columns[1].fill_down, table.columns[2].fill_down = True, False
        profile = profile_of("Our partners", "partner", table.columns)
        plan = build_plan(reader, proposal, ImportOptions())
    apply_plan(data_file, plan, profiles=(kept_profile(profile),))
    turned = [list(reversed(row)) for row in ROWS]
    with data_file.read() as reader:
        (again,) = propose(read([make_sheet("b.xlsx", Liste=turned)]), reader).tables
    assert again.profile == "Our partners"
    assert [choice.target for choice in again.columns] == ["partner.known_since", None, "partner.owner", "partner.name"]
    assert [choice.fate for choice in again.columns][1] is Fate.IGNORED
    assert again.columns[0].answers.date_order is DateOrder.MONTH_FIRST
    assert [choice.fill_down for choice in again.columns] == [None, False, True, None]
    assert again.columns[0].reason.why is Why.PROFILE
    assert from_json(json.loads(json.dumps(to_json(profile))), "a.json") == profile


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        '{"format": "another", "name": "x", "entity": "partner", "columns": {}}',
        '{"format": "partnerdesk-import-profile", "name": "x", "entity": "horse", "columns": {}}',
        (
            '{"format": "partnerdesk-import-profile", "name": "x", "entity": "partner", '
            '"columns": {"A": {"field": "partner.tail"}}}'
        ),
    ],
)
def test_a_file_that_holds_no_profile_is_refused_with_words(tmp_path: Path, content: str) -> None:
    path = tmp_path / "profile.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Mendable):
        read_profile(path)


@pytest.mark.parametrize(
    ("headers", "entity", "expected"),
    [
        (
            ["course_slug", "title", "institution", "editors", "articles_edited", "start_date"],
            "activity",
            {"title": "activity.title", "editors": "activity.editors", "start_date": "activity.starts_on"},
        ),
        (
            ["Identifier", "Title", "Currency", "Amount Awarded", "Award Date", "Funding Org:Name"],
            "grant",
            {"Identifier": "grant.number", "Amount Awarded": "grant.awarded", "Funding Org:Name": "grant.funder"},
        ),
        (
            ["First Name", "Last Name", "Organization Name", "E-mail 1 - Value", "Birthday"],
            "contact",
            {
                "First Name": "contact.given_name",
                "Organization Name": "contact.partner",
                "E-mail 1 - Value": "contact.email",
            },
        ),
    ],
)
def test_the_exports_of_other_programs_are_known(
    make_sheet: MakeSheet, headers: list[str], entity: str, expected: dict[str, str]
) -> None:
    (table,) = propose(read([make_sheet("a.csv", [headers, [f"v{n}" for n, _ in enumerate(headers)]])])).tables
    assert table.entity == entity
    chosen = {choice.header: choice.target for choice in table.columns if choice.target}
    assert chosen.items() >= expected.items()
