"""Several values in one field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.list_edit import ListEdit
from partnerdesk.records import ENTITIES
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

PARTNER = ENTITIES["partner"].fields


def shown(name: str, context: EditContext, qtbot: QtBot) -> ListEdit:
    edit = ListEdit(PARTNER[name], context)
    qtbot.addWidget(edit)
    show(edit, qtbot)
    edit.line.setFocus()
    return edit


def test_enter_and_comma_end_a_value_and_what_is_in_the_line_counts_too(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("themes", context, qtbot)
    QTest.keyClicks(edit.line, "history,music")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    QTest.keyClicks(edit.line, "maps")
    assert edit.value() == ("history", "music", "maps")


def test_the_same_value_is_kept_once(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("themes", context, qtbot)
    edit.set_value(("history",))
    QTest.keyClicks(edit.line, "history")
    assert edit.value() == ("history",)


def test_backspace_in_the_empty_line_takes_the_last_one_off(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("themes", context, qtbot)
    edit.set_value(("history", "music"))
    QTest.keyClick(edit.line, Qt.Key.Key_Backspace)
    assert edit.value() == ("history",)


def test_languages_are_chosen_from_the_list_without_those_that_stand_there(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("languages", context, qtbot)
    edit.set_value(("es",))
    QTest.keyClicks(edit.line, "guaran")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.value() == ("es", "gn")
    QTest.keyClicks(edit.line, "spanish")
    assert "es" not in [s.key for s in edit.line.offered]  # type: ignore[attr-defined] # languages have a SuggestLine


def test_a_language_that_nobody_knows_is_a_problem_until_it_is_cleared(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("languages", context, qtbot)
    QTest.keyClicks(edit.line, "klingonese")
    assert edit.problem() is not None
    edit.line.clear()
    assert edit.problem() is None


def test_half_a_list_survives_as_a_draft(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("languages", context, qtbot)
    edit.set_value(("es", "pt"))
    QTest.keyClicks(edit.line, "gua")
    again = shown("languages", context, qtbot)
    again.restore_draft(edit.draft())
    assert again.value() == ("es", "pt")
    assert again.line.text() == "gua"
