"""A small window for a record whose kind has no page of its own: a contact, a conversation, a follow-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout

from partnerdesk.desktop.pages.record_pane import RecordPane
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from partnerdesk.desktop.context import WindowContext


class RecordWindow(QDialog):
    """Reads a record, or makes one; `go` asks the main window for another, and closes this one."""

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pane = RecordPane(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.resize(560, 640)
        self.pane.go.connect(self._leave)
        self.pane.records_wanted.connect(self._leave_for_records)
        context.database.changed.connect(self.pane.on_changed)

    def show_record(self, entity: str, record_id: str) -> None:
        """Read a record in this window."""
        self.setWindowTitle(text(ENTITIES[entity].label_key))
        self.pane.show_record(entity, record_id)
        self.open()

    def start_new(self, entity: str, given: Mapping[str, Any] | None = None) -> None:
        """Open a form for a new record in this window."""
        self.setWindowTitle(text("list-new", text(ENTITIES[entity].label_key)))
        self.pane.start_new(entity, given)
        self.open()

    def _leave_for_records(self, entity: str, ids: list[str], words: str) -> None:
        self.close()
        self.records_wanted.emit(entity, ids, words)

    def _leave(self, entity: str, record_id: str) -> None:
        self.close()
        self.go.emit(entity, record_id)
