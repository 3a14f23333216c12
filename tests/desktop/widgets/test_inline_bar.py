"""The bar that says what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.inline_bar import InlineBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_bar_does_what_its_button_says_and_goes(qtbot: QtBot) -> None:
    bar = InlineBar()
    qtbot.addWidget(bar)
    undone: list[str] = []
    bar.say("Deleted 3 partners.", actions=[("Undo", lambda: undone.append("undo"))])
    assert bar.message == "Deleted 3 partners."
    bar.buttons[0].click()
    assert undone == ["undo"]
    assert bar.message == ""


def test_a_new_message_takes_the_place_of_the_old_one_with_its_buttons(qtbot: QtBot) -> None:
    bar = InlineBar()
    qtbot.addWidget(bar)
    bar.say("First", actions=[("One", print), ("Two", print)])
    bar.say("Second <b>", Tone.WARNING)
    assert bar.message == "Second <b>"
    assert bar.buttons == []
