"""The list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.widgets.sidebar import Sidebar
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar("Group")
    made.add_page("partners", "Partners", "partner")
    made.add_page("agenda", "Agenda", "agenda")
    show(made, qtbot)
    return made


def spoken(sidebar: Sidebar, row: int) -> str:
    return str(sidebar.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_pages_are_chosen_with_the_arrow_keys(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.choose("partners")
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        QTest.keyClick(sidebar.list, Qt.Key.Key_Down)
    assert chosen.args == ["agenda"]


def test_what_is_due_is_said_too(sidebar: Sidebar) -> None:
    sidebar.set_due("agenda", 3)
    assert "3" in spoken(sidebar, 1)
    sidebar.set_due("agenda", 0)
    assert spoken(sidebar, 1) == "Agenda"


def test_folded_it_is_narrow_and_still_says_the_names(sidebar: Sidebar) -> None:
    wide = sidebar.width()
    sidebar.fold(folded=True)
    assert sidebar.width() < wide / 2
    assert sidebar.list.item(0).toolTip() == "Partners"
    assert spoken(sidebar, 0) == "Partners"
    sidebar.fold(folded=False)
    assert sidebar.width() == wide
