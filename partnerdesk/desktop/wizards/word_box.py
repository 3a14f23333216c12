"""A box to choose from, in which nothing is chosen by passing over it with the wheel or the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_OPENING = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4,
    }
)  # fmt: skip


class WordBox(QComboBox):
    """The list opens at the first key, letters lead to what begins so, and what is chosen counts once it closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING or event.text().isalnum():
            self.showPopup()
            if event.text().isalnum():
                self.view().keyboardSearch(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What lies below scrolls instead.
        event.ignore()
