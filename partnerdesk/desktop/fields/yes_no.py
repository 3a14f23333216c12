"""Yes, no or not stated: three buttons side by side, one of them down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.desktop.icons import icon
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.records.field import Field

_ANSWERS: tuple[tuple[bool | None, str], ...] = ((True, "yes"), (False, "no"), (None, "not-stated"))


class YesNoEdit(FieldEdit):
    """The arrow keys go from one answer to the next."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[bool | None, QPushButton] = {}
        for number, (answer, key) in enumerate(_ANSWERS):
            button = QPushButton(text(key))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{self.label}: {text(key)}")
            self._group.addButton(button, number)
            layout.addWidget(button)
            self.buttons[answer] = button
        layout.addStretch(1)
        self.place(row)
        for button in self.buttons.values():
            button.installEventFilter(self)
        self.set_value(None)
        self._group.idToggled.connect(self._on_toggled)

    def value(self) -> bool | None:
        return _ANSWERS[max(self._group.checkedId(), 0)][0]

    def set_value(self, value: bool | None) -> None:
        blocked = self._group.blockSignals(True)
        self.buttons[value].setChecked(True)
        self._group.blockSignals(blocked)
        self._mark()

    def draft(self) -> bool | None:
        return self.value()

    def restore_draft(self, draft: bool | None) -> None:
        self.buttons[draft].setChecked(True)

    def _on_toggled(self, _id: int, checked: bool) -> None:
        if checked:
            self._mark()
            self.changed.emit()

    def _mark(self) -> None:
        """A tick says the answer without colour; Tab stops at the answer that is down, the arrows go on from there."""
        for button in self.buttons.values():
            down = button.isChecked()
            button.setIcon(icon("check" if down else "blank"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if down else Qt.FocusPolicy.ClickFocus)
            if down:
                self.setFocusProxy(button)
