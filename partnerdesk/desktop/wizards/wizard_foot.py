"""The foot of a wizard: how far the work is, what is counted so far, and the buttons to go on, back and away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.buttons import IconButton, MainButton
from partnerdesk.desktop.widgets.labels import ElidedLabel, action_text
from partnerdesk.messages import text

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class WizardFoot(QWidget):
    """One main button; `other` is the second best way on, hidden where there is none."""

    stop_wanted = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = ElidedLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 12)
        self.stop = QPushButton(text("status-cancel"))
        self.back = QPushButton(text("wizard-back"))
        self.other = QPushButton()
        self.main = MainButton(text("wizard-next"))
        self.leave = QPushButton(text("wizard-cancel"))
        self.help = IconButton("help", text("wizard-help", QKeySequence("F1").toString(_NATIVE)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.help)
        row.addWidget(self.said, 1)
        for part in (self.progress, self.stop, self.leave, self.back, self.other, self.main):
            row.addWidget(part)
        for button in (self.stop, self.leave, self.back, self.other):
            button.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        self.help.clicked.connect(self.help_wanted)
        self.end_task()

    def say(self, words: str) -> None:
        """Say what is counted so far."""
        self.said.setText(words)

    def show_task(self, words: str, share: float | None = None) -> None:
        """Show work that can be stopped: `share` from 0 to 1, None where nobody knows."""
        self.said.setText(words)
        self.progress.setAccessibleName(words)
        self.progress.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self.progress.setValue(round(share * 1000))
        self.progress.show()
        self.stop.show()

    def end_task(self) -> None:
        """Show no work any more."""
        self.progress.hide()
        self.stop.hide()
        self.stop.setEnabled(True)

    def offer(self, main: str, *, enabled: bool, other: str = "", back: bool = True) -> None:
        """Say what the buttons do now."""
        self.main.setText(action_text(main))
        self.main.setEnabled(enabled)
        self.other.setText(action_text(other))
        self.other.setVisible(bool(other))
        self.back.setVisible(back)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)  # one press is enough; the work ends at its next safe place
        self.stop_wanted.emit()
