"""Folding: the same name in other letters, accents or widths is found, another name is not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.records.folding import fold


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("nandu", "Ñandú"),
        ("lodz", "Łódź"),
        ("STRASSE", "Straße"),
        ("istanbul", "İstanbul"),
        ("khoa hoc", "Khoa học"),
        ("ＡＢＣ", "abc"),
        ("محمد", "مُحَمَّد"),
        ("مكتبه", "مكتبة"),
        ("کتاب", "كتاب"),
        ("шевченко", "Шевченко"),
        ("ё", "е"),
        ("ｶﾞ", "ガ"),
        (unicodedata.normalize("NFD", "국립"), "국립"),
        ("o'brien", "O’Brien"),
    ],
)
def test_what_people_type_finds_what_is_kept(typed: str, kept: str) -> None:
    assert fold(typed) == fold(kept)


@pytest.mark.parametrize(("one", "other"), [("कि", "का"), ("กา", "กี"), ("가", "각"), ("ガ", "カ")])
def test_vowel_signs_and_syllables_still_tell_words_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_texts_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(st.characters(max_codepoint=0x17F)))
def test_capitals_fold_as_small_letters(text: str) -> None:
    assert fold(text.upper()) == fold(text.upper().lower())
