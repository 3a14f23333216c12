"""The table of a list: columns to choose, sorting by heading, many rows selected, copied as a table."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.tables.copied import as_clipping
from partnerdesk.desktop.tables.rows_model import ID_ROLE
from partnerdesk.desktop.widgets.labels import action_text
from partnerdesk.messages import text
from partnerdesk.records import kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.desktop.tables.columns import Column
    from partnerdesk.desktop.tables.rows_model import RowsModel

_LETTERS: Final = {"long-text": 36, "list": 22, "date": 13, "number": 10, "money": 17, "percent": 9, "yes-no": 11}
_LETTERS_OF_FIRST: Final = 30
_LETTERS_OF_OTHERS: Final = 18
_LETTERS_OF_HEADING: Final = 16
"""A heading that is a whole sentence ends in an ellipsis; its tooltip has all of it."""
_NEVER_CUT: Final = {"money": "88,888.88 EUR", "date": "28 sept 2028"}
"""What a column of this kind has room for in any window: half an amount is another amount."""


class RecordTable(QTableView):
    """Emits `opened(id)` on Enter or a double click, `selected(ids)` and `current(id)` when these change."""

    opened = Signal(str)
    selected = Signal(list)
    current = Signal(str)

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__()
        self.rows = model
        self._known: tuple[str, ...] = ()
        self._kept: tuple[str | None, frozenset[str]] = (None, frozenset())
        self._dressed: theme.Colours | None = None
        self._fits = True
        self._fitting = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFont(theme.font(theme.TypeSize.BODY, figures=True))
        self._set_up_headers()
        self._dress()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._on_new_rows)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self.selected_ids()))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _set_up_headers(self) -> None:
        down = self.verticalHeader()
        down.setVisible(False)
        # One height for all rows: Qt then asks no row for its own.
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 3 * theme.HALF)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setSectionsMovable(True)
        across.setStretchLastSection(True)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._open_columns_menu)
        across.sectionResized.connect(self._on_resized_by_hand)
        # Not setSortingEnabled(): it would ask for a sort at once, before any row is there.
        across.setSectionsClickable(True)
        across.sortIndicatorChanged.connect(self.rows.sort)

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.current.emit(now.data(ID_ROLE))

    def _keep_selection(self) -> None:
        now = self.currentIndex()
        self._kept = (now.data(ID_ROLE) if now.isValid() else None, frozenset(self.selected_ids()))

    def _on_new_rows(self) -> None:
        names = tuple(column.name for column in self.rows.columns)
        if names != self._known:
            self._known = names
            self.fit_columns()
        current, selected = self._kept
        self.select_ids(selected, current)

    def fit_columns(self) -> None:
        """Share the width among the columns that are shown, until the user gives one a width by hand."""
        self._fits = True
        columns = [(at, self.rows.columns[at]) for at in self._visible_columns()]
        wanted = [self._usual_width(at, column) for at, column in columns]
        room = self.viewport().width()
        least = [self._least_width(column) for _, column in columns]
        widths = [max(width * room // max(sum(wanted), 1), low) for width, low in zip(wanted, least, strict=True)]
        # What headings need beyond their share is taken from the columns that have most to give.
        for at in sorted(range(len(widths)), key=lambda at: least[at] - widths[at]):
            widths[at] -= min(max(sum(widths) - room, 0), widths[at] - least[at])
        self._fitting = True
        for (at, _), width in zip(columns, widths, strict=True):
            self.setColumnWidth(at, width)
        self._fitting = False

    def _usual_width(self, at: int, column: Column) -> int:
        letters = _LETTERS_OF_FIRST if at == 0 else _LETTERS.get(column.kind.name, _LETTERS_OF_OTHERS)
        if isinstance(column.kind, kinds.Listed):
            letters = _LETTERS["list"]
        return max(self.fontMetrics().averageCharWidth() * letters, self._least_width(column))

    def _heading_width(self, column: Column) -> int:
        metrics = self.horizontalHeader().fontMetrics()
        widest = metrics.averageCharWidth() * _LETTERS_OF_HEADING
        return min(metrics.horizontalAdvance(column.heading), widest) + 3 * theme.SPACE

    def _least_width(self, column: Column) -> int:
        figure = self.fontMetrics().horizontalAdvance(_NEVER_CUT.get(column.kind.name, ""))
        return max(self._heading_width(column), figure + theme.SPACE)

    def _on_resized_by_hand(self, at: int, before: int, now: int) -> None:
        # Widths that come and go with hidden columns, or that the last column takes up, are nobody's wish.
        last = self._visible_columns()[-1:] == [at]
        if before and now and not last and not self._fitting:
            self._fits = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit_columns()

    def selected_ids(self) -> list[str]:
        """Ids of the selected records, in the order of the rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.id_at(row) for row in rows]

    def select_ids(self, records: frozenset[str], current: str | None = None) -> None:
        """Select those of these records that are among the rows, and go to `current`."""
        model, chosen = self.selectionModel(), self.selectionModel().SelectionFlag
        whole_row = chosen.Select | chosen.Rows
        if current is not None and (row := self.rows.row_of(current)) is not None:
            model.setCurrentIndex(self.rows.index(row, self._first_column()), chosen.NoUpdate)
        if records:
            wanted = QItemSelection()
            for row in range(self.rows.rowCount()):
                if self.rows.id_at(row) in records:
                    wanted.select(self.rows.index(row, 0), self.rows.index(row, 0))
            model.select(wanted, whole_row)

    def _first_column(self) -> int:
        visible = self._visible_columns()
        return visible[0] if visible else 0

    def _visible_columns(self) -> list[int]:
        """Columns that are shown, as they stand from the start of a line."""
        header = self.horizontalHeader()
        in_order = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in in_order if not self.isColumnHidden(column)]

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with the headings of the columns that are shown."""
        columns = self._visible_columns()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if not rows:
            return
        words = [[self.rows.columns[c].heading for c in columns]]
        words += [[str(self.rows.index(r, c).data()) for c in columns] for r in rows]
        QGuiApplication.clipboard().setMimeData(as_clipping(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().data(ID_ROLE))
        else:
            super().keyPressEvent(event)

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Make the menu in which columns are chosen; it stands behind the headings and behind a button."""
        menu = QMenu(parent)
        menu.setAccessibleName(text("table-columns"))
        shown = self._visible_columns()
        for at, column in enumerate(self.rows.columns):
            action = menu.addAction(action_text(column.heading))
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.setEnabled(shown != [at])
            action.toggled.connect(functools.partial(self._show_column, at))
        return menu

    def _show_column(self, at: int, shown: bool) -> None:
        self.setColumnHidden(at, not shown)
        if self._fits:
            self.fit_columns()

    def _open_columns_menu(self, at: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def layout_state(self) -> dict[str, Any]:
        """Order, widths and sort of the columns that are shown, as JSON knows it."""
        header, columns = self.horizontalHeader(), self.rows.columns
        by = header.sortIndicatorSection()
        return {
            "columns": [[columns[at].name, self.columnWidth(at)] for at in self._visible_columns()],
            "fitted": self._fits,
            "sort": columns[by].name if 0 <= by < len(columns) else None,
            "descending": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        }

    def restore_layout(self, state: dict[str, Any]) -> None:
        """Bring back what `layout_state()` gave; columns that are not here any more are passed over."""
        header = self.horizontalHeader()
        at_of = {column.name: at for at, column in enumerate(self.rows.columns)}
        kept: Sequence[tuple[int, int]] = [(at_of[n], width) for n, width in state["columns"] if n in at_of]
        if kept:
            for at in at_of.values():
                self.setColumnHidden(at, at not in {column for column, _ in kept})
        for place, (at, width) in enumerate(kept):
            header.moveSection(header.visualIndex(at), place)
            self.setColumnWidth(at, width)
        self._fits = state.get("fitted", False)
        if self._fits:
            self.fit_columns()
        self.show_sort(state["sort"], descending=state["descending"])

    def show_sort(self, column: str | None, *, descending: bool) -> None:
        """Show by which column the rows are sorted, without asking for it."""
        header = self.horizontalHeader()
        at = next((n for n, c in enumerate(self.rows.columns) if c.name == column), -1)
        blocked = header.blockSignals(True)
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        header.blockSignals(blocked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if theme.colours() is not self._dressed:
            self._dressed = theme.colours()
            theme.soft_selection(self)
