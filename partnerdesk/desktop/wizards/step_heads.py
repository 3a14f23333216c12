"""The steps of a wizard by name, with the one that is being taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepHeads(QWidget):
    """Shows where one is; the current step is strong and also said to screen readers."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = list(names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme.SPACE)
        self._labels = [PlainLabel(text("step-name", current().number(n), name)) for n, name in enumerate(names, 1)]
        for label in self._labels:
            row.addWidget(label)
        row.addStretch(1)
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Show a step as the one that is being taken."""
        scheme = theme.colours()
        for number, label in enumerate(self._labels):
            label.setFont(theme.font(theme.TypeSize.BODY, strong=number == step))
            theme.colour_text(label, scheme.accent if number == step else scheme.muted)
        self.setAccessibleName(text("step-of", current().number(step + 1), len(self._names), self._names[step]))
