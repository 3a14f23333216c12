"""Labels show what people typed, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.widgets.labels import ElidedLabel, LinkLabel, PlainLabel, action_text, tooltip
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ODD = "Smith & <b>Sons</b>"


def test_what_people_typed_is_never_markup(qtbot: QtBot) -> None:
    label = PlainLabel(ODD)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == ODD
    assert "&lt;b&gt;" in tooltip(ODD)
    assert tooltip("a & b") == "a & b"


def test_an_ampersand_in_a_button_is_no_shortcut(qtbot: QtBot) -> None:
    link = LinkLabel(ODD)
    qtbot.addWidget(link)
    assert link.shortcut().isEmpty()
    assert link.words() == ODD
    assert action_text("A & B") == "A && B"


def test_a_cut_line_tells_the_whole_of_it(qtbot: QtBot) -> None:
    label = ElidedLabel("A long name of an institution that does not fit")
    show(label, qtbot)
    label.resize(60, 20)
    assert label.toolTip() == label.text() == label.accessibleName()
    label.resize(2000, 20)
    assert label.toolTip() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_link_is_followed_from_the_keyboard(key: Qt.Key, qtbot: QtBot) -> None:
    link = LinkLabel("Museum")
    show(link, qtbot)
    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, key)


@pytest.mark.usefixtures("right_to_left")
def test_labels_stand_at_the_side_where_reading_starts(qtbot: QtBot) -> None:
    label = PlainLabel("Name")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
