"""Sets one field of all selected records: a menu of fields, then a small window with the field's own control."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QToolButton, QVBoxLayout

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.labels import action_text
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES, kinds

if TYPE_CHECKING:
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.records.field import Field

_NOT_ALIKE = (kinds.LongText, kinds.Extra, kinds.Pattern)
"""Kinds whose values are a record's own; nobody gives many records the same address."""


class FieldSetter(QToolButton):
    """`chosen` carries the name of a field and the value that all selected records shall have."""

    chosen = Signal(str, object)

    def __init__(self, context: WindowContext, entity: str) -> None:
        super().__init__()
        self._context = context
        self._entity = ENTITIES[entity]
        self.setText(text("list-set-field"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for field in self._entity.fields.values():
            if isinstance(field.kind, _NOT_ALIKE) or field.parent or field.name == self._entity.title_field:
                continue
            action = menu.addAction(action_text(text(field.label_key)))
            action.triggered.connect(functools.partial(self.ask, field))
        self.setMenu(menu)

    def ask(self, field: Field) -> None:
        """Open the window for one field."""
        # The controls of all kinds of field are loaded with the first form, not with the list.
        from partnerdesk.desktop.fields.of_kind import edit_of

        dialog = QDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(text("list-set-field"))
        edit = edit_of(field, self._context.edit_context({}, dialog))
        edit.set_value(field.default)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(text("form-save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(text("form-cancel"))

        def show_whether_it_reads() -> None:
            problem = edit.problem()
            edit.show_problem(problem)
            buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(problem is None)

        edit.changed.connect(show_whether_it_reads)
        buttons.rejected.connect(dialog.reject)
        buttons.accepted.connect(dialog.accept)
        dialog.accepted.connect(lambda: self._choose(field.name, edit.value()))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(edit)
        column.addWidget(buttons)
        dialog.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        dialog.open()
        edit.setFocus()

    def _choose(self, field: str, value: Any) -> None:
        self.chosen.emit(field, value)
