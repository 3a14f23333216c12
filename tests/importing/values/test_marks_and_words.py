"""Marks for yes and no, words that say nothing is known, words that differ by language, several in one cell."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.choices import ChoiceReader
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, Severity
from partnerdesk.importing.values.value_words import (
    is_not_stated,
    says_the_same,
    those_not_stated,
    those_that_say_the_same,
    words,
)
from partnerdesk.records.agreement import AgreementKind
from partnerdesk.records.followup import Repeat
from partnerdesk.records.kinds import OneOf
from partnerdesk.records.partner import Ownership, PartnerType
from partnerdesk.records.support import SupportForm, SupportUnit, ValuationBasis

if TYPE_CHECKING:
    from collections.abc import Callable


def read(target: str, *raws: str, language: str = "en") -> list[Any]:
    found = column_reader(field_of(target), raws, "", [language], Answers()).read_all(raws)
    return [one.value if isinstance(one, Odd) else one for one in found]


@given(
    st.sampled_from(sorted(words("not-stated") | words("ditto"))),
    st.sampled_from(["", " ", ".", "\N{SOFT HYPHEN}", "\N{COMBINING ACUTE ACCENT}", "x"]),
    st.sampled_from(["", " ", "!", "...", "\N{COMBINING GRAVE ACCENT}", " y"]),
    st.sampled_from([str, str.upper, str.title, lambda one: unicodedata.normalize("NFD", one)]),
)
def test_words_are_found_in_a_column_as_they_are_one_by_one(
    word: str, before: str, after: str, turn: Callable[[str], str]
) -> None:
    text = turn(before + word + after)
    others = ["Museo del Faro", "Naranja", "Idem Sentire"]
    assert those_not_stated([text, *others]) == {one for one in (text, *others) if is_not_stated(one)}
    assert those_that_say_the_same([text, *others]) == {one for one in (text, *others) if says_the_same(one)}


def test_circle_and_cross_of_a_japanese_sheet_are_yes_and_no() -> None:
    assert read("partner.in_plans", "○", "×", "◯", language="ja") == [True, False, True]


def test_a_cross_says_no_where_another_mark_says_yes() -> None:
    assert read("partner.in_plans", "O", "X", language="ko") == [True, False]
    assert read("partner.in_plans", "✓", "x") == [True, False]
    assert read("partner.in_plans", "x", "") == [True, None]


def test_a_cross_or_a_triangle_alone_in_a_japanese_sheet_is_a_problem() -> None:
    assert read("partner.in_plans", "x", "△", language="ja") == [None, None]


@pytest.mark.parametrize(
    "text",
    ["no hay", "není", "zatím ne", "à définir", "담당자 없음", "поки немає", "特になし", "ليس بعد", "noch offen"],
)
def test_a_text_that_says_that_nothing_is_known_is_not_stated(text: str) -> None:
    assert read("contact.name", text) == [None]


@pytest.mark.parametrize(
    ("choices", "text", "choice"),
    [
        (ValuationBasis, "valeur locative", ValuationBasis.FAIR_RENTAL),
        (ValuationBasis, "nota fiscal do doador", ValuationBasis.DONORS_INVOICE),
        (PartnerType, "Rádio comunitária", PartnerType.RADIO_STATION),
        (AgreementKind, "Kooperationsvereinbarung", AgreementKind.PARTNERSHIP),
        (AgreementKind, "Comodato", AgreementKind.EQUIPMENT_LOAN),
        (Repeat, "каждый месяц", Repeat.MONTHLY),
        (SupportUnit, "порція", SupportUnit.MEAL),
        (SupportUnit, "份", SupportUnit.ITEM),
        (Ownership, "gemeinnützig", Ownership.NON_PROFIT),
    ],
)
def test_words_of_volunteers_are_read_without_a_warning(choices: Any, text: str, choice: Any) -> None:
    assert ChoiceReader(OneOf(choices), "en").read(text) is choice


def test_a_word_means_what_it_means_in_the_language_of_the_sheet() -> None:
    assert read("partner.type", "高等学校", language="zh-Hans") == [PartnerType.UNIVERSITY]
    assert read("partner.type", "高等学校", language="ja") == [PartnerType.SCHOOL]
    assert read("partner.type", "collège", language="fr") == [PartnerType.SCHOOL]


def test_a_word_that_means_two_things_in_its_language_is_asked_about() -> None:
    (found,) = column_reader(field_of("support.form"), ["em espécie"], "", ["pt"], Answers()).read_all(["em espécie"])
    assert found.value is None
    assert found.fault.severity is Severity.QUESTION
    assert read("support.form", "en especie", language="es") == [SupportForm.IN_KIND]


def test_a_list_may_end_in_and() -> None:
    assert read("partner.languages", "français et anglais", "العربية والإنجليزية") == [("fr", "en"), ("ar", "en")]


@pytest.mark.parametrize(
    ("target", "text", "first"),
    [
        ("contact.email", "a@bay.example、b@bay.example", "a@bay.example"),
        ("contact.phone", "044-123-4567、03-1234-5678", "044-123-4567"),
    ],
)
def test_the_first_of_several_is_taken_and_said(target: str, text: str, first: str) -> None:
    (found,) = column_reader(field_of(target), [text], "", ["ja"], Answers()).read_all([text])
    assert (found.value, found.original, found.fault.severity) == (first, True, Severity.WARNING)


def test_addresses_and_numbers_are_freed_of_what_stands_around_them() -> None:
    assert read("contact.email", "desk (at) bay.example") == ["desk@bay.example"]
    assert read("contact.phone", "Tel: 030 123456", "＋81-3-1234-5678") == ["030 123456", "+81-3-1234-5678"]


def test_countries_have_other_names() -> None:
    assert read("partner.country", "Кыргызстан", "臺灣", "السعودية", "ČR") == ["KG", "TW", "SA", "CZ"]
