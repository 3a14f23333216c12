"""The third step of the import and its result: rows say what becomes of them, problems stand below their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.desktop.wizards.plan_model import BELOW_ROLE
from partnerdesk.desktop.wizards.plan_words import Wanted
from partnerdesk.desktop.wizards.step_heads import StepHeads
from partnerdesk.importing.plan import Outcome
from tests.desktop.wizards.window_at_work import open_import, partners, wait, wait_for_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard

MIXED = {
    "Partners": (
        ("Name", "City", "Country", "Website"),
        ("Museum of the Lagoon", "Cádiz", "Spain", "https://lagoon.example"),
        ("Library of the Pier", "Lisbon", "Portugal", "see leaflet"),
        (None, "Rabat", "Morocco", "https://bay.example"),
    ),
    "Support": (
        ("Partner", "Description", "Amount", "Currency", "Received on"),
        ("Museum of the Lagoon", "Hall", 120, "EUR", "2024-05-06"),
        ("Radio of the Coast", "Air time", 90, "EUR", "2024-05-07"),
    ),
}


@pytest.fixture
def wizard(window: MainWindow, tmp_path: Path) -> ImportWizard:
    opened = open_import(window, [workbook(tmp_path / "mixed.xlsx")])
    wait_for_plan(opened)
    opened.foot.main.click()
    assert opened.step is Step.ROWS
    return opened


def workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]] | None = None) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (sheets or MIXED).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def choose(wizard: ImportWizard, sheet: str) -> None:
    wizard.list.choose(next(table for table in wizard.work.tables if table.proposal.sheet == sheet))


def shown(wizard: ImportWizard) -> list[list[str]]:
    """Return row by row the number, the outcome and what is said below it."""
    model = wizard.preview_page.view.rows
    return [
        [model.index(row, 0).data(), model.index(row, 1).data(), model.index(row, 1).data(BELOW_ROLE)]
        for row in range(model.rowCount())
    ]


def test_the_table_with_something_to_decide_is_shown_first(wizard: ImportWizard) -> None:
    assert wizard.list.current is not None
    assert wizard.list.current.to_look_at
    assert wizard.foot.said.text().startswith("New: 3")


def test_a_problem_stands_below_its_cell_and_beside_the_outcome(wizard: ImportWizard) -> None:
    choose(wizard, "Partners")
    model = wizard.preview_page.view.rows
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    website = heads.index("Website\nWebsite")
    assert model.index(0, website).data(BELOW_ROLE) == ""
    below = model.index(1, website).data(BELOW_ROLE)
    assert "see leaflet" in below
    assert model.index(1, website).data(Qt.ItemDataRole.AccessibleTextRole) == f"see leaflet {below}"
    assert shown(wizard)[1] == ["3", "New", f"Website: {below}"]
    number, outcome, reason = shown(wizard)[2]
    assert (number, outcome) == ("4", "Cannot be imported")
    assert reason


def test_rows_are_filtered_by_outcome_and_by_problem(wizard: ImportWizard) -> None:
    choose(wizard, "Partners")
    filters = wizard.preview_page.filters
    assert filters[Wanted.ALL].text() == "All rows: 3"
    assert not filters[Outcome.UPDATED].isVisible()
    filters[Wanted.PROBLEMS].click()
    assert [row[0] for row in shown(wizard)] == ["3", "4"]
    filters[Outcome.NEW].click()
    assert [row[0] for row in shown(wizard)] == ["2", "3"]


def test_rows_with_a_second_line_are_higher(wizard: ImportWizard) -> None:
    choose(wizard, "Partners")
    view = wizard.preview_page.view
    wait(lambda: view.rowHeight(1) > view.rowHeight(0))
    assert view.rowHeight(2) == view.rowHeight(1)


def test_partners_that_are_only_named_are_made_where_one_says_so(wizard: ImportWizard, window: MainWindow) -> None:
    choose(wizard, "Support")
    assert shown(wizard)[1][1] == "To decide"
    assert wizard.preview_page.create_missing.isVisible()
    wizard.preview_page.create_missing.click()
    wait(lambda: wizard.work.plan is not None)
    assert [row[1] for row in shown(wizard)] == ["New", "New"]
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert set(partners(window)) == {"Museum of the Lagoon", "Library of the Pier", "Radio of the Coast"}
    assert "Radio of the Coast" in wizard.result_page.left.text()


def test_a_name_can_be_said_to_mean_any_known_record(window: MainWindow, tmp_path: Path) -> None:
    first = open_import(window, [workbook(tmp_path / "first.xlsx", {"Partners": MIXED["Partners"][:3]})])
    wait_for_plan(first)
    first.foot.main.click()
    wait(lambda: first.step is Step.RESULT)
    first.accept()
    wizard = open_import(window, [workbook(tmp_path / "then.xlsx", {"Support": MIXED["Support"]})])
    wait_for_plan(wizard)
    wizard.foot.main.click()
    line = wizard.preview_page.decision.line
    assert line is not None
    line.setFocus()
    line.setText("pier")
    line.textEdited.emit("pier")
    wait(lambda: line.offered)
    assert [one.shown for one in line.offered] == ["Library of the Pier"]
    line.chosen.emit(line.offered[0])
    wait(lambda: wizard.work.plan is not None)
    assert [row[1] for row in shown(wizard)] == ["New", "New"]
    assert not wizard.preview_page.decision.isVisible()


def test_the_result_lists_rows_that_were_left_and_cells_by_address(wizard: ImportWizard) -> None:
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    page = wizard.result_page
    assert page.headline.text() == "3 rows were imported, 2 were left"
    assert {outcome: label.text() for outcome, label in page.buckets.items()} == {
        Outcome.NEW: "3",
        Outcome.UNDECIDED: "1",
        Outcome.REJECTED: "1",
    }
    model = page.problems.model()
    listed = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert listed["Partners!D3"] == "see leaflet"
    assert {"Partners, row 4", "Support, row 3"} <= set(listed)
    assert page.rejects_button.isVisible()


def test_one_key_goes_from_problem_to_problem_and_on_to_the_next_sheet(wizard: ImportWizard) -> None:
    choose(wizard, "Partners")
    page = wizard.preview_page
    view = page.view
    view.setCurrentIndex(view.rows.index(0, 0))
    wizard.activateWindow()
    wait(wizard.isActiveWindow)
    QTest.keyClick(wizard, Qt.Key.Key_F8)
    assert view.currentIndex().data() == "see leaflet"
    QTest.keyClick(wizard, Qt.Key.Key_F8)
    assert view.currentIndex().data() == "Cannot be imported"
    assert page.said.text().startswith("Row 4: Name")
    QTest.keyClick(wizard, Qt.Key.Key_F8)
    assert wizard.list.current is not None
    assert wizard.list.current.proposal.sheet == "Support"
    assert view.currentIndex().data() == "To decide"
    QTest.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert wizard.list.current.proposal.sheet == "Partners"
    assert view.currentIndex().data() == "see leaflet"


def test_an_answer_about_a_name_is_taken_back(wizard: ImportWizard) -> None:
    choose(wizard, "Support")
    page = wizard.preview_page
    assert not page.answers_button.isVisible()
    next(button for button in page.decision.buttons if button.text().startswith("Add “Radio")).click()
    wait(lambda: wizard.work.plan is not None)
    assert [row[1] for row in shown(wizard)] == ["New", "New"]
    (act,) = page.answers_button.menu().actions()
    assert act.text() == "“Radio of the Coast” is new – ask again"
    act.trigger()
    wait(lambda: wizard.work.plan is not None)
    assert [row[1] for row in shown(wizard)] == ["New", "To decide"]
    assert not page.answers_button.isVisible()


def test_from_the_result_one_goes_to_the_records(wizard: ImportWizard, window: MainWindow) -> None:
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    offered = {act.text(): act for act in wizard.result_page.show_button.menu().actions()}
    assert set(offered) == {"Partners (2)", "Support (1)"}
    offered["Partners (2)"].trigger()
    assert not wizard.isVisible()
    page = window.page
    assert isinstance(page, ListPage)
    wait(lambda: page.model.rowCount() == 2)
    assert page.bar.message == "Only these are shown: imported from mixed.xlsx."


def test_a_problem_leads_to_the_record_that_its_row_became(wizard: ImportWizard, window: MainWindow) -> None:
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    view = wizard.result_page.problems
    listed = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    view.setCurrentIndex(view.model().index(listed.index("Partners, row 4"), 0))
    view.activated.emit(view.currentIndex())
    assert wizard.isVisible(), "of a row that was left there is no record"
    view.setCurrentIndex(view.model().index(listed.index("Partners!D3"), 0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait(lambda: not wizard.isVisible())
    page = window.page
    assert isinstance(page, ListPage)
    library = partners(window)["Library of the Pier"].id
    wait(lambda: page.pane.reads(library))


def test_the_steps_are_read_out(qtbot: QtBot) -> None:
    heads = StepHeads(["Files", "Rows"])
    qtbot.addWidget(heads)
    heads.go_to(1)
    assert heads.accessibleName() == "Step 2 of 2: Rows"
