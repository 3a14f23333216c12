"""The exports of other programs are known by their headers, in all their variants, and by nothing less."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.importer import propose, read
from partnerdesk.importing.layout import TableColumn
from partnerdesk.importing.mapping.choice import LEFT_UNASKED, Fate, Why
from partnerdesk.importing.mapping.known_formats import known_format
from partnerdesk.importing.mapping.targets import entity_of, field_of
from partnerdesk.records import Contact, Grant, GrantPartner, Partner
from partnerdesk.resource_files import resource
from tests.importing.dashboard_exports import (
    OVERVIEW,
    SINCE_2018,
    SITES,
    articles,
    editors,
    overview,
    uploads,
    wikidata,
)

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner

DASHBOARD = "Programs & Events Dashboard: "
GRANTS = [
    "Identifier", "Title", "Description", "Currency", "Amount Awarded", "Award Date", "Planned Dates:Start Date",
    "Planned Dates:End Date", "Recipient Org:Identifier", "Recipient Org:Name", "Recipient Org:City",
    "Recipient Org:Country", "Recipient Org:Web Address", "Funding Org:Identifier", "Funding Org:Name",
]  # fmt: skip
NEW_CONTACTS = [
    "First Name", "Middle Name", "Last Name", "Nickname", "Organization Name", "Organization Title", "Birthday",
    "Notes", "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value",
    "Phone 1 - Label", "Phone 1 - Value", "Address 1 - Formatted", "Website 1 - Value",
]  # fmt: skip
OLD_CONTACTS = [
    "Name", "Given Name", "Additional Name", "Family Name", "Birthday", "Gender", "Notes", "Language",
    "Group Membership", "E-mail 1 - Type", "E-mail 1 - Value", "Phone 1 - Type", "Phone 1 - Value",
    "Organization 1 - Name", "Organization 1 - Title",
]  # fmt: skip


def columns(headers: list[str]) -> list[TableColumn]:
    return [TableColumn(number, str(number), header, header) for number, header in enumerate(headers, start=1)]


def written() -> list[dict[str, Any]]:
    return list(json.loads(resource("known-formats.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("one", written(), ids=lambda one: one["name"])
def test_each_format_names_fields_that_there_are_and_reasons_for_what_it_leaves(one: dict[str, Any]) -> None:
    for target in one["columns"].values():
        assert field_of(target).label_key
        assert entity_of(target) in {one["entity"], "partner"}
    assert {Why(why) for why in one.get("left", {})} <= LEFT_UNASKED
    assert not {header for headers in one.get("left", {}).values() for header in headers} & one["columns"].keys()


@pytest.mark.parametrize(
    ("headers", "file", "name"),
    [
        (overview()[0], "x", f"{DASHBOARD}overview"),
        (overview(**dict.fromkeys(SINCE_2018))[0], "x", f"{DASHBOARD}overview"),
        (overview(**SITES)[0], "x", f"{DASHBOARD}overview"),
        (editors()[0], "x", f"{DASHBOARD}editors"),
        (editors(misspelt=True)[0], "x", f"{DASHBOARD}editors"),
        (articles()[0], "x", f"{DASHBOARD}articles"),
        ([*articles(header="username")[0], "course_slug"], "x", f"{DASHBOARD}articles"),
        (["title", "namespace", "wiki", "url", "edit_count", "new", "pageviews"], "x", f"{DASHBOARD}articles"),
        (uploads()[0], "x", f"{DASHBOARD}uploads"),
        (wikidata()[0], "x", f"{DASHBOARD}Wikidata"),
        (["username"], "costas-students", f"{DASHBOARD}students of a campaign"),
        (["username"], "costas-instructors", f"{DASHBOARD}instructors of a campaign"),
        (["username", "course"], "costas-instructors", f"{DASHBOARD}instructors of a campaign"),
        (["username", "course", "registered_at"], "x", f"{DASHBOARD}students of a campaign"),
        (
            ["Course ID", "Created At", "Slug", "Title", "Institution", "Start", "End", "Facilitator", "Wiki"],
            "x",
            f"{DASHBOARD}all courses",
        ),
        (
            [
                "Courses",
                "Institution/Term",
                "Wiki_Expert",
                "Instructor",
                "Recent_Edits",
                "Views",
                "Editors",
                "Start_Date",
            ],
            "x",
            f"{DASHBOARD}tagged courses",
        ),
        (GRANTS, "x", "360Giving: grants"),
        (["IdeNtif      ier", "title", "AMOUNT  awarded", "Award Date", "Funding Org: Name"], "x", "360Giving: grants"),
        (NEW_CONTACTS, "x", "Google Contacts"),
        (OLD_CONTACTS, "x", "Google Contacts, older"),
    ],
)
def test_a_format_is_known_in_its_variants(headers: list[str], file: str, name: str) -> None:
    found = known_format(columns(headers), file)
    assert found is not None
    assert found.name == name


@given(st.sets(st.sampled_from(sorted(OVERVIEW.keys() - {"course_slug", "title", "editors", "articles_edited"}))))
def test_an_overview_is_known_whatever_else_it_has(gone: set[str]) -> None:
    found = known_format(columns([*(name for name in OVERVIEW if name not in gone), "something_new"]))
    assert found is not None
    assert found.targets["something_new"] is None
    assert found.targets["articles_edited"] == "activity.pages_edited"


@pytest.mark.parametrize(
    "headers",
    [["title", "editors"], ["username"], ["Title", "Institution", "Start", "End"], ["First Name", "Last Name"], []],
)
def test_a_sheet_that_only_resembles_a_format_is_none_of_it(headers: list[str]) -> None:
    assert known_format(columns(headers), "list") is None


def test_figures_by_wiki_take_the_place_of_totals() -> None:
    found = known_format(columns(overview(**SITES)[0]))
    assert found is not None
    assert found.targets["es.wikipedia.org_articles_created"] == "activity.pages_created@es.wikipedia.org"
    assert found.targets["articles_created"] is None
    assert found.targets["references_added"] == "activity.references_added"
    assert found.targets["es.wikipedia.org_edits"] is None


def test_what_a_format_leaves_out_says_why(make_sheet: MakeSheet) -> None:
    (table,) = propose(read([make_sheet("a.csv", [NEW_CONTACTS, ["Ana"] + [""] * 17])])).tables
    left = {choice.header: choice.reason.why for choice in table.columns if choice.fate is Fate.IGNORED}
    assert left == {"Birthday": Why.PRIVATE, "Photo": Why.BINARY}


def test_grants_name_their_funder_and_the_partners_that_got_them(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    row = [
        "360G-X-1", "Costa", "Un taller", "GBP", "£76,454", "24-Jul-13", "2013-09-01", "2014-08-31", "GB-CHC-1",
        "Museo del Faro", "Cardiff", "GB", "https://museo.example", "GB-COH-2", "Fondo del Mar",
    ]  # fmt: skip
    plan = imported(make_sheet("grants.csv", [GRANTS, row]), create_missing=True)
    # The standard prescribes the point, so that nobody needs to be asked about "76,454".
    assert not [table.questions for table in plan.tables if table.questions]
    with data_file.read() as reader:
        (grant,), (partner,), (joined,) = reader.all(Grant), reader.all(Partner), reader.all(GrantPartner)
    assert (grant.number, grant.awarded, grant.currency, grant.funder) == (
        "360G-X-1", Decimal(76454), "GBP", "Fondo del Mar",
    )  # fmt: skip
    assert (str(grant.starts_on), grant.extra["Award Date"]) == ("2013-09-01", "24-Jul-13")
    assert (partner.name, partner.city, partner.country) == ("Museo del Faro", "Cardiff", "GB")
    assert (joined.grant, joined.partner) == (grant.id, partner.id)
    assert account_for_cells(plan).missing == []


def test_an_address_book_of_google_gives_people_and_organisations(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    person = {
        "First Name": "Ana", "Middle Name": "María", "Last Name": "Ruiz", "Organization Name": "Museo del Faro",
        "Organization Title": "Directora", "Birthday": "1980-02-03", "Labels": "* myContacts ::: Faro",
        "E-mail 1 - Value": "ana@museo.example ::: ruiz@museo.example", "E-mail 2 - Value": "ana@casa.example",
        "Phone 1 - Value": "+598 99 123 456 ::: +598 99 123 457",
    }  # fmt: skip
    company = {"Organization Name": "Biblioteca", "E-mail 1 - Value": "info@b.example", "Labels": "* myContacts"}
    rows = [[one.get(header, "") for header in NEW_CONTACTS] for one in (person, company)]
    path = make_sheet("contacts.csv", [NEW_CONTACTS, *rows])
    plan = imported(path, create_missing=True)
    with data_file.read() as reader:
        (ana,) = reader.all(Contact)
        partners = {one.name: one for one in reader.all(Partner)}
    assert (ana.name, ana.role, ana.email, ana.phone) == (
        "Ana María Ruiz",
        "Directora",
        "ana@museo.example",
        "+598 99 123 456",
    )
    assert ana.extra["E-mail 1 - Value"] == "ana@museo.example ::: ruiz@museo.example"
    assert ana.extra["E-mail 2 - Value"] == "ana@casa.example"
    assert "1980" not in str(ana)
    assert partners.keys() == {"Museo del Faro", "Biblioteca"}
    assert partners["Biblioteca"].email == "info@b.example"
    assert account_for_cells(plan).missing == []
    assert imported(path, create_missing=True).is_empty


def test_an_older_address_book_of_google_gives_people(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    person = {
        "Name": "Ana María Ruiz", "Given Name": "Ana", "Family Name": "Ruiz", "Language": "es", "Gender": "x",
        "Group Membership": "* myContacts ::: Faro", "E-mail 1 - Value": "ana@museo.example",
        "Organization 1 - Name": "Museo del Faro", "Organization 1 - Title": "Directora",
    }  # fmt: skip
    plan = imported(
        make_sheet("old.csv", [OLD_CONTACTS, [person.get(one, "") for one in OLD_CONTACTS]]), create_missing=True
    )
    with data_file.read() as reader:
        (ana,) = reader.all(Contact)
    assert (ana.name, ana.preferred_language, ana.role) == ("Ana María Ruiz", "es", "Directora")
    assert account_for_cells(plan).missing == []


def test_contact_cards_give_people_and_partners(data_file: DataFile, tmp_path: Path, imported: Planner) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nORG:Museo del Faro\nTITLE:Directora\nEMAIL:ana@museo.example\n"
        "BDAY:1980-02-03\nX-FOO:bar\nbroken\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Museo del Faro\nURL:https://museo.example\n"
        "ADR:;;Calle 3;Montevideo;;11000;Uruguay\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Sin Museo\nEND:VCARD\n",
        encoding="utf-8",
    )
    plan = imported(path)
    with data_file.read() as reader:
        (ana,), (museum,) = list(reader.all(Contact)), list(reader.all(Partner))
    assert (ana.name, ana.partner, ana.role, ana.email) == ("Ana Ruiz", museum.id, "Directora", "ana@museo.example")
    assert ana.extra == {"X-FOO": "bar", "UNREADABLE": "9: broken"}
    assert (museum.name, museum.city, museum.country, museum.website) == (
        "Museo del Faro", "Montevideo", "UY", "https://museo.example",
    )  # fmt: skip
    told = {one.fault.key for one in plan.problems}
    assert told == {"import-problem-broken-cell", "import-warning-columns-left"}
    assert [row.reason is not None for table in plan.tables for row in table.rows] == [False, True, False]
    assert account_for_cells(plan).missing == []
    assert imported(path).is_empty
