"""The columns of a sheet as rows of a table: header, what stands in it, where it goes, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.widgets.labels import tooltip
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.wizards.sheet_marks import fate_words
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.messages import text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.mapping.choice import ColumnChoice

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HEADINGS: Final = ("import-columns-header", "import-columns-target", "import-columns-samples", "import-columns-reason")
_SHARES: Final = (0.24, 0.27, 0.27, 0.22)
"""Of the width of the view, for each column: all four are always to be seen."""
_TARGET, _SAMPLES, _REASON = 1, 2, 3


class ColumnsModel(QAbstractTableModel):
    """One row for each column of the sheet's table."""

    def __init__(self) -> None:
        super().__init__()
        self._table: ImportTable | None = None

    def set_table(self, table: ImportTable | None) -> None:
        """Show the columns of another table, or those of the same after a new guess."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def refresh(self) -> None:
        """Show what the user changed."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(_HEADINGS) - 1))

    @property
    def _columns(self) -> list[ColumnChoice]:
        return self._table.proposal.columns if self._table else []

    def column_at(self, row: int) -> ColumnChoice | None:
        return self._columns[row] if 0 <= row < len(self._columns) else None

    def row_of(self, number: int) -> int | None:
        return next((row for row, one in enumerate(self._columns) if one.number == number), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return text(_HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.column_at(index.row())
        if column is None or self._table is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(column)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._words(column)[index.column()])
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _TARGET:
            return self._icon(column)
        quiet = column.fate is not Fate.FIELD or index.column() in (_SAMPLES, _REASON)
        if role == Qt.ItemDataRole.ForegroundRole and quiet:
            return QColor(theme.colours().muted)
        return None

    def _words(self, column: ColumnChoice) -> tuple[str, str, str, str]:
        header = in_own_direction(column.header) or text("import-column-without-header", column.letter)
        samples = " · ".join(in_own_direction(" ".join(one.split())) for one in column.samples)
        entity = self._table.proposal.entity if self._table else None
        asks = self._asks(column)
        reason = text("import-column-asks") if asks else column.reason.message
        return f"{column.letter}  {header}", fate_words(column, entity), samples, reason

    def _asks(self, column: ColumnChoice) -> bool:
        if self._table is None:
            return False
        waiting = [*self._table.open_blanks(), *(one for one, _ in self._table.open_questions())]
        return any(one is column for one in waiting)

    def _icon(self, column: ColumnChoice) -> Any:
        if self._asks(column):
            return icons.icon("help", Ink.WARNING)
        if column.fate is Fate.FIELD:
            return icons.icon("check", Ink.OK)
        return icons.icon("note" if column.fate is Fate.EXTRA else "close", Ink.MUTED)


class ColumnsView(QTableView):
    """`column_chosen` carries the number of the sheet's column, `opened` the wish to choose its field."""

    column_chosen = Signal(int)
    opened = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.columns = ColumnsModel()
        self.setModel(self.columns)
        self.setAccessibleName(text("import-columns"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * theme.HALF)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme.soft_selection(self)

    def _on_current(self, now: QModelIndex) -> None:
        column = self.columns.column_at(now.row())
        if column is not None:
            self.column_chosen.emit(column.number)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        # The menu key gives a place in the middle of the table, whichever row is current.
        column = self.columns.column_at(index.row() if index.isValid() else self.currentIndex().row())
        if column is not None:
            self.menu_wanted.emit(column.number, self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for section, share in enumerate(_SHARES[:-1]):
                self.setColumnWidth(section, round(self.viewport().width() * share))

    def go_to_column(self, number: int) -> None:
        """Select the column of a number, as far as it is part of the table."""
        row = self.columns.row_of(number)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.columns.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
