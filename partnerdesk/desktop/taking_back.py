"""Undo and redo in the window: does them, says what was done, and names what comes next."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.desktop.theme import Tone
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.desktop.database import Database
    from partnerdesk.desktop.widgets.inline_bar import InlineBar
    from partnerdesk.store.data_file import Changed, DataFile

_SHOWN_FOR: Final = 6000
"""Milliseconds for which the bar says what was undone."""


class TakingBack(QObject):
    """`named` carries what undo would take back and what redo would bring again, None where there is nothing."""

    named = Signal(object, object)

    def __init__(self, database: Database, bar: InlineBar, tell: Callable[[BaseException], None]) -> None:
        super().__init__(bar)
        self._database = database
        self._bar = bar
        self._tell = tell
        self._said = ""
        # A timer of its own: it goes with the bar, and is not left to call into nothing.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self._dismiss)

    def undo(self) -> None:
        """Take back the last change, and say what it was."""
        self._run(lambda file: file.undo(), "said-undone")

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._run(lambda file: file.redo(), "said-redone")

    def _run(self, work: Callable[[DataFile], Changed], key: str) -> None:
        self._database.run(work, done=functools.partial(self._say, key), failed=self._tell, owner=self)

    def _say(self, key: str, changed: Changed) -> None:
        if changed.conflicts:
            self._bar.say(text("undo-conflicts", len(changed.conflicts)), Tone.WARNING)
            return
        self._said = text(key, changed.changeset.title)
        self._bar.say(self._said)
        self._timer.start()

    def _dismiss(self) -> None:
        # What was said since stays.
        if self._bar.message == self._said:
            self._bar.dismiss()

    def name_next(self) -> None:
        """Ask what undo and redo would do now."""
        self._database.run(lambda file: (file.undoable, file.redoable), done=lambda both: self._name(*both), owner=self)

    def _name(self, undoable: Any, redoable: Any) -> None:
        self.named.emit(undoable.title if undoable else None, redoable.title if redoable else None)
