"""Fields that are one line of text: words, addresses, numbers, money, per cent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.fields.read_line import ReadLine
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.records import kinds
from partnerdesk.records.problem import Unreadable

if TYPE_CHECKING:
    from partnerdesk.desktop.fields.field_edit import EditContext
    from partnerdesk.records.field import Field

_KEYBOARDS = {
    "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
    "phone": Qt.InputMethodHint.ImhDialableCharactersOnly,
}


class TypedLine(ReadLine):
    """A line to type in; beside it stands what a number counts."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context, QLineEdit())
        theme.give_room(self.line)
        self.line.setInputMethodHints(_KEYBOARDS.get(field.kind.name, Qt.InputMethodHint.ImhNone))
        self._unit = PlainLabel(muted=True)
        self._unit.hide()
        row = QWidget()
        layout = self._row = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._unit)
        self.place(row, self.line)
        if isinstance(field.kind, kinds.Number):
            self.line.setFont(theme.font(theme.TypeSize.BODY, figures=True))
            self.keep_narrow("0" * 20)
        if isinstance(field.kind, kinds.Percent):
            self.set_unit("%")

    def keep_narrow(self, longest: str) -> None:
        """Make the line no wider than the longest text that is expected in it."""
        self.line.setMaximumWidth(self.line.fontMetrics().horizontalAdvance(longest) + 8 * theme.SPACE)
        self._row.addStretch(1)

    @property
    def unit(self) -> str:
        """What stands beside the number."""
        return self._unit.text()

    def set_unit(self, unit: str | None) -> None:
        """Show what the number counts: the currency, the per cent sign."""
        self._unit.setText(unit or "")
        self._unit.setVisible(bool(unit))

    def _written(self, value: Any) -> str:
        """Value -> text in the user's manner, or the plain form where the user's would be read as something else."""
        kind = self.field.kind
        if value is None:
            return ""
        # A per cent sign stands beside the line, and money has no currency inside it.
        bare = self.language.number(value) if isinstance(kind, kinds.Number) else kind.show(value, self.language)
        try:
            same = kind.parse(bare, self.context.reading) == value
        except Unreadable:
            same = False
        return bare if same else str(value)
