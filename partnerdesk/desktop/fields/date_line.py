"""A date typed as people write it (a day, a month, a year), or picked from a calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QVBoxLayout, QWidget

from partnerdesk.desktop import icons
from partnerdesk.desktop.fields.typed_line import TypedLine
from partnerdesk.desktop.icons import Ink
from partnerdesk.messages import text
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from partnerdesk.desktop.fields.field_edit import EditContext
    from partnerdesk.records.field import Field


class DateLine(TypedLine):
    """When it is left, a date that was understood is written out, so that one sees how it was understood."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        prompt = text("date-placeholder", self.language.date(date(2025, 3, 31), "short"))
        self.line.setPlaceholderText(prompt)
        self.keep_narrow(prompt)
        self._calendar = QAction(icons.icon("calendar", Ink.MUTED), text("date-open-calendar"), self)
        self._calendar.triggered.connect(self.open_calendar)
        self.line.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.left.connect(self._write_out)

    def open_calendar(self) -> CalendarPopup:
        """Open the calendar under the line, at the date that stands there or today."""
        value = self.value()
        popup = CalendarPopup(self, value.earliest if value else None)
        popup.calendar.activated.connect(self._pick)
        popup.calendar.clicked.connect(self._pick)
        under = self.line.mapToGlobal(QPoint(0, self.line.height()))
        if self.isRightToLeft():
            under.setX(under.x() + self.line.width() - popup.sizeHint().width())
        popup.move(under)
        popup.show()
        popup.calendar.setFocus()
        return popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = (
            watched is self.line
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4)  # type: ignore[attr-defined] # a KeyPress is a QKeyEvent
        )
        if opens:
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, day: QDate) -> None:
        self.line.setText(self._written(CalendarDate(day.year(), day.month(), day.day())))
        self.line.setFocus()
        self.changed.emit()


class CalendarPopup(QWidget):
    """A month to pick a day from; closes when a day is picked or something else is clicked."""

    def __init__(self, parent: QWidget, day: date | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setAccessibleName(text("date-open-calendar"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt writes them in a red that cannot be read on a dark ground.
            self.calendar.setWeekdayTextFormat(weekend, self.calendar.weekdayTextFormat(Qt.DayOfWeek.Monday))
        for name, drawn in (("qt_calendar_prevmonth", "previous"), ("qt_calendar_nextmonth", "next")):
            arrow = self.calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icons.icon(drawn, Ink.ON_ACCENT))
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self.close)
        self.calendar.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calendar)
