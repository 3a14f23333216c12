"""Lines of text, numbers and amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk import messages
from partnerdesk.desktop.fields.field_edit import EditContext
from partnerdesk.desktop.fields.of_kind import edit_of
from partnerdesk.desktop.fields.typed_line import TypedLine
from partnerdesk.records import ENTITIES
from partnerdesk.records.reading import reading_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SUPPORT = ENTITIES["support"].fields
PARTNER = ENTITIES["partner"].fields


def line_for(field: Any, context: EditContext, qtbot: QtBot) -> TypedLine:
    edit = edit_of(field, context)
    assert isinstance(edit, TypedLine)
    qtbot.addWidget(edit)
    return edit


def test_an_amount_is_typed_with_the_comma_of_the_language(qtbot: QtBot) -> None:
    messages.use("de")
    edit = line_for(SUPPORT["amount"], EditContext(reading_of(messages.current())), qtbot)
    QTest.keyClicks(edit.line, "1.810,50")
    assert edit.value() == Decimal("1810.50")
    edit.set_value(Decimal("1234.5"))
    assert edit.line.text() == "1.234,5"


def test_what_cannot_be_read_has_a_problem_and_no_value(qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(PARTNER["wikidata"], context, qtbot)
    QTest.keyClicks(edit.line, "forty-two")
    problem = edit.problem()
    assert problem is not None
    assert problem.field == "wikidata"
    assert "forty-two" in problem.message
    assert edit.value() is None


def test_what_was_set_and_not_touched_comes_back_letter_for_letter(qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(PARTNER["email"], context, qtbot)
    edit.set_value("two@example.org  and@example.org")
    assert edit.value() == "two@example.org  and@example.org"
    assert edit.problem() is None


@pytest.mark.parametrize("value", [Decimal("0.0001"), Decimal("123456789.25"), Decimal(0), Decimal("-3.5")])
def test_an_amount_that_is_shown_reads_as_itself(value: Decimal, qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(SUPPORT["amount"], context, qtbot)
    edit.set_value(value)
    shown = edit.line.text()
    if value >= 0:
        assert SUPPORT["amount"].kind.parse(shown, context.reading) == value
    assert edit.value() == value


def test_the_user_typing_is_told_and_setting_is_not(qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(PARTNER["name"], context, qtbot)
    with qtbot.assertNotEmitted(edit.changed):
        edit.set_value("Museum")
    with qtbot.waitSignal(edit.changed):
        QTest.keyClick(edit.line, Qt.Key.Key_A)


def test_screen_readers_hear_label_need_and_problem(qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(PARTNER["wikidata"], context, qtbot)
    assert edit.line.accessibleName() == edit.label
    assert edit.line.accessibleDescription() == messages.text("help-partner-wikidata")
    QTest.keyClicks(edit.line, "nothing")
    edit.show_problem(edit.problem())
    assert "nothing" in edit.line.accessibleDescription()
    assert edit.shown_problem


def test_unread_text_survives_as_a_draft(qtbot: QtBot, context: EditContext) -> None:
    edit = line_for(SUPPORT["amount"], context, qtbot)
    QTest.keyClicks(edit.line, "about 300")
    again = line_for(SUPPORT["amount"], context, qtbot)
    again.restore_draft(edit.draft())
    assert again.line.text() == "about 300"
    assert again.problem() == edit.problem()
