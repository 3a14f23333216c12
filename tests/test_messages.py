"""Texts in many languages: values are filled in, plurals follow the language, directions do not mix."""

from decimal import Decimal

import pytest

from partnerdesk.messages import LONGER, MIRRORED, Language, bare_text, languages, unmarked, use


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "one entry"), (2, "2 entries"), (0, "0 entries"), (1200, "1,200 entries")]
)
def test_an_english_text_has_two_forms(count: int, expected: str) -> None:
    assert Language("en").text("list-deleted", count) == f"Deleted {expected}."


def test_an_unknown_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Language("en").text("no-such-key")


def test_a_language_without_files_speaks_english_in_its_own_numbers() -> None:
    assert Language("de").text("list-deleted", 1200) == "Deleted 1.200 entries."


def test_a_country_variant_falls_back_to_its_language() -> None:
    assert Language("es-UY").text("yes") == Language("es").text("yes") != Language("en").text("yes")


def test_nonsense_as_a_language_is_english() -> None:
    assert Language("zz-nonsense").text("yes") == "Yes"


def test_values_are_isolated_where_directions_would_mix() -> None:
    assert Language("en").text("change-added", "Museo") == "Added “Museo”"
    assert "\u2068متحف\u2069" in Language("en").text("change-added", "متحف")
    assert "\u2068Museo\u2069" in Language(MIRRORED).text("change-added", "Museo")


@pytest.mark.parametrize(("code", "shown"), [("en", "New contact person"), ("es", "Añadir persona de contacto")])
def test_a_heading_in_a_sentence_begins_small(code: str, shown: str) -> None:
    language = Language(code)
    assert language.text("list-new", language.text("entity-contact")) == shown


def test_a_heading_in_a_sentence_keeps_the_capitals_that_follow() -> None:
    assert Language("en").text("list-search", "Files of NGOs") == "Search files of NGOs"
    assert Language("ar").text("list-new", "شريك") == "إضافة \u2068شريك\u2069"
    assert "néw" in Language(LONGER).text("list-new", "Néw").casefold()


def test_what_is_kept_bears_no_marks_of_direction() -> None:
    use("ar")
    assert "\u2068" not in bare_text("change-added", "Museo")
    assert unmarked("a\u2068b\u2069c") == "abc"


def test_the_longer_language_is_longer_and_keeps_its_values() -> None:
    longer, usual = Language(LONGER).text("list-deleted-with", 2, "x"), Language("en").text("list-deleted-with", 2, "x")
    assert len(longer) > len(usual) * 1.2
    assert "2" in longer
    assert "x" in longer


def test_money_and_dates_are_written_as_the_language_does() -> None:
    assert Language("es").money(Decimal("1234.5"), "EUR") == "1.234,50\u00a0EUR"
    assert Language("en").money(Decimal(1234), "JPY") == "1,234\u00a0JPY"
    assert Language("en").percent(Decimal("0.125"), 1) == "12.5 %"


def test_english_stands_first_among_the_languages() -> None:
    assert languages()[0] == "en"
    assert {"es", "ar"} <= set(languages())
