"""Whole stories of workbooks of ours, edited elsewhere and brought in again in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.records import Contact, Partner
from tests.desktop.wizards.window_at_work import (
    ask,
    changesets,
    close_window,
    open_import,
    open_window,
    partners,
    wait,
    wait_for_plan,
)
from tests.exchange.edited_workbook import edit, exported, office, put, row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl import Workbook
    from PySide6.QtWidgets import QAbstractButton, QTableView
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard
    from partnerdesk.store.data_file import DataFile

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
TOWNS = {"Museum of the Lagoon": "Cádiz", "Library of the Pier": "Lisbon", "Archive of the Bay": "Rabat"}
MUSEUM, LIBRARY, ARCHIVE = TOWNS


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)

    def fill(file: DataFile) -> None:
        with file.change("change-new-file", "x") as work:
            made = [work.add(Partner(name=name, city=city)) for name, city in TOWNS.items()]
            work.add(Contact(partner=made[2].id, name="Ana"))

    ask(opened, fill)
    yield opened
    close_window(opened)


@pytest.fixture
def book(window: MainWindow, tmp_path: Path) -> Path:
    """An export from which a row was taken, with an edit, a copied row, and a cell that the file changed since."""
    path = ask(window, lambda file: exported(file, tmp_path / "all.xlsx", "es"))

    def later(file: DataFile) -> None:
        with file.change("change-new-file", "x") as work:
            work.set_fields(Partner, work.find(Partner, name=MUSEUM)[0].id, city="Sevilla")

    def edits(book: Workbook) -> None:
        sheet = book["Aliados"]
        sheet.append([cell.value for cell in sheet[row(sheet, LIBRARY)]])
        sheet.cell(sheet.max_row, 2).value = "Library of the Port"
        put(book, MUSEUM, "partner.city", "Moguer")
        put(book, LIBRARY, "partner.country", "Portugal")
        sheet.delete_rows(row(sheet, ARCHIVE))

    ask(window, later)
    return edit(path, edits)


def click(button: QAbstractButton) -> None:
    assert button.isEnabled(), button.text()
    wait(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def tick(wizard: ImportWizard, view: QTableView, row_number: int, column: int) -> None:
    """Click on the box of a cell, as a person does, and wait for the new plan."""
    wait(view.isVisible)
    cell = view.visualRect(view.model().index(row_number, column))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(10, cell.height() // 2))
    wait(lambda: wizard.work.plan is not None)


def to_the_rows(window: MainWindow, path: Path) -> ImportWizard:
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    assert wizard.foot.main.text() == "Check the rows"
    click(wizard.foot.main)
    assert wizard.step is Step.ROWS
    assert wizard.list.current is not None
    assert wizard.list.current.proposal.sheet == "Aliados"
    return wizard


def finish(wizard: ImportWizard) -> None:
    click(wizard.foot.main)
    wait(lambda: wizard.step is Step.RESULT)


def test_by_default_only_edits_come_in(window: MainWindow, book: Path) -> None:
    wizard = to_the_rows(window, book)
    own = wizard.preview_page.own
    assert own.gone_heading.text().startswith("One record is in your file, but its row is gone")
    assert [own.gone_rows.index(0, column).data() for column in range(3)] == [
        ARCHIVE, "Partner", "With it would go: Contact persons: 1.",
    ]  # fmt: skip
    cells = [own.changed_twice.index(0, column).data() for column in range(5)]
    assert cells == [MUSEUM, "Ciudad", "Cádiz", "Sevilla", "Moguer"]
    assert wizard.foot.main.text() == "Import one row"
    finish(wizard)
    found = partners(window)
    assert found.keys() == TOWNS.keys()
    assert (found[MUSEUM].city, found[LIBRARY].country) == ("Sevilla", "PT")
    assert "One cell" in wizard.result_page.left.text()


def test_ticked_deletions_the_sheets_value_and_a_copy_are_one_step(window: MainWindow, book: Path) -> None:
    before = changesets(window)
    wizard = to_the_rows(window, book)
    own = wizard.preview_page.own
    tick(wizard, own.gone_view, 0, 0)
    tick(wizard, own.conflict_view, 0, own.changed_twice.THEIRS)
    assert own.changed_twice.is_ticked(0, own.changed_twice.OURS) is False
    click(wizard.preview_page.decision.buttons[0])
    wait(lambda: wizard.work.plan is not None)
    assert wizard.foot.main.text() == "Import 3 rows and delete 1"
    finish(wizard)
    found = partners(window)
    assert found.keys() == {MUSEUM, LIBRARY, "Library of the Port"}
    assert found[MUSEUM].city == "Moguer"
    assert "One record was deleted" in wizard.result_page.left.text()
    assert changesets(window) == before + 1
    click(wizard.result_page.undo_button)
    wait(lambda: wizard.result_page.bar.message)
    found = partners(window)
    assert found.keys() == TOWNS.keys()
    assert found[MUSEUM].city == "Sevilla"

    def contacts(file: DataFile) -> list[Contact]:
        with file.read() as reader:
            return reader.all(Contact)

    assert [one.name for one in ask(window, contacts)] == ["Ana"]


def test_a_tick_that_is_taken_away_deletes_nothing(window: MainWindow, book: Path) -> None:
    wizard = to_the_rows(window, book)
    own = wizard.preview_page.own
    for _ in range(2):
        tick(wizard, own.gone_view, 0, 0)
    for _ in range(2):
        tick(wizard, own.conflict_view, 0, own.changed_twice.THEIRS)
    assert wizard.foot.main.text() == "Import one row"
    finish(wizard)
    assert partners(window)[MUSEUM].city == "Sevilla"
    assert ARCHIVE in partners(window)


def test_a_workbook_from_which_rows_were_only_taken_says_what_it_deletes(window: MainWindow, tmp_path: Path) -> None:
    path = ask(window, lambda file: exported(file, tmp_path / "all.xlsx"))
    edit(path, lambda book: book["Partners"].delete_rows(row(book["Partners"], ARCHIVE)))
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    click(wizard.foot.main)
    assert wizard.step is Step.ROWS, "it is not passed over"
    assert wizard.foot.main.text() == "Finish"
    tick(wizard, wizard.preview_page.own.gone_view, 0, 0)
    assert wizard.foot.main.text() == "Delete one record"
    finish(wizard)
    assert wizard.result_page.headline.text() == "One record was deleted"
    assert partners(window).keys() == {MUSEUM, LIBRARY}


def test_a_workbook_that_libreoffice_saved_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    path = office(ask(window, lambda file: exported(file, tmp_path / "all.xlsx")), "ods", "xlsx")
    before = changesets(window)
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    assert wizard.foot.main.text() == "Finish"
    assert not wizard.preview_page.own.isVisible()
    finish(wizard)
    assert wizard.result_page.headline.text() == "Nothing had to be changed"
    assert changesets(window) == before


def test_rows_that_were_left_are_mended_with_libreoffice_and_come_in_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks = tmp_path / "talks.csv"
    talks.write_text(
        f"Partner,Date,Summary\n{MUSEUM},2025-01-02,First\nQwertz,2025-01-03,=1+1\nAsdf,2025-01-04,Third\n"
    )
    wizard = open_import(window, [talks])
    wait_for_plan(wizard)
    click(wizard.foot.main)
    finish(wizard)
    assert wizard.result_page.headline.text() == "One row was imported, 2 were left"
    saved = tmp_path / "left.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    click(wizard.result_page.rejects_button)
    wait(lambda: wizard.result_page.bar.message)
    click(wizard.foot.main)

    def mend(book: Workbook) -> None:
        sheet = book.worksheets[0]
        assert [cell.fill.fill_type for cell in sheet[2]] == ["solid", None, None, None]
        sheet["A2"] = LIBRARY

    mended = office(edit(saved, mend), "xlsx")
    again = open_import(window, [mended])
    wait_for_plan(again)
    assert again.work.plan is not None
    assert {one.value: count for one, count in again.work.counts.items()} == {"new": 1, "undecided": 1}
    click(again.foot.main)
    finish(again)
    click(again.foot.main)
    before = changesets(window)
    twice = open_import(window, [mended])
    wait_for_plan(twice)
    assert {one.value: count for one, count in twice.work.counts.items()} == {"same": 1, "undecided": 1}
    click(twice.foot.main)
    finish(twice)
    assert changesets(window) == before
