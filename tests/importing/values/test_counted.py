"""Numbers that say what they count: the number is read, the rest is kept or goes into the unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, Severity
from partnerdesk.records.support import SupportUnit


def read(target: str, text: str) -> Any:
    (found,) = column_reader(field_of(target), [text], "", ["en"], Answers()).read_all([text])
    return found


@pytest.mark.parametrize("text", ["25 people", "25 personas", "25名", "25명", "25 чел.", "25 osob", "٢٥ شخص", "25人"])
def test_what_is_counted_may_stand_behind_the_number_and_is_kept(text: str) -> None:
    assert read("activity.participants", text) == Odd(25)


def test_the_unit_of_a_quantity_goes_into_its_field() -> None:
    found = read("support.quantity", "3,5 hours")
    assert (found.value, found.beside, found.original) == (Decimal("3.5"), (("unit", SupportUnit.HOUR),), False)
    assert read("activity.hours", "2 h").value == Decimal(2)


def test_about_so_many_is_said() -> None:
    found = read("activity.participants", "ca. 40 people")
    assert found.value == 40
    assert found.fault.severity is Severity.WARNING


@pytest.mark.parametrize("text", ["90 min", "3 hours", "25 %", "40 of them women", "12 sessions", "3 articles"])
def test_other_words_behind_a_number_make_it_something_else(text: str) -> None:
    found = read("activity.participants", text)
    assert found.value is None
    assert found.fault.severity is Severity.ERROR


def test_things_are_counted_where_things_are() -> None:
    assert read("content_result.count", "12 articles") == Odd(12)


def test_minutes_are_no_hours() -> None:
    assert read("activity.hours", "90 min").value is None
