"""A sheet as it is, for a table to show: the words of a row are made once, when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.widgets.labels import tooltip
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.wizards.sheet_marks import Mark
from partnerdesk.importing.grid import column_letters, plain
from partnerdesk.importing.values.outcome import shown
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.desktop.theme import Colours
    from partnerdesk.desktop.wizards.sheet_marks import Marks
    from partnerdesk.importing.grid import Grid

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_LONGEST: Final = 300
"""Characters of a cell that a table shows; more would only slow it down."""
_OF_COMMENTS: Final = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.DecorationRole,
)
_NUMBERS_END: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class SheetModel(QAbstractTableModel):
    """Rows and columns count from 0 here, and from 1 in the grid and its marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: Grid | None = None
        self._marks: Marks | None = None
        self._shown: list[list[str] | None] = []
        self._width = 0
        self._scheme: Colours = theme.colours()
        self._dress()

    @property
    def marks(self) -> Marks | None:
        return self._marks

    def set_sheet(self, grid: Grid | None, marks: Marks | None) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._grid, self._marks = grid, marks
        self._shown = [None] * (grid.height if grid else 0)
        self._width = grid.width if grid else 0
        self.endResetModel()

    def set_marks(self, marks: Marks) -> None:
        """Draw another guess on the same sheet."""
        self._marks = marks
        self.refresh()

    def refresh(self) -> None:
        """Draw everything anew, in the colours of now."""
        self._dress()
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _dress(self) -> None:
        scheme = self._scheme = theme.colours()
        self._grounds = {
            Mark.HEADER: QBrush(QColor(scheme.soft_accent)),
            Mark.LEFT_OUT: QBrush(QColor(scheme.window)),
        }
        self._muted = QBrush(QColor(scheme.muted))
        self._odd = QBrush(QColor(scheme.error))
        self._comment = icons.icon("note", Ink.MUTED)
        self._strong = theme.font(theme.TypeSize.BODY, strong=True)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._grid is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            words = self._shown[row] or self._prepare(row)
            return words[column] if column < len(words) else ""
        if role in _OF_COMMENTS:
            comment = self._grid.comments.get((row + 1, column + 1))
            if not comment:
                return None
            return self._comment if role == Qt.ItemDataRole.DecorationRole else tooltip(comment)
        return self._look(row + 1, column + 1, role)

    def _look(self, row: int, column: int, role: int) -> QBrush | QFont | None:
        """Return how a cell is drawn: header, left out, or wrong in the sheet itself."""
        assert self._grid is not None  # noqa: S101 - there are no cells without a grid
        if role == Qt.ItemDataRole.ForegroundRole and (row, column) in self._grid.odd_cells:
            return self._odd
        mark = self._mark(row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._grounds.get(mark)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._muted if mark is Mark.LEFT_OUT else None
        return self._strong if role == Qt.ItemDataRole.FontRole and mark is Mark.HEADER else None

    def comment_at(self, index: QModelIndex) -> tuple[str, str]:
        """Return the address of a cell and the comment on it, empty where there is none."""
        place = (index.row() + 1, index.column() + 1)
        comment = self._grid.comments.get(place, "") if self._grid else ""
        return f"{column_letters(place[1])}{place[0]}", comment

    def _prepare(self, row: int) -> list[str]:
        assert self._grid is not None  # noqa: S101 - there are no rows without a grid
        words = [in_own_direction(shown(plain(raw))[:_LONGEST].replace("\n", " ")) for raw in self._grid.rows[row]]
        for (odd_row, column), odd in self._grid.odd_cells.items():
            if odd_row == row + 1 and column <= len(words):
                words[column - 1] = odd.text
        self._shown[row] = words or [""]
        return words

    def _mark(self, row: int, column: int) -> Mark:
        marks = self._marks
        if marks is None:
            return Mark.RECORD
        one, other = marks.of_row(row), marks.of_column(column)
        if Mark.LEFT_OUT in (one, other):
            return Mark.LEFT_OUT
        return Mark.HEADER if Mark.HEADER in (one, other) else Mark.RECORD

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._grid is None or self._marks is None:
            return None
        down = orientation is Qt.Orientation.Vertical
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row_words(section + 1) if down else self._column_words(section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and down:
            return _NUMBERS_END
        if role == Qt.ItemDataRole.ForegroundRole:
            mark = self._marks.of_row(section + 1) if down else self._marks.of_column(section + 1)
            return self._muted if mark is Mark.LEFT_OUT else None
        if role == Qt.ItemDataRole.BackgroundRole and down and self._marks.of_row(section + 1) is Mark.HEADER:
            return self._grounds[Mark.HEADER]
        return None

    def _row_words(self, row: int) -> str:
        assert self._marks is not None  # noqa: S101 - asked only where there are marks
        word = self._marks.fields.get(row, "") if self._marks.across else self._marks.words.get(row, "")
        return f"{word}  {row}" if word else str(row)

    def _column_words(self, column: int) -> str:
        assert self._grid is not None  # noqa: S101 - asked only where there is a grid
        assert self._marks is not None  # noqa: S101 - and marks
        head = column_letters(column)
        if column in self._grid.hidden_columns:
            head = text("import-column-noted", head, text("sheet-hidden"))
        if not self._marks.across and self._marks.kinds.get(column):
            head = text("import-column-kind", head, self._marks.kinds[column])
        below = self._marks.words.get(column, "") if self._marks.across else self._marks.fields.get(column, "")
        return f"{head}\n{below}"

    def widest_row_words(self) -> str:
        """Return the longest text of the margin, so that it can be made wide enough for all rows."""
        if self._marks is None:
            return ""
        words = self._marks.fields.values() if self._marks.across else self._marks.words.values()
        return f"{max(words, key=len, default='')}  {max(self.rowCount(), 1)}"
