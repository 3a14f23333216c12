"""Thousands and millions beside amounts and in headers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.money import currency_in_header
from partnerdesk.importing.values.outcome import Odd, Severity

AMOUNT = field_of("support.amount")


def read(raw: Any, header: str = "") -> Any:
    (found,) = column_reader(AMOUNT, [raw], header, ["en"], Answers()).read_all([raw])
    return found


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("90만원", "900000", "KRW"),
        ("1.2万", "12000", None),
        ("3 mil", "3000", None),
        ("2,5 тыс. руб.", "2500", "RUB"),
        ("3 k€", "3000", "EUR"),
        ("1.5 millones de euros", "1500000", "EUR"),
    ],
)
def test_a_thousand_beside_a_number_multiplies_it_and_that_is_said(
    text: str, amount: str, currency: str | None
) -> None:
    found = read(text)
    assert isinstance(found, Odd)
    assert found.value == Decimal(amount)
    assert dict(found.beside).get("currency") == currency
    assert found.fault is not None
    assert found.fault.severity is Severity.WARNING


@pytest.mark.parametrize("header", ["Сумма, тыс. руб.", "金額（千円）", "Cost (k€)"])
def test_a_thousand_in_a_header_multiplies_what_stands_under_it(header: str) -> None:
    assert read(12, header).value == read("12", header).value == Decimal(12000)


def test_a_word_that_multiplies_nothing_leaves_the_amount_a_problem() -> None:
    assert read("3 boxes").value is None
    assert read("3万5千円").value is None


def test_a_count_of_thousands_is_read_too() -> None:
    (found,) = column_reader(field_of("activity.participants"), ["1.2만"], "", ["ko"], Answers()).read_all(["1.2만"])
    assert found.value == 12000


@pytest.mark.parametrize(
    ("header", "currency"),
    [("单价（人民币元）", "CNY"), ("金額円", "JPY"), ("Montant€", "EUR"), ("Amount_USD", "USD"), ("Сума, грн", "UAH")],
)
def test_a_currency_in_a_header_needs_no_blanks(header: str, currency: str) -> None:
    assert currency_in_header(header) == currency


def test_a_header_that_only_ends_like_a_currency_names_none() -> None:
    assert currency_in_header("후원") is None


def test_a_hamza_tells_the_dinar_of_jordan_from_the_dirham_of_the_emirates() -> None:
    assert (currency_in_header("المبلغ (د.أ)"), currency_in_header("المبلغ (د.إ)")) == ("JOD", "AED")
    assert currency_in_header("المبلغ (د.ا)") == ("AED", "JOD")
