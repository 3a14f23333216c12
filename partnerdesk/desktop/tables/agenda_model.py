"""What is due, in memory, narrowed by kind and owner; follow-ups and gifts carry a box to tick when they are done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from partnerdesk.analysis.agenda import Due, DueKind
from partnerdesk.desktop import icons
from partnerdesk.desktop.icons import Ink
from partnerdesk.messages import current, text
from partnerdesk.records.kinds import NOT_STATED

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_START: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
TICKED: Final = frozenset({DueKind.FOLLOW_UP, DueKind.UNACKNOWLEDGED_GIFT})
"""Kinds that are over with one tick: done, or thanked. The others end when something is written down."""
DONE, WHEN, WHAT, PARTNER, WHY, OWNER = range(6)


class AgendaModel(QAbstractTableModel):
    """`ticked` carries the `Due` whose box was ticked."""

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Due, ...] = ()
        self.shown: tuple[Due, ...] = ()
        self._kinds: frozenset[str] = frozenset()
        self._owners: frozenset[str] = frozenset()
        keys = ("agenda-done", "agenda-when", "agenda-what", "agenda-partner", "agenda-why", "agenda-owner")
        self._headings = [text(key) for key in keys]

    @property
    def all(self) -> tuple[Due, ...]:
        """All that is due, whatever is shown of it."""
        return self._all

    def set_items(self, items: Sequence[Due]) -> None:
        """Hold these in place of all others; what was chosen to be shown stays chosen."""
        self._all = tuple(items)
        self._narrow()

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Show only these kinds of thing; none of them shows all."""
        self._kinds = kinds
        self._narrow()

    def show_owners(self, owners: frozenset[str]) -> None:
        """Show only what these people look after ("" stands for nobody); none of them shows all."""
        self._owners = owners
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        if not self._kinds and not self._owners:
            self.shown = self._all
            self.endResetModel()
            return
        self.shown = tuple(
            due
            for due in self._all
            if (not self._kinds or due.kind.value in self._kinds)
            and (not self._owners or (due.owner or "") in self._owners)
        )
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        tickable = index.isValid() and index.column() == DONE and self.shown[index.row()].kind in TICKED
        return flags | Qt.ItemFlag.ItemIsUserCheckable if tickable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        due, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(due, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == DONE and due.kind in TICKED:
            return Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and column == DONE:
            return text("agenda-tick", due.title) if due.kind in TICKED else ""
        if role == Qt.ItemDataRole.DecorationRole and column == WHEN and due.overdue(date.today()):
            return icons.icon("warning", Ink.WARNING)
        return _START if role == Qt.ItemDataRole.TextAlignmentRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or Qt.CheckState(value) is not Qt.CheckState.Checked:
            return False
        # The row goes when the file says so; until then it stays as it was.
        self.ticked.emit(self.shown[index.row()])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return _START if role == Qt.ItemDataRole.TextAlignmentRole else None


def _words(due: Due, column: int) -> str:
    if column == WHEN:
        if due.due is None:
            return NOT_STATED
        when = current().date(due.due)
        return text("agenda-overdue", when) if due.overdue(date.today()) else when
    if column == DONE:
        return ""
    return {WHAT: due.title, PARTNER: due.partner, WHY: text(due.kind.label_key), OWNER: due.owner}[
        column
    ] or NOT_STATED
