"""What one column of the sheet holds and where it goes: its field chosen by search, its questions answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import ElidedLabel, PlainLabel
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.widgets.suggest_line import Suggestion, SuggestLine
from partnerdesk.desktop.wizards.column_cards import card_about, said_about
from partnerdesk.desktop.wizards.question_card import BlanksCard
from partnerdesk.desktop.wizards.sheet_marks import fate_words
from partnerdesk.desktop.wizards.targets import target_search, target_words
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.desktop.wizards.question_card import QuestionCard
    from partnerdesk.desktop.wizards.words_card import WordsCard
    from partnerdesk.importing.mapping.choice import ColumnChoice

_SAMPLES = 3


class ColumnDetail(QScrollArea):
    """`changed` fires after the user has changed what becomes of the column."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._table: ImportTable | None = None
        self.column: ColumnChoice | None = None
        self.header = ElidedLabel(size=TypeSize.HEADING, strong=True)
        self.samples = [ElidedLabel() for _ in range(_SAMPLES)]
        self.line = SuggestLine(target_search(lambda: self._table.proposal.entity if self._table else None))
        self.line.setAccessibleName(text("import-goes-into"))
        self.reason = PlainLabel(size=TypeSize.SMALL, muted=True, wrap=True)
        self.keep_button = QPushButton(text("import-keep-beside"))
        self.leave_button = QPushButton(text("import-leave-out"))
        self._inside = QWidget()
        self._cards = QVBoxLayout()
        self.cards: list[QuestionCard | WordsCard | BlanksCard] = []
        self._lay_out()
        self.line.chosen.connect(self._choose)
        self.line.left.connect(self._write_back)
        self.keep_button.clicked.connect(lambda: self.choose_target(None))
        self.leave_button.clicked.connect(self.leave_out)

    def _lay_out(self) -> None:
        inside = self._inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * theme.SPACE, theme.HALF, theme.SPACE, theme.HALF)
        column.setSpacing(theme.HALF)
        column.addWidget(self.header)
        for sample in self.samples:
            column.addWidget(sample)
        column.addLayout(self._cards)
        column.addSpacing(theme.HALF)
        column.addWidget(PlainLabel(text("import-goes-into"), strong=True))
        column.addWidget(self.line)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.keep_button, self.leave_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(inside.minimumSizeHint().width() + 3 * theme.SPACE)

    def show_column(self, table: ImportTable | None, column: ColumnChoice | None) -> None:
        """Show a column of a table, or (None) nothing."""
        self._table, self.column = table, column
        self._inside.setVisible(column is not None)
        if table is None or column is None:
            return
        header = column.header or text("import-column-without-header", column.letter)
        self.header.setText(f"{column.letter}  {in_own_direction(header)}")
        filled = [*column.samples, *[""] * _SAMPLES]
        for label, sample in zip(self.samples, filled, strict=False):
            label.setText(" ".join(sample.split()))
            label.setVisible(bool(sample))
        self._show_choice()
        self._show_questions()

    def _show_choice(self) -> None:
        if self._table is None or self.column is None:
            return
        words = target_words(self.column.target, self._table.proposal.entity) if self.column.target else ""
        self.line.setText(words)
        self.line.setCursorPosition(0)
        self.line.setPlaceholderText(fate_words(self.column) if not words else "")
        self.reason.setText(self.column.reason.message)
        self.keep_button.setEnabled(self.column.fate is not Fate.EXTRA)
        self.leave_button.setEnabled(self.column.fate is not Fate.IGNORED)

    def _show_questions(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        if self._table is None or self.column is None:
            return
        name = self.column.header or self.column.letter
        for question in self._table.asked.get(self.column.number, ()):
            self.cards.append(card_about(self._table, self.column, question, self.changed.emit))
        if (blanks := self._table.blanks.get(self.column.number)) is not None:
            about_blanks = BlanksCard(name, blanks, self.column.fill_down)
            about_blanks.answered.connect(self._set_fill_down)
            self.cards.append(about_blanks)
        for made in self.cards:
            self._cards.addWidget(made)

    def _choose(self, suggestion: Suggestion) -> None:
        self.choose_target(suggestion.key)

    def choose_target(self, target: str | None) -> None:
        """Let the column go into a field, or (None) be kept beside its record."""
        if self._table is not None and self.column is not None:
            self._table.choose_target(self.column, target)
            self._after_choice()

    def leave_out(self) -> None:
        """Do not take the column."""
        if self._table is not None and self.column is not None:
            self._table.leave_column_out(self.column)
            self._after_choice()

    def _after_choice(self) -> None:
        self._show_choice()
        self._show_questions()
        self.changed.emit()

    def _write_back(self) -> None:
        """Words that were typed but chosen nothing go; what holds stands there again."""
        if self.column is not None and not self.line.text().strip() and self.column.target is not None:
            self.choose_target(None)
        else:
            self._show_choice()

    def _set_fill_down(self, wanted: bool) -> None:
        if self._table is not None and self.column is not None:
            self._table.fill_down(self.column, wanted=wanted)
            self.changed.emit()

    def refresh(self) -> None:
        """Show what the plan brought up or the user changed elsewhere, unless somebody types right here."""
        if self._table is None or self.column is None:
            return
        asked = self._table.asked.get(self.column.number, ())
        wanted: list[tuple[object, object]] = [(question, said_about(self.column, question)) for question in asked]
        if (blanks := self._table.blanks.get(self.column.number)) is not None:
            wanted.append((blanks, self.column.fill_down))
        if [(card.question, card.said) for card in self.cards] != wanted:
            self._show_questions()
        if not self.line.hasFocus():
            self._show_choice()
