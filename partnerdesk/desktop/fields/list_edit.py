"""Several values in one field, each on a chip with a way to take it off, and a line to add one more."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from partnerdesk.desktop import theme
from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.desktop.fields.link_line import exactly, records_of, take
from partnerdesk.desktop.fields.suggested import all_suggestions, fitting
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.labels import ElidedLabel
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.widgets.suggest_line import Answer, Suggestion, SuggestLine
from partnerdesk.desktop.widgets.tab_order import put_before
from partnerdesk.messages import text
from partnerdesk.records import kinds
from partnerdesk.records.problem import Problem, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.records.field import Field

_ENDS_ITEM = frozenset(",;،；、")


class Chip(Panel):
    """One value, and a button that takes it off."""

    def __init__(self, words: str, take_off: Callable[[], None]) -> None:
        super().__init__(Tone.NEUTRAL, radius=10)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        layout.setSpacing(2)
        label = ElidedLabel(words)
        self.remove = IconButton("close", text("list-remove", words))
        self.remove.setIconSize(self.remove.iconSize() * 0.7)
        self.remove.clicked.connect(take_off)
        layout.addWidget(label)
        layout.addWidget(self.remove)


class ListEdit(FieldEdit):
    """What is still in the line counts too, so that nothing typed is lost for want of an Enter."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        assert isinstance(field.kind, kinds.Listed)  # noqa: S101 - tells mypy what the factory ensured
        self._kind = field.kind
        self._items: list[Any] = []
        self._titles = dict(context.titles)
        self._chips: list[Chip] = []
        self.line = self._make_line()
        self.line.setPlaceholderText(text("list-placeholder"))
        self.line.setMinimumWidth(self.line.fontMetrics().averageCharWidth() * 16)
        box = QWidget()
        self._flow = FlowLayout(box, stretch_last=True)
        self._flow.addWidget(self.line)
        self.place(box, self.line)
        self.line.textEdited.connect(self._on_typed)
        self.left.connect(self._commit)

    def _make_line(self) -> QLineEdit:
        of = self._kind.of
        if isinstance(of, kinds.OneOf | kinds.Code):
            line = SuggestLine(self._known)
        elif isinstance(of, kinds.Link):
            line = SuggestLine(records_of(of.to, self.context))
        else:
            bare = QLineEdit()
            theme.give_room(bare)
            return bare
        line.chosen.connect(self._choose)
        return line

    def _known(self, typed: str, answer: Answer) -> None:
        of = self._kind.of
        assert isinstance(of, kinds.OneOf | kinds.Code)  # noqa: S101 - tells mypy what `_make_line` ensured
        taken = {of.stored(item) for item in self._items}
        answer([s for s in fitting(all_suggestions(of, self.language), typed) if s.key not in taken])

    def _choose(self, suggestion: Suggestion) -> None:
        self.line.clear()
        of = self._kind.of
        if isinstance(of, kinds.Link):
            take(suggestion, of.to, self.context, self._add_record)
        else:
            self._add([of.value(suggestion.key)])

    def _add_record(self, record: str, title: str) -> None:
        if isValid(self):
            self._titles[record] = title
            self._add([record])

    def _add(self, items: list[Any]) -> None:
        new = [item for item in items if item not in self._items]
        self._items += new
        self._show_chips()
        self.changed.emit()

    def take_off(self, item: Any) -> None:
        """Take one value off the list."""
        self._items.remove(item)
        self._show_chips()
        self.line.setFocus()
        self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, item in enumerate(self._items):
            chip = Chip(self._shown(item), functools.partial(self.take_off, item))
            chip.setFixedHeight(self.line.sizeHint().height())
            self._chips.append(chip)
            self._flow.insert_widget(number, chip)
        put_before(self.line, [chip.remove for chip in self._chips])
        self.updateGeometry()

    def _shown(self, item: Any) -> str:
        return self._titles.get(item, item) if isinstance(self._kind.of, kinds.Link) else self._show_plain(item)

    def _show_plain(self, item: Any) -> str:
        return self._kind.of.show(item, self.language)

    def _pending(self) -> tuple[Any, ...]:
        """Read what stands in the line; raises Unreadable."""
        typed = self.line.text().strip()
        if not typed:
            return ()
        if isinstance(self._kind.of, kinds.Link):
            raise Unreadable("problem-link-not-chosen", typed)
        return tuple(self._kind.parse(typed, self.context.reading))

    def _commit(self) -> None:
        if isinstance(self.line, SuggestLine) and isinstance(self._kind.of, kinds.Link):
            if found := exactly(self.line.offered, self.line.text()):
                self._choose(found)
            return
        try:
            pending = self._pending()
        except Unreadable:
            return
        if pending:
            self.line.clear()
            self._add(list(pending))

    def _on_typed(self, typed: str) -> None:
        if typed and typed[-1] in _ENDS_ITEM:
            self._commit()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self._pending_is_free_text():
                self._commit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._items:
                self.take_off(self._items[-1])
                return True
        return super().eventFilter(watched, event)

    def _pending_is_free_text(self) -> bool:
        return bool(self.line.text()) and not isinstance(self.line, SuggestLine)

    def value(self) -> tuple[Any, ...]:
        try:
            pending = self._pending()
        except Unreadable:
            pending = ()
        return tuple(dict.fromkeys((*self._items, *pending)))

    def set_value(self, value: tuple[Any, ...] | None) -> None:
        self._items = list(value or ())
        self.line.clear()
        self._show_chips()

    def problem(self) -> Problem | None:
        try:
            self._pending()
        except Unreadable as fault:
            return fault.problem(self.field.name)
        return None

    def draft(self) -> dict[str, Any]:
        of = self._kind.of
        titles = {item: self._titles[item] for item in self._items if item in self._titles}
        return {"items": [of.stored(item) for item in self._items], "typed": self.line.text(), "titles": titles}

    def restore_draft(self, draft: dict[str, Any]) -> None:
        self._titles |= draft["titles"]
        self._items = [self._kind.of.value(item) for item in draft["items"]]
        self._show_chips()
        self.line.setText(draft["typed"])
        self.changed.emit()
