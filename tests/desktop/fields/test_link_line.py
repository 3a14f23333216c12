"""Links to records: found, made, half typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.field_edit import EditContext
from partnerdesk.desktop.fields.link_line import LinkLine
from partnerdesk.desktop.widgets.suggest_line import Suggestion
from partnerdesk.records import ENTITIES
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.widgets.suggest_line import Answer

PARENT = ENTITIES["partner"].fields["parent_partner"]


def shown(context: EditContext, qtbot: QtBot) -> LinkLine:
    edit = LinkLine(PARENT, context)
    qtbot.addWidget(edit)
    show(edit, qtbot)
    edit.line.setFocus()
    return edit


def test_a_record_is_found_and_taken_with_the_keyboard(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    QTest.keyClicks(edit.line, "nandu")
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert (edit.value(), edit.line.text()) == ("id-3", "Radio Ñandú")


def test_the_last_line_makes_a_new_record(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    QTest.keyClicks(edit.line, "Club")
    assert [s.creates for s in edit.line.offered] == [True]
    QTest.keyClick(edit.line, Qt.Key.Key_Down)
    QTest.keyClick(edit.line, Qt.Key.Key_Return)
    assert (edit.value(), edit.line.text()) == ("new", "Club")


def test_typed_but_not_chosen_is_a_problem_and_links_to_nothing(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    edit.set_value("id-1")
    assert edit.problem() is None
    QTest.keyClicks(edit.line, "x")
    assert edit.value() is None
    assert edit.problem() is not None


def test_leaving_with_the_exact_title_of_one_record_takes_it(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    QTest.keyClicks(edit.line, "museum of the city")
    edit.left.emit()
    assert edit.value() == "id-1"


def test_an_answer_that_comes_too_late_is_dropped(qtbot: QtBot, context: EditContext) -> None:
    waiting: list[Answer] = []
    slow = EditContext(context.reading, lambda _entity, _typed, answer: waiting.append(answer))
    edit = shown(slow, qtbot)
    QTest.keyClicks(edit.line, "ab")
    first, second = waiting
    second([Suggestion("2", "for ab")])
    first([Suggestion("1", "for a")])
    assert [s.key for s in edit.line.offered] == ["2"]


def test_a_title_that_looks_like_markup_is_shown_as_it_is(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    edit.set_value("id-2")
    assert edit.line.text() == "Library & <b>Archive</b>"


def test_a_half_typed_link_survives_as_a_draft(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    QTest.keyClicks(edit.line, "Radi")
    again = shown(context, qtbot)
    again.restore_draft(edit.draft())
    assert (again.value(), again.line.text()) == (None, "Radi")
