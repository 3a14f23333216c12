"""Imports a labelled sheet through the program's own way in and compares every step with the truth."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.importer import build_plan, propose, propose_table, read
from partnerdesk.importing.layout import relayout
from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.column_reader import split
from partnerdesk.importing.values.outcome import QuestionKind
from partnerdesk.importing.values.unknown_words import KEPT
from tests.importing.labelled.reading_back import Reading, same
from tests.importing.labelled.writing import write

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan
    from partnerdesk.importing.proposal import Proposal, TableProposal
    from partnerdesk.importing.values.answers import Answers
    from partnerdesk.store.data_file import DataFile
    from tests.importing.labelled.sheet import Sheet, Table, Truth

_UNFORESEEN = frozenset({QuestionKind.WORDS, QuestionKind.SEVERAL})


@dataclass
class Count:
    """How many of how many."""

    right: int = 0
    of: int = 0

    def add(self, *, is_right: bool) -> None:
        self.right += is_right
        self.of += 1

    def __iadd__(self, other: Self) -> Self:
        self.right += other.right
        self.of += other.of
        return self

    @property
    def share(self) -> float:
        return self.right / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.right}/{self.of}"


@dataclass
class Score:
    """What one sheet, or all of them together, reached; the lists say what was missed and where."""

    headers: Count = field(default_factory=Count)
    rows: Count = field(default_factory=Count)
    """Tables whose records are exactly those that a person sees."""
    entities: Count = field(default_factory=Count)
    columns: Count = field(default_factory=Count)
    values: Count = field(default_factory=Count)
    """Of the cells that hold something and were not to be asked about."""
    asked: Count = field(default_factory=Count)
    """Cells that can only be asked about, and whether they were."""
    words: Count = field(default_factory=Count)
    """Cells asked about although a person would know: words that no list has, right once their meaning is said."""
    cells: Count = field(default_factory=Count)
    """Filled cells, and those that are accounted for."""
    misses: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Values that differ from the truth although nothing was asked or said."""

    def __iadd__(self, other: Self) -> Self:
        for name in ("headers", "rows", "entities", "columns", "values", "asked", "words", "cells"):
            count = getattr(self, name)
            count += getattr(other, name)
        self.misses += other.misses
        self.wrong += other.wrong
        return self


def score(sheet: Sheet, data_file: DataFile, folder: Path) -> Score:
    """Import a sheet as it is guessed, then with columns and layout as a person would correct them."""
    found = Score()
    sources = read([write(sheet, folder)], delimiter=sheet.delimiter if "delimiter-said" in sheet.traps else None)
    with data_file.read() as reader:
        guessed = propose(sources, reader)
        first = build_plan(reader, guessed, ImportOptions(create_missing=True))
        accounts = account_for_cells(first)
        found.cells = Count(accounts.total - len(accounts.missing), accounts.total)
        found.misses += [f"{sheet.file}: lost {address}" for address in accounts.missing]
        pairs = _pairs(sheet, guessed, found)
        for table, one in pairs:
            _score_guess(sheet, table, one, found)
        corrected = [(table, _corrected(sheet, table, one)) for table, one in pairs if table.form != "across"]
        corrected += [(table, one) for table, one in pairs if table.form == one.layout.form == "across"]
        guessed.tables = [one for _, one in corrected]
        plan = build_plan(reader, guessed, ImportOptions(create_missing=True))
        judge = _Judge(sheet, plan, Reading(plan, reader), found)
        for table, one in corrected:
            judge.values(table, _planned(plan, one))
        asks_more = any(question.kind in _UNFORESEEN for one in plan.tables for _, question in one.questions)
        if asks_more or any(truth.is_asked for table in sheet.tables for row in table.truths.values() for truth in row):
            for table, one in corrected:
                for choice in one.columns:
                    choice.answers = _meaning(table, one, choice)
            plan = build_plan(reader, guessed, ImportOptions(create_missing=True))
            answered = _Judge(sheet, plan, Reading(plan, reader), found)
            for table, one in corrected:
                answered.unforeseen = judge.unforeseen
                answered.answered(table, _planned(plan, one), judge.waiting)
    return found


