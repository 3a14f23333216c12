"""The box that narrows a list while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.messages import text


class SearchField(QLineEdit):
    """`searched` carries the text once the keys that came are typed; Esc clears, Down goes to the list (`down`)."""

    searched = Signal(str)
    down = Signal()

    def __init__(self, prompt: str) -> None:
        super().__init__()
        theme.give_room(self)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.addAction(icons.icon("search", Ink.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("close", Ink.MUTED), text("search-clear"), self)
        self._clear.triggered.connect(self.empty)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        # Keys that came at once give one question; a pause on top of it would be felt.
        self._breath.setInterval(0)
        self._breath.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._on_text)

    def empty(self) -> None:
        """Clear the text and tell so at once."""
        self.clear()
        self._tell_now()

    def _on_text(self, typed: str) -> None:
        self._clear.setVisible(bool(typed))
        self._breath.start()

    def _tell_now(self) -> None:
        self._breath.stop()
        self.searched.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_now()
        else:
            super().keyPressEvent(event)
