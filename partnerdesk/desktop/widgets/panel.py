"""A rounded ground behind words or widgets that belong together: cards, bars and chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.desktop import theme

if TYPE_CHECKING:
    from partnerdesk.desktop.theme import Tone


class Panel(QWidget):
    """Paints its ground by itself, so that it follows the scheme and needs no stylesheet.

    `tone=None` is a card: the surface colour with a fine edge.
    """

    def __init__(self, tone: Tone | None = None, radius: int = 6) -> None:
        super().__init__()
        self._tone = tone
        self._radius = radius

    def set_tone(self, tone: Tone | None) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        draw_ground(self, QPainter(self), self._tone, self._radius)


def draw_ground(widget: QWidget, painter: QPainter, tone: Tone | None = None, radius: int = 6) -> None:
    """Draw the rounded ground of a panel under a widget that is no panel itself."""
    scheme = theme.colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(scheme.surface if tone is None else scheme.ground(tone)))
    painter.setPen(QColor(scheme.line if tone is None else scheme.ground(tone)))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
