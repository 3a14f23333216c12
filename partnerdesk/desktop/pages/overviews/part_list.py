"""Partners of an activity, an agreement or a grant: roles and value areas set in place, partners added and removed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, theme
from partnerdesk.desktop.fields.link_line import exactly, records_of, take
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.filter_chip import FilterChip, FilterValue
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel
from partnerdesk.desktop.widgets.suggest_line import SuggestLine
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, Record, kinds
from partnerdesk.records.area import Area

if TYPE_CHECKING:
    from partnerdesk.analysis.record_view import Item, RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions
    from partnerdesk.desktop.widgets.suggest_line import Suggestion


class PartList(QWidget):
    """`part` is the kind of record that links the two, such as activity_partner. Each change is written at once."""

    def __init__(self, part: str, view: RecordView, actions: SheetActions) -> None:
        super().__init__()
        self._part = ENTITIES[part]
        self._view = view
        self._actions = actions
        self._owner = next(name for name, field in self._part.fields.items() if field.parent)
        items = view.related_of(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        heading = text("pane-heading", text("entities-partner"), len(items))
        column.addWidget(PlainLabel(heading, size=TypeSize.BODY, strong=True))
        self.rows = [PartRow(item, self) for item in items]
        for row in self.rows:
            column.addWidget(row)
        self._edit_context = actions.context.edit_context({}, self)
        self.line = SuggestLine(records_of("partner", self._edit_context))
        self.line.setPlaceholderText(text("parts-add"))
        self.line.setAccessibleName(text("parts-add"))
        self.line.chosen.connect(self._take)
        self.line.returnPressed.connect(self._take_exact)
        column.addWidget(self.line)

    def _take(self, suggestion: Suggestion) -> None:
        take(suggestion, "partner", self._edit_context, self._add)

    def _take_exact(self) -> None:
        found = exactly(self.line.offered, self.line.text())
        if found is not None:
            self._take(found)

    def _add(self, partner: str, _title: str) -> None:
        self.line.clear()
        self._run(edits.add(self._part.key, {self._owner: self._view.record.id, "partner": partner}))

    def set_value(self, part: Record, field: str, value: Any) -> None:
        """Write one field of one link."""
        self._run(edits.edit(part, {field: value}))

    def remove(self, part: Record) -> None:
        """Take a partner off the list."""
        self._run(edits.delete(self._part.key, [part.id]))

    def go(self, partner: str) -> None:
        self._actions.go("partner", partner)

    def _run(self, work: edits.Work) -> None:
        self._actions.context.database.run(work, failed=self._actions.context.tell, owner=self)


class PartRow(QWidget):
    """One partner: its name leads to it; below, its role and the areas in which it brought value."""

    def __init__(self, item: Item, parts: PartList) -> None:
        super().__init__()
        self._part = item.record
        self._parts = parts
        fields = item.record.entity.fields
        name = LinkLabel(item.title)
        name.clicked.connect(functools.partial(parts.go, getattr(item.record, "partner")))  # noqa: B009 - each of these links has one
        self.remove_button = IconButton("close", text("parts-remove", item.title))
        self.remove_button.clicked.connect(functools.partial(parts.remove, item.record))
        head = QHBoxLayout()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self.remove_button)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        column.addLayout(head)
        column.addLayout(below)
        self.role: QComboBox | None = None
        self.areas: FilterChip | None = None
        if "role" in fields:
            self.role = self._role_box(item.title)
            below.addWidget(self.role)
        if "value_areas" in fields:
            self.areas = self._area_chip()
            below.addWidget(self.areas)
        below.addStretch(1)

    def _role_box(self, partner: str) -> QComboBox:
        field = self._part.entity.fields["role"]
        assert isinstance(field.kind, kinds.OneOf)  # noqa: S101 - a role is one of a list wherever there is one
        box = QComboBox()
        box.setAccessibleName(text("pane-said", text(field.label_key), partner))
        # By place: Qt would give back mere texts for the choices.
        roles = [None, *field.kind.choices]
        box.addItems([role.label(current()) if role else text("parts-no-role") for role in roles])
        box.setCurrentIndex(roles.index(getattr(self._part, "role", None)))
        box.activated.connect(lambda at: self._parts.set_value(self._part, "role", roles[at]))
        return box

    def _area_chip(self) -> FilterChip:
        field = self._part.entity.fields["value_areas"]
        chip = FilterChip(text(field.label_key))
        chip.set_values([FilterValue(area.value, area.label(current())) for area in Area])
        chip.choose(frozenset(area.value for area in getattr(self._part, "value_areas", ())))
        chip.changed.connect(self._set_areas)
        return chip

    def _set_areas(self, keys: frozenset[str]) -> None:
        self._parts.set_value(self._part, "value_areas", tuple(area for area in Area if area.value in keys))
