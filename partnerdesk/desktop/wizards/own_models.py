"""Tables of what an exported workbook brings beside its rows: rows that are gone from it, and cells changed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from partnerdesk.importing.round_trip.words import exported_words, goes_too_words, value_words
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_SHOWN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class _Ticked(QAbstractTableModel):
    """Rows of words, some of whose cells can be ticked; `headings` are message keys."""

    headings: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.words: list[tuple[str, ...]] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.words)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return text(self.headings[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def is_ticked(self, row: int, column: int) -> bool | None:
        """Tell whether a cell is ticked; None where it cannot be."""
        raise NotImplementedError

    def tick(self, row: int, column: int, ticked: bool) -> None:
        """Take the user's tick."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in _SHOWN:
            return self.words[index.row()][index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.is_ticked(index.row(), index.column())
            return None if ticked is None else Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        can_be = self.is_ticked(index.row(), index.column()) is not None
        return usual | Qt.ItemFlag.ItemIsUserCheckable if can_be else usual

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.is_ticked(index.row(), index.column()) is None:
            return False
        self.tick(index.row(), index.column(), Qt.CheckState(value) is Qt.CheckState.Checked)
        row = index.row()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.headings) - 1))
        return True

    def _show(self, words: list[tuple[str, ...]]) -> None:
        """Show rows; in place where they are the same, so that the user's place is kept."""
        if [one[:-1] for one in words] == [one[:-1] for one in self.words]:
            self.words = words
            if words:
                self.dataChanged.emit(self.index(0, 0), self.index(len(words) - 1, len(self.headings) - 1))
            return
        self.beginResetModel()
        self.words = words
        self.endResetModel()


class GoneRows(_Ticked):
    """Records whose rows are gone; ticked ones are deleted. `chosen` carries the ids of those that are ticked."""

    headings = ("import-own-gone-record", "import-own-gone-kind", "import-own-gone-with-it")
    chosen = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._offers: list[OfferedDeletion] = []
        self._ticked: set[str] = set()

    def show_offers(self, offers: Sequence[OfferedDeletion]) -> None:
        self._offers = list(offers)
        self._ticked = {one.record for one in offers if one.chosen}
        self._show([(one.title, text(ENTITIES[one.entity].label_key), goes_too_words(one)) for one in offers])

    def tick_all(self, ticked: bool) -> None:
        """Tick every row that may be deleted, or none."""
        self._ticked = {one.record for one in self._offers if ticked and one.refusal is None}
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.words) - 1, 0))
        self.chosen.emit(frozenset(self._ticked))

    def is_ticked(self, row: int, column: int) -> bool | None:
        offer = self._offers[row]
        return offer.record in self._ticked if column == 0 and offer.refusal is None else None

    def tick(self, row: int, column: int, ticked: bool) -> None:  # noqa: ARG002 - only one column can be ticked
        record = self._offers[row].record
        self._ticked = self._ticked | {record} if ticked else self._ticked - {record}
        self.chosen.emit(frozenset(self._ticked))


class ChangedTwice(_Ticked):
    """Cells that the sheet and the file both changed: the ticked value stays, and `settled` tells which."""

    headings = (
        "import-own-conflict-record",
        "import-own-conflict-field",
        "import-own-conflict-exported",
        "import-own-conflict-ours",
        "import-own-conflict-theirs",
    )
    settled = Signal(str, str, bool)
    """Id of the record, code of the column, and whether the sheet is right."""
    OURS: Final = 3
    THEIRS: Final = 4

    def __init__(self) -> None:
        super().__init__()
        self._conflicts: list[CellConflict] = []
        self._sheet: list[bool] = []

    def show_conflicts(self, conflicts: Sequence[CellConflict]) -> None:
        self._conflicts = list(conflicts)
        self._sheet = [one.takes_sheet for one in conflicts]
        self._show(
            [
                (one.title, one.heading, exported_words(one), value_words(one.ours), value_words(one.theirs))
                for one in conflicts
            ]
        )

    def is_ticked(self, row: int, column: int) -> bool | None:
        return {self.OURS: not self._sheet[row], self.THEIRS: self._sheet[row]}.get(column)

    def tick(self, row: int, column: int, ticked: bool) -> None:
        """Let a value stay; the other one is unticked, and taking a tick away gives it to the other."""
        self._sheet[row] = (column == self.THEIRS) is ticked
        conflict = self._conflicts[row]
        self.settled.emit(conflict.record, conflict.code, self._sheet[row])