def _pairs(sheet: Sheet, proposal: Proposal, found: Score) -> list[tuple[Table, TableProposal]]:
    """Pair the tables of the truth with those that were found, by their left column and the row they begin in."""
    if len(proposal.tables) != len(sheet.tables):
        found.misses.append(f"{sheet.file}: {len(proposal.tables)} tables for {len(sheet.tables)}")
    for _ in sheet.tables[len(proposal.tables) :]:
        found.headers.add(is_right=False)
        found.rows.add(is_right=False)
        found.entities.add(is_right=False)
    return list(zip(sheet.tables, proposal.tables, strict=False))


def _score_guess(sheet: Sheet, table: Table, one: TableProposal, found: Score) -> None:
    is_header = (one.layout.header_rows == table.header or table.form == "across") and one.layout.form == table.form
    found.headers.add(is_right=is_header)
    if not is_header:
        found.misses.append(f"{sheet.file}: header {one.layout.header_rows} for {table.header} ({one.layout.form})")
    is_rows = one.cells.numbers == sorted(table.truths)
    found.rows.add(is_right=is_rows)
    if not is_rows:
        found.misses.append(f"{sheet.file}: records {one.cells.numbers} for {sorted(table.truths)}")
    offered = {column.letter for column in one.layout.columns if column.can_fill_down}
    if not set(table.offers) <= offered:
        found.misses.append(f"{sheet.file}: offers {sorted(offered)} for {table.offers}")
    if table.form == "cross_tab":
        return
    found.entities.add(is_right=(one.entity or "") in table.entities)
    if (one.entity or "") not in table.entities:
        found.misses.append(f"{sheet.file}: {one.entity} for {table.entity}")
    guessed = {choice.number: choice.target or "" for choice in one.columns}
    labels = {choice.number: choice.header for choice in one.columns}
    for number, targets in zip(table.numbers, table.targets, strict=True):
        is_right = guessed.get(number, "?") in targets
        found.columns.add(is_right=is_right)
        if not is_right:
            wanted = targets[0] or "extra"
            found.misses.append(
                f"{sheet.file}: {labels.get(number, number)!r} -> {guessed.get(number) or 'extra'} for {wanted}"
            )


def _corrected(sheet: Sheet, table: Table, one: TableProposal) -> TableProposal:
    """Return the table as the person who knows the truth would leave it."""
    wanted = sorted(table.truths)
    if one.layout.header_rows != table.header or one.cells.numbers != wanted:
        between = [row for row in range(wanted[0], wanted[-1] + 1) if row not in table.truths]
        layout = relayout(
            one.grid, None, header_rows=table.header, first_row=wanted[0], last_row=wanted[-1],
            columns=table.numbers, use=wanted, skip=between,
        )  # fmt: skip
        one = propose_table(one.file, one.grid, layout, entity=table.entities[0] or None)
    elif table.entities[0] and one.entity not in table.entities:
        one = propose_table(one.file, one.grid, one.layout, entity=table.entities[0])
    targets = dict(zip(table.numbers, table.targets, strict=True))
    for choice in one.columns:
        right = targets.get(choice.number, ("",))
        if (choice.target or "") not in right:
            choice.target, choice.reason = right[0] or None, Reason(Why.USER)
        choice.fill_down = choice.letter in table.offers
    return one


def _meaning(table: Table, one: TableProposal, choice: ColumnChoice) -> Answers:
    """Return what a person answers about a column: for the words that no list has, what the truth says."""
    answers = table.answers
    for question in choice.questions:
        if question.kind is QuestionKind.SEVERAL:
            values = [row[table.numbers.index(choice.number)].value for row in table.truths.values()]
            answers = replace(answers, several=any(";" in value for value in values))
        if question.kind is QuestionKind.WORDS:
            for number, truths in table.truths.items():
                text = one.cells.text(one.cells.numbers.index(number), choice.number)
                codes = truths[table.numbers.index(choice.number)].value.split("/")[0].split("; ")
                unread = {word for word, read in zip(question.words, question.read, strict=True) if not read}
                pieces = (text,) if text in unread else split(text)
                for word, code in zip(
                    pieces, codes if len(codes) == len(pieces) else [KEPT] * len(pieces), strict=True
                ):
                    if word in unread:
                        answers = answers.saying(word, code if code in question.options else KEPT)
    return answers


def _planned(plan: Plan, one: TableProposal) -> TablePlan:
    return next(planned for planned in plan.tables if planned.table is one)


