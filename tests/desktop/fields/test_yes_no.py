"""Yes, no and not stated are three."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.yes_no import YesNoEdit
from partnerdesk.records import ENTITIES
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

IN_PLANS = ENTITIES["partner"].fields["in_plans"]


def test_not_stated_is_neither_yes_nor_no(qtbot: QtBot, context: EditContext) -> None:
    edit = YesNoEdit(IN_PLANS, context)
    qtbot.addWidget(edit)
    assert edit.value() is None


@pytest.mark.parametrize("answer", [True, False, None])
def test_each_answer_comes_back_as_it_was_set(answer: bool | None, qtbot: QtBot, context: EditContext) -> None:
    edit = YesNoEdit(IN_PLANS, context)
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.changed):
        edit.set_value(answer)
    assert edit.value() is answer
    assert [a for a, button in edit.buttons.items() if button.isChecked()] == [answer]


def test_space_answers_and_tells(qtbot: QtBot, context: EditContext) -> None:
    edit = YesNoEdit(IN_PLANS, context)
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.changed):
        QTest.keyClick(edit.buttons[False], Qt.Key.Key_Space)
    assert edit.value() is False


def test_the_keyboard_comes_to_the_answer_and_the_arrows_change_it(qtbot: QtBot, context: EditContext) -> None:
    edit = YesNoEdit(IN_PLANS, context)
    show(edit, qtbot)
    edit.setFocus()
    assert edit.buttons[None].hasFocus()
    QTest.keyClick(edit.buttons[None], Qt.Key.Key_Left)
    assert edit.value() is False
    assert edit.buttons[False].hasFocus()
