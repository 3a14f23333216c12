"""An import on its way: proposes, plans and applies on the database thread, and tells the wizard when it is done."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.desktop.database import Cancelled, Progress
from partnerdesk.desktop.undisturbed import undisturbed
from partnerdesk.desktop.wizards.import_tables import ImportTable, Standing
from partnerdesk.desktop.wizards.row_marks import with_header, with_rows
from partnerdesk.importing.file_names import distinct_name
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.importer import apply_plan, build_plan, propose, propose_table
from partnerdesk.importing.layout import relayout, turned
from partnerdesk.importing.mapping.profiles import kept_profile, profile_of, profiles_in
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.proposal import Proposal, SourceFile
from partnerdesk.messages import text
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.wizards.import_files import ImportFile
    from partnerdesk.importing.layout import TableLayout
    from partnerdesk.importing.mapping.profiles import Profile
    from partnerdesk.importing.plan import Outcome, Plan
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.records import ImportProfile
    from partnerdesk.store.data_file import DataFile

_PAUSE: Final = 120
"""Milliseconds after a change before the plan is made anew: several changes at once need one plan."""
_STEPS: Final = 1_000


class ImportWork(QObject):
    """`tables_changed` fires when guesses came or were made anew, `planned` when the plan holds again.

    `advanced` carries how far planning or applying is (0 to 1), `applied` the id of the changeset (None: there was
    nothing to write), `stopped` fires after the user stopped applying, `failed` carries any other fault.
    """

    tables_changed = Signal()
    planned = Signal()
    advanced = Signal(float)
    applied = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.tables: list[ImportTable] = []
        self.options = ImportOptions()
        self.answers: dict[tuple[str, str], str] = {}
        """What was decided about names, in words, by entity and folded name."""
        self.plan: Plan | None = None
        """What importing would do; None while it is being made."""
        self.is_applying = False
        self.is_halted = False
        """The user stopped the counting: there is no plan, and none is being made."""
        self._names: dict[Path, str] = {}
        """What each file is called, in the order in which they came."""
        self._proposing = 0
        self._progress: Progress | None = None
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_PAUSE)
        self._breath.timeout.connect(self._make_plan)

    # Tables

    def take_file(self, file: ImportFile) -> None:
        """Guess the tables of a file that was read, in place of those that it had before."""
        name = self._names.setdefault(file.path, distinct_name(file.path, self._names.values()))
        source = SourceFile(file.path, file.grids, name)
        self._proposing += 1
        self._forget_plan()

        def work(data_file: DataFile) -> Proposal:
            with undisturbed(), data_file.read() as reader:
                return propose([source], reader)

        def done(proposal: Proposal) -> None:
            self._proposing -= 1
            if file.path in self._names and file.grids == source.grids:
                self._put(file.path, [ImportTable(file.path, one) for one in proposal.tables])

        self._context.database.run(work, done=done, failed=self._on_proposing_failed, owner=self)

    def drop_file(self, file: ImportFile) -> None:
        """Forget the tables of a file."""
        if file.path in self._names:
            self._put(file.path, [])
            del self._names[file.path]

    def _on_proposing_failed(self, fault: BaseException) -> None:
        self._proposing -= 1
        self.failed.emit(fault)

    def _put(self, path: Path, tables: list[ImportTable]) -> None:
        rest = [table for table in self.tables if table.path != path]
        order = list(self._names)
        self.tables = sorted([*rest, *tables], key=lambda table: order.index(table.path))
        self.tables_changed.emit()
        self.replan()

    @property
    def is_proposing(self) -> bool:
        return self._proposing > 0

    def set_entity(self, table: ImportTable, entity: str | None) -> None:
        """Say what the rows of a table are; None: nothing that can be imported."""
        if entity is None:
            table.left_out = True
            self.replan()
            self.tables_changed.emit()
            return
        table.left_out = False
        self._guess_again(table, lambda: table.proposal.layout, entity)

    def mark_rows(self, table: ImportTable, act: str, rows: Sequence[int]) -> None:
        """Move the header or the ends of a table, leave rows out, or take them (`row_marks.ROW_ACTS`)."""
        grid, layout = table.proposal.grid, table.proposal.layout
        if act == "header":
            table.taken.clear()
            self._guess_again(table, lambda: with_header(grid, layout, rows), table.proposal.entity)
            return
        table.taken = table.taken | set(rows) if act == "take" else table.taken - set(rows)
        use = frozenset(table.taken)
        self._context.database.run(
            lambda _file: with_rows(grid, layout, act, rows, use),
            done=lambda made: self._take_rows(table, made),
            failed=self.failed.emit,
            owner=self,
            latest="import layout",
        )

    def turn(self, table: ImportTable, across: bool) -> None:
        """Say whether each column of a table's sheet is one record, or each row."""
        grid = table.proposal.grid

        def layout() -> TableLayout:
            return (turned(grid) if across else None) or relayout(grid, header_rows=[1])

        self._guess_again(table, layout, table.proposal.entity)

    def use_profile(self, table: ImportTable, profile: Profile) -> None:
        """Let the choices of a profile hold for a table, as far as its headers know them."""
        before = table.proposal
        choices = profile.choices(before.layout.columns)
        table.take_guess(replace(before, entity=profile.entity, columns=choices, profile=profile.name))
        table.touched, table.left_out = True, False
        self.tables_changed.emit()
        self.replan()

    def _take_rows(self, table: ImportTable, layout: TableLayout) -> None:
        table.take_rows(layout)
        self.tables_changed.emit()
        self.replan()

    def _guess_again(self, table: ImportTable, layout: Callable[[], TableLayout], entity: str | None) -> None:
        file, grid = table.proposal.file, table.proposal.grid
        self._forget_plan()

        def work(data_file: DataFile) -> TableProposal:
            with data_file.read() as reader:
                return propose_table(file, grid, layout(), entity=entity, profiles=profiles_in(reader))

        def done(proposal: TableProposal) -> None:
            table.take_guess(proposal)
            self.tables_changed.emit()
            self.replan()

        self._context.database.run(work, done=done, failed=self.failed.emit, owner=self, latest="import layout")

    # The plan

    @property
    def included(self) -> list[ImportTable]:
        """The tables whose rows are to be imported."""
        return [table for table in self.tables if table.standing is not Standing.LEFT_OUT]

    @property
    def has_questions(self) -> bool:
        return any(table.standing is Standing.QUESTION for table in self.included)

    @property
    def counts(self) -> Counter[Outcome]:
        """Rows by outcome, over all tables that are to be imported."""
        return sum((table.counts for table in self.included), Counter())

    def set_policy(self, policy: str) -> None:
        """Say what happens to records that are there already."""
        self.options.on_match = OnMatch(policy)
        self.replan()

    def set_create_missing(self, wanted: bool) -> None:
        """Say whether partners that are only named are made."""
        self.options.create_missing = wanted
        self.replan()

    def decide(self, entity: str, name: str, record: str, title: str) -> None:
        """Say which record a name means, and its title; `options.AS_NEW` for none of those that are known."""
        self.options.decisions[entity, name_key(name)] = record
        words = text("import-answer-was-same", name, title) if record else text("import-answer-was-new", name)
        self.answers[entity, name_key(name)] = words
        self.replan()

    def take_back(self, entity: str, name: str) -> None:
        """Ask again about a name, as `answers` has it."""
        del self.options.decisions[entity, name], self.answers[entity, name]
        self.replan()

    def replan(self) -> None:
        """Make the plan anew, after a breath."""
        self._forget_plan()
        self.is_halted = False
        self._breath.start()

    def _forget_plan(self) -> None:
        self.plan = None
        if self._progress is not None and not self.is_applying:
            self._progress.cancel()

    def _make_plan(self) -> None:
        included = self.included
        grids = list({id(table.proposal.grid): table.proposal.grid for table in included}.values())
        proposal = Proposal([table.as_chosen() for table in included], grids=grids)
        options = ImportOptions(
            self.options.on_match, self.options.create_missing, self.options.answers, dict(self.options.decisions),
            self.options.own,
        )  # fmt: skip
        progress = self._begin()

        def work(data_file: DataFile) -> Plan:
            with undisturbed(), data_file.read() as reader:
                return build_plan(reader, proposal, options, progress=_reporter(progress))

        def done(plan: Plan) -> None:
            if progress.cancelled:
                return
            for table, planned in zip(included, plan.tables, strict=True):
                table.take_plan(planned)
            self.plan = plan
            self.planned.emit()

        self._context.database.run(work, done=done, failed=self._on_planning_failed, owner=self, latest="import plan")

    def _on_planning_failed(self, fault: BaseException) -> None:
        if not isinstance(fault, Cancelled):
            self.failed.emit(fault)

    def _begin(self) -> Progress:
        self._progress = Progress(self)
        self._progress.advanced.connect(lambda done, total: self.advanced.emit(done / total))
        return self._progress

    # Applying

    def apply(self) -> None:
        """Write what the plan says, as one change; stopped or failed, nothing is written."""
        plan = self.plan
        if plan is None or self.is_applying:
            return
        self.is_applying = True
        progress = self._begin()
        profiles = tuple(self._profiles())

        def work(data_file: DataFile) -> str | None:
            with undisturbed():
                return apply_plan(data_file, plan, profiles=profiles, progress=_reporter(progress))

        def done(changeset: str | None) -> None:
            self.is_applying = False
            self.applied.emit(changeset)

        def failed(fault: BaseException) -> None:
            self.is_applying = False
            if isinstance(fault, Cancelled):
                self.stopped.emit()
            else:
                self.failed.emit(fault)

        self._context.database.run(work, done=done, failed=failed, owner=self)

    def _profiles(self) -> list[ImportProfile]:
        """Choices worth remembering: those that somebody made."""
        return [
            kept_profile(profile_of(table.proposal.sheet, table.proposal.entity, table.proposal.columns))
            for table in self.included
            if table.touched and table.proposal.entity in IMPORTED
        ]

    def stop(self) -> None:
        """Stop planning or applying at the next safe place."""
        self._breath.stop()
        self.is_halted = self.plan is None
        if self._progress is not None:
            self._progress.cancel()

    def close(self) -> None:
        """Stop everything."""
        self.stop()


def _reporter(progress: Progress) -> Callable[[float], None]:
    return lambda share: progress.report(round(share * _STEPS), _STEPS)