class _Judge:
    """Compares the cells of a plan with the truth."""

    def __init__(self, sheet: Sheet, plan: Plan, reading: Reading, found: Score) -> None:
        self._sheet = sheet
        self._plan = plan
        self._reading = reading
        self._found = found
        self.waiting: set[str] = set()
        """Cells of rows that wait until something about another cell is answered."""
        self.unforeseen: set[str] = set()
        """Those of them that a person would not have asked about."""

    def values(self, table: Table, planned: TablePlan) -> None:
        """Judge every cell as it stands before anything is answered."""
        for row, number, target, truth in self._cells(table, planned):
            where = f"{planned.table.sheet}!{planned.table.cells.address(row.number, number)}"
            waits = row.outcome is Outcome.UNDECIDED
            if truth.is_asked:
                is_right = self._reading.is_asked(where) and not self._holds_any(row, target)
                self._found.asked.add(is_right=is_right)
                if not is_right:
                    self._found.wrong.append(f"{where} ({self._sheet.file}): not asked about")
                continue
            self._judge(table, planned, row, number, target, truth, where, waits=waits)

    def answered(self, table: Table, planned: TablePlan, waiting: set[str]) -> None:
        """Judge the cells that were asked about, and those that waited with them, once they are answered."""
        for row, number, target, truth in self._cells(table, planned):
            where = f"{planned.table.sheet}!{planned.table.cells.address(row.number, number)}"
            if truth.is_asked or where in waiting:
                self._judge(table, planned, row, number, target, replace(truth, is_asked=False), where, waits=False)

    def _judge(
        self, table: Table, planned: TablePlan, row: RowPlan, number: int, target: str, truth: Truth, where: str,
        *, waits: bool,
    ) -> None:  # fmt: skip
        text = planned.table.cells.text(planned.table.cells.numbers.index(row.number), number)
        if not text and not truth.value:
            return
        if waits and any(one.is_asked for one in table.truths[row.number]):
            self.waiting.add(where)
            return
        if where not in self.unforeseen and (self._reading.is_asked(where) or (waits and self._is_asked(planned, row))):
            self.waiting.add(where)
            self.unforeseen.add(where)
            return
        if row.outcome is Outcome.REJECTED and any(one.is_problem for one in table.truths[row.number]):
            return  # listed whole: a person could not have made a record of it either
        is_said = self._reading.has_problem(where) or self._reading.is_asked(where)
        if truth.is_problem or truth.is_nothing:
            is_right = not self._holds_any(row, target) and (is_said or truth.is_nothing or where in self.unforeseen)
            shown = "nothing" if not self._holds_any(row, target) else str(self._reading.values(row, target))
        elif target:
            found = self._reading.values(row, target)
            is_half = target.endswith(("given_name", "family_name"))
            is_right = same(text if truth.value == "=" else truth.value, found, is_half=is_half)
            shown = str(["/".join(one) for one in found])
        else:
            label = next(one.label for one in planned.table.columns if one.number == number)
            shown = str(self._reading.extra(row, label))
            is_right = row.outcome in {Outcome.REJECTED, Outcome.UNDECIDED} or shown == text
        (self._found.words if where in self.unforeseen else self._found.values).add(is_right=is_right)
        if not is_right:
            line = f"{where} ({self._sheet.file}) {target or 'extra'}: {shown} for {truth.value!r} of {text!r}"
            (self._found.misses if is_said or self._is_listed(row) else self._found.wrong).append(line)

    def _is_asked(self, planned: TablePlan, row: RowPlan) -> bool:
        """Tell whether a word in some cell of a row is asked about."""
        places = (planned.table.cells.address(row.number, one.number) for one in planned.table.columns)
        return any(self._reading.is_asked(f"{planned.table.sheet}!{place}") for place in places)

    def _is_listed(self, row: RowPlan) -> bool:
        return row.outcome in {Outcome.UNDECIDED, Outcome.REJECTED}

    def _holds_any(self, row: RowPlan, target: str) -> bool:
        return bool(target and self._reading.values(row, target))

    def _cells(self, table: Table, planned: TablePlan) -> list[tuple[RowPlan, int, str, Truth]]:
        if table.form == "cross_tab":
            return []
        rows = {row.number: row for row in planned.rows}
        targets = {choice.number: choice.target or "" for choice in planned.table.columns}
        return [
            (rows[number], column, targets.get(column, ""), truth)
            for number, truths in table.truths.items()
            if number in rows
            for column, truth in zip(table.numbers, truths, strict=True)
        ]
