"""Buttons that keep their looks when the colours change: the one that does the main thing, and small ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.widgets.labels import action_text, tooltip


class MainButton(QPushButton):
    """The one button of a place that does what people came for."""

    def __init__(self, words: str, icon: str | None = None) -> None:
        super().__init__(action_text(words))
        self._dressed: theme.Colours | None = None
        if icon:
            self.setIcon(icons.icon(icon, Ink.ON_ACCENT))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        scheme = theme.colours()
        if scheme is self._dressed:
            return
        self._dressed = scheme
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Button, QColor(scheme.accent))
            palette.setColor(group, QPalette.ColorRole.ButtonText, QColor(scheme.on_accent))
        self.setPalette(palette)


class IconButton(QToolButton):
    """A small button with only an icon; its words stand in the tooltip and for screen readers."""

    def __init__(self, icon: str, words: str, ink: Ink = Ink.TEXT) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setIcon(icons.icon(icon, ink))
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))
