"""What a row names beside its own record, and what follows from the rest of it: people, reports, funds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.plan import Outcome
from partnerdesk.records import (
    Agreement,
    Contact,
    Conversation,
    GrantReport,
    Partner,
    SponsorEntry,
    Sponsorship,
)
from partnerdesk.records.grant import ReportKind
from tests.importing.conftest import all_of

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner


def test_people_of_a_conversation_become_contacts_of_its_partner(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    with data_file.change("change-new-file", "x") as work:
        museum = work.add(Partner(name="Museo del Faro"))
        known = work.add(Contact(name="Ana Ríos", partner=museum.id))
        other = work.add(Partner(name="Archivo"))
        work.add(Contact(name="Luis Soto", partner=other.id))
    rows = [
        ["Partner", "Held on", "With whom", "Summary"],
        ["Museo del Faro", "2024-05-01", "Ana Ríos; Luis Soto; Ana Ríos", "the photos"],
        ["Museo del Faro", "2024-06-01", "Luis Soto; two librarians; Director; Ing. Malý", "the loan"],
    ]
    plan = imported(make_sheet("a.xlsx", Conversations=rows))
    assert account_for_cells(plan).missing == []
    contacts = {one.name: one for one in all_of(data_file, Contact) if one.partner == museum.id}
    assert contacts.keys() == {"Ana Ríos", "Luis Soto", "Ing. Malý"}
    assert contacts["Ana Ríos"].id == known.id
    assert contacts["Luis Soto"].partner == museum.id
    first, second = sorted(all_of(data_file, Conversation), key=lambda one: str(one.held_on))
    assert first.contacts == (contacts["Ana Ríos"].id, contacts["Luis Soto"].id)
    assert second.contacts == (contacts["Luis Soto"].id, contacts["Ing. Malý"].id)
    assert second.who == ("two librarians", "Director")
    assert second.extra == {"With whom": "Luis Soto; two librarians; Director; Ing. Malý"}


@pytest.mark.parametrize(
    ("header", "ends_on", "kind"),
    [
        ("Report due", "2024-12-31", ReportKind.FINAL),
        ("Report due", "2026-12-31", ReportKind.OTHER),
        ("Midpoint report due", "2024-12-31", ReportKind.MIDPOINT),
    ],
)
def test_a_report_of_which_only_a_date_is_listed_is_of_some_kind(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner, header: str, ends_on: str, kind: ReportKind
) -> None:
    rows = [["Grant number", "Grant title", "Starts on", "Ends on", header],
            ["RF-1", "Maps", "2024-01-01", ends_on, "2025-01-31"]]  # fmt: skip
    imported(make_sheet("a.xlsx", Grants=rows))
    (report,) = all_of(data_file, GrantReport)
    assert (report.kind, str(report.due_on)) == (kind, "2025-01-31")


@pytest.fixture
def harbour_fund(data_file: DataFile) -> None:
    """A fund that is kept in Kenyan shillings."""
    with data_file.change("change-new-file", "x") as work:
        sponsor = work.add(Partner(name="Meridian Trust"))
        work.add(Sponsorship(title="Harbour fund", sponsor=sponsor.id, currency="KES"))


@pytest.mark.usefixtures("harbour_fund")
def test_a_ledger_writes_with_signs_what_its_types_say_and_in_the_currency_of_its_fund(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [
        ["Date", "Fiscal sponsorship", "Type", "Description", "Amount"],
        ["2024-01-05", "Harbour fund", "Receipt", "first part", "1500"],
        ["2024-02-05", "Harbour fund", "Fee", "ten per cent", "(150.00)"],
        ["2024-03-05", "Harbour fund", "Adjustment", "booked twice", "-20"],
    ]
    imported(make_sheet("a.xlsx", Ledger=rows))
    entries = sorted(all_of(data_file, SponsorEntry), key=lambda one: str(one.booked_on))
    assert [(f"{one.amount:.2f}", one.currency) for one in entries] == [
        ("1500.00", "KES"), ("150.00", "KES"), ("-20.00", "KES"),
    ]  # fmt: skip
    assert entries[2].reason == "booked twice"


@pytest.mark.usefixtures("harbour_fund")
def test_a_minus_in_a_ledger_that_writes_payments_without_one_is_left_to_the_user(
    make_sheet: MakeSheet, plan_of: Planner
) -> None:
    rows = [
        ["Date", "Fiscal sponsorship", "Type", "Description", "Amount"],
        ["2024-02-05", "Harbour fund", "Direct expense", "posters", "300"],
        ["2024-02-06", "Harbour fund", "Direct expense", "posters, taken back", "-300"],
    ]
    plan = plan_of(make_sheet("a.xlsx", Ledger=rows))
    assert [row.outcome for row in plan.tables[0].rows] == [Outcome.NEW, Outcome.REJECTED]


def test_marks_for_the_same_are_what_stands_above(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [
        ["Partner", "City", "Owner", "Shelf"],
        ["Museo del Faro", "Cádiz", "Ana", "K1"],
        ["Archivo de la Ría", '"', " Idem. ", "〃"],
        ["Biblioteca", "Vigo", "〃", "K2"],
    ]
    plan = imported(make_sheet("a.xlsx", Partners=rows))
    assert account_for_cells(plan).missing == []
    found = {one.name: (one.city, one.owner, one.extra) for one in all_of(data_file, Partner)}
    assert found["Archivo de la Ría"] == ("Cádiz", "Ana", {"Shelf": "K1"})
    assert found["Biblioteca"] == ("Vigo", "Ana", {"Shelf": "K2"})


def test_a_mark_for_the_same_with_nothing_above_stays_as_it_is(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    imported(make_sheet("a.xlsx", Partners=[["Partner", "City", "Shelf"], ["Museo del Faro", "idem", "〃"]]))
    (partner,) = all_of(data_file, Partner)
    assert (partner.city, partner.extra) == ("idem", {"Shelf": "〃"})


def test_a_mail_without_a_person_is_the_partners_own_in_other_lists_too(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add(Partner(name="Museo del Faro", phone="+34 956 000 000"))
    rows = [
        ["Number", "Partner", "Signed on", "Contact person", "E-mail", "Telephone"],
        ["A-1", "Museo del Faro", "2024-05-01", None, "faro@museo.example", "+34 956 111 111"],
        ["A-2", "Archivo de la Ría", "2024-06-01", None, "ria@archivo.example", None],
    ]
    imported(make_sheet("a.xlsx", Agreements=rows), create_missing=True)
    found = {one.name: (one.email, one.phone) for one in all_of(data_file, Partner)}
    assert found == {
        "Museo del Faro": ("faro@museo.example", "+34 956 000 000"), "Archivo de la Ría": ("ria@archivo.example", None),
    }  # fmt: skip
    extra = {one.number: one.extra for one in all_of(data_file, Agreement)}
    assert extra == {"A-1": {"Telephone": "+34 956 111 111"}, "A-2": {}}
