"""One question about a column, with the choices as one would read them; the answer can be changed later."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.importing.values.outcome import QuestionKind
from partnerdesk.messages import current, text
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, DecimalSign, Reading, read_date, read_number

if TYPE_CHECKING:
    from partnerdesk.importing.values.outcome import Question


class QuestionCard(Panel):
    """`answered` carries the kind of the question and the option."""

    answered = Signal(object, str)

    def __init__(self, column: str, question: Question, answer: str | None = None) -> None:
        super().__init__(Tone.WARNING if answer is None else Tone.NEUTRAL)
        self.question = question
        mark = QLabel()
        mark.setPixmap(icons.pixmap("help", icons.SIZE, self.devicePixelRatioF(), Ink.WARNING))
        words = PlainLabel(f"{column}: {question.message}", wrap=True, strong=True)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(mark)
        head.addWidget(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE + theme.HALF, theme.SPACE, theme.SPACE, theme.SPACE)
        whole.setSpacing(theme.HALF)
        whole.addLayout(head)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        row = QVBoxLayout()
        row.setContentsMargins(icons.SIZE + theme.SPACE, 0, 0, 0)
        for option in question.options:
            button = QRadioButton(action_text(option_words(question, option)))
            button.setChecked(option == answer)
            button.clicked.connect(functools.partial(self._answer, option))
            self._group.addButton(button)
            self.choices[option] = button
            row.addWidget(button)
        whole.addLayout(row)
        self.setAccessibleName(words.text())

    def _answer(self, option: str) -> None:
        self.set_tone(Tone.NEUTRAL)
        self.answered.emit(self.question.kind, option)


def option_words(question: Question, option: str) -> str:
    """Say what an option makes of the question's example, such as `3 April 2025 (day first)`."""
    language = current()
    if question.kind is QuestionKind.CURRENCY:
        return text("import-answer-currency", option, language.locale.currencies.get(option, option))
    try:
        if question.kind is QuestionKind.DATE_ORDER:
            day = read_date(question.example, Reading(language, date_order=DateOrder(option))).earliest
            return text("import-answer-reads", text(f"import-answer-{option}"), language.date(day, "long"))
        number = read_number(question.example, Reading(language, decimal=DecimalSign(option)))
        return text("import-answer-reads", text(f"import-answer-{option}"), language.number(number))
    except Unreadable:
        return text(f"import-answer-{option}")
