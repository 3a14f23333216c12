"""The six areas of value as a small picture: for each an icon and a word, by which colour adds nothing new."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone, TypeSize
from partnerdesk.desktop.widgets.labels import PlainLabel, draw_focus, press_on_enter
from partnerdesk.desktop.widgets.panel import draw_ground

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class AreaWords:
    """One area: its key, its name, what is said of it, and the tone in which it is said (None: nothing is)."""

    key: str
    name: str
    said: str
    tone: Tone | None


_LOOKS = {Tone.OK: ("ok", Ink.OK), Tone.NEUTRAL: ("star", Ink.ACCENT), Tone.WARNING: ("warning", Ink.WARNING)}


class AreaMap(QWidget):
    """Two areas in a row; `chosen` carries the key of one that was pressed."""

    chosen = Signal(str)

    def __init__(self, areas: Sequence[AreaWords]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.HALF)
        self.cells = [AreaCell(area) for area in areas]
        for at, cell in enumerate(self.cells):
            grid.addWidget(cell, at // 2, at % 2)
            cell.clicked.connect(functools.partial(self.chosen.emit, areas[at].key))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)


class AreaCell(QAbstractButton):
    """One area."""

    def __init__(self, area: AreaWords) -> None:
        super().__init__()
        self._tone = area.tone
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(area.name, size=TypeSize.SMALL, strong=area.tone is not None, wrap=True))
        words.addWidget(PlainLabel(area.said, size=TypeSize.SMALL, muted=area.tone is None, wrap=True))
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE, theme.HALF, theme.SPACE, theme.HALF)
        self._row.setSpacing(theme.SPACE)
        if area.tone is not None:
            icon = QLabel()
            look, ink = _LOOKS[area.tone]
            icon.setPixmap(icons.pixmap(look, icons.SIZE, self.devicePixelRatioF(), ink))
            self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.setAccessibleName(f"{area.name}: {area.said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_on_enter(self, event)
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        draw_ground(self, painter, self._tone)
        draw_focus(self, painter)
