"""Who changed what of a record, and when; read only when somebody looks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from partnerdesk.messages import current, text
from partnerdesk.records.kinds import NOT_STATED, Link

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.records import Record
    from partnerdesk.records.kinds import Stored
    from partnerdesk.store.data_file import DataFile, HistoryLine


class RecordHistory(QTreeWidget):
    """One line for each change; below it each field with its old and new value."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._record: Record | None = None
        self._read_for: tuple[str, int] | None = None
        self.setColumnCount(3)
        self.setHeaderLabels([text("history-what"), text("history-before"), text("history-after")])
        self.setAccessibleName(text("pane-history"))
        self.setAlternatingRowColors(True)

    def show_history(self, record: Record) -> None:
        """Show the changes of another record."""
        self._record = record
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        record = self._record
        if record is None or self._read_for == (record.id, record.version):
            return
        self._read_for = (record.id, record.version)

        def work(file: DataFile) -> tuple[list[HistoryLine], dict[str, str]]:
            lines = file.history(record.id)
            titles: dict[str, str] = {}
            with file.read() as reader:
                for name, field in record.entity.fields.items():
                    if isinstance(field.kind, Link):
                        ids = {str(v) for line in lines for v in line.change.fields.get(name, ()) if v}
                        titles.update(reader.titles(field.kind.to, ids))
            return lines, titles

        self._context.database.run(work, done=self._show, owner=self, latest=f"history {id(self)}")

    def _show(self, answer: tuple[list[HistoryLine], dict[str, str]]) -> None:
        lines, titles = answer
        self.clear()
        for line in lines:
            at = current().moment(datetime.fromisoformat(line.changeset.at).astimezone())
            top = QTreeWidgetItem([text("history-line", at, line.changeset.author, line.changeset.title)])
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            for name, (old, new) in line.change.fields.items():
                self._add_field(top, name, (old, new), titles)
        self.expandToDepth(0)
        self.resizeColumnToContents(0)

    def _add_field(self, top: QTreeWidgetItem, name: str, pair: tuple[Stored, Stored], titles: dict[str, str]) -> None:
        field = self._record.entity.fields.get(name) if self._record else None
        if field is None:
            return
        shown = [
            NOT_STATED
            if value is None
            else titles.get(str(value), NOT_STATED)
            if isinstance(field.kind, Link)
            else field.kind.show(field.kind.value(value), current())
            for value in pair
        ]
        top.addChild(QTreeWidgetItem([text(field.label_key), *shown]))
