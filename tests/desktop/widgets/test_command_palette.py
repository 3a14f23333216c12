"""Go to anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from partnerdesk.desktop.widgets.command_palette import CommandPalette, PaletteEntry
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

ENTRIES = [PaletteEntry(f"key-{n}", name, "Partner", "partner") for n, name in enumerate(("Archive", "Library", "Lab"))]


def find(typed: str, answer: Callable[[Sequence[PaletteEntry]], None]) -> None:
    answer([entry for entry in ENTRIES if typed.lower() in entry.shown.lower()])


def test_one_types_goes_down_and_is_there(qtbot: QtBot) -> None:
    window = QWidget()
    show(window, qtbot)
    palette = CommandPalette(window, find)
    palette.show()
    QTest.keyClicks(palette.line, "l")
    qtbot.waitUntil(lambda: palette.list.count() == 2)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert chosen.args == ["key-2"]


def test_escape_closes_it_and_goes_nowhere(qtbot: QtBot) -> None:
    window = QWidget()
    show(window, qtbot)
    palette = CommandPalette(window, find)
    palette.show()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
