"""The words of a column that no list knows, each with a box in which to choose what it means."""

from __future__ import annotations

import functools
import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.wizards.choice_card import QuestionPanel
from partnerdesk.desktop.wizards.word_box import WordBox
from partnerdesk.importing.values.unknown_words import KEPT
from partnerdesk.messages import current, text
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Code

if TYPE_CHECKING:
    from partnerdesk.importing.values.outcome import Question

_LETTERS = 32


class WordsCard(QuestionPanel):
    """`answered` carries the words that were explained, each with the code of a choice or KEPT."""

    answered = Signal(dict)

    def __init__(self, column: str, question: Question, said: tuple[str | None, ...]) -> None:
        words = text("import-question-words" if None in said else "import-question-words-read", len(question.words))
        super().__init__(text("import-first-problem", column, words), is_open=None in said)
        self.question = question
        self.options = _in_order(question)
        self.boxes: dict[str, WordBox] = {}
        for word in question.words:
            self.row.addWidget(self._word(word))
        self.keep_button = QPushButton()
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self._keep_all)
        self.row.addWidget(self.keep_button)
        self._show(said)
        self.setFocusProxy(list(self.boxes.values())[said.index(None) if None in said else 0])

    @property
    def said(self) -> tuple[str | None, ...]:
        """What stands chosen for each word: the code of a choice, KEPT, or None."""
        places = (box.currentIndex() for box in self.boxes.values())
        return tuple(None if at < 0 else self.options[at] for at in places)

    def _show(self, said: tuple[str | None, ...]) -> None:
        for box, code in zip(self.boxes.values(), said, strict=True):
            box.setCurrentIndex(-1 if code is None else self.options.index(code))
        self._show_open()

    def _show_open(self) -> None:
        left = self.said.count(None)
        self.keep_button.setText(action_text(text("import-words-keep-all", left)))
        self.keep_button.setVisible(left > 0)
        self.set_tone(Tone.WARNING if left else Tone.NEUTRAL)

    def _word(self, word: str) -> QWidget:
        means = text("import-word-means", textwrap.shorten(word, _LETTERS, placeholder=" …"))
        box = WordBox()
        box.setAccessibleName(text("import-word-means", word))
        box.setPlaceholderText(text("import-word-choose"))
        box.addItems([_option(self.question, option) for option in self.options])
        box.activated.connect(functools.partial(self._choose, word))
        self.boxes[word] = box
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HALF)
        row.addWidget(PlainLabel(means))
        row.addWidget(box)
        return holder

    def _choose(self, word: str, at: int) -> None:
        self._show_open()
        self.answered.emit({word: self.options[at]})

    def _keep_all(self) -> None:
        still_open = [word for word, code in zip(self.question.words, self.said, strict=True) if code is None]
        # The button goes; the focus stays in the card, or the window could not tell where the keyboard was.
        self.setFocus()
        self._show(tuple(KEPT if code is None else code for code in self.said))
        self.answered.emit(dict.fromkeys(still_open, KEPT))


def _in_order(question: Question) -> tuple[str, ...]:
    """Return the options as they are listed; codes by their names, after what keeps the word as it stands."""
    if not isinstance(question.of_kind, Code):
        return question.options
    named = (option for option in question.options if option != KEPT)
    return (KEPT, *sorted(named, key=lambda option: fold(_option(question, option))))


def _option(question: Question, option: str) -> str:
    if option == KEPT:
        return text("import-word-keep")
    kind = question.of_kind
    return text(option) if kind is None else kind.show(kind.value(option), current())
