"""What a person waits for in the window: a key in a list's search, until the rows that it leaves are painted."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.group_data import group_file, hub_file

if TYPE_CHECKING:
    from tests.benchmarks.case import Stopwatch

_REST: Final = 2_000
"""Milliseconds."""
_TYPED: Final = ("museo sao", "مكتبة", "biblio 12")


def _keystrokes(path: Path, stopwatch: Stopwatch) -> None:
    folder = tempfile.mkdtemp()
    os.environ["XDG_CONFIG_HOME"] = folder
    from PySide6.QtCore import QEventLoop, QObject, QTimer

    from partnerdesk import messages
    from partnerdesk.desktop.app import make_application
    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.pages.list_page import ListPage
    from partnerdesk.desktop.settings import Settings

    make_application(messages.current())
    window = MainWindow(Settings(Path(folder) / "window.json"), "bench")
    window.show()

    class NewRows(QObject):
        """Waits until a list has new rows and has painted them."""

        def __init__(self, page: ListPage) -> None:
            super().__init__()
            self._new = False
            self._loop = QEventLoop()
            self._viewport = page.table.viewport()
            self._viewport.installEventFilter(self)
            page.model.modelReset.connect(self._on_new)

        def _on_new(self) -> None:
            self._new = True
            self._viewport.update()

        def eventFilter(self, watched: Any, happening: Any) -> bool:
            if self._new and happening.type() is happening.Type.Paint:
                QTimer.singleShot(0, self._loop.quit)
            return super().eventFilter(watched, happening)

        def wait(self) -> None:
            self._loop.exec()
            self._new = False

    opened = QEventLoop()
    window.open_file(path)
    window.database.run(lambda _file: None, done=lambda _none: opened.quit())
    opened.exec()
    page = window.show_page("partner")
    assert isinstance(page, ListPage)
    rows = NewRows(page)
    rows.wait()
    # A person types after the window has come to rest.
    resting = QEventLoop()
    QTimer.singleShot(_REST, resting.quit)
    resting.exec()
    for typed in _TYPED:
        for end in range(1, len(typed) + 1):
            with stopwatch.section():
                page.search.setText(typed[:end])
                rows.wait()
    window.shut_down()


CASES: Final = (
    Case(
        "window-filter-5000",
        lambda stopwatch: _keystrokes(group_file(), stopwatch),
        None,
        (Target(Measure.MILLISECONDS, 50),),
        group_file,
    ),
    Case(
        "window-filter-20000",
        lambda stopwatch: _keystrokes(hub_file(), stopwatch),
        None,
        (Target(Measure.MILLISECONDS, 100),),
        hub_file,
    ),
)
