"""Filters above a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.widgets.filter_chip import FilterChip, FilterValue
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chip(qtbot: QtBot) -> FilterChip:
    made = FilterChip("Family")
    made.set_values([FilterValue("glam", "Museums & libraries", 12), FilterValue("ngo", "NGO", 3)])
    show(made, qtbot)
    return made


def test_values_are_marked_with_space_and_cleared_at_once(chip: FilterChip) -> None:
    popup = chip.open_values()
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert chip.chosen == {"glam"}
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert chip.chosen == {"glam", "ngo"}
    popup.clear.click()
    assert chip.chosen == frozenset()
    assert not popup.isVisible()


def test_a_click_on_the_words_marks_too(chip: FilterChip) -> None:
    popup = chip.open_values()
    words = popup.list.visualItemRect(popup.list.item(1))
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=words.center())
    assert chip.chosen == {"ngo"}
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=words.center())
    assert chip.chosen == frozenset()
    popup.close()


def test_the_button_says_what_is_chosen(chip: FilterChip) -> None:
    assert chip.text() == "Family"
    chip.choose(frozenset({"glam"}))
    assert chip.text() == "Family: Museums && libraries"
    assert chip.accessibleName() == "Family: Museums & libraries"
    chip.choose(frozenset({"glam", "ngo"}))
    assert "2" in chip.text()


def test_the_same_choice_again_tells_nobody(chip: FilterChip, qtbot: QtBot) -> None:
    chip.choose(frozenset({"ngo"}))
    with qtbot.assertNotEmitted(chip.changed):
        chip.choose(frozenset({"ngo"}))
