"""The import: files, sheets, rows, result. All work is done beside the window, and it can be left at any time."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.wizards.files_page import FilesPage
from partnerdesk.desktop.wizards.import_choices import ImportChoices
from partnerdesk.desktop.wizards.import_end import ImportEnd
from partnerdesk.desktop.wizards.import_files import ImportFiles
from partnerdesk.desktop.wizards.import_work import ImportWork
from partnerdesk.desktop.wizards.own_choices import OwnChoices, main_words
from partnerdesk.desktop.wizards.own_part import asks_about
from partnerdesk.desktop.wizards.plan_words import counts_words, importable, to_look_at
from partnerdesk.desktop.wizards.preview_page import PreviewPage
from partnerdesk.desktop.wizards.result_page import ResultPage
from partnerdesk.desktop.wizards.sheet_page import SheetPage
from partnerdesk.desktop.wizards.step_heads import StepHeads
from partnerdesk.desktop.wizards.table_list import TableList
from partnerdesk.desktop.wizards.wizard_foot import WizardFoot
from partnerdesk.importing.options import ImportOptions
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.wizards.import_tables import ImportTable

_SIZE: Final = QSize(1560, 940)
_LIST_LETTERS: Final = 38


class Step(IntEnum):
    """Steps, in their order."""

    FILES = 0
    SHEETS = 1
    ROWS = 2
    RESULT = 3


class ImportWizard(QDialog):
    """Open it with `open()`; without files it asks for them at once. A clean sheet needs no more than "import" then."""

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)
    """As the pages' signals of these names: what the import made is to be seen in the window behind it."""

    def __init__(self, context: WindowContext, paths: Sequence[Path], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self._may_leave = False
        self._goes_on = True
        """Whether the sheets are shown by themselves once all files are read: only the first time."""
        self.files = ImportFiles(self)
        self.work = ImportWork(context, self)
        self.bar = InlineBar()
        self.heads = StepHeads([text(f"import-step-{step.name.lower()}") for step in Step])
        self.list = TableList()
        self.files_page = FilesPage(self.files, context.settings)
        self.sheet_page = SheetPage()
        self.preview_page = PreviewPage(context.edit_context({}, self).search)
        self.result_page = ResultPage()
        self.foot = WizardFoot()
        self._own = OwnChoices(self.work)
        self._end = ImportEnd(context, self.result_page)
        self._choices = ImportChoices(self.work, self.bar, self)
        self.setWindowTitle(text("import-title"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._connect()
        self.go_to(Step.FILES)
        self.files.add(paths)
        if not paths:
            QTimer.singleShot(0, self.files_page, self.files_page.choose)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.files_page, self.sheet_page, self.preview_page, self.result_page):
            self._stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.SPACE)
        middle.addWidget(self.list)
        middle.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        whole.setSpacing(theme.SPACE + theme.HALF)
        whole.addWidget(self.heads)
        whole.addWidget(self.bar)
        whole.addLayout(middle, 1)
        whole.addWidget(self.foot)
        room = self.screen().availableSize() - QSize(40, 60)
        self.resize(_SIZE.boundedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.fontMetrics().averageCharWidth() * _LIST_LETTERS
        # With large type the sheet needs the room more than its name does.
        self.list.setFixedWidth(min(wanted, event.size().width() // 4))

    def _connect(self) -> None:
        self.files.changed.connect(self._on_files)
        self.files.read.connect(self.work.take_file)
        self.files.removed.connect(self.work.drop_file)
        self.work.tables_changed.connect(self._on_tables)
        self.work.planned.connect(self._on_planned)
        self.work.advanced.connect(self._on_advanced)
        self.work.applied.connect(self._on_applied)
        self.work.stopped.connect(self._on_stopped)
        self.work.failed.connect(self._tell)
        self.list.chosen.connect(self._show_table)
        self.sheet_page.changed.connect(self._on_choice)
        self.sheet_page.entity_wanted.connect(self.work.set_entity)
        self.sheet_page.rows_marked.connect(self.work.mark_rows)
        self.sheet_page.across_wanted.connect(self.work.turn)
        self.sheet_page.save_wanted.connect(self._choices.ask_save)
        self.sheet_page.load_wanted.connect(self._choices.ask_load)
        self.sheet_page.policy_wanted.connect(self._set_policy)
        self.sheet_page.read_again_wanted.connect(self._read_again)
        self.preview_page.decided.connect(self._decide)
        self.preview_page.taken_back.connect(self._take_back)
        self.preview_page.further_wanted.connect(self._go_further)
        self.preview_page.create_missing_wanted.connect(self._set_create_missing)
        self.preview_page.question_wanted.connect(lambda: self.go_to(Step.SHEETS))
        self.preview_page.fill_down_wanted.connect(self._fill_down)
        self.preview_page.own.deletions_chosen.connect(self._own.choose_deletions)
        self.preview_page.own.changed_twice.settled.connect(self._own.settle)
        self.preview_page.decision.copy_taken.connect(lambda row: self._own.take_copy(self.list.current, row))
        self.result_page.rejects_wanted.connect(self._end.ask_rejects)
        self.result_page.undo_wanted.connect(self._end.undo)
        self.result_page.go.connect(self._go)
        self.result_page.records_wanted.connect(self._show_records)
        self.foot.main.clicked.connect(self.go_on)
        self.foot.other.clicked.connect(lambda: self.go_to(Step.ROWS))
        self.foot.back.clicked.connect(lambda: self.go_to(Step(self.step - 1)))
        self.foot.leave.clicked.connect(self.reject)
        self.foot.stop_wanted.connect(self._stop)
        self.foot.help_wanted.connect(self._help)
        self.bar.closed.connect(self._stay)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.foot.main.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self._help)

    # Steps

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self._stack.currentIndex())

    def go_to(self, step: Step) -> None:
        """Show a step."""
        self._stack.setCurrentIndex(step)
        self.heads.go_to(step)
        self.list.setVisible(step in (Step.SHEETS, Step.ROWS))
        if step is Step.ROWS:
            self._choose_waiting()
        if self.list.current is not None:
            self._show_table(self.list.current)
        self._show_state()

    def go_on(self) -> None:
        """Do what the main button says: the next step, or the import itself where nothing is left to ask."""
        if self.step is Step.RESULT:
            self.accept()
        elif self.step is Step.FILES:
            self.go_to(Step.SHEETS)
        elif self.work.is_halted:
            self.work.replan()
            self._show_state()
        elif self.step is Step.SHEETS and not self._is_clear:
            self.go_to(Step.ROWS)
        else:
            self.work.apply()
            self._show_state()

    @property
    def _is_clear(self) -> bool:
        """Whether everything can be imported as it stands."""
        plan = self.work.plan
        included = self.work.included
        if plan is None or not included or to_look_at(self.work.counts) or self.work.has_questions:
            return False
        return not any(asks_about(plan, table) for table in included)

    def _choose_waiting(self) -> None:
        """Begin with a table that something is to be said about."""
        plan = self.work.plan
        if plan is None or (self.list.current and self.list.current.to_look_at):
            return
        waiting = (table for table in self.work.included if table.to_look_at or asks_about(plan, table))
        chosen = next(waiting, None) or next(iter(self.work.included), None)
        if chosen is not None:
            self.list.choose(chosen)

    def _fill_down(self, label: str, wanted: bool) -> None:
        table = self.list.current
        if table is None:
            return
        for column in table.proposal.columns:
            if label in {column.label, column.header}:
                table.fill_down(column, wanted=wanted)
        self._on_choice(table)

    def _go_further(self) -> None:
        """Go to the first problem of the next table that has one, after the last of the first again."""
        tables, current = self.work.included, self.list.current
        at = tables.index(current) + 1 if current in tables else 0
        for table in (*tables[at:], *tables[:at]):
            if table.has_problems(self.work.plan):
                self.list.choose(table)
                self.preview_page.go_to_first_problem()
                return

    # What happened

    def _on_files(self) -> None:
        self._show_state()

    def _on_tables(self) -> None:
        self.list.show_tables(self.work.tables)
        current = self.list.current
        if current is not None and self.step in (Step.SHEETS, Step.ROWS):
            self._show_table(current)
        ready = self.files.all_read and not self.work.is_proposing
        if self.step is Step.FILES and self._goes_on and ready and self.work.tables:
            self._goes_on = False
            self.go_to(Step.SHEETS)
        self._show_state()

    def _show_table(self, table: ImportTable) -> None:
        if self.step is Step.SHEETS:
            self.sheet_page.show_table(table)
        elif self.step is Step.ROWS:
            self.preview_page.show_table(self.work.plan, table)

    def _on_choice(self, _table: ImportTable) -> None:
        if self._may_leave:
            self.bar.dismiss()
            self._stay()
        self.list.show_tables(self.work.tables)
        self.work.replan()
        self._show_state()

    def _on_planned(self) -> None:
        self.list.show_tables(self.work.tables)
        if self.step is Step.SHEETS:
            self.sheet_page.refresh()
        elif self.step is Step.ROWS:
            self.preview_page.show_table(self.work.plan, self.list.current)
        self._show_state()

    def _on_advanced(self, share: float) -> None:
        if self.work.is_applying:
            self.foot.show_task(text("import-applying"), share)
        elif self.work.plan is None and self.step in (Step.SHEETS, Step.ROWS):
            self.foot.show_task(text("import-planning"), share)

    def _on_applied(self, changeset: str | None) -> None:
        plan = self.work.plan
        if plan is not None:
            self.result_page.show_result(plan, self.work.tables, changed=changeset is not None)
            self._end.take(plan, changeset)
        self.go_to(Step.RESULT)

    def _stop(self) -> None:
        """Stop what is being done; the data file stays as it was."""
        if self.step is Step.FILES:
            self.files.stop()
        self.work.stop()
        self._show_state()

    def _help(self) -> None:
        from partnerdesk.desktop.help_window import HelpWindow

        HelpWindow(self, "import").open()

    def _on_stopped(self) -> None:
        self.bar.say(text("import-stopped"))
        self.work.replan()
        self._show_state()

    def _set_policy(self, policy: str) -> None:
        self.work.set_policy(policy)
        self._show_state()

    def _set_create_missing(self, wanted: bool) -> None:
        self.work.set_create_missing(wanted)
        self._show_state()

    def _decide(self, entity: str, name: str, record: str, title: str) -> None:
        self.work.decide(entity, name, record, title)
        self.preview_page.show_answers(self.work.answers)
        self._show_state()

    def _take_back(self, entity: str, name: str) -> None:
        self.work.take_back(entity, name)
        self.preview_page.show_answers(self.work.answers)
        self._show_state()

    def _read_again(self, table: ImportTable, encoding: str | None, delimiter: str | None) -> None:
        file = next((one for one in self.files.files if one.path == table.path), None)
        if file is not None:
            self.files.read_as(file, encoding, delimiter)

    def _tell(self, fault: BaseException) -> None:
        self.bar.say(" ".join(fault_words(fault)), Tone.ERROR)
        self._show_state()

    def _go(self, entity: str, record: str) -> None:
        self.accept()
        self.go.emit(entity, record)

    def _show_records(self, entity: str, ids: list[str], words: str) -> None:
        self.accept()
        self.records_wanted.emit(entity, ids, words)

    # What can be done now

    def _show_state(self) -> None:
        foot, plan = self.foot, self.work.plan
        busy = self.work.is_applying
        self._stack.setEnabled(not busy)
        self.list.setEnabled(not busy)
        foot.back.setEnabled(not busy)
        foot.leave.setVisible(self.step is not Step.RESULT)
        if busy:
            foot.show_task(text("import-applying"), None)
            foot.main.setEnabled(False)
            return
        foot.end_task()
        if self.step is Step.FILES:
            self._show_reading()
        elif self.step is Step.RESULT:
            foot.say("")
            foot.offer(text("wizard-done"), enabled=True, back=False)
        elif self.work.is_halted:
            foot.say(text("import-halted"))
            foot.offer(text("import-count-again"), enabled=True)
        elif plan is None:
            foot.show_task(text("import-planning"), None)
            foot.offer(text("import-check-rows" if self.step is Step.SHEETS else "import-finish"), enabled=False)
        else:
            counts = self.work.counts
            foot.say(counts_words(counts, len(plan.errors)))
            count = importable(counts)
            if self.step is Step.SHEETS and not self._is_clear:
                foot.offer(text("import-check-rows"), enabled=bool(self.work.included))
            else:
                other = text("import-check-rows") if self.step is Step.SHEETS else ""
                foot.offer(main_words(plan, count), enabled=bool(self.work.included), other=other)

    def _show_reading(self) -> None:
        busy = self.files.is_reading or self.work.is_proposing
        if busy:
            self.foot.show_task(text("import-reading"), None)
        else:
            self.foot.say("")
        self.foot.offer(text("wizard-next"), enabled=bool(self.work.tables) and not busy, back=False)

    # Leaving

    def reject(self) -> None:
        """Leave without importing; asks once where choices would be lost."""
        if self.work.is_applying:
            self.work.stop()
            return
        chosen = any(table.is_changed for table in self.work.tables) or self.work.options != ImportOptions()
        if chosen and not self._may_leave and self.step is not Step.RESULT:
            self._may_leave = True
            choices = [(text("import-leave-now"), self.reject), (text("import-leave-not"), self._stay)]
            self.bar.say(text("import-leave"), Tone.WARNING, choices)
            return
        super().reject()

    def _stay(self) -> None:
        """Go on after all: who wants to leave later is asked again."""
        self._may_leave = False

    def done(self, result: int) -> None:
        """Stop what still runs, however the wizard ends."""
        self.work.close()
        self.files.close()
        super().done(result)
