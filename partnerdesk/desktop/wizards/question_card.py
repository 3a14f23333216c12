"""The questions about a column as cards: how its values are to be read, and what its blanks mean."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from partnerdesk.desktop.wizards.choice_card import ChoiceCard
from partnerdesk.importing.values.outcome import QuestionKind
from partnerdesk.messages import current, text
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, DecimalSign, Reading, read_date, read_number

if TYPE_CHECKING:
    from partnerdesk.desktop.wizards.blanks import Blanks
    from partnerdesk.importing.values.outcome import Question

_ABOVE: Final = "above"
_LETTERS: Final = 40


class QuestionCard(ChoiceCard):
    """`answered` carries the kind of the question and the option."""

    answered = Signal(object, str)

    def __init__(self, column: str, question: Question, answer: str | None = None) -> None:
        options = {option: option_words(question, option) for option in question.options}
        super().__init__(text("import-first-problem", column, question.message), options, answer)
        self.question = question
        self.chosen.connect(lambda option: self.answered.emit(question.kind, option))

    @property
    def said(self) -> str | None:
        """The option that stands chosen."""
        return self.answer


class BlanksCard(ChoiceCard):
    """`answered` carries whether blanks mean "as above"."""

    answered = Signal(bool)

    def __init__(self, column: str, blanks: Blanks, answer: bool | None = None) -> None:
        question = text("import-question-blanks", column, blanks.count, blanks.rows, blanks.row)
        above = textwrap.shorten(blanks.above, _LETTERS, placeholder=" …")
        answers = {_ABOVE: text("import-blanks-above", above), "blank": text("import-blanks-blank")}
        said = None if answer is None else list(answers)[not answer]
        super().__init__(question, answers, said)
        self.question = blanks
        self.chosen.connect(lambda key: self.answered.emit(key == _ABOVE))

    @property
    def said(self) -> bool | None:
        """The answer that stands chosen."""
        return None if self.answer is None else self.answer == _ABOVE


def option_words(question: Question, option: str) -> str:
    """Say what an option makes of the question's example, such as `3 April 2025 (day first)`."""
    language = current()
    if question.kind is QuestionKind.CURRENCY:
        return text("import-answer-currency", option, language.locale.currencies.get(option, option))
    if question.kind is QuestionKind.SEVERAL:
        return text(f"import-answer-{option}")
    try:
        if question.kind is QuestionKind.DATE_ORDER:
            day = read_date(question.example, Reading(language, date_order=DateOrder(option))).earliest
            return text("import-answer-reads", text(f"import-answer-{option}"), language.date(day, "long"))
        number = read_number(question.example, Reading(language, decimal=DecimalSign(option)))
        return text("import-answer-reads", text(f"import-answer-{option}"), language.number(number))
    except Unreadable:
        return text(f"import-answer-{option}")
