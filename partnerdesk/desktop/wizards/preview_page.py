"""Third step: what becomes of every row, with the problems below their cells, and the rows that wait for an answer."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.wizards.decision_panel import DecisionPanel
from partnerdesk.desktop.wizards.own_part import OwnPart
from partnerdesk.desktop.wizards.plan_view import PlanView
from partnerdesk.desktop.wizards.plan_words import Wanted, outcome_count
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partnerdesk.desktop.widgets.suggest_line import Answer
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.plan import Plan, RowPlan

_CHOICES: Final[tuple[Outcome | Wanted, ...]] = (Wanted.ALL, *Outcome, Wanted.PROBLEMS)
_NEXT: Final = QKeySequence("F8")
_LINES: Final = 4
"""What is said of a row at most; a row with more problems is better looked at in its sheet."""


class PreviewPage(QWidget):
    """Shows one table of the plan. `decided` and `create_missing_wanted` change the plan."""

    decided = Signal(str, str, str, str)
    taken_back = Signal(str, str)
    """Entity and name of an answer that is to be asked for again."""
    create_missing_wanted = Signal(bool)
    question_wanted = Signal()
    fill_down_wanted = Signal(str, bool)
    further_wanted = Signal()
    """The next problem is wanted, and this table has no more."""

    def __init__(self, search: Callable[[str, str, Answer], None]) -> None:
        super().__init__()
        self._table: ImportTable | None = None
        self.filters: dict[Outcome | Wanted, QPushButton] = {}
        self.create_missing = QCheckBox(text("import-create-missing"))
        self.nothing = PlainLabel(text("import-nothing-planned"), muted=True, wrap=True)
        self.view = PlanView()
        self.said = PlainLabel(wrap=True, selectable=True)
        self.bar = InlineBar()
        self.own = OwnPart()
        self.decision = DecisionPanel(search)
        self._group = QButtonGroup(self)
        self._wanted: Outcome | Wanted = Wanted.ALL
        row = FlowLayout()
        for choice in _CHOICES:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(functools.partial(self.show_only, choice))
            self._group.addButton(button)
            self.filters[choice] = button
            row.addWidget(button)
        self.filters[Wanted.ALL].setChecked(True)
        self.next_button = QPushButton(text("import-next-problem"))
        self.next_button.setIcon(icons.icon("next"))
        self.next_button.setAutoDefault(False)
        self.next_button.setToolTip(_NEXT.toString(QKeySequence.SequenceFormat.NativeText))
        self.answers_button = QPushButton()
        self.answers_button.setAutoDefault(False)
        self.answers_button.setMenu(QMenu(self.answers_button))
        self.answers_button.hide()
        row.addWidget(self.next_button)
        row.addWidget(self.answers_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(row)
        whole.addWidget(self.bar)
        whole.addWidget(self.create_missing)
        whole.addWidget(self.own)
        whole.addWidget(self.nothing)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.said)
        whole.addWidget(self.decision)
        self.next_button.clicked.connect(self._go_to_next)
        QShortcut(_NEXT, self, self.next_button.click)
        self.create_missing.toggled.connect(self.create_missing_wanted)
        self.view.row_chosen.connect(self._on_row)
        self.decision.decided.connect(self.decided)
        self.decision.question_wanted.connect(self.question_wanted)
        self.decision.fill_down_wanted.connect(self.fill_down_wanted)

    def show_table(self, plan: Plan | None, table: ImportTable | None) -> None:
        """Show a table of the plan, keeping the place; without a plan the old rows stay until there is one."""
        if plan is None and table is self._table:
            return
        before = self.view.current_row
        planned = table.plan if plan is not None and table is not None else None
        same = table is self._table
        self._table = table
        self.view.rows.set_plan(plan, planned)
        self.own.show_plan(plan, table)
        self._show_counts()
        self._show_question(table)
        self.nothing.setVisible(planned is None)
        self.view.setVisible(planned is not None)
        lacking = planned is not None and any(
            row.wanted is not None and row.wanted[0] == "partner" and not row.suggestions for row in planned.rows
        )
        self.create_missing.setVisible(lacking or self.create_missing.isChecked())
        stays = same and before is not None and self.view.choose_row(before.number)
        now = self.view.current_row
        if not stays or (before and now and before.outcome is Outcome.UNDECIDED is not now.outcome):
            self._choose_first()

    def show_answers(self, answers: Mapping[tuple[str, str], str]) -> None:
        """Offer to take back what was answered about names: words by entity and name."""
        menu = self.answers_button.menu()
        menu.clear()
        for (entity, name), words in answers.items():
            menu.addAction(action_text(words), functools.partial(self.taken_back.emit, entity, name))
        self.answers_button.setText(text("import-answers", len(answers)))
        self.answers_button.setVisible(bool(answers))

    def _go_to_next(self) -> None:
        if not self.view.go_to_problem(self.view.currentIndex().row()):
            self.further_wanted.emit()

    def go_to_first_problem(self) -> None:
        """Go to the first row of the table with something to look at, from wherever one is."""
        self.view.go_to_problem(-1)
        self.view.setFocus()

    def _choose_first(self) -> None:
        """Go to the first row that waits, else to the first of all."""
        self.view.setCurrentIndex(self.view.rows.index(self.view.rows.first_waiting(), 0))
        self._on_row(self.view.current_row)

    def _on_row(self, row: RowPlan | None) -> None:
        """Ask what the row waits for, and say in full what is wrong with its cells."""
        self.decision.show_row(row)
        faults = self.view.rows.faults_of(row)[:_LINES] if row is not None else []
        lines = [text("import-first-problem", header, fault.message) for header, fault in faults]
        if row is not None and row.reason is not None and row.outcome is Outcome.REJECTED:
            lines.insert(0, text("import-row-says", row.number, row.reason.message))
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))

    def _show_question(self, table: ImportTable | None) -> None:
        asked = table.open_questions() if table is not None else []
        # A row that waits for the same answer asks below.
        blanks = table.open_blanks() if table is not None and not table.counts[Outcome.UNDECIDED] else []
        if asked:
            column, question = asked[0]
            words = text("import-first-problem", column.header or column.letter, question.message)
        elif blanks:
            words = text("import-answer-blanks", blanks[0].header or blanks[0].letter)
        else:
            self.bar.dismiss()
            return
        answer = [(text("import-go-to-question"), self.question_wanted.emit)]
        self.bar.say(words, Tone.WARNING, answer, closable=False)

    def show_only(self, wanted: Outcome | Wanted) -> None:
        """Show the rows of one outcome, those with problems, or all."""
        self._wanted = wanted
        self.filters[wanted].setChecked(True)
        self.view.rows.show_only(wanted)
        self._choose_first()

    def _show_counts(self) -> None:
        counts = self.view.rows.counts()
        for choice, button in self.filters.items():
            count = counts[choice]
            button.setText(action_text(outcome_count(choice, count)))
            button.setVisible(bool(count) or choice is Wanted.ALL or choice is self._wanted)
        self.next_button.setVisible(bool(counts[Wanted.PROBLEMS]))
