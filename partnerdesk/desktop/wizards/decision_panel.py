"""Asks which record a name means, with what speaks for each one that is near; the answer holds for all such rows."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.widgets.suggest_line import Suggestion as Found
from partnerdesk.desktop.widgets.suggest_line import SuggestLine
from partnerdesk.importing.options import AS_NEW
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.round_trip.rows import TWICE
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.desktop.widgets.suggest_line import Answer
    from partnerdesk.importing.plan import RowPlan

_ABOVE: Final = "import-undecided-above"


class DecisionPanel(Panel):
    """`decided` carries entity, name, the id of the record that it means (or that it is none of those), its title."""

    decided = Signal(str, str, str, str)
    question_wanted = Signal()
    fill_down_wanted = Signal(str, bool)
    """The label of a column, and whether its blanks mean "as above"."""
    copy_taken = Signal(int)
    """The number of a copied row that is a new record."""

    def __init__(self, search: Callable[[str, str, Answer], None]) -> None:
        super().__init__(Tone.WARNING)
        self._search = search
        self.words = PlainLabel(wrap=True, strong=True)
        self.buttons: list[QPushButton] = []
        self.line: SuggestLine | None = None
        self._answers = QVBoxLayout()
        self._answers.setSpacing(theme.HALF)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE + theme.HALF, theme.SPACE, theme.SPACE, theme.SPACE)
        whole.setSpacing(theme.HALF)
        whole.addWidget(self.words)
        whole.addLayout(self._answers)
        self.hide()

    def show_row(self, row: RowPlan | None) -> None:
        """Ask about a row that waits; hidden for every other."""
        while self._answers.count():
            item = self._answers.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self.line = [], None
        waits = row is not None and row.outcome is Outcome.UNDECIDED and row.reason is not None
        self.setVisible(waits)
        if row is None or row.reason is None or not waits:
            return
        self.words.setText(text("import-row-says", row.number, row.reason.message))
        if row.wanted is None:
            if row.reason.key == _ABOVE:
                column = row.reason.values[0]
                self._add(text("import-fill-down-now"), functools.partial(self.fill_down_wanted.emit, column, True))
                self._add(text("import-fill-down-not"), functools.partial(self.fill_down_wanted.emit, column, False))
            elif row.reason.key == TWICE:
                self._add(text("import-own-copy-new"), functools.partial(self.copy_taken.emit, row.number))
            else:
                self._add(text("import-go-to-question"), self.question_wanted.emit)
            return
        entity, name = row.wanted
        for near in row.suggestions:
            words = text("import-same-as", near.name, near.score)
            self._add(words, functools.partial(self.decided.emit, entity, name, near.id, near.name))
        kind = text(ENTITIES[entity].label_key)
        new = text("import-another-new" if row.suggestions else "import-add-new", name, kind)
        if entity == "partner":
            self._add(new, functools.partial(self.decided.emit, entity, name, AS_NEW, name))
        self._add_search(entity, name)

    def _add(self, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(action_text(words))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        holder = Panel(Tone.WARNING)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        self._answers.addWidget(holder)
        self.buttons.append(button)

    def _add_search(self, entity: str, name: str) -> None:
        line = SuggestLine(functools.partial(self._search, entity))
        line.setPlaceholderText(text("import-another-known"))
        line.setAccessibleName(text("import-another-known"))

        def chosen(found: Found) -> None:
            self.decided.emit(entity, name, found.key, found.shown)

        line.chosen.connect(chosen)
        self._answers.addWidget(line)
        self.line = line
