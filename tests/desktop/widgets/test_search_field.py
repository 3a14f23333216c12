"""The box that narrows a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.widgets.search_field import SearchField
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_typing_fast_searches_once_for_the_whole_word(qtbot: QtBot) -> None:
    field = SearchField("Search")
    show(field, qtbot)
    found: list[str] = []
    field.searched.connect(found.append)
    QTest.keyClicks(field, "museo")
    qtbot.waitUntil(lambda: bool(found))
    assert found[-1] == "museo"
    assert len(found) < 5


def test_enter_searches_at_once_and_escape_clears(qtbot: QtBot) -> None:
    field = SearchField("Search")
    show(field, qtbot)
    QTest.keyClicks(field, "a")
    with qtbot.waitSignal(field.searched) as searched:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert searched.args == ["a"]
    with qtbot.waitSignal(field.searched) as searched:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert searched.args == [""]


def test_the_arrow_down_goes_to_the_list(qtbot: QtBot) -> None:
    field = SearchField("Search")
    show(field, qtbot)
    with qtbot.waitSignal(field.down):
        QTest.keyClick(field, Qt.Key.Key_Down)
