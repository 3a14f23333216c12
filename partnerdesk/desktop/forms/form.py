"""The form that makes or edits one record, built from the declarations of its fields."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.fields.of_kind import edit_of
from partnerdesk.desktop.fields.typed_line import TypedLine
from partnerdesk.desktop.forms.checking import Checking
from partnerdesk.desktop.forms.section import Section
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import LinkLabel
from partnerdesk.messages import text
from partnerdesk.records import kinds

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
    from partnerdesk.records.problem import Problem
    from partnerdesk.records.record import Entity, Record

WIDEST: Final = 640
"""Pixels at the system's usual type; longer lines are hard to read."""


class RecordForm(QWidget):
    """One column of fields.

    `before` is the record to edit, None for a new one, which starts with `given`. Fields in `fixed` are not shown and
    keep their value (the partner of a contact that is added from the partner's page).
    `saved` carries the values to write, by field: for a record that exists only those that changed.
    """

    # Not dict: Qt would take it apart and give back mere texts for the choices in it.
    saved = Signal(object)
    cancelled = Signal()
    changed = Signal()

    def __init__(
        self,
        entity: Entity,
        context: EditContext,
        *,
        before: Record | None = None,
        given: Mapping[str, Any] | None = None,
        fixed: Collection[str] = (),
    ) -> None:
        super().__init__()
        self.entity = entity
        self._start: dict[str, Any] = _first_values(entity, before, given or {})
        self.edits: dict[str, FieldEdit] = {}
        self._sections: dict[str, Section] = {}
        self._column = QVBoxLayout()
        for field in entity.fields.values():
            if field.name not in fixed:
                self._add(field.name, edit_of(field, context))
        self._checking = Checking(entity, self.edits, self._start, before)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_state()

    def _add(self, name: str, edit: FieldEdit) -> None:
        field = self.entity.fields[name]
        own = isinstance(field.kind, kinds.Extra)
        key = "extra" if own else field.section
        if key not in self._sections:
            heading = text(field.label_key) if own else text(f"section-{field.section}".replace("_", "-"))
            self._sections[key] = Section(heading)
        self._sections[key].add(edit)
        self.edits[name] = edit

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(round(WIDEST * max(1.0, self.fontMetrics().height() / 16)))
        page.setLayout(self._column)
        self._column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        self._column.setSpacing(2 * theme.SPACE)
        for section in self._sections.values():
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        self.bar = InlineBar()
        self.save_button = MainButton(text("form-save"), "check")
        self.cancel_button = QPushButton(text("form-cancel"))
        for button in (self.save_button, self.cancel_button):
            button.setAutoDefault(False)
        self._open_points = LinkLabel()
        self._open_points.clicked.connect(self._go_to_first_problem)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self._open_points)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.bar)
        whole.addLayout(foot)

    def _fill(self) -> None:
        for name, edit in self.edits.items():
            edit.set_value(self._start[name])
        for number, (key, section) in enumerate(self._sections.items()):
            fields = [edit.field for edit in self.edits.values() if self._section_of(edit) == key]
            filled = any(self._start[field.name] not in (None, (), {}) for field in fields)
            section.set_open(open_=number == 0 or filled or any(field.required for field in fields))

    @staticmethod
    def _section_of(edit: FieldEdit) -> str:
        return "extra" if isinstance(edit.field.kind, kinds.Extra) else edit.field.section

    def _connect(self) -> None:
        for name, edit in self.edits.items():
            edit.changed.connect(functools.partial(self._on_changed, name))
            edit.left.connect(functools.partial(self._on_left, name))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        for keys, act in (("Ctrl+Return", self.save), ("Ctrl+Enter", self.save), ("Esc", self.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _on_changed(self, name: str) -> None:
        self._checking.typed_in(name)
        self._show_state()
        self.changed.emit()

    def _on_left(self, name: str) -> None:
        self._checking.was_left(name)
        self._show_state()

    def _show_state(self) -> None:
        """Bring problems, currencies and Save up to date with what stands in the fields."""
        for edit in self.edits.values():
            if isinstance(edit.field.kind, kinds.Money) and isinstance(edit, TypedLine):
                edit.set_unit(self._value_of(edit.field.kind.currency))
        problems = self._checking.show()
        blocking = [problem for problem in problems if not problem.warning]
        changed = self.is_changed
        self.save_button.setEnabled(changed and not blocking)
        self._open_points.setVisible(changed and bool(blocking))
        self._open_points.setText(text("form-open-points", len(blocking)))
        loose = [problem for problem in problems if problem.field not in self.edits]
        if loose and changed and len(loose) == len(blocking):
            self.bar.say(loose[0].message, Tone.ERROR, closable=False)
        elif self.bar.isVisible() and not self.bar.buttons:
            self.bar.dismiss()

    def _value_of(self, name: str) -> Any:
        return self.edits[name].value() if name in self.edits else self._start.get(name)

    @property
    def is_changed(self) -> bool:
        """Whether anything would be lost."""
        return any(edit.value() != self._start[name] or edit.problem() for name, edit in self.edits.items())

    def problems(self) -> list[Problem]:
        """All problems and warnings of what stands in the fields now."""
        return self._checking.problems()

    def changed_values(self) -> dict[str, Any]:
        """Values that differ from what the record holds, or from an empty one where it is new."""
        now = self._start | {name: edit.value() for name, edit in self.edits.items()}
        held = self._checking.held_values()
        return {name: value for name, value in now.items() if name not in held or value != held[name]}

    def save(self) -> None:
        """Emit `saved` where that would work; else show what is missing and go there."""
        self._checking.show_all()
        self._show_state()
        if self.save_button.isEnabled():
            self.saved.emit(self.changed_values())
        else:
            self._go_to_first_problem()

    def cancel(self) -> None:
        """Leave at once where nothing would be lost; else ask, in the form itself."""
        if not self.is_changed:
            self.cancelled.emit()
            return
        if self.bar.buttons:
            self.bar.dismiss()
            self.focus_first()
            return
        keep, discard = text("form-keep-editing"), text("form-discard")
        question = text("form-unsaved")
        self.bar.say(question, Tone.WARNING, [(keep, self.focus_first), (discard, self.cancelled.emit)], closable=False)
        self.bar.buttons[0].setFocus()

    def show_problems(self, problems: list[Problem]) -> None:
        """Show what the store refused, each under its field, until that field is changed."""
        self._checking.refused(problems)
        self._show_state()
        self._go_to_first_problem()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        first = next(iter(self.edits), None)
        if first is not None:
            self.focus_field(first)

    def focus_field(self, name: str) -> None:
        """Open the field's section, scroll to it and put the keyboard into it."""
        edit = self.edits[name]
        self._sections[self._section_of(edit)].set_open(open_=True)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(edit)

    def _go_to_first_problem(self) -> None:
        found = next((p.field for p in self.problems() if p.field in self.edits and not p.warning), None)
        if found is not None:
            self._checking.show_all()
            self._show_state()
            self.focus_field(found)

    def draft(self) -> dict[str, Any]:
        """What was typed and not saved, by field, as JSON knows it; also what cannot be read."""
        return {
            name: edit.draft()
            for name, edit in self.edits.items()
            if edit.value() != self._start[name] or edit.problem()
        }

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Bring back what `draft()` gave; fields that are not here any more are passed over."""
        for name, typed in draft.items():
            if name in self.edits:
                self.edits[name].restore_draft(typed)
                self._sections[self._section_of(self.edits[name])].set_open(open_=True)


def _first_values(entity: Entity, before: Record | None, given: Mapping[str, Any]) -> dict[str, Any]:
    if before is not None:
        return {name: getattr(before, name) for name in entity.fields}
    return {**{name: field.default for name, field in entity.fields.items()}, "extra": {}, **given}
