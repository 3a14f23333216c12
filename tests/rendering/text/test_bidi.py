"""Order of letters in lines of both directions, by Unicode's own tests and another program."""

from pathlib import Path

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.rendering.text.bidi import levels, visual_order

_UNICODE_TESTS = Path("/usr/share/unicode/BidiCharacterTest.txt")


def _cases() -> list[tuple[str, int | None, int, list[str], list[int]]]:
    cases = []
    for line in _UNICODE_TESTS.read_text(encoding="utf-8").splitlines():
        data = line.partition("#")[0].strip()
        if data:
            codes, base, paragraph, wanted, order = data.split(";")
            text = "".join(chr(int(code, 16)) for code in codes.split())
            direction = {"0": 0, "1": 1, "2": None}[base]
            cases.append((text, direction, int(paragraph), wanted.split(), [int(i) for i in order.split()]))
    return cases


@pytest.mark.skipif(not _UNICODE_TESTS.is_file(), reason="Unicode's test data (Debian: unicode-data) is not installed")
def test_levels_and_order_are_those_of_unicodes_own_tests() -> None:
    wrong = []
    for text, direction, paragraph, wanted, order in _cases():
        got_paragraph, got = levels(text, direction)
        kept = [i for i, level in enumerate(wanted) if level != "x"]
        got_order = [kept[i] for i in visual_order([got[i] for i in kept])]
        if got_paragraph != paragraph or [got[i] for i in kept] != [int(wanted[i]) for i in kept] or got_order != order:
            wrong.append([f"{ord(character):04X}" for character in text])
    assert wrong == []


# Without brackets: python-bidi leaves their rule (N0) out, and Unicode's own tests above cover it.
@given(st.text(alphabet="abc אבג ابت 0123 ٠١٢ .,:-+/€%", max_size=24), st.sampled_from("LR"))
def test_order_is_that_of_another_program(text: str, base: str) -> None:
    _, found = levels(text, int(base == "R"))
    assert "".join(text[i] for i in visual_order(found)) == get_display(text, base_dir=base)


@given(st.text(max_size=40))
def test_every_character_gets_a_level_and_one_place(text: str) -> None:
    _, found = levels(text)
    assert len(found) == len(text)
    assert sorted(visual_order(found)) == list(range(len(text)))


def test_text_without_leftward_letters_takes_no_level() -> None:
    assert levels("Museum (2024)", 0) == (0, [0] * 13)
