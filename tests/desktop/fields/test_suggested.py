"""Choices and codes, typed and picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk import messages
from partnerdesk.desktop.fields.suggested import SuggestedEdit, all_suggestions
from partnerdesk.records import ENTITIES, kinds
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.standard_lists import Standard
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

PARTNER = ENTITIES["partner"].fields


def shown(name: str, context: EditContext, qtbot: QtBot) -> SuggestedEdit:
    edit = SuggestedEdit(PARTNER[name], context)
    qtbot.addWidget(edit)
    show(edit, qtbot)
    edit.line.setFocus()
    return edit


def test_typing_narrows_the_list_and_enter_takes_the_first(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("type", context, qtbot)
    QTest.keyClicks(edit.line, "libr")
    assert [s.key for s in edit.line.offered] == ["library", "library_association"]
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.value() is PartnerType.LIBRARY
    assert edit.line.text() == PartnerType.LIBRARY.label(messages.current())


def test_accents_need_not_be_typed(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("country", context, qtbot)
    QTest.keyClicks(edit.line, "cote d")
    assert "CI" in [s.key for s in edit.line.offered]


def test_a_code_is_understood_and_written_out_when_left(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("country", context, qtbot)
    QTest.keyClicks(edit.line, "uy")
    edit.left.emit()
    assert (edit.value(), edit.line.text()) == ("UY", "Uruguay")


def test_the_arrow_down_opens_the_whole_list(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("type", context, qtbot)
    edit.set_value(PartnerType.MUSEUM)
    QTest.keyClick(edit.line, Qt.Key.Key_Down)
    assert len(edit.line.offered) == len(PartnerType)


def test_what_is_not_in_the_list_is_a_problem(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("type", context, qtbot)
    QTest.keyClicks(edit.line, "spaceship")
    assert edit.value() is None
    problem = edit.problem()
    assert problem is not None
    assert problem.key == "problem-not-in-list"


def test_an_emptied_choice_is_not_stated(qtbot: QtBot, context: EditContext) -> None:
    edit = shown("type", context, qtbot)
    edit.set_value(PartnerType.MUSEUM)
    edit.line.selectAll()
    QTest.keyClick(edit.line, Qt.Key.Key_Delete)
    assert edit.value() is None
    assert edit.problem() is None


def test_currencies_are_found_by_their_names(qtbot: QtBot) -> None:
    listed = all_suggestions(kinds.Code(Standard.CURRENCY), messages.current())
    assert any(s.key == "UYU" and "Uruguayan" in s.shown for s in listed)
