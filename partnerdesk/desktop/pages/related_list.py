"""What hangs on a record, of one kind: a heading with its count, a line each, and a way to add one."""

from __future__ import annotations

import functools
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, kinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.analysis.record_view import Related

_SHOWN: Final = 8


class RelatedList(QWidget):
    """Shows the newest few, and all of them when asked."""

    def __init__(self, group: Related, go: Callable[[str, str], object], add: Callable[[], object]) -> None:
        super().__init__()
        self._group = group
        self._go = go
        self._dated = any(item.when for item in group.items)
        kind = text(ENTITIES[group.entity].plural_key)
        heading = PlainLabel(text("pane-heading", kind, len(group.items)), size=TypeSize.BODY, strong=True)
        button = IconButton("add", text("list-new", text(ENTITIES[group.entity].label_key)))
        button.clicked.connect(add)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(button)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.SPACE if self._dated else 0)
        self._lines.setVerticalSpacing(theme.SPACE)
        self._lines.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.HALF)
        column.addLayout(head)
        column.addLayout(self._lines)
        self._all = LinkLabel(text("pane-show-all", len(group.items)))
        self._all.clicked.connect(self._show_all)
        self._all.setVisible(len(group.items) > _SHOWN)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._show(0, _SHOWN)

    def _show(self, first: int, last: int) -> None:
        language, today = current(), date.today()
        for row, item in enumerate(self._group.items[first:last], start=first):
            title = LinkLabel(item.title)
            title.clicked.connect(functools.partial(self._go, item.entity, item.id))
            said = PlainLabel(item.said(language, today), size=TypeSize.SMALL, muted=True, wrap=True)
            words = QVBoxLayout()
            words.setSpacing(0)
            # With a side of its own: left to the layout, a link that stands alone would go to the far end.
            words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
            if said.text():
                words.addWidget(said)
            self._lines.addLayout(words, row, 1)
            if self._dated:
                when = PlainLabel(kinds.Day().show(item.when, language) if item.when else "", muted=True)
                self._lines.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)

    def _show_all(self) -> None:
        self._all.hide()
        self._show(_SHOWN, len(self._group.items))
