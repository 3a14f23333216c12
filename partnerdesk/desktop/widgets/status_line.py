"""The line at the foot of the window: saved or not, what undo would undo, how far a long task is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import ElidedLabel, LinkLabel, PlainLabel
from partnerdesk.messages import text


class StatusLine(QWidget):
    """`undo_wanted` and `cancel_wanted` fire when the user presses what stands here."""

    undo_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = PlainLabel(size=TypeSize.SMALL, muted=True)
        self._undo = LinkLabel(size=TypeSize.SMALL)
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        self._task = ElidedLabel(size=TypeSize.SMALL)
        self._task.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(160, 12)
        self.cancel = QPushButton(text("status-cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        self._facts = PlainLabel(size=TypeSize.SMALL, muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.SPACE, theme.HALF, 2 * theme.SPACE, theme.HALF)
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self._saved)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._task)
        for part in (self._progress, self.cancel, self._facts):
            row.addWidget(part)
        self._job = (self._task, self._progress, self.cancel)
        self.end_task()

    def set_saved(self, *, saved: bool) -> None:
        """Say whether everything is in the file."""
        self._saved.setText(text("status-saved" if saved else "status-saving"))

    def set_undo(self, name: str | None) -> None:
        """Name what undo would undo; None: nothing."""
        self._undo.setText(text("status-undo", name) if name else "")
        self._undo.setVisible(bool(name))

    def set_facts(self, words: str) -> None:
        """Show what holds for the whole file, such as its currency and language."""
        self._facts.setText(words)

    def show_task(self, name: str, share: float | None = None, *, stoppable: bool = True) -> None:
        """Show how far a long task is: `share` from 0 to 1, None where nobody knows."""
        self._task.setText(name)
        self._progress.setAccessibleName(name)
        self._progress.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self._progress.setValue(round(share * 1000))
        for part in self._job:
            part.show()
        self.cancel.setVisible(stoppable)

    def end_task(self) -> None:
        """Show no task any more."""
        for part in self._job:
            part.hide()
        self.cancel.setEnabled(True)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)  # one press is enough; the task ends at its next safe place
        self.cancel_wanted.emit()
