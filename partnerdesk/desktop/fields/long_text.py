"""Several lines of text, in a box that grows with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit

if TYPE_CHECKING:
    from partnerdesk.records.field import Field

_LEAST_LINES, _MOST_LINES = 3, 12


class LongTextEdit(FieldEdit):
    """Tab leaves the box, as it leaves every other field."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.place(self.box)
        self._set: tuple[str, str | None] = ("", None)
        self._silent = False
        self.box.textChanged.connect(self._on_text)
        self._fit()

    def value(self) -> str | None:
        typed = self.box.toPlainText()
        if typed == self._set[0]:
            return self._set[1]
        return typed.strip() or None

    def set_value(self, value: str | None) -> None:
        self._silent = True
        self.box.setPlainText(value or "")
        self._silent = False
        # Qt turns every kind of line end into one; what was not touched keeps its own.
        self._set = (self.box.toPlainText(), value)

    def draft(self) -> str:
        return self.box.toPlainText()

    def restore_draft(self, draft: str) -> None:
        self.box.setPlainText(draft)

    def _on_text(self) -> None:
        self._fit()
        if not self._silent:
            self.changed.emit()

    def _fit(self) -> None:
        lines = min(max(self.box.blockCount() + 1, _LEAST_LINES), _MOST_LINES)
        frame = 2 * self.box.frameWidth() + 2 * int(self.box.document().documentMargin())
        self.box.setFixedHeight(lines * self.box.fontMetrics().lineSpacing() + frame)
