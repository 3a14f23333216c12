"""Countries, languages, currencies and choices, found by code or by name in the user's language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnerdesk.messages import Language
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.region import Region
from partnerdesk.records.standard_lists import Standard, choice_named, code_name, code_named, codes, with_minor_unit


@pytest.mark.parametrize(
    ("standard", "wanted", "language", "code"),
    [
        (Standard.COUNTRY, "Czechia", "cs", "CZ"),
        (Standard.COUNTRY, "Česko", "cs", "CZ"),
        (Standard.COUNTRY, "cesko", "cs", "CZ"),
        (Standard.COUNTRY, "المغرب", "ar", "MA"),
        (Standard.COUNTRY, "대한민국", "ko", "KR"),
        (Standard.COUNTRY, "xk", "en", "XK"),
        (Standard.COUNTRY, "NA", "en", "NA"),
        (Standard.LANGUAGE, "español", "es", "es"),
        (Standard.LANGUAGE, "pt-br", "pt", None),
        (Standard.LANGUAGE, "pt-BR", "pt", "pt-BR"),
        (Standard.LANGUAGE, "Quechua", "es", "qu"),
        (Standard.CURRENCY, "eur", "en", "EUR"),
        (Standard.CURRENCY, "Euro", "cs", "EUR"),
        (Standard.CURRENCY, "HRK", "en", "HRK"),
        (Standard.CURRENCY, "ITL", "en", None),
        (Standard.COUNTRY, "", "en", None),
    ],
)
def test_a_code_is_found_by_code_or_name(standard: Standard, wanted: str, language: str, code: str | None) -> None:
    assert code_named(standard, wanted, Language(language)) == code


def test_kosovo_is_a_country_and_unions_are_not() -> None:
    assert {"XK", "NA", "TW", "PS"} <= set(codes(Standard.COUNTRY))
    assert not {"EU", "UN", "ZZ"} & set(codes(Standard.COUNTRY))


def test_currencies_are_shown_by_code_and_countries_by_name() -> None:
    assert code_name(Standard.CURRENCY, "EUR", Language("fr")) == "EUR"
    assert code_name(Standard.COUNTRY, "DE", Language("fr")) == "Allemagne"
    assert code_name(Standard.COUNTRY, "QQ", Language("fr")) == "QQ"


@pytest.mark.parametrize("wanted", ["radio_station", "Radio station", "RADIO STATION", "radio station"])
def test_a_choice_is_found_by_code_or_label(wanted: str) -> None:
    assert choice_named(PartnerType, wanted, Language("uk")) is PartnerType.RADIO_STATION


def test_an_unknown_choice_is_not_guessed() -> None:
    assert choice_named(PartnerType, "radio", Language("en")) is None


def test_a_region_is_found_by_its_code_alone() -> None:
    assert choice_named(Region, "CEECA", Language("en")) is Region.CEECA


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [("1234.5", "EUR", "1234.50"), ("1810", "JPY", "1810"), ("0.1234", "EUR", "0.1234"), ("1E+3", None, "1000.00")],
)
def test_amounts_are_written_with_their_minor_unit(amount: str, currency: str | None, written: str) -> None:
    assert with_minor_unit(Decimal(amount), currency) == written
