"""Builds the example file beside the window, with its progress in the status line, and opens it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from partnerdesk.desktop.database import Cancelled, Progress
from partnerdesk.messages import text
from partnerdesk.system_user import system_user

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow

_STEPS = 1_000


def build_example(window: MainWindow, path: Path) -> None:
    """Make the example at `path` and open it in the window; stopped or failed, no file is left behind."""
    _ExampleJob(window, path).start()


class _ExampleJob(QObject):
    """Runs on a thread of its own: the open data file, if there is one, stays usable meanwhile."""

    _ended = Signal(object)
    """The fault that ended it, None where all went well."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._progress = Progress(self)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._progress.advanced.connect(self._show, Qt.ConnectionType.QueuedConnection)
        window.status.cancel_wanted.connect(self._progress.cancel)

    def start(self) -> None:
        self._show(0, _STEPS)
        threading.Thread(target=self._build, name="example", daemon=True).start()

    def _build(self) -> None:
        from partnerdesk.importing.example import build_example as build

        try:
            build(self._path, author=system_user(), progress=self._report)
        except BaseException as fault:  # noqa: BLE001 - handed to the Qt thread, which tells the user or logs it
            self._ended.emit(fault)
        else:
            self._ended.emit(None)

    def _report(self, share: float) -> None:
        self._progress.report(round(share * _STEPS), _STEPS)

    def _show(self, done: int, total: int) -> None:
        self._window.status.show()
        self._window.status.show_task(text("example-building"), done / total)

    def _end(self, fault: BaseException | None) -> None:
        self._window.status.end_task()
        self._window.status.setVisible(self._window.page is not None)
        if fault is None:
            self._window.open_file(self._path)
        elif not isinstance(fault, Cancelled):
            self._window.tell(fault)
        self.deleteLater()
