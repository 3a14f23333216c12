"""Buttons that keep their looks when the colours change: the one that does the main thing, and small ones."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QToolButton

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.widgets.labels import action_text, tooltip


class MainButton(QPushButton):
    """The one button of a place that does what people came for."""

    def __init__(self, words: str, icon: str | None = None) -> None:
        super().__init__(action_text(words))
        self.setAutoDefault(False)
        if icon:
            self.setIcon(icons.icon(icon, Ink.ON_ACCENT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a flat ground: Fusion would lighten the accent until its words cannot be read."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        scheme = theme.colours()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        ground = QColor(scheme.accent)
        if option.state & QStyle.StateFlag.State_Sunken:
            ground = ground.darker(112)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.accent))
        painter.setBrush(ground)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, 3, 3)
        if self.hasFocus():
            painter.setPen(QColor(scheme.on_accent))
            painter.drawRoundedRect(edge.adjusted(2, 2, -2, -2), 2, 2)
        option.palette.setColor(QPalette.ColorRole.ButtonText, QColor(scheme.on_accent))
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)


class IconButton(QToolButton):
    """A small button with only an icon; its words stand in the tooltip and for screen readers."""

    def __init__(self, icon: str, words: str, ink: Ink = Ink.TEXT) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setIcon(icons.icon(icon, ink))
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))
