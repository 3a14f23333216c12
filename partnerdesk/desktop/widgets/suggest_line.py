"""A line that offers what fits while one types; the same for choices, countries and linked records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from shiboken6 import isValid

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.messages import text


@dataclass(frozen=True)
class Suggestion:
    """One line of the list: what is kept, what is shown, and whether choosing it makes something new."""

    key: str
    shown: str
    creates: bool = False


Answer = Callable[[Sequence[Suggestion]], None]
Source = Callable[[str, Answer], None]
"""Looks for what fits the text and calls the answer, at once or later; a late answer is dropped by the line."""

_KEY: Final = Qt.ItemDataRole.UserRole
_CREATES: Final = Qt.ItemDataRole.UserRole + 1


class SuggestLine(QLineEdit):
    """Emits `chosen` when the user picks a suggestion, `touched` when the user types."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, source: Source) -> None:
        super().__init__()
        theme.give_room(self)
        self._source = source
        self._asked = 0
        self._offered: tuple[Suggestion, ...] = ()
        self._rows = QStandardItemModel(self)
        self._popup = QListView()
        self._popup.setUniformItemSizes(True)
        self._popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer = QCompleter(self._rows, self)
        self._completer.setPopup(self._popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        # Not setCompleter(): it would write the highlighted row into the line before anything is chosen.
        self._completer.setWidget(self)
        self._popup.clicked.connect(self._take)
        self._show_all = QAction(icons.icon("down", Ink.MUTED), text("suggest-show-all"), self)
        self._show_all.triggered.connect(self.offer_all)
        self.addAction(self._show_all, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._ask)

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """What the list shows now."""
        return self._offered

    def offer_all(self) -> None:
        """Open the list with everything, whatever stands in the line."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask("")

    def _ask(self, typed: str) -> None:
        self._asked += 1
        asked = self._asked

        def answer(found: Sequence[Suggestion]) -> None:
            if isValid(self) and asked == self._asked:
                self._offer(found)

        self._source(typed, answer)

    def _offer(self, found: Sequence[Suggestion]) -> None:
        self._offered = tuple(found)
        self._rows.clear()
        # All alike: Qt takes the height of the list from its first row, and the last has an icon.
        height = max(self.fontMetrics().height(), icons.SIZE) + theme.HALF
        for suggestion in found:
            row = QStandardItem(suggestion.shown)
            row.setSizeHint(QSize(0, height))
            row.setData(suggestion.key, _KEY)
            row.setData(suggestion.creates, _CREATES)
            if suggestion.creates:
                row.setIcon(icons.icon("add", Ink.ACCENT))
            self._rows.appendRow(row)
        if found and self.hasFocus():
            theme.soft_selection(self._popup)
            self._completer.complete()
            if self.text() and not found[0].creates:
                self._popup.setCurrentIndex(self._popup.model().index(0, 0))
        else:
            self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        found = Suggestion(index.data(_KEY), index.data(Qt.ItemDataRole.DisplayRole), index.data(_CREATES))
        self._asked += 1
        self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        if popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            current = popup.currentIndex()
            if current.isValid():
                popup.hide()
                self._take(current)
                event.accept()
                return
        if not popup.isVisible() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.offer_all()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.text():
            self.offer_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._asked += 1
            self.left.emit()
