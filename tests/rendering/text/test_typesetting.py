"""Lines: filled, broken where a language allows, never wider than their room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.rendering.text.typesetting import Line, Typesetter


def _texts(lines: list[Line]) -> list[str]:
    return ["".join(word.text for word in line.words) for line in lines]


def _typesetter(language: str = "en", *, right_to_left: bool = False) -> Typesetter:
    return Typesetter(language, right_to_left=right_to_left)


def test_lines_are_filled_greedily_and_lose_the_space_at_their_end() -> None:
    assert _texts(_typesetter().lines("one two three", 45, size=10)) == ["one two", "three"]


def test_no_line_is_wider_than_its_room() -> None:
    text = "Rechtsschutzversicherungsgesellschaften und https://example.org/a/very/long/address/without/spaces"
    lines = _typesetter().lines(text, 60, size=10)
    assert all(line.width <= 6000 for line in lines)
    assert "".join(_texts(lines)).replace(" ", "") == text.replace(" ", "")


def test_a_word_may_break_after_its_hyphen_but_a_date_may_not() -> None:
    assert _texts(_typesetter().lines("community-health", 60, size=10)) == ["community-", "health"]
    assert _texts(_typesetter().lines("on 2024-03-10", 60, size=10)) == ["on", "2024-03-10"]


def test_a_line_break_in_the_text_is_kept_and_an_empty_line_too() -> None:
    assert _texts(_typesetter().lines("first\n\nthird", 500, size=10)) == ["first", "", "third"]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    lines = _texts(_typesetter("zh").lines("维基媒体合作伙伴。", 30, size=10))
    assert len(lines) > 1
    assert not any(line.startswith("。") for line in lines)


@pytest.mark.parametrize("text", ["הסכם עם Wikimedia (2024).", "اتفاق مع Wikimedia (2024)."])
def test_a_leftward_sentence_reads_from_right_to_left(text: str) -> None:
    words = [word.text for word in _typesetter("he", right_to_left=True).line(text).words]
    assert words.index("Wikimedia") < [i for i, word in enumerate(words) if word[0] >= "א"][-1]
    assert words[0] == "."


def test_a_latin_name_in_a_leftward_document_keeps_its_bracket_at_the_end() -> None:
    words = _typesetter("ar", right_to_left=True).line("Museo (Córdoba)").words
    assert "".join(word.text for word in words) == "Museo (Córdoba)"


def test_arabic_letters_join_across_a_forced_break() -> None:
    typesetter = _typesetter("ar", right_to_left=True)
    whole = typesetter.line("المستشفيات")
    parts = typesetter.lines("المستشفيات", 20, size=10)
    assert len(parts) > 1
    assert sum(line.width for line in parts) == pytest.approx(whole.width)


def test_characters_without_any_font_are_named() -> None:
    typesetter = _typesetter()
    typesetter.line("plain \U000e0fff\U0001fffe")
    assert typesetter.missing == "\U0001fffe" or "\U0001fffe" in typesetter.missing


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.booleans())
def test_any_text_can_be_set(text: str, right_to_left: bool) -> None:
    lines = _typesetter(right_to_left=right_to_left).lines(text, 80, size=9)
    assert lines
