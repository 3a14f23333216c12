"""Two records side by side, field by field: where they differ, one chooses which value stays."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import NOT_STATED, Link, Listed, Money
from partnerdesk.records.merged import Taken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent

    from partnerdesk.desktop.duplicate_work import Comparison
    from partnerdesk.records import Record
    from partnerdesk.records.field import Field
    from partnerdesk.records.merged import FieldChoice

_SHOWN: Final = 300


class ValueChoice(QWidget):
    """A value with its radio button; the words wrap, and a click on them chooses too."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(text("duplicates-choice", field, words))
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HALF)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(shown, wrap=True), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)


class SideBySide(QWidget):
    """Made anew for each pair. `values` are those that stand chosen, `set_aside` whether the others are kept too.

    `opened` carries the id of the one that is wanted whole.
    """

    opened = Signal(str)

    def __init__(self, compared: Comparison) -> None:
        super().__init__()
        self._compared = compared
        self.groups: dict[str, QButtonGroup] = {}
        self.open_buttons: list[QPushButton] = []
        self.keep_others = QCheckBox(text("duplicates-keep-others"))
        self.keep_others.setChecked(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._head()
        for choice in compared.choices:
            self._add(choice)
        self._add_counts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(self._grid)
        if same := self._same_words():
            column.addWidget(PlainLabel(same, size=TypeSize.SMALL, muted=True, wrap=True))
        column.addWidget(self.keep_others)
        column.addStretch(1)

    @property
    def values(self) -> dict[str, Any]:
        """What each differing field is to hold, by its name."""
        return {
            choice.field.name: choice.value(list(Taken)[self.groups[choice.field.name].checkedId()])
            for choice in self._compared.choices
        }

    @property
    def set_aside(self) -> bool:
        return self.keep_others.isChecked()

    def choose(self, field: str, taken: Taken) -> None:
        """Choose whose value a field gets."""
        self.groups[field].button(list(Taken).index(taken)).setChecked(True)

    def _head(self) -> None:
        for column, record in ((1, self._compared.kept), (2, self._compared.dropped)):
            since = record.created_at
            words = PlainLabel(record.title, strong=True, wrap=True)
            added = text("duplicates-added", current().date(since.date())) if since else ""
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addWidget(words)
            box.addWidget(PlainLabel(added, size=TypeSize.SMALL, muted=True))
            button = QPushButton(icons.icon("next"), text("duplicates-open"))
            button.setAutoDefault(False)
            button.setAccessibleDescription(record.title)
            button.clicked.connect(functools.partial(self.opened.emit, record.id))
            box.addSpacing(theme.HALF)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.open_buttons.append(button)
            self._grid.addLayout(box, 0, column, Qt.AlignmentFlag.AlignTop)

    def _add(self, choice: FieldChoice) -> None:
        row = self._grid.rowCount()
        name = text(choice.field.label_key)
        self._grid.addWidget(PlainLabel(name, muted=True, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        group = self.groups[choice.field.name] = QButtonGroup(self)
        compared = self._compared
        offered = [
            (Taken.KEPT, _shown(choice.field, choice.kept, compared.kept, compared.titles)),
            (Taken.DROPPED, _shown(choice.field, choice.dropped, compared.dropped, compared.titles)),
        ]
        if choice.both_possible:
            offered.append((Taken.BOTH, text("duplicates-both")))
        for column, (taken, words) in enumerate(offered, start=1):
            value = ValueChoice(name, words)
            value.button.setChecked(taken is choice.suggested)
            group.addButton(value.button, list(Taken).index(taken))
            self._grid.addWidget(value, row, column, Qt.AlignmentFlag.AlignTop)

    def _add_counts(self) -> None:
        row = self._grid.rowCount()
        words = PlainLabel(text("duplicates-hanging"), muted=True, wrap=True)
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, counts in enumerate(self._compared.hanging, start=1):
            listed = [text("pane-heading", text(ENTITIES[key].plural_key), count) for key, count in counts.items()]
            said = PlainLabel(current().listed(listed) if listed else text("duplicates-nothing-hangs"), wrap=True)
            self._grid.addWidget(said, row, column, Qt.AlignmentFlag.AlignTop)

    def _same_words(self) -> str:
        """Name the fields that need no choice because both records say the same."""
        kept = self._compared.kept
        differing = {choice.field.name for choice in self._compared.choices}
        same = [
            text(field.label_key)
            for name, field in kept.entity.fields.items()
            if name not in {*differing, "extra"} and getattr(kept, name) not in (None, (), "")
        ]
        return text("duplicates-same-in-both", current().listed(same)) if same else ""


def _shown(field: Field, value: Any, record: Record, titles: Mapping[str, str]) -> str:
    kind = field.kind
    if isinstance(kind, Money):
        return kind.show_in(value, getattr(record, kind.currency), current())
    if isinstance(kind, Link):
        return titles.get(value, NOT_STATED)
    if isinstance(kind, Listed) and isinstance(kind.of, Link):
        return ", ".join(titles.get(item, NOT_STATED) for item in value) or NOT_STATED
    return kind.show(value, current())
