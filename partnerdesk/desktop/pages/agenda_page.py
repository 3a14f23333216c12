"""What is due, earliest first: follow-ups, and what follows from agreements, gifts, reports and silence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.analysis.agenda import Due, DueKind, due_by, read_agenda
from partnerdesk.desktop import edits, theme
from partnerdesk.desktop.record_window import RecordWindow
from partnerdesk.desktop.tables.agenda_model import DONE, PARTNER, WHAT, WHEN, WHY, AgendaModel
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.filter_chip import FilterChip, FilterValue
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import text
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import Changed, DataFile


@dataclass(frozen=True)
class _Found:
    """What is due, counted beside the window: there may be thousands."""

    items: list[Due]
    kinds: Counter[DueKind]
    owners: Counter[str]
    due_now: int


class AgendaPage(QWidget):
    """`due_counted` says how much is overdue or due today; `go` asks for the record that an entry is about."""

    go = Signal(str, str)
    due_counted = Signal(int)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        self.bar = InlineBar()
        self.model = AgendaModel(self)
        self.table = AgendaTable(self.model)
        self.kind_chip = FilterChip(text("agenda-why"))
        self.owner_chip = FilterChip(text("agenda-owner"))
        self.add_button = MainButton(text("agenda-new"), "add")
        self.empty = EmptyState("agenda", text("empty-agenda"), [(text("agenda-new"), self.start_new)])
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.activated.connect(self._open)
        self.setFocusProxy(self.table)
        self.model.ticked.connect(self.mark_done)
        self.kind_chip.changed.connect(self.model.show_kinds)
        self.owner_chip.changed.connect(self.model.show_owners)
        self.add_button.clicked.connect(self.start_new)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(text("page-agenda"), size=TypeSize.TITLE, strong=True), 1)
        head.addWidget(self.add_button)
        chips = FlowLayout()
        chips.addWidget(self.kind_chip)
        chips.addWidget(self.owner_chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        column.addLayout(chips)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def on_changed(self, _changed: Changed) -> None:
        """Read again, also while hidden: the sidebar shows how much is due."""
        self.reload()

    def reload(self) -> None:
        """Read what is due."""
        self._stale = False
        today = date.today()

        def work(file: DataFile) -> _Found:
            with file.read() as reader:
                items = read_agenda(reader, today)
            kinds, owners = Counter(due.kind for due in items), Counter(due.owner or "" for due in items)
            return _Found(items, kinds, owners, due_by(items, today))

        self._context.database.run(work, done=self._show, owner=self, latest="agenda")

    def _show(self, found: _Found) -> None:
        kinds, owners = found.kinds, found.owners
        self.kind_chip.set_values(
            [FilterValue(kind.value, text(kind.label_key), kinds[kind]) for kind in DueKind if kinds[kind]]
        )
        self.owner_chip.set_values(
            [FilterValue(owner, owner or text("not-stated"), owners[owner]) for owner in sorted(owners)]
        )
        self.model.set_items(found.items)
        self._stack.setCurrentWidget(self.table if found.items else self.empty)
        self.due_counted.emit(found.due_now)

    def _open(self, index: QModelIndex) -> None:
        due = self.model.shown[index.row()]
        self.go.emit(due.entity, due.id)

    def start_new(self) -> None:
        """Open a form for a new follow-up."""
        window = RecordWindow(self._context, self)
        window.go.connect(self.go)
        window.start_new("followup")

    def mark_done(self, due: Due) -> None:
        """Mark a follow-up as done, or a gift as thanked, today; a follow-up that repeats comes again."""
        today = CalendarDate.of(date.today())
        if due.kind is DueKind.FOLLOW_UP:
            work, said = edits.finish_followup(due.id, today), text("agenda-said-done", due.title)
        else:
            work = edits.set_field("support", [due.id], "acknowledged_on", today)
            said = text("agenda-said-thanked", due.title)
        undo = [(text("menu-undo"), self._context.undo)]
        self._context.database.run(
            work, done=lambda _none: self.bar.say(said, actions=undo), failed=self._context.tell, owner=self
        )


class AgendaTable(QTableView):
    """Enter opens what an entry is about, Space ticks it."""

    def __init__(self, model: AgendaModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(text("page-agenda"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.font(TypeSize.BODY, figures=True))
        theme.soft_selection(self)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 3 * theme.HALF)
        across.setHighlightSections(False)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((DONE, 8), (WHEN, 24), (PARTNER, 30), (WHY, 24)):
            self.setColumnWidth(column, letters * letter)
        across.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            box = index.siblingAtColumn(DONE)
            if self.model().flags(box) & Qt.ItemFlag.ItemIsUserCheckable:
                self.model().setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.activated.emit(index)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            theme.soft_selection(self)
