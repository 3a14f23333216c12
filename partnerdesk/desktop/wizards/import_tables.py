"""Tables of an import as the wizard holds them: the guess, what the user made of it, and what the plan says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from partnerdesk.desktop.wizards.blanks import blanks_in
from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.table_cells import TableCells
from partnerdesk.importing.values.answers import ONE, SEVERAL
from partnerdesk.importing.values.outcome import QuestionKind
from partnerdesk.importing.values.value_words import word_key
from partnerdesk.records.reading import DateOrder, DecimalSign

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from partnerdesk.desktop.wizards.blanks import Blanks
    from partnerdesk.importing.layout import TableLayout
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, TablePlan
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.importing.values.answers import Answers
    from partnerdesk.importing.values.outcome import Question


_REJECTED: Final = "import-rejected"
"""Key of the fault of a row that lacks a field; the label of the field is its first value."""


class Standing(Enum):
    """How far a table is."""

    READY = "ready"
    QUESTION = "question"
    PROBLEMS = "problems"
    """Nothing is asked, but some rows cannot be imported."""
    LEFT_OUT = "left_out"


@dataclass(eq=False)
class ImportTable:
    """One table. `asked` are the questions that came up, by column, so that an answer can be changed later."""

    path: Path
    proposal: TableProposal
    left_out: bool = False
    plan: TablePlan | None = None
    counts: Counter[Outcome] = field(default_factory=Counter)
    """Rows by outcome, as the plan has them."""
    touched: bool = False
    """The user chose something about a column, which is worth remembering for the next sheet like it."""
    moved: bool = False
    """The user said what the rows are, or which of them count."""
    taken: set[int] = field(default_factory=set)
    """Rows that the user wants as records, although they do not look like it."""
    asked: dict[int, tuple[Question, ...]] = field(default_factory=dict)
    blanks: dict[int, Blanks] = field(init=False)
    """What may be asked about blanks, by column."""

    def __post_init__(self) -> None:
        self._count_blanks()

    @property
    def standing(self) -> Standing:
        if self.left_out or self.proposal.entity is None:
            return Standing.LEFT_OUT
        if self.counts[Outcome.UNDECIDED] or self.open_questions() or self.open_blanks():
            return Standing.QUESTION
        return Standing.PROBLEMS if self.counts[Outcome.REJECTED] else Standing.READY

    @property
    def is_changed(self) -> bool:
        """Whether somebody did something that would be lost."""
        return self.touched or self.moved or self.left_out

    @property
    def lacking(self) -> str | None:
        """Label of the field for want of which no row at all can be imported."""
        rows = self.plan.rows if self.plan else []
        faults = [row.reason for row in rows if row.reason and row.outcome is Outcome.REJECTED]
        labels = {str(fault.values[0]) if fault.key == _REJECTED else None for fault in faults}
        return labels.pop() if rows and len(faults) == len(rows) and len(labels) == 1 else None

    @property
    def to_look_at(self) -> int:
        """How many rows wait for an answer or cannot be imported."""
        return self.counts[Outcome.UNDECIDED] + self.counts[Outcome.REJECTED]

    def has_problems(self, plan: Plan | None) -> bool:
        """Tell whether a row waits or cannot be imported, or something is said about a cell."""
        where = (self.proposal.file, self.proposal.sheet)
        return bool(self.to_look_at) or any((one.file, one.sheet) == where for one in (plan.problems if plan else ()))

    def column(self, number: int) -> ColumnChoice | None:
        """Return the column of a number, None where the sheet's column is not part of the table."""
        return next((one for one in self.proposal.columns if one.number == number), None)

    def open_questions(self) -> list[tuple[ColumnChoice, Question]]:
        """Return what nobody has answered yet, column by column."""
        return [
            (column, question)
            for column in self.proposal.columns
            if not column.ignored
            for question in self.asked.get(column.number, ())
            if answer_to(column, question) is None
        ]

    def open_blanks(self) -> list[ColumnChoice]:
        """Return the columns of which nobody has said whether their blanks mean "as above"."""
        return [
            column
            for column in self.proposal.columns
            if column.number in self.blanks and column.fill_down is None and not column.ignored
        ]

    def _count_blanks(self) -> None:
        self.blanks = blanks_in(self.proposal.cells, self.proposal.layout)

    def take_plan(self, plan: TablePlan) -> None:
        """Keep what the plan says, and the questions that it brings up."""
        self.plan, self.counts = plan, plan.counts()
        for column, seen in zip(self.proposal.columns, plan.table.columns, strict=True):
            column.label = seen.label
        brought: dict[int, list[Question]] = {}
        for number, question in plan.questions:
            brought.setdefault(number, []).append(question)
        for number, questions in brought.items():
            kinds = {question.kind for question in questions}
            kept = [one for one in self.asked.get(number, ()) if one.kind not in kinds]
            self.asked[number] = (*kept, *questions)

    def choose_target(self, column: ColumnChoice, target: str | None) -> None:
        """Let a column go into a field, or (None) be kept beside; a field that two columns claim goes to the later."""
        for other in self.proposal.columns:
            if target is not None and other.target == target and other is not column:
                other.target, other.reason = None, Reason(Why.USER)
        column.target, column.ignored, column.reason = target, False, Reason(Why.USER)
        # Another list has other words, and one partner's name is no question elsewhere.
        column.answers = replace(column.answers, words=(), several=None)
        self.touched = True
        self.asked.pop(column.number, None)

    def leave_column_out(self, column: ColumnChoice) -> None:
        """Do not take a column at all: only the user can say so."""
        column.target, column.ignored, column.reason = None, True, Reason(Why.USER)
        self.touched = True
        self.asked.pop(column.number, None)

    def answer(self, column: ColumnChoice, kind: QuestionKind, option: str) -> None:
        """Take the user's answer to a question about a column."""
        column.answers = _with_answer(column.answers, kind, option)
        self.touched = True

    def explain(self, column: ColumnChoice, meanings: Mapping[str, str]) -> None:
        """Take what the user said of words that no list knows."""
        for word, code in meanings.items():
            column.answers = column.answers.saying(word, code)
        self.touched = True

    def fill_down(self, column: ColumnChoice, *, wanted: bool) -> None:
        """Say whether the blanks of a column mean "as above"."""
        column.fill_down = wanted
        self.touched = True

    def take_guess(self, proposal: TableProposal) -> None:
        """Go on with a new guess, made after the user moved the header or said what the rows are."""
        self.proposal, self.plan, self.counts = proposal, None, Counter()
        self.asked.clear()
        self.moved = True
        self._count_blanks()

    def take_rows(self, layout: TableLayout) -> None:
        """Go on with other rows under the same header: what was chosen for the columns holds."""
        found = {column.number: column for column in layout.columns}
        for choice in self.proposal.columns:
            if choice.number in found:
                choice.samples = found[choice.number].samples
        cells = TableCells(self.proposal.grid, layout)
        self.proposal = replace(self.proposal, layout=layout, cells=cells)
        self.plan, self.counts = None, Counter()
        self.moved = True
        self._count_blanks()

    def as_chosen(self) -> TableProposal:
        """Return a copy that stays as it is while the user goes on: for work on another thread."""
        return replace(self.proposal, columns=[replace(one) for one in self.proposal.columns])


