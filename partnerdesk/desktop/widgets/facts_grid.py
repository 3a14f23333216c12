"""Facts of a record to read: names on one side, values on the other."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Fact:
    """One line; `leads_to` is what `followed` carries when the value is a link (an id, an address)."""

    name: str
    value: str
    leads_to: str | None = None


class FactsGrid(QWidget):
    """Values can be selected and copied; links are reached by Tab."""

    followed = Signal(str)

    def __init__(self, facts: Sequence[Fact] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[QWidget] = []
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in place of others."""
        for widget in self._lines:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines = []
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(fact.name) for fact in facts), default=0) + theme.HALF
        for row, fact in enumerate(facts):
            name = PlainLabel(fact.name, muted=True, wrap=True)
            name.setFixedWidth(min(widest, metrics.averageCharWidth() * 24))
            value = self._value(fact)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            # A link is as wide as its words; a text takes the row, since its height depends on its width.
            side = Qt.AlignmentFlag.AlignLeading if fact.leads_to else Qt.AlignmentFlag(0)
            self._grid.addWidget(value, row, 1, side | Qt.AlignmentFlag.AlignTop)
            self._lines += [name, value]

    def _value(self, fact: Fact) -> QWidget:
        if fact.leads_to is None:
            words = PlainLabel(fact.value, wrap=True, selectable=True)
            words.setAccessibleName(f"{fact.name}: {fact.value}")
            return words
        link = LinkLabel(fact.value)
        link.setAccessibleName(f"{fact.name}: {fact.value}")
        link.clicked.connect(functools.partial(self.followed.emit, fact.leads_to))
        return link
