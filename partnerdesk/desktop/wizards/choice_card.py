"""A question as a card that stays until something else takes its place, with a few answers to choose from."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Mapping


class QuestionPanel(Panel):
    """The question with its mark; what answers it goes into `row`, which breaks where the width ends."""

    def __init__(self, question: str, *, is_open: bool) -> None:
        super().__init__(Tone.WARNING if is_open else Tone.NEUTRAL)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("help", icons.SIZE, self.devicePixelRatioF(), Ink.WARNING))
        self.words = PlainLabel(question, wrap=True, strong=True)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(mark)
        head.addWidget(self.words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE + theme.HALF, theme.SPACE, theme.SPACE, theme.SPACE)
        whole.setSpacing(theme.HALF)
        whole.addLayout(head)
        self.row = FlowLayout()
        self.row.setContentsMargins(icons.SIZE + theme.SPACE, 0, 0, 0)
        self.row.setSpacing(2 * theme.SPACE)
        whole.addLayout(self.row)
        self.setAccessibleName(question)


class ChoiceCard(QuestionPanel):
    """`chosen` carries the key of an answer; it can be changed later."""

    chosen = Signal(str)

    def __init__(self, question: str, answers: Mapping[str, str], answer: str | None = None) -> None:
        super().__init__(question, is_open=answer is None)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for key, words in answers.items():
            button = QRadioButton(action_text(words))
            button.setAccessibleDescription(question)
            button.setChecked(key == answer)
            button.clicked.connect(functools.partial(self._choose, key))
            self._group.addButton(button)
            self.choices[key] = button
            self.row.addWidget(button)
        self.setFocusProxy(next(iter(self.choices.values())))

    @property
    def answer(self) -> str | None:
        """The answer that stands chosen."""
        return next((key for key, button in self.choices.items() if button.isChecked()), None)

    def _choose(self, key: str) -> None:
        self.set_tone(Tone.NEUTRAL)
        self.chosen.emit(key)
