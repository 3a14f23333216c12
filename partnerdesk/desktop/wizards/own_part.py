"""The part of the rows' step that an exported workbook needs: rows that are gone from it, and cells changed twice."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.wizards.own_models import ChangedTwice, GoneRows
from partnerdesk.importing.round_trip.rows import FOREIGN
from partnerdesk.messages import text

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractTableModel

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.plan import Plan
    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion

_ROWS: Final = 4
"""As many are seen at once; the table of the rows below needs room too."""


def asks_about(plan: Plan | None, table: ImportTable) -> bool:
    """Tell whether a sheet has rows that are gone, or cells that were changed twice."""
    return plan is not None and bool(_gone(plan, table) or _changed_twice(plan, table))


def _gone(plan: Plan, table: ImportTable) -> list[OfferedDeletion]:
    mine = (table.proposal.file, table.proposal.sheet)
    return [one for one in plan.deletions if (one.file, one.sheet) == mine]


def _changed_twice(plan: Plan, table: ImportTable) -> list[CellConflict]:
    mine = (table.proposal.file, table.proposal.sheet)
    return [one for one in plan.conflicts if (one.file, one.sheet) == mine]


class OwnPart(QWidget):
    """Hidden where a sheet has nothing of it. `gone_rows.chosen` and `changed_twice.settled` tell what is wanted.

    `deletions_chosen` carries the ids of all records of the shown sheet, and of those among them to be deleted.
    """

    deletions_chosen = Signal(frozenset, frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._offered: frozenset[str] = frozenset()
        self.gone_rows, self.changed_twice = GoneRows(), ChangedTwice()
        self.foreign = PlainLabel(text("import-own-foreign"), muted=True, wrap=True)
        self.gone_heading = PlainLabel(strong=True, wrap=True)
        self.conflict_heading = PlainLabel(strong=True, wrap=True)
        self.gone_view = _view(self.gone_rows, "import-own-gone")
        self.conflict_view = _view(self.changed_twice, "import-own-changed-twice")
        self.all_button = QPushButton(text("import-own-tick-all"))
        self.none_button = QPushButton(text("import-own-tick-none"))
        self._gone = _card(self.gone_heading, self.gone_view, self.all_button, self.none_button)
        self._twice = _card(self.conflict_heading, self.conflict_view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        for part in (self.foreign, self._gone, self._twice):
            whole.addWidget(part)
        self.all_button.clicked.connect(functools.partial(self.gone_rows.tick_all, True))
        self.none_button.clicked.connect(functools.partial(self.gone_rows.tick_all, False))
        self.gone_rows.chosen.connect(lambda chosen: self.deletions_chosen.emit(self._offered, chosen))
        self.hide()

    def show_plan(self, plan: Plan | None, table: ImportTable | None) -> None:
        """Show what a plan says of a table."""
        if plan is None or table is None:
            self.hide()
            return
        gone, twice = _gone(plan, table), _changed_twice(plan, table)
        self._offered = frozenset(one.record for one in gone)
        self.gone_rows.show_offers(gone)
        self.changed_twice.show_conflicts(twice)
        foreign = any(
            one.fault.key == FOREIGN and (one.file, one.sheet) == (table.proposal.file, table.proposal.sheet)
            for one in plan.problems
        )
        self.gone_heading.setText(text("import-own-gone", len(gone)))
        self.conflict_heading.setText(text("import-own-changed-twice", len(twice)))
        for part, wanted in ((self.foreign, foreign), (self._gone, gone), (self._twice, twice)):
            part.setVisible(bool(wanted))
        for view in (self.gone_view, self.conflict_view):
            _fit(view)
        self.setVisible(bool(foreign or gone or twice))


def _card(heading: PlainLabel, view: QTableView, *buttons: QPushButton) -> Panel:
    card = Panel(Tone.WARNING)
    head = QHBoxLayout()
    head.setSpacing(theme.SPACE)
    head.addWidget(heading, 1)
    for button in buttons:
        button.setAutoDefault(False)
        head.addWidget(button)
    whole = QVBoxLayout(card)
    whole.setContentsMargins(theme.SPACE + theme.HALF, theme.SPACE, theme.SPACE, theme.SPACE)
    whole.setSpacing(theme.HALF)
    whole.addLayout(head)
    whole.addWidget(view)
    return card


def _view(model: QAbstractTableModel, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(text(name, 1))
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 3 * theme.HALF)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    theme.soft_selection(view)
    return view


def _fit(view: QTableView) -> None:
    """Make a table as high as its rows, up to a few."""
    rows = min(view.model().rowCount(), _ROWS)
    down = view.verticalHeader().defaultSectionSize()
    view.setFixedHeight(view.horizontalHeader().sizeHint().height() + rows * down + 2 * view.frameWidth())
