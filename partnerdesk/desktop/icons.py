"""The program's own icons, drawn in the colours of the palette and sharp at every scale."""

from __future__ import annotations

import functools
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from partnerdesk.desktop import theme
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from partnerdesk.desktop.theme import Colours

SIZE: Final = 20
"""Pixels of an icon beside body text."""
DIRECTIONAL: Final = frozenset({"previous", "next", "undo", "redo", "open"})
"""Icons that point along the line of reading, and are therefore mirrored from right to left."""


class Ink(Enum):
    """What an icon is drawn with: the colour of the words beside it, or one that says something."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"

    def colour(self, scheme: Colours) -> str:
        return str(getattr(scheme, self.value))


_engines: list[QIconEngine] = []
"""Qt owns the engines but does not keep their Python half alive."""


class _Engine(QIconEngine):
    """Draws one icon at the moment it is shown, so that a change of scheme needs no new icons."""

    def __init__(self, name: str, ink: Ink) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        _engines.append(self)

    def _colour(self, mode: QIcon.Mode) -> str:
        scheme = theme.colours()
        return scheme.disabled if mode is QIcon.Mode.Disabled else self._ink.colour(scheme)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002 - Qt's signature
        mirrored = self._name in DIRECTIONAL and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _drawn(self._name, self._colour(mode), size.width(), size.height(), scale, mirrored=mirrored)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink)

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False


@functools.lru_cache(maxsize=512)
def _drawn(name: str, colour: str, width: int, height: int, scale: float, *, mirrored: bool) -> QPixmap:
    side = min(width, height)
    pixmap = QPixmap(round(width * scale), round(height * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    place = QRectF((width - side) / 2, (height - side) / 2, side, side)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, place)
    painter.end()
    return pixmap


@functools.cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@functools.cache
def icon(name: str, ink: Ink = Ink.TEXT) -> QIcon:
    """Return the icon drawn in `resources/icons/<name>.svg`; it follows the palette by itself."""
    _source(name)  # a misspelt name is found where it is asked for, not when it is painted
    return QIcon(_Engine(name, ink))


def pixmap(name: str, side: int, scale: float, ink: Ink = Ink.TEXT) -> QPixmap:
    """Draw an icon of `side` pixels for a place that takes no icon, in the colours of now."""
    return icon(name, ink).pixmap(QSize(side, side), scale)
