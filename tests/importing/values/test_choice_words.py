"""Words of a list within longer cells."""

from __future__ import annotations

import pytest

from partnerdesk.importing.values.choice_words import choice_within
from partnerdesk.importing.values.choices import ChoiceReader
from partnerdesk.importing.values.outcome import Odd, Severity
from partnerdesk.records.kinds import OneOf
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.sponsor_ledger import EntryType
from partnerdesk.records.support import InKindCategory, ValuationBasis


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("public library of the town", PartnerType.LIBRARY),
        ("Bibliotecas municipales", PartnerType.LIBRARY),
        ("市立図書館", PartnerType.LIBRARY),
        ("not a library", None),
        ("museum and library", None),
        ("a long remark about what the library of the town did for all of us last year", None),
    ],
)
def test_the_one_known_word_is_found(text: str, choice: PartnerType | None) -> None:
    assert choice_within(PartnerType, text) is choice


@pytest.mark.parametrize("text", ["ما مقدّرة", "nebylo oceněno, není odhad", "미감정", "sin tasación"])
def test_what_is_denied_is_not_taken_for_what_it_denies(text: str) -> None:
    assert choice_within(ValuationBasis, text) is None


@pytest.mark.parametrize("text", ["أجهزة (تمليك)", "laptops (to keep)", "設備（貴会に帰属）"])
def test_what_stands_in_brackets_may_decide_between_two_choices(text: str) -> None:
    assert choice_within(InKindCategory, text) is None
    assert choice_within(InKindCategory, "projector (old)") is InKindCategory.EQUIPMENT_LOAN


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("大学（東京）", PartnerType.UNIVERSITY),
        ("도서관 (시립)", PartnerType.LIBRARY),
        ("library (city)", PartnerType.LIBRARY),
    ],
)
def test_what_stands_in_brackets_says_where_or_whose_elsewhere(text: str, choice: PartnerType) -> None:
    assert choice_within(PartnerType, text) is choice


@pytest.mark.parametrize(
    ("text", "choice"), [("사업비지출", EntryType.DIRECT_EXPENSE), ("운영비 지출", EntryType.DIRECT_EXPENSE)]
)
def test_what_begins_a_denial_within_another_word_denies_nothing(text: str, choice: EntryType) -> None:
    assert choice_within(EntryType, text) is choice


def test_what_was_read_from_a_part_is_said_and_kept() -> None:
    found = ChoiceReader(OneOf(PartnerType), "en").read("public library of the town")
    assert isinstance(found, Odd)
    assert found.value is PartnerType.LIBRARY
    assert found.original
    assert found.fault is not None
    assert found.fault.severity is Severity.WARNING


def test_a_word_that_differs_between_two_languages_is_read_by_the_sheets() -> None:
    assert ChoiceReader(OneOf(PartnerType), "zh-hans").read("高校") is PartnerType.UNIVERSITY
