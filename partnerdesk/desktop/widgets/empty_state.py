"""What a page shows while there is nothing on it: a picture, a sentence, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PICTURE = 72


class EmptyState(QWidget):
    """The first of one or two actions (words, what it does) is the one that most people want."""

    def __init__(self, picture: str, sentence: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        super().__init__()
        self._picture = QLabel()
        self._icon = picture
        words = PlainLabel(sentence, size=TypeSize.HEADING, wrap=True, muted=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        for number, (label, act) in enumerate(actions):
            button = MainButton(label) if number == 0 else QPushButton(action_text(label))
            button.clicked.connect(act)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 1000)  # as wide as it may be, then centred
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(row)
        column.addStretch(2)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, _PICTURE, self.devicePixelRatioF(), Ink.ACCENT))
