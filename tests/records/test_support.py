"""Support: what is given in kind is worth, and what is no number."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.minor_units import minor_places
from partnerdesk.records import Support
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.money import convert, round_money
from partnerdesk.records.support import InKindCategory, SupportForm, SupportUnit, ValuationBasis


def in_kind(quantity: str | None, unit_value: str | None, paid: str | None = None, **values: Any) -> Support:
    numbers = {"quantity": quantity, "unit_value": unit_value, "amount_paid": paid}
    read = {name: None if text is None else Decimal(text) for name, text in numbers.items()}
    stated: dict[str, Any] = {"currency": "EUR", "form": SupportForm.IN_KIND, **read, **values}
    return Support(partner="p", description="Support", **stated)


WORKED = (
    in_kind("3", "120.00"),
    in_kind("12.5", "18.40"),
    in_kind("1", "2100.00", "1000.00"),
    in_kind("8", "15.00", unit=SupportUnit.DAY),
)


def test_the_worked_example_is_worth_1810_euros() -> None:
    values = [support.value for support in WORKED]
    assert values == [Decimal("360.00"), Decimal("230.00"), Decimal("1100.00"), Decimal("120.00")]
    assert sum(value for value in values if value) == Decimal("1810.00")


def test_the_worked_example_is_worth_1962_40_dollars() -> None:
    values = [support.value_in("USD", Decimal("1.0842")) for support in WORKED]
    assert sum(value for value in values if value) == Decimal("1962.40")


def test_each_line_is_converted_and_rounded_before_it_is_added() -> None:
    lines = [in_kind("1", "10.05").value_in("USD", Decimal("1.0842")) for _ in range(3)]
    assert lines == [Decimal("10.90")] * 3
    assert sum(line for line in lines if line) == Decimal("32.70")
    assert convert(Decimal("30.15"), Decimal("1.0842"), "USD") == Decimal("32.69")


def test_what_is_not_valued_is_no_number() -> None:
    gift = in_kind("3", "120.00", valuation_basis=ValuationBasis.NOT_VALUED)
    assert gift.value is None
    assert not gift.valued
    assert {problem.key for problem in gift.problems(None)} == {"problem-not-valued-with-value"}


def test_nothing_stated_is_no_number_and_not_zero() -> None:
    assert in_kind("3", None).value is None
    assert Support(partner="p", description="x", form=SupportForm.FINANCIAL).value is None


def test_a_gift_for_which_more_was_paid_than_it_is_worth_is_worth_nothing() -> None:
    assert in_kind("1", "50", "80").value == 0


def test_a_unit_value_without_quantity_counts_once_and_a_bare_total_counts() -> None:
    assert in_kind(None, "50").value == Decimal("50.00")
    assert in_kind(None, None, "20", amount=Decimal(70)).value == Decimal("50.00")


def test_money_is_worth_its_amount() -> None:
    given = Support(partner="p", description="x", amount=Decimal("99.5"), currency="JPY")
    assert not given.in_kind
    assert given.value == Decimal(100)


def test_a_value_in_its_own_currency_needs_no_rate_and_another_is_missing_without_one() -> None:
    gift = in_kind("1", "50")
    assert gift.value_in("EUR", None) == 50
    assert gift.value_in("USD", None) is None
    assert in_kind("1", "50", currency=None).value_in("USD", Decimal(1)) is None


def test_a_value_without_currency_is_warned_about() -> None:
    problems = list(in_kind("1", "50", currency=None).problems(None))
    assert [(problem.key, problem.warning) for problem in problems] == [("problem-amount-without-currency", True)]


def test_volunteer_time_counts_nowhere_unless_somebody_says_so() -> None:
    time = in_kind("4", None, category=InKindCategory.VOLUNTEER_TIME, unit=SupportUnit.HOUR, counted_in_report=True)
    usual = time.with_usual_counts()
    assert (usual.counted_in_report, usual.counted_as_match, usual.recognised_in_accounts) == (True, False, False)
    assert usual.hours == 4


def test_other_support_keeps_not_stated() -> None:
    venue = in_kind("1", "5", category=InKindCategory.VENUE)
    assert venue.with_usual_counts() == venue
    assert venue.counted_as_match is None


def test_match_needs_the_grant_that_counts_it() -> None:
    assert [p.key for p in in_kind("1", "5", counted_as_match=True).problems(None)] == ["problem-match-without-grant"]
    assert not list(in_kind("1", "5", counted_as_match=True, grant="g").problems(None))


def test_a_service_does_not_end_before_it_starts() -> None:
    backwards = in_kind("1", "5", service_from=CalendarDate(2025, 2, 1), service_to=CalendarDate(2025, 1, 31))
    assert [problem.field for problem in backwards.problems(None)] == ["service_to"]


@pytest.mark.parametrize(
    ("currency", "places"), [("JPY", 0), ("XOF", 0), ("CLP", 0), ("EUR", 2), ("COP", 2), ("KWD", 3), ("TND", 3)]
)
def test_money_is_rounded_half_up_to_the_minor_unit_of_its_currency(currency: str, places: int) -> None:
    assert minor_places(currency) == places
    half = Decimal(5).scaleb(-places - 1)
    assert round_money(half, currency) == Decimal(1).scaleb(-places)
    assert round_money(-half, currency) == -Decimal(1).scaleb(-places)


@pytest.mark.parametrize(
    "currency", "JPY KRW RWF UGX XOF XAF CLP VND PYG".split() + "KWD BHD JOD TND OMR IQD LYD".split()
)
def test_the_currencies_of_the_domain_have_their_own_minor_units(currency: str) -> None:
    assert minor_places(currency) == (3 if currency in "KWD BHD JOD TND OMR IQD LYD" else 0)
