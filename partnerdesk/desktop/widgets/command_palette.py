"""Go to anything: a search box over the window that finds records, pages and commands (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.search_field import SearchField
from partnerdesk.messages import text

_KEY: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 560
_ROWS: Final = 10


@dataclass(frozen=True)
class PaletteEntry:
    """One line: what `chosen` carries, its words, a quieter word on what it is, an icon."""

    key: str
    shown: str
    sort: str
    icon: str


Find = Callable[[str, Callable[[Sequence[PaletteEntry]], None]], None]


class CommandPalette(QDialog):
    """`find(typed, answer)` answers at once or later; `chosen` carries the key, after the box has closed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, find: Find) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(text("palette"))
        self._find = find
        self._asked = 0
        self.line = SearchField(text("palette-prompt"))
        self.line.setFont(theme.font(theme.TypeSize.HEADING))
        self.line.searched.connect(self._ask)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(text("palette"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        theme.soft_selection(self.list)
        self._nothing = PlainLabel(text("palette-nothing"), muted=True)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        row = self.list.fontMetrics().height() + theme.SPACE
        self.resize(min(_WIDTH, parent.width()), self.line.sizeHint().height() + _ROWS * row + 4 * theme.SPACE)
        top = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, parent.height() // 8))
        self.move(top)
        self.line.setFocus()
        self._ask("")

    def _ask(self, typed: str) -> None:
        self._asked += 1
        asked = self._asked

        def answer(found: Sequence[PaletteEntry]) -> None:
            if isValid(self) and asked == self._asked:
                self._show(found)

        self._find(typed, answer)

    def _show(self, found: Sequence[PaletteEntry]) -> None:
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(icons.icon(entry.icon), text("palette-entry", entry.shown, entry.sort), self.list)
            item.setData(_KEY, entry.key)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not found and bool(self.line.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
            key = Qt.Key(event.key())
            if key in steps:
                row = self.list.currentRow() + steps[key]
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key = item.data(_KEY)
            self.close()
            self.chosen.emit(key)
