"""Columns of an imported sheet that match no field: label and text, each row editable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.desktop.icons import Ink, icon
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.tab_order import put_before
from partnerdesk.messages import text
from partnerdesk.records.problem import Problem

if TYPE_CHECKING:
    from partnerdesk.records.field import Field


class ExtraRows(FieldEdit):
    """Rows of a label and its text; a row without text is not kept."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.HALF)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self.add = QPushButton(icon("add", Ink.MUTED), text("extra-add"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        column.addLayout(self._grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.place(box, self.add)
        self._label.hide()  # the heading of its section says the same
        self.rows: list[tuple[QLineEdit, QLineEdit, IconButton]] = []

    def _add_row(self, label: str, words: str) -> None:
        label_line, words_line = QLineEdit(label), QLineEdit(words)
        label_line.setAccessibleName(text("extra-label"))
        label_line.setPlaceholderText(text("extra-label"))
        words_line.setAccessibleName(label or text("extra-text"))
        words_line.setPlaceholderText(text("extra-text"))
        remove = IconButton("close", text("list-remove", label), Ink.MUTED)
        row = (label_line, words_line, remove)
        remove.clicked.connect(lambda: self._on_remove(row))
        for line in (label_line, words_line):
            line.setCursorPosition(0)
            line.textEdited.connect(self.changed)
            line.installEventFilter(self)
        at = self._grid.rowCount()
        for column, part in enumerate(row):
            self._grid.addWidget(part, at, column)
        put_before(self.add, row)
        self.rows.append(row)

    def _on_add(self) -> None:
        self._add_row("", "")
        self.rows[-1][0].setFocus()
        self.changed.emit()

    def _on_remove(self, row: tuple[QLineEdit, QLineEdit, IconButton]) -> None:
        self._take_out(row)
        self.changed.emit()

    def _take_out(self, row: tuple[QLineEdit, QLineEdit, IconButton]) -> None:
        self.rows.remove(row)
        for part in row:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()

    def _pairs(self) -> list[tuple[str, str]]:
        pairs = [(label.text().strip(), words.text()) for label, words, _ in self.rows]
        return [(label, words) for label, words in pairs if words.strip()]

    def value(self) -> dict[str, str]:
        return {label: words for label, words in self._pairs() if label}

    def set_value(self, value: dict[str, str] | None) -> None:
        self.restore_rows([[label, words] for label, words in (value or {}).items()])

    def restore_rows(self, rows: list[list[str]]) -> None:
        """Show these rows and no others; emits nothing."""
        for row in list(self.rows):
            self._take_out(row)
        for label, words in rows:
            self._add_row(label, words)

    def problem(self) -> Problem | None:
        labels = [label for label, _ in self._pairs()]
        if not all(labels):
            return Problem(self.field.name, "problem-extra-unnamed")
        twice = next((label for label in labels if labels.count(label) > 1), None)
        return Problem(self.field.name, "problem-extra-twice", (twice,)) if twice else None

    def draft(self) -> list[list[str]]:
        return [[label.text(), words.text()] for label, words, _ in self.rows]

    def restore_draft(self, draft: list[list[str]]) -> None:
        self.restore_rows(draft)
        self.changed.emit()
