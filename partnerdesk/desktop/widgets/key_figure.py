"""One figure on a card: what it counts, how much, and of what."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import PlainLabel, draw_focus, press_on_enter
from partnerdesk.desktop.widgets.panel import draw_ground


class KeyFigure(QAbstractButton):
    """`base` says what the figure is a part of or where it comes from; a click leads to the rows behind it."""

    def __init__(self, name: str, value: str = "", base: str = "") -> None:
        super().__init__()
        self._name = PlainLabel(name, size=TypeSize.SMALL, muted=True, wrap=True)
        self._value = PlainLabel(size=TypeSize.TITLE)
        self._value.setFont(theme.font(TypeSize.TITLE, strong=True, figures=True))
        self._base = PlainLabel(size=TypeSize.SMALL, muted=True, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(2)
        for part in (self._name, self._value, self._base):
            column.addWidget(part)
        column.addStretch(1)
        self.set_figure(value, base)

    def set_figure(self, value: str, base: str) -> None:
        """Show another figure."""
        self._value.setText(value)
        self._base.setText(base)
        self.setAccessibleName(f"{self._name.text()} {value} {base}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_on_enter(self, event)
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        draw_ground(self, painter)
        draw_focus(self, painter)
