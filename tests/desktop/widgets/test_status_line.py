"""The line at the foot of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.widgets.labels import LinkLabel
from partnerdesk.desktop.widgets.status_line import StatusLine
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_task_is_stopped_with_one_press(qtbot: QtBot) -> None:
    line = StatusLine()
    show(line, qtbot)
    assert not line.cancel.isVisible()
    line.show_task("Importing socios.xlsx", 0.5)
    assert line.cancel.isVisible()
    with qtbot.waitSignal(line.cancel_wanted):
        line.cancel.click()
    assert not line.cancel.isEnabled()
    line.end_task()
    line.show_task("Again")
    assert line.cancel.isEnabled()


def test_undo_stands_there_only_while_there_is_something_to_undo(qtbot: QtBot) -> None:
    line = StatusLine()
    show(line, qtbot)
    link = line.findChild(LinkLabel)
    assert link is not None
    assert not link.isVisible()
    line.set_undo("Delete 3 partners")
    assert "Delete 3 partners" in link.words()
    with qtbot.waitSignal(line.undo_wanted):
        link.click()
    line.set_undo(None)
    assert not link.isVisible()
