"""Last step: what was imported, what was left and why, and how to go on: mend the rest, undo, or be done."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text, tooltip
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.wizards.import_summary import files_of, left_words, problem_lines, records_by_kind
from partnerdesk.desktop.wizards.own_choices import done_words, result_lines
from partnerdesk.desktop.wizards.plan_model import TONES
from partnerdesk.desktop.wizards.plan_words import outcome_words
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.desktop.wizards.import_summary import ProblemLine
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.plan import Plan

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HEADINGS: Final = ("import-result-where", "import-result-value", "import-result-problem")


class Problems(QAbstractTableModel):
    """What was left or changed on the way, by address."""

    def __init__(self, rows: list[ProblemLine]) -> None:
        super().__init__()
        self._rows = rows

    def record_at(self, row: int) -> tuple[str, str] | None:
        """Return the record (entity, id) that came of the row of a problem; None where it was left."""
        return self._rows[row].record if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return text(_HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            line = self._rows[index.row()]
            words = (line.where, line.value, line.words)[index.column()]
            return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class ResultPage(QWidget):
    """`undo_wanted` and `rejects_wanted` fire at their buttons, `go` with the record of a row that has a problem."""

    undo_wanted = Signal()
    rejects_wanted = Signal()
    records_wanted = Signal(str, list, str)
    go = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.bar = InlineBar()
        self.headline = PlainLabel(size=TypeSize.TITLE, strong=True, wrap=True)
        self.left = PlainLabel(muted=True, wrap=True)
        self.rejects_button = QPushButton(icons.icon("export"), text("import-save-rejects"))
        self.undo_button = QPushButton(icons.icon("undo"), text("import-undo"))
        self.show_button = QPushButton(icons.icon("next"), text("import-show-records"))
        self.problems = QTableView()
        self._show_one = QAction(text("import-show-record"), self.problems)
        self._of_kinds: dict[str, list[str]] = {}
        self._files = ""
        self.buckets: dict[Outcome, PlainLabel] = {}
        self._icon = QLabel()
        self._buckets = FlowLayout()
        self._heading = PlainLabel(text("import-result-problems"), size=TypeSize.HEADING, strong=True)
        self._lay_out()
        self.rejects_button.clicked.connect(self.rejects_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.show_button.clicked.connect(self._show_only_kind)
        self._show_one.setShortcut(QKeySequence("Ctrl+Shift+O"))
        self._show_one.triggered.connect(lambda _checked: self._go(self.problems.currentIndex()))
        self.problems.addAction(self._show_one)
        self.problems.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.problems.activated.connect(self._go)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * theme.SPACE)
        head.addWidget(self._icon)
        head.addWidget(self.headline, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.show_button, self.rejects_button, self.undo_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.problems.setAccessibleName(text("import-result-problems"))
        self.problems.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.problems.setWordWrap(False)
        # The address of a cell stands at the end, behind the name of a sheet that may be long.
        self.problems.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.problems.setShowGrid(False)
        self.problems.setTabKeyNavigation(False)
        self.problems.setAlternatingRowColors(True)
        self.problems.verticalHeader().setVisible(False)
        self.problems.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.problems.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * theme.HALF)
        self.problems.horizontalHeader().setStretchLastSection(True)
        theme.soft_selection(self.problems)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * theme.SPACE)
        whole.addWidget(self.bar)
        whole.addLayout(head)
        whole.addLayout(self._buckets)
        whole.addWidget(self.left)
        whole.addLayout(buttons)
        whole.addWidget(self._heading)
        whole.addWidget(self.problems, 1)

    def show_result(self, plan: Plan, tables: Sequence[ImportTable], *, changed: bool) -> None:
        """Show what an import did; `changed`: whether it wrote anything."""
        counts = plan.counts()
        done = counts[Outcome.NEW] + counts[Outcome.UPDATED]
        left = counts[Outcome.REJECTED] + counts[Outcome.UNDECIDED]
        if changed:
            self.headline.setText(done_words(plan, done, left))
        else:
            self.headline.setText(text("import-done-nothing"))
        name, ink = ("warning", Ink.WARNING) if left else ("ok", Ink.OK)
        self._icon.setPixmap(icons.pixmap(name, 40, self.devicePixelRatioF(), ink))
        for outcome in Outcome:
            if counts[outcome] or outcome is Outcome.NEW:
                self._add_bucket(outcome, counts[outcome])
        lines = [left_words(plan, tables), *result_lines(plan), text("import-left-remedy") if left else ""]
        self.left.setText("\n".join(line for line in lines if line))
        self.left.setVisible(bool(self.left.text()))
        rows = problem_lines(plan)
        self.problems.setModel(Problems(rows))
        for section, letters in enumerate((24, 30)):
            self.problems.setColumnWidth(section, self.fontMetrics().averageCharWidth() * letters)
        for part in (self._heading, self.problems):
            part.setVisible(bool(rows))
        self.rejects_button.setVisible(bool(left))
        self.undo_button.setVisible(changed)
        self._files = files_of(plan)
        self._offer_records(records_by_kind(plan) if changed else {})

    def show_undone(self) -> None:
        """Offer nothing any more of what was taken back."""
        self.undo_button.hide()
        self._offer_records({})
        self._show_one.setEnabled(False)

    def _offer_records(self, of_kinds: dict[str, list[str]]) -> None:
        self._of_kinds = of_kinds
        self.show_button.setVisible(bool(of_kinds))
        if len(of_kinds) < 2:
            return
        menu = QMenu(self.show_button)
        for entity, ids in of_kinds.items():
            words = text("import-show-kind", text(ENTITIES[entity].plural_key), current().number(len(ids)))
            menu.addAction(action_text(words), functools.partial(self._show_kind, entity))
        self.show_button.setMenu(menu)

    def _show_only_kind(self) -> None:
        if len(self._of_kinds) == 1:
            self._show_kind(next(iter(self._of_kinds)))

    def _show_kind(self, entity: str) -> None:
        self.records_wanted.emit(entity, self._of_kinds[entity], text("import-records-of", self._files))

    def _go(self, index: QModelIndex) -> None:
        model = self.problems.model()
        record = model.record_at(index.row()) if isinstance(model, Problems) else None
        if record is not None and self._show_one.isEnabled():
            self.go.emit(*record)

    def _add_bucket(self, outcome: Outcome, count: int) -> None:
        panel = Panel(TONES[outcome])
        number = PlainLabel(current().number(count), size=TypeSize.TITLE, strong=True)
        column = QVBoxLayout(panel)
        column.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        column.setSpacing(0)
        column.addWidget(number)
        column.addWidget(PlainLabel(outcome_words(outcome)))
        self._buckets.addWidget(panel)
        self.buckets[outcome] = number
