"""Reading what people type: dates, numbers and yes/no in their own way of writing, never a guess."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnerdesk.messages import Language
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import (
    DateOrder,
    DecimalSign,
    Reading,
    read_date,
    read_number,
    read_yes_no,
    reading_of,
)

POINT = Reading(Language("en"))
COMMA = Reading(Language("es"), decimal=DecimalSign.COMMA)


@pytest.mark.parametrize(
    ("code", "order", "sign"),
    [
        ("en-US", DateOrder.MONTH_FIRST, DecimalSign.POINT),
        ("en-GB", DateOrder.DAY_FIRST, DecimalSign.POINT),
        ("es", DateOrder.DAY_FIRST, DecimalSign.COMMA),
        ("pt-BR", DateOrder.DAY_FIRST, DecimalSign.COMMA),
        ("uk", DateOrder.DAY_FIRST, DecimalSign.COMMA),
        ("ko", DateOrder.YEAR_FIRST, DecimalSign.POINT),
        ("sv", DateOrder.YEAR_FIRST, DecimalSign.COMMA),
        ("ar", DateOrder.DAY_FIRST, DecimalSign.POINT),
    ],
)
def test_each_language_has_its_order_of_dates_and_its_decimal_sign(
    code: str, order: DateOrder, sign: DecimalSign
) -> None:
    reading = reading_of(Language(code))
    assert (reading.date_order, reading.decimal) == (order, sign)


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("1,234.50", "1234.50"),
        ("1234.5", "1234.5"),
        ("12,34,567", "1234567"),
        ("1'234.5", "1234.5"),
        ("1 234", "1234"),
        (".5", "0.5"),
        ("-5", "-5"),
        ("\N{MINUS SIGN}5", "-5"),
        ("5-", "-5"),
        ("(1,234.50)", "-1234.50"),
        ("+5", "5"),
        ("١٢٣", "123"),
        ("١٢٫٥", "12.5"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("१२", "12"),
        ("\u200e-5", "-5"),
        ("0.500", "0.500"),
    ],
)
def test_a_number_with_a_point_is_read(raw: str, number: str) -> None:
    assert read_number(raw, POINT) == Decimal(number)


@pytest.mark.parametrize(
    ("raw", "number"),
    [("1.234,50", "1234.50"), ("1 234,5", "1234.5"), ("1\u202f234,5", "1234.5"), ("0,5", "0.5"), ("1.234", "1234")],
)
def test_a_number_with_a_comma_is_read(raw: str, number: str) -> None:
    assert read_number(raw, COMMA) == Decimal(number)


@pytest.mark.parametrize(
    "raw",
    ["1,23", "0,500", "1.234,50", "1,234 567", "1,2345", "12 EUR", "1e5", "--5", "-5-", "()", "", "5²", "½", "1.2.3"],
)
def test_what_may_mean_another_number_is_refused(raw: str) -> None:
    with pytest.raises(Unreadable):
        read_number(raw, POINT)


@pytest.mark.parametrize(
    ("raw", "code", "iso"),
    [
        ("2025-03-14", "en-US", "2025-03-14"),
        ("2025-03-14T10:30:00", "en", "2025-03-14"),
        ("03/04/2025", "en-US", "2025-03-04"),
        ("03/04/2025", "es", "2025-04-03"),
        ("14.3.25", "cs", "2025-03-14"),
        ("14. 3. 2025", "cs", "2025-03-14"),
        ("2025. 3. 14.", "ko", "2025-03-14"),
        ("2025년 3월 14일", "ko", "2025-03-14"),
        ("2025년 3월", "ko", "2025-03"),
        ("١٤/٠٣/٢٠٢٥", "ar", "2025-03-14"),
        ("14 مارس 2025", "ar", "2025-03-14"),
        ("14 de marzo de 2025", "es", "2025-03-14"),
        ("1er mars 2025", "fr", "2025-03-01"),
        ("14 березня 2025 р.", "uk", "2025-03-14"),
        ("March 14th, 2025", "en", "2025-03-14"),
        ("14 March 2025", "es", "2025-03-14"),
        ("mars 2025", "fr", "2025-03"),
        ("03/2025", "fr", "2025-03"),
        ("2025", "fr", "2025"),
        ("tháng 11 năm 2025", "vi", "2025-11"),
        ("1 Jan 69", "en", "1969-01-01"),
        ("1 Jan 68", "en", "2068-01-01"),
    ],
)
def test_a_date_is_read_as_its_writer_means_it(raw: str, code: str, iso: str) -> None:
    assert str(read_date(raw, reading_of(Language(code)))) == iso


@pytest.mark.parametrize(
    "raw",
    ["30/02/2025", "13/13/2025", "March", "14", "soon", "14 March or April 2025", "mayonnaise 2025", "2025-3", "1 2"],
)
def test_what_is_no_date_is_refused(raw: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_date(raw, POINT)
    assert refused.value.values == (raw,)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("Sí", True),
        ("так", True),
        ("نعم", True),
        ("예", True),
        ("ano", True),
        ("x", True),
        ("não", False),
        ("ні", False),
        ("아니오", False),
        ("NE", False),
        ("0", False),
        ("", None),
        ("–", None),
        ("N/A", None),
        ("?", None),
        ("not stated", None),
    ],
)
def test_yes_and_no_are_read_in_many_languages_and_nothing_is_not_no(raw: str, meant: bool | None) -> None:
    assert read_yes_no(raw, POINT) is meant


@pytest.mark.parametrize("raw", ["maybe", "yes and no", "2"])
def test_other_words_are_neither_yes_nor_no(raw: str) -> None:
    with pytest.raises(Unreadable):
        read_yes_no(raw, POINT)
