"""Whole stories of bringing sheets in, with clicks in the real window: what people do, and what the file holds then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton, QWidget

from partnerdesk.desktop.pages.home_page import HomePage
from partnerdesk.desktop.wizards.choice_card import ChoiceCard
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.import_wizard import ImportWizard, Step
from partnerdesk.importing.plan import Outcome
from partnerdesk.resource_files import resource
from tests.desktop.wizards.window_at_work import (
    ask,
    changesets,
    choose_in_dialog,
    close_window,
    open_import,
    open_window,
    partners,
    wait,
    wait_for_plan,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

CLEAN = (
    ("Name", "Type", "City", "Country", "Website", "Known since"),
    ("Museum of the Lagoon", "Museum", "Cádiz", "Spain", "https://lagoon.example", "2021-03-04"),
    ("Library of the Pier", "Library", "Lisbon", "Portugal", "https://pier.example", "2022-11-30"),
    ("Archive of the Bay", "Archive", "Rabat", "Morocco", "https://bay.example", "2023-01-15"),
)


def click(button: QAbstractButton) -> None:
    assert button.isEnabled(), button.text()
    wait(button.isVisible)
    # Near the start of reading: the middle of a radio button may be empty space.
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))


def import_buttons(page: QWidget) -> list[QAbstractButton]:
    return [button for button in page.findChildren(QPushButton) if button.text() == "Import a spreadsheet"]


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Partners"
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)
    yield opened
    close_window(opened)


def import_all(window: MainWindow, path: Path) -> ImportWizard:
    """Import a sheet that needs no answer, to the result page."""
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    return wizard


class Clicks(QObject):
    """Counts presses on buttons, wherever in the window they are, and lists what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.on: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QAbstractButton):
            self.on.append(watched.text())
        return False


@pytest.fixture
def clicks() -> Iterator[Clicks]:
    counted = Clicks()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(counted)
    yield counted
    app.removeEventFilter(counted)


def wizards(window: MainWindow) -> list[ImportWizard]:
    return window.findChildren(ImportWizard)


def test_a_clean_sheet_comes_in_with_three_clicks_from_the_home_page(
    window: MainWindow, tmp_path: Path, clicks: Clicks
) -> None:
    assert isinstance(window.page, HomePage)
    path = workbook(tmp_path / "clean.xlsx", CLEAN)
    wait(lambda: window.page is not None and any(b.isVisible() for b in import_buttons(window.page)))
    click(next(b for b in import_buttons(window.page) if b.isVisible()))
    (wizard,) = wizards(window)
    choose_in_dialog(wizard, path)
    wait_for_plan(wizard)
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    assert wizard.result_page.headline.text() == "3 rows were imported"
    click(wizard.foot.main)
    wait(lambda: not wizard.isVisible())
    assert clicks.on == ["Import a spreadsheet", "Import 3 rows", "Done"]
    found = partners(window)
    assert set(found) == {"Museum of the Lagoon", "Library of the Pier", "Archive of the Bay"}
    assert found["Library of the Pier"].country == "PT"
    assert str(found["Museum of the Lagoon"].known_since) == "2021-03-04"


def test_a_clean_sheet_that_is_dropped_on_the_window_needs_two_clicks(
    window: MainWindow, tmp_path: Path, clicks: Clicks
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(workbook(tmp_path / "clean.xlsx", CLEAN)))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, dragged, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), copy, dragged, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    (wizard,) = wizards(window)
    wait_for_plan(wizard)
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    click(wizard.foot.main)
    assert clicks.on == ["Import 3 rows", "Done"]
    assert len(partners(window)) == 3


def test_a_messy_spanish_sheet_comes_in_without_help(window: MainWindow) -> None:
    wizard = open_import(window, [resource("example", "socios_2024.xlsx")])
    wait_for_plan(wizard)
    standing = {table.proposal.sheet: table.standing for table in wizard.work.tables}
    assert standing["Socios 24-25"] is Standing.READY
    assert standing["Leyenda"] is Standing.LEFT_OUT
    margin = [wizard.sheet_page.sheet.sheet.headerData(row, Qt.Orientation.Vertical) for row in range(6)]
    assert margin == ["title  1", "note  2", "note  3", "4", "header  5", "group heading  6"]
    click(wizard.foot.main)
    assert wizard.step is Step.ROWS
    assert wizard.list.current is not None
    assert wizard.list.current.proposal.sheet == "Aportes"
    click(wizard.preview_page.decision.buttons[0])  # a blank means "as above"
    wait(lambda: wizard.work.plan is not None)
    waiting = wizard.preview_page.view.current_row
    assert waiting is not None
    assert waiting.outcome is Outcome.UNDECIDED
    click(next(b for b in wizard.preview_page.decision.buttons if b.text().startswith("Add “")))
    wait(lambda: wizard.work.plan is not None)
    assert wizard.work.plan is not None
    assert wizard.work.plan.counts()[Outcome.UNDECIDED] == 0
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    found = partners(window)
    assert found["Ayuntamiento de Puerto Almenara"].type.value == "municipality"
    assert "Nubeclara Hosting SL" in found
    assert "ADMINISTRACIÓN PÚBLICA" not in found
    assert found["Ayuntamiento de Puerto Almenara"].extra["Padrino"] == "Lola", "what fits no field is kept"


