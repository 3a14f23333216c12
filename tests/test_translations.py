"""The translations are whole enough to offer: nearly every text, and no more plural forms than a language has."""

from __future__ import annotations

import re
from typing import Final

import pytest

from partnerdesk.messages import SOURCE, Language, languages
from tests.house.test_texts import ENGLISH, texts_of

_PLURAL: Final = re.compile(r"\{\{PLURAL:\$\d\|([^{}]*)\}\}")
_VALUE: Final = re.compile(r"\$\d")
_FILE_ENDINGS: Final = re.compile(r"\(\*[^)]*\)")
_ENOUGH: Final = 0.95
"""Less than all, so that a new English text does not wait for its translators."""

TRANSLATIONS: Final = [code for code in languages() if code != SOURCE]


def forms_of(language: Language) -> int:
    """How many plural forms the language tells apart; `other` is one that the rules do not list."""
    return len(language.locale.plural_form.tags | {"other"})


def too_many_forms(texts: dict[str, str], most: int) -> list[str]:
    return [
        f"{key}: {found[0]}" for key, words in texts.items() for found in _PLURAL.finditer(words)
        if len(found[1].split("|")) > most
    ]  # fmt: skip


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_nearly_every_text_is_translated(code: str) -> None:
    missing = ENGLISH.keys() - texts_of(code).keys()
    assert len(missing) <= (1 - _ENOUGH) * len(ENGLISH), "\n" + "\n".join(sorted(missing))
    if missing:
        pytest.skip(f"{len(missing)} of {len(ENGLISH)} texts wait for their translation: {', '.join(sorted(missing))}")


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_no_translation_is_empty(code: str) -> None:
    assert [key for key, words in texts_of(code).items() if not words.strip()] == []


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_plural_has_no_more_forms_than_the_language(code: str) -> None:
    assert too_many_forms(texts_of(code), forms_of(Language(code))) == []


def test_one_plural_form_too_many_is_noticed() -> None:
    assert forms_of(Language("es")) == 3
    assert forms_of(Language("ar")) == 6
    assert too_many_forms({"rows": "{{PLURAL:$1|a|b|c|d}}"}, 3) != []


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_filters_of_file_windows_keep_their_endings(code: str) -> None:
    texts = texts_of(code)
    endings = {key: _FILE_ENDINGS.findall(words) for key, words in ENGLISH.items() if "(*" in words}
    assert {key: _FILE_ENDINGS.findall(texts[key]) for key in endings if key in texts} == {
        key: found for key, found in endings.items() if key in texts
    }


@pytest.mark.parametrize("code", [code for code in TRANSLATIONS if Language(code).right_to_left])
def test_a_text_of_values_alone_begins_with_a_right_to_left_mark(code: str) -> None:
    """Without letters of its own it would be laid out from the left; printed pages know their direction anyway."""
    without = [
        key
        for key, words in texts_of(code).items()
        if _VALUE.search(words) and not key.startswith("report-") and not words.startswith("\u200f")
        if not any(char.isalpha() for char in _VALUE.sub("", words))
    ]
    assert without == []


@pytest.mark.parametrize(("count", "rows"), [(0, "0 صف"), (1, "صف واحد"), (2, "صفان"), (3, "3 صفوف"), (11, "11 صفًا")])
def test_arabic_counts_rows_in_its_own_forms(count: int, rows: str) -> None:
    shown = Language("ar").text("import-rows", count)
    assert re.sub("[\u2068\u2069]", "", shown) == rows
