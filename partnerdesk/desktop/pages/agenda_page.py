"""What is due, earliest first: follow-ups, and what follows from agreements, gifts, reports and silence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.analysis.agenda import Due, DueKind, read_agenda
from partnerdesk.desktop import edits, icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.record_window import RecordWindow
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import current, text
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.kinds import NOT_STATED

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import Changed, DataFile

_DUE: Final = Qt.ItemDataRole.UserRole


class AgendaPage(QWidget):
    """`due_counted` says how much is overdue or due today; `go` asks for the record that an entry is about."""

    go = Signal(str, str)
    due_counted = Signal(int)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.bar = InlineBar()
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(text("page-agenda"))
        self.tree.setHeaderLabels([text(f"agenda-{name}") for name in ("when", "what", "why", "owner")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        theme.soft_selection(self.tree)
        self.add_button = MainButton(text("agenda-new"), "add")
        self.done_button = QPushButton(icons.icon("check"), text("agenda-done"))
        self.empty = EmptyState("agenda", text("empty-agenda"), [(text("agenda-new"), self.start_new)])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(PlainLabel(text("page-agenda"), size=TypeSize.TITLE, strong=True), 1)
        head.addWidget(self.done_button)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.tree.itemActivated.connect(lambda item, _column: self._open(item))
        self.tree.currentItemChanged.connect(self._show_choice)
        self.add_button.clicked.connect(self.start_new)
        self.done_button.clicked.connect(self.mark_done)
        self._show_choice(None)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def on_changed(self, _changed: Changed) -> None:
        """Read again: anything may make something due."""
        self.reload()

    def reload(self) -> None:
        """Read what is due."""
        today = date.today()

        def work(file: DataFile) -> list[Due]:
            with file.read() as reader:
                return read_agenda(reader, today)

        self._context.database.run(work, done=self._show, owner=self, latest="agenda")

    def _show(self, items: list[Due]) -> None:
        today, language = date.today(), current()
        self.tree.clear()
        for due in items:
            when = language.date(due.due) if due.due else NOT_STATED
            row = QTreeWidgetItem([when, due.title, text(due.kind.label_key), due.owner or NOT_STATED])
            row.setData(0, _DUE, due)
            if due.overdue(today):
                row.setIcon(0, icons.icon("warning", Ink.WARNING))
                row.setText(0, text("agenda-overdue", when))
            self.tree.addTopLevelItem(row)
        for column in (0, 2, 3):
            self.tree.resizeColumnToContents(column)
        self._stack.setCurrentWidget(self.tree if items else self.empty)
        self.due_counted.emit(sum(1 for due in items if due.due is not None and due.due <= today))
        self._show_choice(self.tree.currentItem())

    def _show_choice(self, item: QTreeWidgetItem | None, _before: Any = None) -> None:
        due = item.data(0, _DUE) if item is not None else None
        self.done_button.setEnabled(due is not None and due.kind is DueKind.FOLLOW_UP)

    def _open(self, item: QTreeWidgetItem) -> None:
        due: Due = item.data(0, _DUE)
        self.go.emit(due.entity, due.id)

    def start_new(self) -> None:
        """Open a form for a new follow-up."""
        window = RecordWindow(self._context, self)
        window.go.connect(self.go)
        window.start_new("followup")

    def mark_done(self) -> None:
        """Mark the chosen follow-up as done today; one that repeats comes again."""
        item = self.tree.currentItem()
        if item is None:
            return
        due: Due = item.data(0, _DUE)
        undo = [(text("menu-undo"), self._context.undo)]
        self._context.database.run(
            edits.finish_followup(due.id, CalendarDate.of(date.today())),
            done=lambda done: self.bar.say(text("agenda-said-done", done.what), actions=undo),
            failed=self._context.tell,
            owner=self,
        )
