"""Last step: what was imported, what was left and why, and how to go on: mend the rest, undo, or be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
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
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.plan_model import TONES
from partnerdesk.desktop.wizards.plan_words import outcome_words
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.outcome import Severity
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.plan import Plan, TablePlan

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HEADINGS: Final = ("import-result-where", "import-result-value", "import-result-problem")


class Problems(QAbstractTableModel):
    """What was left or changed on the way, by address."""

    def __init__(self, rows: list[tuple[str, str, str]]) -> None:
        super().__init__()
        self._rows = rows

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
            return self._rows[index.row()][index.column()]
        return None


class ResultPage(QWidget):
    """`undo_wanted` and `rejects_wanted` fire at their buttons."""

    undo_wanted = Signal()
    rejects_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = InlineBar()
        self.headline = PlainLabel(size=TypeSize.TITLE, strong=True, wrap=True)
        self.left = PlainLabel(muted=True, wrap=True)
        self.rejects_button = QPushButton(icons.icon("export"), text("import-save-rejects"))
        self.undo_button = QPushButton(icons.icon("undo"), text("import-undo"))
        self.problems = QTableView()
        self.buckets: dict[Outcome, PlainLabel] = {}
        self._icon = QLabel()
        self._buckets = FlowLayout()
        self._heading = PlainLabel(text("import-result-problems"), size=TypeSize.HEADING, strong=True)
        self._lay_out()
        self.rejects_button.clicked.connect(self.rejects_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)

    def _lay_out(self) -> None:
        self._icon.setPixmap(icons.pixmap("ok", 40, self.devicePixelRatioF(), Ink.OK))
        head = QHBoxLayout()
        head.setSpacing(2 * theme.SPACE)
        head.addWidget(self._icon)
        head.addWidget(self.headline, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.rejects_button, self.undo_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.problems.setAccessibleName(text("import-result-problems"))
        self.problems.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.problems.setWordWrap(False)
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
        self.headline.setText(text("import-done", done) if changed else text("import-done-nothing"))
        for outcome in Outcome:
            if counts[outcome] or outcome is Outcome.NEW:
                self._add_bucket(outcome, counts[outcome])
        self.left.setText(left_words(plan, tables))
        self.left.setVisible(bool(self.left.text()))
        rows = problem_rows(plan)
        self.problems.setModel(Problems(rows))
        for section, letters in enumerate((24, 30)):
            self.problems.setColumnWidth(section, self.fontMetrics().averageCharWidth() * letters)
        for part in (self._heading, self.problems):
            part.setVisible(bool(rows))
        self.rejects_button.setVisible(bool(counts[Outcome.REJECTED] + counts[Outcome.UNDECIDED]))
        self.undo_button.setVisible(changed)

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


def left_words(plan: Plan, tables: Sequence[ImportTable]) -> str:
    """Say which sheets were left out and which partners were made because others name them."""
    lines = []
    left = [table.proposal.sheet for table in tables if table.standing is Standing.LEFT_OUT]
    if left:
        lines.append(text("import-sheets-left", len(left), current().listed(left)))
    if plan.made_partners:
        lines.append(text("import-partners-made", len(plan.made_partners), current().listed(plan.made_partners)))
    return "\n".join(lines)


def problem_rows(plan: Plan) -> list[tuple[str, str, str]]:
    """Return where, what stands there and what is wrong: rows that were left first, then cells, errors before notes."""
    several = len({table.table.file for table in plan.tables}) > 1
    rows = [
        (_in_file(one.table.file, _row_words(one, row.number), named=several), "", row.reason.message)
        for one in plan.tables
        for row in one.rows
        if row.reason is not None
    ]
    cells = sorted(plan.problems, key=lambda one: one.fault.severity is Severity.WARNING)
    return rows + [
        (_in_file(one.file, one.where, named=several), in_own_direction(one.value), one.fault.message) for one in cells
    ]


def _row_words(planned: TablePlan, number: int) -> str:
    return text("import-row-of", planned.table.sheet, number)


def _in_file(file: str, place: str, *, named: bool) -> str:
    """Name the file too where the import had several."""
    return text("import-file-and-place", file, place) if named else place
