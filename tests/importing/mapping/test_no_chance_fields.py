"""Headers that are near a word by chance, or plainly of another kind of record, fill no field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.layout import TableColumn
from partnerdesk.importing.mapping.guessing import Guess, guess_mapping

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Raw

MUSEUMS: list[Raw] = ["Museum of the City", "Library of the Port", "Archive of the Bay"]


def guessed(name: str, **columns: list[Raw]) -> Guess:
    headers = [header.replace("_", " ") for header in columns]
    listed = [
        TableColumn(number, "ABCDEFGH"[number - 1], header, own_header=header)
        for number, header in enumerate(headers, start=1)
    ]
    return guess_mapping(listed, [*columns.values()], (name,))


def targets(found: Guess) -> dict[str, str | None]:
    return {choice.header: choice.target for choice in found.columns}


def test_a_country_is_no_count() -> None:
    countries: list[Raw] = ["United States", "Canada", "Peru"]
    amounts: list[Raw] = [1000, 280, 25000]
    found = targets(
        guessed("Gifts", Donor=MUSEUMS, Gift=["room", "tea", "boards"], Total_Amount=amounts, Country=countries)
    )
    assert found["Country"] in {None, "partner.country"}
    assert found["Total Amount"] == "support.amount"


def test_the_status_of_an_activity_is_not_that_of_its_partner() -> None:
    states: list[Raw] = ["Completed", "Planned", "Active"]
    found = targets(guessed("Partners", Partner_name=MUSEUMS, Partner_type=["museum", "library", "archive"],
                            Activity_status=states))  # fmt: skip
    assert found == {"Partner name": "partner.name", "Partner type": "partner.type", "Activity status": None}


def test_a_title_beside_a_partner_makes_no_agreement() -> None:
    codes: list[Raw] = ["TD19", "TD01", "TD02"]
    found = targets(guessed("Partners", Organisation=MUSEUMS, Country=["Peru", "Chile", "Spain"], Title=codes))
    assert found["Title"] is None


def test_the_dates_that_name_the_agreement_are_the_agreements() -> None:
    days: list[Raw] = ["2016-02-17", "2016-06-22", "2016-09-22"]
    ends: list[Raw] = ["2019-01-31", "2018-07-17", "2020-07-17"]
    found = targets(guessed("Partners", start=days, Organisation=MUSEUMS, agreement_start=days, agreement_end=ends))
    assert found["agreement start"] == "agreement.effective_from"
    assert found["agreement end"] == "agreement.ends_on"


@pytest.mark.parametrize("header", ["Nr", "No", "Number", "Participants"])
def test_numbers_of_the_rows_fill_no_field(header: str) -> None:
    numbers: list[Raw] = [1, 2, 3]
    titles: list[Raw] = ["Map day", "Photo walk", "Class"]
    days: list[Raw] = ["2024-05-21", "2024-06-22", "2024-07-23"]
    found = targets(guessed("Workshops", **{header: numbers, "Workshop": titles, "Date": days}))
    assert found[header] is None


def test_numbers_are_no_list_of_words() -> None:
    fees: list[Raw] = [11, 0.05, 1.59]
    found = targets(guessed("Partners", Organisation=MUSEUMS, Country=["Peru", "Chile", "Spain"], Themes=fees))
    assert found["Themes"] is None


def test_a_gift_may_be_dated_to_the_minute() -> None:
    moments: list[Raw] = ["2015-11-01T23:09:28Z", "2015-11-02T00:07:05Z", "2015-11-03T10:00:00Z"]
    found = targets(guessed("Donations", Donor=MUSEUMS, Donation_Date=moments, Amount=[12, 30, 70]))
    assert found["Donation Date"] == "support.received_on"
