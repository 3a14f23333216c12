"""The main job whole: an old sheet, a partner and a venue by hand, PDF and workbook for the director, all undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.pages.reports_page import ReportsPage
from partnerdesk.desktop.wizards.import_wizard import ImportWizard, Step
from partnerdesk.records import Partner, Support
from tests.desktop.pages.conftest import activate, listed, press
from tests.desktop.wizards.window_at_work import ask, close_window, open_window, partners, wait, wait_for_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.store.data_file import DataFile

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
TRIES = 20
CTRL = Qt.KeyboardModifier.ControlModifier
SHEET = (
    ("Socios del ciclo 2025",),
    (),
    ("Socio", "Tipo", "País", "Ciudad", "Padrino", "Fecha de inicio"),
    ("Museo del Puerto", "Museo", "España", "Cádiz", "Lucía", "04/03/2021"),
    ("Biblioteca Ñandú", "Biblioteca", "Uruguay", "Rivera", "", "30/11/2022"),
    ("Radio Laguna", "Radio", "España", "Huelva", "Tomás", ""),
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)
    opened.resize(1366, 768)
    activate(opened)
    yield opened
    close_window(opened)


def old_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in SHEET:
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def bring_in(window: MainWindow, path: Path) -> None:
    """Import a sheet with Ctrl+I and the main button of each step."""
    press(window, Qt.Key.Key_I, CTRL)
    (wizard,) = window.findChildren(ImportWizard)
    wizard.files.add([path])
    wait_for_plan(wizard)
    while wizard.step is not Step.RESULT:
        wait(wizard.foot.main.isEnabled)
        wizard.foot.main.click()
        wait(lambda: wizard.work.plan is not None or wizard.step is Step.RESULT)
    wizard.foot.main.click()
    wait(lambda: not wizard.isVisible())


def form_of(window: MainWindow) -> Any:
    page = window.page
    assert isinstance(page, ListPage)
    assert page.pane.form is not None
    return page.pane.form


def type_into(window: MainWindow, field: str, words: str) -> None:
    """Type into a field as a person does, and leave it."""
    form = form_of(window)
    form.focus_field(field)
    control = form.edits[field].focusProxy()
    QTest.keyClicks(control, words)
    QTest.keyClick(control, Qt.Key.Key_Tab)


def choose(window: MainWindow, form: Any, field: str, title: str) -> None:
    """Type the beginning of a title into a link and take what is offered.

    Typed again where the keyboard was lost: without a screen no window system gives it back.
    """
    line = form.edits[field].focusProxy()

    def is_open() -> bool:
        # What was offered before stays known to the line, so the list itself has to be seen.
        return QApplication.activePopupWidget() is not None and any(one.shown == title for one in line.offered)

    for _ in range(TRIES):
        activate(window)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, title[:8])
        wait(lambda: is_open() or not line.hasFocus())
        if line.hasFocus():
            QTest.keyClick(line, Qt.Key.Key_Return)
        if form.edits[field].value() is not None:
            return
    raise AssertionError(f"{title} could not be chosen")


def save(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, ListPage)
    activate(window)
    form_of(window).focus_first()
    press(window, Qt.Key.Key_Return, CTRL)
    wait(lambda: page.pane.form is None)


def add_partner(window: MainWindow) -> None:
    activate(window)
    press(window, Qt.Key.Key_2, CTRL)
    listed(window, "partner")
    press(window, Qt.Key.Key_N, CTRL)
    type_into(window, "name", "Centro Cultural Norte")
    save(window)


def add_venue(window: MainWindow) -> None:
    activate(window)
    press(window, Qt.Key.Key_5, CTRL)
    listed(window, "support")
    press(window, Qt.Key.Key_N, CTRL)
    form = form_of(window)
    choose(window, form, "partner", "Centro Cultural Norte")
    typed = {
        "description": "Auditorium for three days",
        "form": "In kind",
        "currency": "EUR",
        "category": "Venue",
        "quantity": "3",
        "unit": "Day",
        "unit_value": "120",
    }
    for field, words in typed.items():
        type_into(window, field, words)
    save(window)


def print_and_export(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = window.show_page("reports")
    assert isinstance(page, ReportsPage)
    wait(lambda: page.view.count)
    for name, act in (("summary.pdf", page.save_report), ("all.xlsx", window.export_workbook)):
        target = folder / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, chosen=target: (str(chosen), ""))
        act()
        wait(target.is_file)
        wait(lambda said=name: said in page.bar.message + window.bar.message)  # type: ignore[misc] # mypy infers no default


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def counted(window: MainWindow) -> tuple[int, int]:
    def question(file: DataFile) -> tuple[int, int]:
        with file.read() as reader:
            return len(reader.all(Partner)), len(reader.all(Support))

    return ask(window, question)


def test_from_an_old_sheet_to_what_the_director_signs_and_all_the_way_back(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(window, old_sheet(tmp_path / "socios_2025.xlsx"))
    found = partners(window)
    assert set(found) == {"Museo del Puerto", "Biblioteca Ñandú", "Radio Laguna"}
    assert found["Biblioteca Ñandú"].country == "UY"
    museum = found["Museo del Puerto"]
    assert {museum.owner, *museum.extra.values()} >= {"Lucía"}
    assert str(museum.known_since) == "2021-03-04"

    add_partner(window)
    add_venue(window)
    assert counted(window) == (4, 1)

    print_and_export(window, tmp_path, monkeypatch)
    printed = text_of(tmp_path / "summary.pdf")
    assert "Two Shores" in printed
    assert "360.00" in printed
    assert "Venue" in printed
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert {"Centro Cultural Norte", "Museo del Puerto", "Lucía", "Auditorium for three days"} <= cells

    while ask(window, lambda file: file.undoable) is not None:
        window.taking_back.undo()
        ask(window, lambda _file: None)
    assert counted(window) == (0, 0)
