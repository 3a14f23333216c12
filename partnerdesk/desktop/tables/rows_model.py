"""Rows of a list in memory; the words of a cell are made once, when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from partnerdesk.desktop.widgets.labels import tooltip
from partnerdesk.messages import current

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.desktop.tables.columns import Column

Index = QModelIndex | QPersistentModelIndex
Row = tuple[Any, ...]

STORED_ROLE: Final = Qt.ItemDataRole.UserRole
"""The stored value of the cell."""
ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The id of the record that the row shows."""

_NOWHERE: Final = QModelIndex()
_START: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """A row is `(id, stored value of each column …, anything more that a column refers to)`.

    Sorting is the query's work: `sort()` only emits `sort_wanted(column name, descending)`.
    Rows beyond those given are asked for through `more(count of rows here)`, once at a time, when the table nears
    the end; whoever answers calls `append`.
    """

    sort_wanted = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._rows: list[Row] = []
        self._shown: dict[tuple[int, int], str] = {}
        self._total = 0
        self._more: Callable[[int], None] | None = None
        self._awaited = False
        self._language = current()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, also those that are not here yet."""
        return self._total

    def set_rows(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        total: int | None = None,
        more: Callable[[int], None] | None = None,
    ) -> None:
        """Show these rows in place of all others; `total` counts also those that `more` can bring."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._rows = list(rows)
        self._shown = {}
        self._total = len(self._rows) if total is None else total
        self._more = more
        self._awaited = False
        self._language = current()
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Add the rows that `more` was asked for."""
        if not rows:
            self._awaited = False
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._total = max(self._total, len(self._rows))
        # Not earlier: a view may ask again while the rows are on their way in.
        self._awaited = False
        self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if not index.isValid():
                return None
            at = (index.row(), index.column())
            words = self._shown.get(at)
            return self._prepare(*at) if words is None else words
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if self._columns[index.column()].at_end else _START
        if role == STORED_ROLE:
            return self._rows[index.row()][index.column() + 1]
        if role == ID_ROLE:
            return self._rows[index.row()][0]
        return None

    def _prepare(self, row: int, column: int) -> str:
        """Make the words of one cell; columns that are hidden are never asked for."""
        shown = self._columns[column].shown(self._rows[row], column + 1, self._language)
        self._shown[row, column] = shown
        return shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._columns[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if self._columns[section].at_end else _START
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._awaited and self._more is not None and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self._more is not None and self.canFetchMore(parent):
            self._awaited = True
            self._more(len(self._rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns):
            self.sort_wanted.emit(self._columns[column].name, order is Qt.SortOrder.DescendingOrder)

    def id_at(self, row: int) -> str:
        """Return the id of the record in a row."""
        return str(self._rows[row][0])

    def row_of(self, record: str) -> int | None:
        """Return the row that shows a record, None where it is not among the rows here."""
        return next((number for number, row in enumerate(self._rows) if row[0] == record), None)