def test_dates_that_can_be_read_in_two_ways_are_asked_about_once(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "fechas.csv"
    path.write_bytes("Nombre;Socio desde\nMuseo de la Ría;03/04/2025\nArchivo Pequeño;05/06/2024\n".encode("cp1252"))
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    card = wizard.sheet_page.card
    assert isinstance(card, ChoiceCard)
    assert [button.text() for button in card.choices.values()] == [
        "The day comes first: April 3, 2025",
        "The month comes first: March 4, 2025",
    ]
    assert wizard.foot.main.text() == "Check the rows"
    click(card.choices["dmy"])
    wait(lambda: wizard.work.plan is not None)
    assert wizard.sheet_page.card is None
    assert wizard.foot.main.text() == "Import 2 rows"
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    assert str(partners(window)["Museo de la Ría"].known_since) == "2025-04-03"
    again = open_import(window, [path])
    wait_for_plan(again)
    assert again.sheet_page.card is None, "the answer is remembered"


def test_an_import_that_is_stopped_leaves_the_file_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    rows = [("Name", "City"), *((f"Society {n} of {n * 7919 % 10007}", f"Town {n}") for n in range(6_000))]
    wizard = open_import(window, [workbook(tmp_path / "many.xlsx", rows)])
    wait_for_plan(wizard)
    before = changesets(window)
    wizard.work.advanced.connect(lambda _share: wizard.foot.stop.click())
    click(wizard.foot.main)
    wait(lambda: wizard.bar.message)
    assert wizard.bar.message == "Stopped. Nothing was imported."
    assert wizard.step is not Step.RESULT
    assert partners(window) == {}
    assert changesets(window) == before


def test_a_whole_import_is_taken_back_with_one_click(window: MainWindow, tmp_path: Path) -> None:
    wizard = import_all(window, workbook(tmp_path / "clean.xlsx", CLEAN))
    assert len(partners(window)) == 3
    click(wizard.result_page.undo_button)
    wait(lambda: wizard.result_page.bar.message)
    assert partners(window) == {}
    assert not wizard.result_page.undo_button.isVisible()
    assert ask(window, lambda file: file.redoable) is not None


def test_the_same_file_twice_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    path = workbook(tmp_path / "clean.xlsx", CLEAN)
    click(import_all(window, path).foot.main)
    before = changesets(window)
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    assert wizard.foot.said.text() == "Same: 3"
    assert wizard.foot.main.text() == "Finish"
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    assert wizard.result_page.headline.text() == "Nothing had to be changed"
    assert changesets(window) == before


def test_a_name_that_looks_like_a_known_one_is_asked_about(window: MainWindow, tmp_path: Path) -> None:
    import_all(window, workbook(tmp_path / "clean.xlsx", CLEAN)).accept()
    near = workbook(tmp_path / "near.xlsx", [("Name", "Phone"), ("Museum of the Lagoons", "+34 956 000 111")])
    wizard = open_import(window, [near])
    wait_for_plan(wizard)
    click(wizard.foot.main)
    assert wizard.step is Step.ROWS
    same, other, *_ = wizard.preview_page.decision.buttons
    assert same.text().startswith("Yes, it is Museum of the Lagoon")
    assert "is new" in other.text()
    click(same)
    wait(lambda: wizard.work.plan is not None)
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    found = partners(window)
    assert len(found) == 3
    assert found["Museum of the Lagoon"].phone == "+34 956 000 111"


def test_rejected_rows_are_saved_mended_and_imported(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nameless = (*CLEAN, (None, "Museum", "Tangier", "Morocco", "https://strait.example", "2024-02-02"))
    wizard = open_import(window, [workbook(tmp_path / "partners.xlsx", nameless)])
    wait_for_plan(wizard)
    click(wizard.foot.main)
    assert wizard.step is Step.ROWS
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)
    saved = tmp_path / "to mend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    click(wizard.result_page.rejects_button)
    wait(lambda: wizard.result_page.bar.message)
    assert saved.name in wizard.result_page.bar.message
    click(wizard.foot.main)
    book = openpyxl.load_workbook(saved)
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]][:6] == list(CLEAN[0])
    assert sheet.max_row == 2
    assert sheet["G2"].value
    sheet["A2"] = "Museum of the Strait"
    book.save(saved)
    again = import_all(window, saved)
    assert again.result_page.headline.text() == "One row was imported"
    found = partners(window)
    assert len(found) == 4
    assert found["Museum of the Strait"].city == "Tangier"
    assert found["Museum of the Strait"].extra == {}
