"""Kinds of field: what is shown in any language is read back, what is stored comes back, the rest is refused."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.messages import Language
from partnerdesk.records import kinds
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import Reading, reading_of
from partnerdesk.records.standard_lists import Standard, codes

if TYPE_CHECKING:
    from partnerdesk.records.kinds import Kind

LANGUAGES = {
    code: Language(code)
    for code in "en en-US en-IN es es-MX fr pt pt-BR ar fa he ur hi uk cs pl sv de de-CH ko ja zh vi th eu lv".split()
}
ENGLISH = Reading(LANGUAGES["en"])

languages = st.sampled_from(list(LANGUAGES.values()))
days = st.dates(dt.date(1970, 1, 1), dt.date(2068, 12, 31)).map(CalendarDate.of)
calendar_dates = days | days.map(lambda d: CalendarDate(d.year, d.month)) | days.map(lambda d: CalendarDate(d.year))


def decimals(places: int, least: str = "-1000000000", most: str = "1000000000") -> st.SearchStrategy[Decimal]:
    return st.decimals(Decimal(least), Decimal(most), places=places)


def read_back(kind: Kind, value: Any, language: Language) -> Any:
    return kind.parse(kind.show(value, language), reading_of(language))


@given(calendar_dates, languages)
def test_a_date_is_read_as_it_is_shown(value: CalendarDate, language: Language) -> None:
    assert read_back(kinds.Day(), value, language) == value


@given(days, languages)
def test_a_long_date_is_read_as_it_is_shown(value: CalendarDate, language: Language) -> None:
    assert kinds.Day().parse(language.date(value.earliest, "long"), reading_of(language)) == value


@given(decimals(3), languages)
def test_a_number_is_read_as_it_is_shown(value: Decimal, language: Language) -> None:
    assert read_back(kinds.Number(3, None), value, language) == value


@given(st.integers(-(10**15), 10**15), languages)
def test_a_whole_number_is_read_as_it_is_shown(value: int, language: Language) -> None:
    read = read_back(kinds.Number(0, None), value, language)
    assert (read, type(read)) == (value, int)


def test_swiss_numbers_have_all_their_separators() -> None:
    assert LANGUAGES["de-CH"].number(1_234_567_890) == "1'234'567'890"
    assert LANGUAGES["de-CH"].number(Decimal("-1234567.5"), 2) == "-1'234'567.50"


@given(decimals(4, "0"), languages)
def test_an_amount_is_read_as_it_is_shown(value: Decimal, language: Language) -> None:
    assert read_back(kinds.Money(), value, language) == value


@given(decimals(3, "0", "100"), languages)
def test_a_share_is_read_as_it_is_shown(value: Decimal, language: Language) -> None:
    assert read_back(kinds.Percent(3, Decimal(0), Decimal(100)), value, language) == value


@given(st.sampled_from([True, False, None]), languages)
def test_yes_no_and_not_stated_are_read_as_they_are_shown(value: bool | None, language: Language) -> None:
    assert read_back(kinds.YesNo(), value, language) is value


@given(st.sampled_from(PartnerType), languages)
def test_a_choice_is_read_as_it_is_shown_and_by_its_code(value: PartnerType, language: Language) -> None:
    kind = kinds.OneOf(PartnerType)
    assert read_back(kind, value, language) is value
    assert kind.parse(value.value, reading_of(language)) is value
    assert kind.parse(f" {value.label(language).upper()} ", reading_of(language)) is value


@pytest.mark.parametrize("standard", [Standard.COUNTRY, Standard.CURRENCY])
@given(data=st.data(), language=languages)
def test_a_country_or_currency_is_read_as_it_is_shown(
    standard: Standard, data: st.DataObject, language: Language
) -> None:
    value = data.draw(st.sampled_from(codes(standard)))
    assert read_back(kinds.Code(standard), value, language) == value


@given(st.lists(st.sampled_from(["es", "pt-BR", "ar", "uk", "ko", "qu", "mi"]), unique=True).map(tuple), languages)
def test_a_list_of_languages_is_read_as_it_is_shown(value: tuple[str, ...], language: Language) -> None:
    kind = kinds.Listed(kinds.Code(Standard.LANGUAGE))
    assert kind.value(kind.stored(value)) == value
    if value:
        assert read_back(kind, value, language) == value


def test_items_with_commas_are_shown_apart_by_semicolons_and_read_back() -> None:
    kind = kinds.Listed(kinds.Text())
    value = ("Ministry of Culture, Youth and Sport", "MCYS")
    assert kind.show(value, LANGUAGES["en"]) == "Ministry of Culture, Youth and Sport; MCYS"
    assert read_back(kind, value, LANGUAGES["en"]) == value


@pytest.mark.parametrize("raw", ["a, b, a", "a; b;", "a\nb\n", "a، b", "a、b", "a/b"])
def test_a_list_is_read_by_the_signs_that_people_use_and_names_each_item_once(raw: str) -> None:
    assert kinds.Listed(kinds.Text()).parse(raw, ENGLISH) == ("a", "b")


STORED: list[tuple[kinds.Kind, st.SearchStrategy[Any]]] = [
    (kinds.Text(), st.text()),
    (kinds.LongText(), st.text()),
    (kinds.Day(), calendar_dates),
    (kinds.Number(3, None), decimals(3)),
    (kinds.Number(8), decimals(8, "0")),
    (kinds.Number(), st.integers(0, 10**17)),
    (kinds.Money(least=None), decimals(4)),
    (kinds.YesNo(), st.booleans()),
    (kinds.OneOf(Relation), st.sampled_from(Relation)),
    (kinds.Listed(kinds.OneOf(Relation)), st.lists(st.sampled_from(Relation)).map(tuple)),
    (kinds.Listed(kinds.Text()), st.lists(st.text()).map(tuple)),
    (kinds.Extra(), st.dictionaries(st.text(), st.text())),
    (kinds.Moment(), st.datetimes(timezones=st.just(dt.UTC)).map(lambda at: at.replace(microsecond=1000))),
]


@pytest.mark.parametrize(("kind", "values"), STORED, ids=lambda part: getattr(part, "name", ""))
@given(data=st.data())
def test_what_is_stored_comes_back_and_is_text_or_a_whole_number(
    kind: Kind, values: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    value = data.draw(values)
    stored = kind.stored(value)
    assert stored is None or type(stored) is (int if kind.numeric or kind.name == "yes-no" else str)
    assert kind.value(stored) == value


@pytest.mark.parametrize("kind", [part[0] for part in STORED], ids=lambda kind: str(kind.name))
def test_not_stated_is_stored_as_nothing(kind: Kind) -> None:
    assert kind.stored(None) is None
    assert not kind.value(None)


@pytest.mark.parametrize("kind", [kinds.Text(), kinds.LongText(), kinds.Day(), kinds.Number(), kinds.Money()])
def test_blank_text_is_not_stated(kind: Kind) -> None:
    assert kind.parse(" \n", ENGLISH) is None
    assert kind.show(None, ENGLISH.language) == kinds.NOT_STATED


@pytest.mark.parametrize(
    ("kind", "raw", "problem"),
    [
        (kinds.Number(), "1.5", "problem-whole-number"),
        (kinds.Number(3), "1.2345", "problem-too-many-places"),
        (kinds.Number(), "-1", "problem-too-small"),
        (kinds.Number(0, Decimal(1), Decimal(5)), "6", "problem-too-large"),
        (kinds.Money(), "1" + "0" * 14, "problem-too-large"),
        (kinds.Number(), "ten", "problem-number"),
        (kinds.Day(), "31.2.2025", "problem-date"),
        (kinds.Moment(), "soon", "problem-date"),
        (kinds.YesNo(), "perhaps", "problem-yes-no"),
        (kinds.OneOf(Relation), "friend", "problem-not-in-list"),
        (kinds.Code(Standard.COUNTRY), "Atlantis", "problem-not-a-country"),
        (kinds.Code(Standard.LANGUAGE), "Klingonese", "problem-not-a-language"),
        (kinds.Code(Standard.CURRENCY), "doubloon", "problem-not-a-currency"),
        (kinds.QID, "Q0", "problem-qid"),
        (kinds.QID, "P31", "problem-qid"),
        (kinds.URL, "no address", "problem-url"),
        (kinds.EMAIL, "a@b", "problem-email"),
        (kinds.PHONE, "call me", "problem-phone"),
    ],
)
def test_what_is_no_value_is_refused_with_its_reason(kind: Kind, raw: str, problem: str) -> None:
    with pytest.raises(Unreadable) as refused:
        kind.parse(raw, ENGLISH)
    assert refused.value.key == problem
    assert refused.value.problem("f").message


@pytest.mark.parametrize(
    ("kind", "raw", "kept"),
    [
        (kinds.QID, "https://www.wikidata.org/wiki/Q42", "Q42"),
        (kinds.QID, " Q42 ", "Q42"),
        (kinds.URL, "example.org/a?b=c", "example.org/a?b=c"),
        (kinds.URL, "https://example.org", "https://example.org"),
        (kinds.EMAIL, "mailto:ana@example.org", "ana@example.org"),
        (kinds.PHONE, "+54 (11) 5555-0100", "+54 (11) 5555-0100"),
        (kinds.Percent(3), "7.5 %", Decimal("7.5")),
        (kinds.Percent(3), "7.5", Decimal("7.5")),
        (kinds.Text(), "  two \n words ", "two words"),
        (kinds.LongText(), " two\nlines ", "two\nlines"),
    ],
)
def test_a_value_is_kept_without_what_surrounds_it(kind: Kind, raw: str, kept: object) -> None:
    assert kind.parse(raw, ENGLISH) == kept


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1234.5", "EUR", "1,234.50\u00a0EUR"),
        ("1234", "JPY", "1,234\u00a0JPY"),
        ("1.25", "KWD", "1.250\u00a0KWD"),
        ("1234.5", "RSD", "1,234.50\u00a0RSD"),
        ("0.0125", "EUR", "0.0125\u00a0EUR"),
        ("12", None, "12"),
    ],
)
def test_money_is_shown_with_its_own_minor_unit_and_nothing_is_hidden(
    amount: str, currency: str | None, shown: str
) -> None:
    assert kinds.Money().show_in(Decimal(amount), currency, LANGUAGES["en"]) == shown


def test_money_in_json_does_not_depend_on_the_language() -> None:
    assert kinds.Money().json_in(Decimal("1234.5000"), "EUR") == {"amount": "1234.50", "currency": "EUR"}
    assert kinds.Money().json_in(Decimal("0.0125"), "EUR") == {"amount": "0.0125", "currency": "EUR"}
    assert kinds.Money().json_in(Decimal(7), "JPY") == {"amount": "7", "currency": "JPY"}
    assert kinds.Money().json_in(None, "JPY") is None


def test_json_keeps_codes_numbers_and_not_stated() -> None:
    assert kinds.OneOf(Relation).json(Relation.ACTIVE) == "active"
    assert kinds.YesNo().json(False) is False
    assert kinds.YesNo().json(None) is None
    assert kinds.Number(3).json(Decimal("1.500")) == "1.500"
    assert kinds.Day().json(CalendarDate(2025, 3)) == "2025-03"
    assert kinds.Listed(kinds.Text()).json(("a",)) == ["a"]
    assert kinds.Extra().json({"Sala": "2"}) == {"Sala": "2"}
