"""Widgets laid out as words are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def flow(qtbot: QtBot, count: int, *, stretch_last: bool = False) -> tuple[QWidget, FlowLayout, list[QPushButton]]:
    box = QWidget()
    layout = FlowLayout(box, stretch_last=stretch_last)
    buttons = [QPushButton(str(number)) for number in range(count)]
    for button in buttons:
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    box.resize(330, 200)
    show(box, qtbot)
    return box, layout, buttons


def test_rows_break_where_the_width_ends(qtbot: QtBot) -> None:
    _box, layout, buttons = flow(qtbot, 5)
    assert [button.y() > 0 for button in buttons] == [False, False, False, True, True]
    assert layout.heightForWidth(330) == 44
    assert layout.heightForWidth(110) == 5 * 20 + 4 * 4


def test_from_right_to_left_the_first_stands_at_the_right(qtbot: QtBot) -> None:
    box, layout, buttons = flow(qtbot, 2)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.activate()
    assert buttons[0].geometry().right() == box.rect().right()
    assert buttons[1].x() < buttons[0].x()
