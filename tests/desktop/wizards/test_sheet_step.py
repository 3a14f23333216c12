"""The second step of the import: the guess is drawn on the sheet and can be moved; columns go where one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.importing.plan import Outcome
from tests.desktop.wizards.window_at_work import open_import, wait, wait_for_plan

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard

ROWS = (
    ("Our partners in the south",),
    (),
    ("Name", "City", "Country", "Estante"),
    ("Museum of the Lagoon", "Cádiz", "Spain", "A"),
    ("Library of the Pier", "Lisbon", "Portugal", "B"),
    ("Archive of the Bay", "Rabat", "Morocco", "A"),
    ("Total", 3, None, None),
)


@pytest.fixture
def wizard(window: MainWindow, tmp_path: Path) -> ImportWizard:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "South"
    for row in ROWS:
        sheet.append(list(row))
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.save(tmp_path / "south.xlsx")
    opened = open_import(window, [tmp_path / "south.xlsx"])
    wait_for_plan(opened)
    return opened


def margin(wizard: ImportWizard) -> list[str]:
    model = wizard.sheet_page.sheet.sheet
    return [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]


def press(wizard: ImportWizard, row: int, key: Qt.Key) -> None:
    """Go to a row of the sheet, from 1, press a key and wait for the new guess."""
    view = wizard.sheet_page.sheet
    view.setFocus()
    view.setCurrentIndex(view.sheet.index(row - 1, 0))
    before = wizard.work.plan
    wait(view.hasFocus)
    QTest.keyClick(view, key)
    wait(lambda: wizard.work.plan is not None and wizard.work.plan is not before)


def outcomes(wizard: ImportWizard) -> list[int]:
    plan = wizard.work.tables[0].plan
    assert plan is not None
    return [row.number for row in plan.rows if row.outcome is Outcome.NEW]


def test_the_guess_is_drawn_on_the_sheet_in_words(wizard: ImportWizard) -> None:
    assert margin(wizard) == ["title  1", "2", "header  3", "4", "hidden  5", "6", "total  7"]
    model = wizard.sheet_page.sheet.sheet
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["A  text\nName", "B  text\nCity", "C  text\nCountry", "D (hidden)  text\nKept beside the record"]


def test_models_of_sheet_columns_and_rows_keep_the_rules_of_qt(wizard: ImportWizard) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    page, preview = wizard.sheet_page, wizard.preview_page
    models = (page.sheet.sheet, page.columns.columns, preview.view.rows)
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    wizard.foot.other.setVisible(True)
    wizard.foot.other.click()
    wizard.foot.back.click()
    page.columns.go_to_column(2)
    assert [tester.model() for tester in testers] == list(models)


def test_single_keys_leave_rows_out_and_take_them_again(wizard: ImportWizard) -> None:
    assert outcomes(wizard) == [4, 5, 6]
    press(wizard, 5, Qt.Key.Key_X)
    assert outcomes(wizard) == [4, 6]
    assert margin(wizard)[4] == "left out by you, hidden  5"
    press(wizard, 5, Qt.Key.Key_T)
    assert outcomes(wizard) == [4, 5, 6]
    press(wizard, 7, Qt.Key.Key_T)
    assert outcomes(wizard) == [4, 5, 6, 7]


def test_the_list_begins_and_ends_where_one_says(wizard: ImportWizard) -> None:
    press(wizard, 5, Qt.Key.Key_B)
    assert outcomes(wizard) == [5, 6]
    press(wizard, 5, Qt.Key.Key_E)
    assert outcomes(wizard) == [5]


def test_another_header_gives_other_columns(wizard: ImportWizard) -> None:
    press(wizard, 4, Qt.Key.Key_H)
    assert margin(wizard)[3] == "header  4"
    assert [column.header for column in wizard.work.tables[0].proposal.columns][:2] == ["Museum of the Lagoon", "Cádiz"]
    press(wizard, 3, Qt.Key.Key_H)
    assert wizard.work.tables[0].column(1) is not None
    assert outcomes(wizard) == [4, 5, 6]


def test_a_column_goes_into_the_field_that_one_searches_for(wizard: ImportWizard) -> None:
    detail = wizard.sheet_page.detail
    wizard.sheet_page.columns.go_to_column(4)
    assert detail.column is not None
    assert detail.column.fate is Fate.EXTRA
    assert detail.line.placeholderText() == "Kept beside the record"
    detail.line.setFocus()
    wait(detail.line.hasFocus)
    QTest.keyClicks(detail.line, "note")
    assert [one.shown for one in detail.line.offered][:1] == ["Notes"]
    QTest.keyClick(detail.line, Qt.Key.Key_Return)
    assert detail.column.target == "partner.notes"
    assert detail.reason.text() == "Your choice"
    wait(lambda: wizard.work.plan is not None)
    plan = wizard.work.plan
    assert plan is not None
    kept = [record.record.notes for record in plan.records.values() if record.entity == "partner"]  # type: ignore[union-attr] # all of them are new
    assert kept == ["A", "B", "A"]


def test_a_field_that_two_columns_claim_goes_to_the_later(wizard: ImportWizard) -> None:
    detail = wizard.sheet_page.detail
    wizard.sheet_page.columns.go_to_column(4)
    detail.choose_target("partner.city")
    table = wizard.work.tables[0]
    city = table.column(2)
    assert city is not None
    assert city.fate is Fate.EXTRA


def test_a_column_and_a_sheet_can_be_left_out(wizard: ImportWizard) -> None:
    page = wizard.sheet_page
    page.columns.go_to_column(2)
    page.detail.leave_button.click()
    wait(lambda: wizard.work.plan is not None)
    assert page.sheet.sheet.headerData(1, Qt.Orientation.Horizontal) == "B  text\nLeft out"
    page.tools.use.click()
    assert wizard.work.tables[0].standing is Standing.LEFT_OUT
    wait(lambda: wizard.work.plan is not None)
    assert not wizard.foot.main.isEnabled()
    page.tools.use.click()
    wait(lambda: wizard.work.plan is not None)
    assert wizard.foot.main.text() == "Import 3 rows"


def test_what_the_rows_are_can_be_said(wizard: ImportWizard) -> None:
    page = wizard.sheet_page
    page.tools.entity.setCurrentIndex(page.tools.entity.findData("contact"))
    page.tools.entity.activated.emit(page.tools.entity.currentIndex())
    wait(lambda: wizard.work.plan is not None and wizard.work.tables[0].proposal.entity == "contact")
    column = wizard.work.tables[0].column(1)
    assert column is not None
    assert column.target == "contact.name"


def test_choices_are_not_lost_without_a_question(wizard: ImportWizard) -> None:
    wizard.sheet_page.columns.go_to_column(2)
    wizard.sheet_page.detail.leave_button.click()
    wizard.reject()
    assert wizard.isVisible()
    assert wizard.bar.message.startswith("Leave the import?")
    wizard.bar.buttons[0].click()
    assert not wizard.isVisible()
