"""Lays widgets out as words stand in a paragraph: in rows, from the side where reading starts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from partnerdesk.desktop import theme


class FlowLayout(QLayout):
    """Rows that break where the width ends; the last widget of all may take what is left of its row."""

    def __init__(self, parent: QWidget | None = None, *, stretch_last: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretch_last = stretch_last
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.HALF)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        needed = QSize()
        for item in self._items:
            needed = needed.expandedTo(item.minimumSize())
        return needed

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place the widgets in rows, or only measure; returns the height in pixels."""
        parent = self.parentWidget()
        right_to_left = parent is not None and parent.isRightToLeft()
        x, y, row = 0, 0, 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            width = min(wanted.width(), rect.width())
            if x and x + width > rect.width():
                x, y, row = 0, y + row + self.spacing(), 0
            if self._stretch_last and number == len(self._items) - 1:
                width = rect.width() - x
            if move:
                left = rect.right() - x - width + 1 if right_to_left else rect.x() + x
                item.setGeometry(QRect(QPoint(left, rect.y() + y), QSize(width, wanted.height())))
            x += width + self.spacing()
            row = max(row, wanted.height())
        return y + row