def meanings_of(column: ColumnChoice, question: Question) -> tuple[str | None, ...]:
    """Return what each word of a question means: the code of a choice, KEPT, or None where nobody has said."""
    said = dict(column.answers.words)
    codes = [said.get(word_key(word), read) for word, read in zip(question.words, question.read, strict=True)]
    return tuple(code if code in question.options else None for code in codes)


def answer_to(column: ColumnChoice, question: Question) -> str | None:
    """Return the answer that a column has to a question; None: the question, or a part of it, is open."""
    if question.kind is QuestionKind.WORDS:
        return None if None in meanings_of(column, question) else question.example
    given = {
        QuestionKind.DATE_ORDER: column.answers.date_order,
        QuestionKind.DECIMAL: column.answers.decimal,
        QuestionKind.CURRENCY: column.answers.currency,
        QuestionKind.SEVERAL: {None: None, True: SEVERAL, False: ONE}[column.answers.several],
    }[question.kind]
    return given if given is None else str(given)


def _with_answer(answers: Answers, kind: QuestionKind, option: str) -> Answers:
    """Return answers with one more."""
    if kind is QuestionKind.DATE_ORDER:
        return replace(answers, date_order=DateOrder(option))
    if kind is QuestionKind.DECIMAL:
        return replace(answers, decimal=DecimalSign(option))
    if kind is QuestionKind.SEVERAL:
        return replace(answers, several=option == SEVERAL)
    return replace(answers, currency=option)
