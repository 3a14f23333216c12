"""What the start costs, until the first list stands painted in the window, and until the window itself does."""

from __future__ import annotations

import os
import tempfile
import traceback
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.made_files import GROUP, path_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.case import Stopwatch


def _end() -> None:
    # What closing costs is not the start's.
    os._exit(0)


def _start(page: str | None) -> None:
    """Run the program as it runs for a user; end it when `page` shows rows, or for None when the frame is painted."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    from partnerdesk.desktop import app, settings
    from partnerdesk.desktop.main_window import MainWindow

    class Watched(MainWindow):
        """The window, watched for the moment in which its list is painted."""

        def open_file(self, path: Path) -> None:
            if page is None:
                # The frame is painted; only now the program turns to the file.
                _end()
            super().open_file(path)

        def _on_opened(self, file: Any) -> None:
            super()._on_opened(file)
            if page is not None:
                shown: Any = self.pages.currentWidget()
                self.watched_list = shown
                shown.table.viewport().installEventFilter(self)

        def tell(self, fault: BaseException) -> None:
            # Nobody is there to read a dialog.
            traceback.print_exception(fault)
            os._exit(1)

        def eventFilter(self, watched: Any, happening: Any) -> bool:
            if page is not None and _is_paint(happening) and self.watched_list.model.rowCount() > 0:
                _soon()
            return bool(super().eventFilter(watched, happening))

    vars(app)["MainWindow"] = Watched
    file = path_of(GROUP)
    if page is not None:
        # As a user finds it who left the file on that page.
        settings.Settings(settings.default_path()).set("left-at", {"file": str(file), "page": page})
    app.run(file)


def _is_paint(happening: Any) -> bool:
    from PySide6.QtCore import QEvent

    return bool(happening.type() is QEvent.Type.Paint)


def _soon() -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, _end)


def _make_group_file() -> None:
    # What makes the file loads half of the program; a start is measured without it.
    from tests.benchmarks.group_data import group_file

    group_file()


def _empty_window() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])

    class Watched(QMainWindow):
        """An empty window that ends with its first paint."""

        def event(self, happening: Any) -> bool:
            if _is_paint(happening):
                _soon()
            return super().event(happening)

    window = Watched()
    window.resize(1280, 800)
    window.show()
    app.exec()


def _start_to_list(_stopwatch: Stopwatch) -> None:
    _start("partner")


def _start_to_frame(_stopwatch: Stopwatch) -> None:
    _start(None)


def _window(_stopwatch: Stopwatch) -> None:
    _empty_window()


def _window_and_orm(_stopwatch: Stopwatch) -> None:
    import sqlalchemy.orm  # noqa: F401 - the import is the cost

    _empty_window()


CASES: Final = (
    Case(
        "start-to-list",
        _start_to_list,
        _window_and_orm,
        (Target(Measure.CPU_RATIO, 1.25), Target(Measure.MEMORY_RATIO, 1.6)),
        _make_group_file,
    ),
    Case("start-to-frame", _start_to_frame, _window, (Target(Measure.CPU_RATIO, 1.6),), _make_group_file),
)
