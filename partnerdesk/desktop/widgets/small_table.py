"""A table of a few rows inside a page, as high as its rows; long words wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from partnerdesk.desktop import theme

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

_MOST_ROWS: Final = 14
_MOST_LETTERS: Final = 20
"""Longer words wrap, so that the columns behind them stay in sight."""
_END: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
_START: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class SmallTable(QTableWidget):
    """`opened(row)` on Enter or a double click. Columns in `numbers` are aligned to the end; `wide` ones stretch."""

    opened = Signal(int)

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        numbers: Collection[int] = (),
        wide: Collection[int] = (),
    ) -> None:
        super().__init__(len(rows), len(headings))
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.setFont(theme.font(theme.TypeSize.BODY, figures=True))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.soft_selection(self)
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                # A sign stands before its number, also where the line runs from right to left.
                item = QTableWidgetItem(f"\u200e{words}" if column in numbers and self.isRightToLeft() else words)
                item.setTextAlignment(_END if column in numbers else _START)
                self.setItem(row, column, item)
        for column, words in enumerate(headings):
            heading = QTableWidgetItem(words)
            heading.setTextAlignment((_END if column in numbers else _START) | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, heading)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 7)
        self.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _MOST_LETTERS
        for column in range(len(headings)):
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(row))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            theme.soft_selection(self)

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), _MOST_ROWS)))
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().maximum() else 0
        height = rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + bar
        if self.height() != height:
            self.setFixedHeight(height)
