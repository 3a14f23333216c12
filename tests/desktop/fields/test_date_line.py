"""Dates typed as people write them, and picked from the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from partnerdesk import messages
from partnerdesk.desktop.fields.date_line import DateLine
from partnerdesk.desktop.fields.field_edit import EditContext
from partnerdesk.records import ENTITIES
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.reading import reading_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KNOWN_SINCE = ENTITIES["partner"].fields["known_since"]


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "3/14/2025", CalendarDate(2025, 3, 14)),
        ("es", "14/3/2025", CalendarDate(2025, 3, 14)),
        ("de", "14.03.2025", CalendarDate(2025, 3, 14)),
        ("es", "marzo de 2025", CalendarDate(2025, 3)),
        ("en", "2025", CalendarDate(2025)),
        ("en", "2025-03-14", CalendarDate(2025, 3, 14)),
    ],
)
def test_a_date_is_typed_as_people_write_it(language: str, typed: str, meant: CalendarDate, qtbot: QtBot) -> None:
    messages.use(language)
    edit = DateLine(KNOWN_SINCE, EditContext(reading_of(messages.current())))
    qtbot.addWidget(edit)
    QTest.keyClicks(edit.line, typed)
    assert edit.value() == meant


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ko", "ar", "pt-BR", "ru", "ja", "hi", "fa", "th"])
@pytest.mark.parametrize("value", [CalendarDate(2025, 3, 4), CalendarDate(2025, 12), CalendarDate(1999)])
def test_a_date_that_is_shown_reads_as_itself_in_every_language(
    language: str, value: CalendarDate, qtbot: QtBot
) -> None:
    messages.use(language)
    edit = DateLine(KNOWN_SINCE, EditContext(reading_of(messages.current())))
    qtbot.addWidget(edit)
    edit.set_value(value)
    assert KNOWN_SINCE.kind.parse(edit.line.text(), edit.context.reading) == value


def test_when_left_the_date_is_written_out_as_it_was_understood(qtbot: QtBot, context: EditContext) -> None:
    edit = DateLine(KNOWN_SINCE, context)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit.line, "03/2025")
    edit.left.emit()
    assert edit.line.text() == "March 2025"
    assert edit.value() == CalendarDate(2025, 3)


def test_a_day_is_picked_from_the_calendar_with_the_keyboard(qtbot: QtBot, context: EditContext) -> None:
    edit = DateLine(KNOWN_SINCE, context)
    qtbot.addWidget(edit)
    edit.show()
    edit.set_value(CalendarDate(2024, 2, 28))
    popup = edit.open_calendar()
    assert popup.calendar.selectedDate() == QDate(2024, 2, 28)
    view = popup.calendar.findChild(type(popup.calendar), "") or popup.calendar
    QTest.keyClick(view.focusProxy() or view, Qt.Key.Key_Right)
    QTest.keyClick(view.focusProxy() or view, Qt.Key.Key_Return)
    assert edit.value() == CalendarDate(2024, 2, 29)
    assert not popup.isVisible()


def test_nonsense_is_no_date(qtbot: QtBot, context: EditContext) -> None:
    edit = DateLine(KNOWN_SINCE, context)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit.line, "31/02/2025")
    assert edit.value() is None
    assert edit.problem() is not None
