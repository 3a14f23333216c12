"""The sheet with the guess drawn on it; rows become header, first, last or left out by menu and by single keys."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from partnerdesk.desktop import theme
from partnerdesk.desktop.wizards.row_marks import ROW_ACTS
from partnerdesk.desktop.wizards.sheet_marks import Mark
from partnerdesk.desktop.wizards.sheet_model import SheetModel
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.desktop.wizards.sheet_marks import Marks
    from partnerdesk.importing.grid import Grid

_LOOKED_AT: Final = 200
_MEASURED_ROWS: Final = 40
_NARROWEST, _WIDEST = 72, 260
_Select = QItemSelectionModel.SelectionFlag


class SheetView(QTableView):
    """`rows_marked` carries one of ROW_ACTS and the rows, `column_chosen` the column that was clicked; from 1.

    Where the records stand in columns, `rows_marked` is about columns, and `column_menu_wanted` about rows.
    """

    rows_marked = Signal(str, list)
    column_chosen = Signal(int)
    column_menu_wanted = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.sheet = SheetModel(self)
        self.setModel(self.sheet)
        self.setAccessibleName(text("import-sheet"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._set_up_headers()
        self.acts: dict[str, QAction] = {}
        for name, key in ROW_ACTS.items():
            act = QAction(text(f"sheet-row-{name}"), self)
            act.setShortcut(QKeySequence(key))
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            act.triggered.connect(functools.partial(self._mark, name))
            self.addAction(act)
            self.acts[name] = act
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._open_row_menu(self.viewport().mapToGlobal(at)))
        self.selectionModel().currentColumnChanged.connect(lambda now: self.column_chosen.emit(now.column() + 1))

    def _set_up_headers(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        # One height for all rows: Qt then asks no row for its own.
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.HALF)
        down.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        down.customContextMenuRequested.connect(
            lambda at: self._on_margin(down.logicalIndexAt(at), down.mapToGlobal(at))
        )
        down.sectionClicked.connect(lambda row: self._on_margin(row, self._beside(row)))
        down.setAccessibleName(text("import-sheet-rows"))
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setFixedHeight(2 * self.fontMetrics().height() + 3 * theme.HALF)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(
            lambda at: self._on_head(across.logicalIndexAt(at), across.mapToGlobal(at))
        )
        across.setAccessibleName(text("import-sheet-columns"))

    def show_sheet(self, grid: Grid, marks: Marks) -> None:
        """Draw a sheet from its top, with the guess on it."""
        self.sheet.set_sheet(grid, marks)
        self.go_to_table(marks)

    def go_to_table(self, marks: Marks) -> None:
        """Show the start of a table, since a sheet may hold several."""
        self._fit()
        start = max(0, min([*marks.header, marks.first]) - 3) if not marks.across else 0
        first = start if marks.across else marks.first - 1
        column = 0 if marks.across else min(marks.fields, default=1) - 1
        self.setCurrentIndex(self.sheet.index(first, column))
        self.scrollTo(self.sheet.index(start, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_marks(self, marks: Marks) -> None:
        """Draw another guess on the same sheet; what is selected stays so."""
        self.sheet.set_marks(marks)
        self._fit_margin()

    def go_to_column(self, column: int) -> None:
        """Show a column, from 1, in the row that is current."""
        row = max(self.currentIndex().row(), 0)
        index = self.sheet.index(row, column - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    @property
    def is_across(self) -> bool:
        """Whether each column of the sheet is a record."""
        return self.sheet.marks is not None and self.sheet.marks.across

    def selected_records(self) -> list[int]:
        """Rows with a selected cell, from 1; where the records stand in columns, such columns."""
        chosen = self.selectedIndexes()
        return sorted({(index.column() if self.is_across else index.row()) + 1 for index in chosen})

    def _fit(self) -> None:
        metrics = QFontMetrics(theme.font(theme.TypeSize.BODY, strong=True))
        header = QFontMetrics(self.horizontalHeader().font())
        rows = self._measured_rows()
        for column in range(min(self.sheet.columnCount(), 200)):
            words = [str(self.sheet.index(row, column).data() or "") for row in rows]
            head = str(self.sheet.headerData(column, Qt.Orientation.Horizontal) or "").split("\n")
            widest = max((metrics.horizontalAdvance(word[:60]) for word in words), default=0)
            widest = max(widest, *(header.horizontalAdvance(word) for word in head)) + 3 * theme.SPACE
            self.setColumnWidth(column, max(_NARROWEST, min(widest, _WIDEST)))
        self._fit_margin()

    def _measured_rows(self) -> list[int]:
        """Header and first records: a long title above them must not make its column wide."""
        rows = range(min(self.sheet.rowCount(), _LOOKED_AT))
        marks = self.sheet.marks
        wanted = [row for row in rows if marks is None or marks.of_row(row + 1) is not Mark.LEFT_OUT]
        return wanted[:_MEASURED_ROWS]

    def _fit_margin(self) -> None:
        widest = self.fontMetrics().horizontalAdvance(self.sheet.widest_row_words())
        self.verticalHeader().setFixedWidth(widest + 3 * theme.SPACE)

    def _mark(self, name: str) -> None:
        records = self.selected_records()
        if records:
            self.rows_marked.emit(name, records)

    def _beside(self, row: int) -> QPoint:
        down = self.verticalHeader()
        return down.mapToGlobal(QPoint(down.width(), down.sectionViewportPosition(row)))

    def _on_margin(self, row: int, at: QPoint) -> None:
        if row < 0:
            return
        if self.is_across:
            self.column_menu_wanted.emit(row + 1, at)
            return
        if row + 1 not in self.selected_records():
            # Qt's own selectRow goes wrong where columns run from right to left.
            self._select(self.sheet.index(row, max(self.currentIndex().column(), 0)), _Select.Rows)
        self._open_row_menu(at)

    def _on_head(self, column: int, at: QPoint) -> None:
        if column < 0:
            return
        if not self.is_across:
            self.column_menu_wanted.emit(column + 1, at)
            return
        if column + 1 not in self.selected_records():
            self._select(self.sheet.index(max(self.currentIndex().row(), 0), column), _Select.Columns)
        self._open_row_menu(at)

    def _select(self, index: QModelIndex, whole: QItemSelectionModel.SelectionFlag) -> None:
        self.setCurrentIndex(index)
        self.selectionModel().select(index, _Select.ClearAndSelect | whole)

    def _open_row_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.acts.values()))
        menu.popup(at)

    def keyboardSearch(self, search: str) -> None:
        """Single keys mark rows here; searching as one types would only get in their way."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "sheet"):
            self.sheet.refresh()
