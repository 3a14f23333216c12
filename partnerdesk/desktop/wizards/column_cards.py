"""The card for each question about a column: what is chosen on it goes into the column at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.wizards.import_tables import answer_to, meanings_of
from partnerdesk.desktop.wizards.question_card import QuestionCard
from partnerdesk.desktop.wizards.words_card import WordsCard
from partnerdesk.importing.values.outcome import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.values.outcome import Question


def card_about(
    table: ImportTable, column: ColumnChoice, question: Question, changed: Callable[[], None]
) -> QuestionCard | WordsCard:
    """Return the card of a question; `changed` is called after each answer."""
    name = column.header or column.letter

    def explain(meanings: dict[str, str]) -> None:
        table.explain(column, meanings)
        changed()

    def answer(kind: QuestionKind, option: str) -> None:
        table.answer(column, kind, option)
        changed()

    if question.kind is QuestionKind.WORDS:
        about_words = WordsCard(name, question, meanings_of(column, question))
        about_words.answered.connect(explain)
        return about_words
    card = QuestionCard(name, question, answer_to(column, question))
    card.answered.connect(answer)
    return card


def said_about(column: ColumnChoice, question: Question) -> object:
    """Return what the card of a question shows as answered."""
    is_about_words = question.kind is QuestionKind.WORDS
    return meanings_of(column, question) if is_about_words else answer_to(column, question)
