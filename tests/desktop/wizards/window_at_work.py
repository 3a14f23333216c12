"""A real window on a real file, waited for as a person would: until it shows what is expected."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from partnerdesk.desktop.main_window import MainWindow
from partnerdesk.desktop.settings import Settings
from partnerdesk.desktop.wizards.import_wizard import ImportWizard, Step
from partnerdesk.records import Group

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from partnerdesk.store.data_file import DataFile

T = TypeVar("T")
_LONGEST = 60.0
"""Seconds after which a test that waits in vain gives up."""


def wait(ready: Callable[[], object]) -> None:
    """Let the window work until it is ready; other threads get their turn, which QTest.qWait does not give them."""
    end = time.monotonic() + _LONGEST
    while not ready():
        QApplication.processEvents()
        time.sleep(0.002)
        assert time.monotonic() < end, "waited in vain"


def open_window(folder: Path) -> MainWindow:
    """Show the window on a new, empty file."""
    window = MainWindow(Settings(folder / "settings.json"), "tester")
    window.show()
    window.create_file(folder / "group.partnerdesk", Group(name="Two Shores", report_currency="EUR", country="ES"), [])
    wait(lambda: window.page is not None)
    return window


def close_window(window: MainWindow) -> None:
    """Close the window and everything that it opened."""
    for wizard in window.findChildren(ImportWizard):
        wizard.done(0)
    window.close()
    window.shut_down()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_import(window: MainWindow, paths: Sequence[Path] = ()) -> ImportWizard:
    """Open the import as the menu does."""
    before = set(window.findChildren(ImportWizard))
    window.import_sheets(list(paths))
    (wizard,) = set(window.findChildren(ImportWizard)) - before
    return wizard


def choose_in_dialog(parent: QWidget, path: Path) -> None:
    """Paste a file's name into the dialog that is open; typed, its completion would come up over it."""
    wait(lambda: any(dialog.isVisible() for dialog in parent.findChildren(QFileDialog)))
    dialog = next(dialog for dialog in parent.findChildren(QFileDialog) if dialog.isVisible())
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait(lambda: not any(dialog.isVisible() for dialog in parent.findChildren(QFileDialog)))


def wait_for_plan(wizard: ImportWizard) -> None:
    """Wait until the sheets are shown and counted."""
    wait(lambda: wizard.step is not Step.FILES and wizard.work.plan is not None)


def ask(window: MainWindow, question: Callable[[DataFile], T]) -> T:
    """Ask the data file something, on its own thread."""
    answers: list[Any] = []
    window.database.run(question, done=answers.append, failed=answers.append)
    wait(lambda: answers)
    if isinstance(answers[0], BaseException):
        raise answers[0]
    return answers[0]  # type: ignore[no-any-return] # the one answer that the question gave


def partners(window: MainWindow) -> dict[str, Any]:
    """Return the partners in the file by name."""
    from partnerdesk.records import Partner

    def question(file: DataFile) -> list[Partner]:
        with file.read() as reader:
            return reader.all(Partner)

    return {partner.name: partner for partner in ask(window, question)}


def changesets(window: MainWindow) -> int:
    """Return how many changes the file's journal holds."""
    return len(ask(window, lambda file: file.changesets()))
