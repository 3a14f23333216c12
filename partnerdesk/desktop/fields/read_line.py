"""What fields of one line share: the line is read by the field's kind, and what nobody touched stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.records.problem import Problem, Unreadable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from partnerdesk.records.field import Field


class ReadLine(FieldEdit):
    """A line that is read by its kind. What was set and not touched is given back as it was, letter for letter."""

    def __init__(self, field: Field, context: EditContext, line: QLineEdit) -> None:
        super().__init__(field, context)
        self.line = line
        self._set: tuple[str, Any] = ("", None)
        line.textEdited.connect(self.changed)

    def _written(self, value: Any) -> str:
        """Value -> the text that stands for it."""
        raise NotImplementedError

    @property
    def is_touched(self) -> bool:
        """Whether something else stands here than was set."""
        return self.line.text() != self._set[0]

    def _read(self) -> Any:
        """Return what the line says; raises Unreadable."""
        return self.field.kind.parse(self.line.text(), self.context.reading) if self.is_touched else self._set[1]

    def value(self) -> Any:
        try:
            return self._read()
        except Unreadable:
            return None

    def set_value(self, value: Any) -> None:
        self._set = (self._written(value), value)
        self.line.setText(self._set[0])
        self.line.setCursorPosition(0)

    def problem(self) -> Problem | None:
        try:
            self._read()
        except Unreadable as fault:
            return fault.problem(self.field.name)
        return None

    def draft(self) -> str:
        return self.line.text()

    def restore_draft(self, draft: str) -> None:
        self.line.setText(draft)
        self.changed.emit()

    def _write_out(self) -> None:
        """Write in full what was understood, so that one sees how: a code as its name, `3/4` as a date."""
        if self.is_touched and (value := self.value()) is not None:
            self.line.setText(self._written(value))
