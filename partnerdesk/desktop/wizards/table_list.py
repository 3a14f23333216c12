"""The tables of all files at the side of the wizard, each with what it lists and whether it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from partnerdesk.desktop.wizards.import_tables import ImportTable

_ICONS: Final = {
    Standing.READY: ("ok", Ink.OK),
    Standing.QUESTION: ("help", Ink.WARNING),
    Standing.PROBLEMS: ("warning", Ink.WARNING),
    Standing.LEFT_OUT: ("close", Ink.MUTED),
}


class TableList(QListWidget):
    """`chosen` carries the table that is to be shown."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tables: list[ImportTable] = []
        self.setAccessibleName(text("import-tables"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSpacing(theme.HALF // 2)
        theme.soft_selection(self)
        self.currentRowChanged.connect(self._on_current)

    def show_tables(self, tables: Sequence[ImportTable]) -> None:
        """Show these tables; the one that is chosen stays so, as long as it is among them."""
        before = self.current
        same = list(tables) == self._tables
        self._tables = list(tables)
        if not same:
            self.blockSignals(True)
            self.clear()
            for _ in tables:
                self.addItem(QListWidgetItem())
            self.blockSignals(False)
        for number, table in enumerate(tables):
            self._describe(self.item(number), table)
        if tables and not same:
            self.setCurrentRow(self._tables.index(before) if before in self._tables else 0)

    def _describe(self, item: QListWidgetItem, table: ImportTable) -> None:
        name, ink = _ICONS[table.standing]
        item.setIcon(icons.icon(name, ink))
        sheet = table.proposal.sheet
        if any(one.proposal.sheet == sheet and one.path != table.path for one in self._tables):
            sheet = text("import-file-and-place", table.proposal.file, sheet)
        several = sum(one.proposal.grid is table.proposal.grid for one in self._tables) > 1
        if several:
            sheet = text("import-part-of-sheet", sheet, table.proposal.layout.first_row, table.proposal.layout.last_row)
        if table.proposal.grid.source.sheet_is_hidden:
            sheet = text("import-column-noted", sheet, text("sheet-hidden"))
        item.setText(f"{sheet}\n{standing_words(table)}")
        item.setToolTip(str(table.path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(table, sheet))

    @property
    def current(self) -> ImportTable | None:
        """The table that is chosen."""
        row = self.currentRow()
        return self._tables[row] if 0 <= row < len(self._tables) else None

    def choose(self, table: ImportTable) -> None:
        if table in self._tables:
            self.setCurrentRow(self._tables.index(table))

    def _on_current(self, row: int) -> None:
        if 0 <= row < len(self._tables):
            self.chosen.emit(self._tables[row])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Long names end in dots rather than reach beyond the edge.
        self.setGridSize(QSize(self.viewport().width(), 2 * self.fontMetrics().height() + 2 * theme.SPACE))


def _spoken(table: ImportTable, sheet: str) -> str:
    words = [table.proposal.file, sheet, standing_words(table)]
    if table.standing is Standing.READY:
        words.append(text("import-table-is-ready"))
    return ", ".join(words)


def standing_words(table: ImportTable) -> str:
    """Say what a table lists, how many rows it has, and how far it is."""
    rows = text("import-rows", len(table.proposal.cells.numbers))
    if table.standing is Standing.LEFT_OUT:
        return text("import-table-left-out", rows)
    kind = text(ENTITIES[table.proposal.entity or ""].plural_key)
    if table.standing is Standing.PROBLEMS:
        return text("import-table-problems", rows, table.counts[Outcome.REJECTED])
    key = "import-table-question" if table.standing is Standing.QUESTION else "import-table-ready"
    return text(key, kind, rows)
