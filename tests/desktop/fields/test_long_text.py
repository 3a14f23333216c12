"""The box of many lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.long_text import LongTextEdit
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

NOTES = ENTITIES["partner"].fields["notes"]


def test_line_ends_of_another_system_stay_until_the_text_is_touched(qtbot: QtBot, context: EditContext) -> None:
    edit = LongTextEdit(NOTES, context)
    qtbot.addWidget(edit)
    edit.set_value("one\r\ntwo\u2028three")
    assert edit.value() == "one\r\ntwo\u2028three"
    QTest.keyClick(edit.box, Qt.Key.Key_A)
    assert edit.value() == "aone\ntwo\nthree"


def test_the_box_grows_with_its_lines_but_not_for_ever(qtbot: QtBot, context: EditContext) -> None:
    edit = LongTextEdit(NOTES, context)
    qtbot.addWidget(edit)
    empty = edit.box.height()
    edit.set_value("\n" * 8)
    grown = edit.box.height()
    edit.set_value("\n" * 500)
    assert empty < grown < edit.box.height() < 1000


def test_only_spaces_are_nothing(qtbot: QtBot, context: EditContext) -> None:
    edit = LongTextEdit(NOTES, context)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit.box, "   ")
    assert edit.value() is None
