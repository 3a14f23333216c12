"""Starts the window: Qt, theme, language, the last file or the welcome page; ends it without losing anything."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from partnerdesk import messages
from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.main_window import MainWindow
from partnerdesk.desktop.settings import Settings, default_path
from partnerdesk.leaving import leave
from partnerdesk.system_user import system_user

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


def run(path: Path | None = None, language: str | None = None) -> int:
    """Open the window on a data file, on the one that was open last, or on the welcome page.

    Ends the process when the window is closed.
    `language` is a code that goes before the user's setting.
    """
    # Collecting garbage while modules load costs a seventh of the start and finds nothing.
    gc.disable()
    settings = Settings(default_path())
    speaking = messages.use(language or settings.get("language") or messages.system_language())
    app = make_application(speaking, theme.Scheme(settings.get("scheme", theme.Scheme.SYSTEM.value)))
    recent = settings.recent_files if settings.get("reopen", True) else []
    wanted = path or next(iter(recent), None)
    window = MainWindow(settings, system_user(), opening=wanted is not None)
    sys.excepthook = _Bugs(window)
    window.show()
    # The frame is painted now; what the pages and the database need is loaded behind it.
    app.processEvents()
    if wanted is not None:
        window.open_file(wanted)
    gc.freeze()
    # A collection of everything stops all threads, a tenth of a second in a large file: seldom is soon enough.
    gc.set_threshold(50_000, 20, 1_000)
    gc.enable()
    status = app.exec()
    window.shut_down()
    leave(status)


def make_application(language: messages.Language, scheme: theme.Scheme = theme.Scheme.SYSTEM) -> QApplication:
    """Make Qt's application in a language: direction, Qt's own words, colours."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(messages.text("app-name"))
    app.setDesktopFileName("partnerdesk")
    theme.install(app, scheme)
    app.setWindowIcon(icons.icon("app", icons.Ink.ACCENT))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight)
    translator = QTranslator(app)
    words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # By its code: the way over the language's locale would load Babel before the window is painted.
    if translator.load(QLocale(language.code), "qtbase", "_", words):
        app.installTranslator(translator)
    return app


class _Bugs:
    """Tells the user of a bug in words, and writes where it was into the log; values stay out of it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._window.tell(fault.with_traceback(trace))
