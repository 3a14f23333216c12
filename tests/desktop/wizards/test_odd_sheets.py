"""Sheets that are no plain list: a form, several tables on a page, a sheet that lists nothing known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.comments import Comment
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.desktop.wizards.sheet_hints import hints_about
from tests.desktop.wizards.window_at_work import open_import, partners, wait, wait_for_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard

FORM = (
    ("Partner",),
    ("Name:", "Museum of the Lagoon"),
    ("Type:", "Museum"),
    ("City:", "Cádiz"),
    ("Country:", "Spain"),
    ("Known since:", "2024-03-04"),
)
TWO_TABLES = (
    ("Name", "City", "Country"),
    ("Library of the Pier", "Lisbon", "Portugal"),
    ("Archive of the Bay", "Rabat", "Morocco"),
    (),
    (),
    ("Partner", "Description", "Amount", "Currency", "Received on"),
    ("Library of the Pier", "Hall", 120, "EUR", "2024-05-06"),
)


def opened(window: MainWindow, path: Path, **sheets: Sequence[Sequence[object]]) -> ImportWizard:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    return wizard


def test_a_form_is_drawn_as_one_and_imported(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "form.xlsx", Form=FORM)
    model = wizard.sheet_page.sheet.sheet
    assert model.headerData(1, Qt.Orientation.Vertical) == "Name  2"
    assert wizard.sheet_page.hint.text().startswith("Here each column is a record")
    wizard.go_to(Step.ROWS)
    assert wizard.preview_page.view.rows.index(0, 0).data() == "B"
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert partners(window)["Museum of the Lagoon"].city == "Cádiz"


def test_each_table_of_a_sheet_stands_in_the_list_and_is_gone_to(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "two.xlsx", Both=TWO_TABLES)
    first, second = wizard.work.tables
    assert wizard.list.item(0).text().startswith("Both, rows 2–3")
    assert wizard.list.item(1).text().startswith("Both, rows 7–7")
    view = wizard.sheet_page.sheet
    assert view.currentIndex().row() + 1 == first.proposal.layout.first_row
    wizard.list.choose(second)
    assert view.currentIndex().row() + 1 == second.proposal.layout.first_row
    assert view.sheet.headerData(5, Qt.Orientation.Vertical) == "header  6"
    assert view.sheet.headerData(0, Qt.Orientation.Vertical) == "1"


def test_a_sheet_that_lists_nothing_known_is_left_out_with_a_word(window: MainWindow, tmp_path: Path) -> None:
    colours = (("green", "agreed"), ("yellow", "pending"), ("red", "ended"))
    wizard = opened(window, tmp_path / "odd.xlsx", Both=TWO_TABLES, Legend=colours)
    legend = next(table for table in wizard.work.tables if table.proposal.sheet == "Legend")
    assert legend.standing is Standing.LEFT_OUT
    wizard.list.choose(legend)
    assert wizard.sheet_page.hint.text().startswith("It is not clear what this sheet lists.")
    assert wizard.sheet_page.tools.entity.currentData() == ""
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert wizard.result_page.left.text() == "One sheet was left out: Legend"


CARDS = (
    ("Name", "Museum of the Lagoon", "Library of the Pier", "Archive of the Bay"),
    ("City", "Cádiz", "Lisbon", "Rabat"),
    ("E-mail", "one@lagoon.example", "two@pier.example", "three@bay.example"),
    ("Type", "Museum", "Library", "Archive"),
)


def names_planned(wizard: ImportWizard) -> set[str]:
    plan = wizard.work.plan
    assert plan is not None
    return {str(one.record.title) for one in plan.records.values() if one.record is not None}


def press(wizard: ImportWizard, column: int, key: Qt.Key) -> None:
    """Go to a column of the sheet, from 1, press a key and wait for the new guess."""
    view = wizard.sheet_page.sheet
    view.setFocus()
    view.setCurrentIndex(view.sheet.index(1, column - 1))
    before = wizard.work.plan
    wait(view.hasFocus)
    QTest.keyClick(view, key)
    wait(lambda: wizard.work.plan is not None and wizard.work.plan is not before)


def turned(window: MainWindow, path: Path) -> ImportWizard:
    """Open cards that stand side by side, and say that each column is a partner."""
    wizard = opened(window, path, Cards=CARDS)
    tools = wizard.sheet_page.tools
    if not tools.across.isChecked():
        tools.across.trigger()
        wait(lambda: wizard.work.plan is not None and wizard.sheet_page.sheet.is_across)
    if tools.entity.currentData() != "partner":
        tools.entity.setCurrentIndex(tools.entity.findData("partner"))
        tools.entity.activated.emit(tools.entity.currentIndex())
    wait(lambda: wizard.work.plan is not None and wizard.work.plan.records)
    return wizard


def test_a_sheet_can_be_said_to_have_a_record_in_each_column(window: MainWindow, tmp_path: Path) -> None:
    wizard = turned(window, tmp_path / "cards.xlsx")
    assert names_planned(wizard) == {"Museum of the Lagoon", "Library of the Pier", "Archive of the Bay"}
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert partners(window)["Library of the Pier"].city == "Lisbon"


def test_columns_that_are_records_are_left_out_and_taken_by_key(window: MainWindow, tmp_path: Path) -> None:
    wizard = turned(window, tmp_path / "cards.xlsx")
    press(wizard, 3, Qt.Key.Key_X)
    assert names_planned(wizard) == {"Museum of the Lagoon", "Archive of the Bay"}
    head = wizard.sheet_page.sheet.sheet.headerData(2, Qt.Orientation.Horizontal)
    assert head == "C\nleft out by you"
    press(wizard, 3, Qt.Key.Key_T)
    assert len(names_planned(wizard)) == 3
    press(wizard, 3, Qt.Key.Key_B)
    assert names_planned(wizard) == {"Library of the Pier", "Archive of the Bay"}
    press(wizard, 3, Qt.Key.Key_E)
    assert names_planned(wizard) == {"Library of the Pier"}


def test_the_margin_of_a_turned_sheet_offers_what_becomes_of_its_rows(window: MainWindow, tmp_path: Path) -> None:
    wizard = turned(window, tmp_path / "cards.xlsx")
    view = wizard.sheet_page.sheet
    view.verticalHeader().sectionClicked.emit(1)
    (menu,) = (one for one in wizard.sheet_page.findChildren(QMenu) if one.isVisible())
    next(act for act in menu.actions() if act.text() == "Leave out").trigger()
    menu.close()
    column = wizard.work.tables[0].column(2)
    assert column is not None
    assert column.ignored


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_a_row_number_selects_the_row_and_opens_its_menu(
    window: MainWindow, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    wizard = opened(window, tmp_path / "two.xlsx", Both=TWO_TABLES)
    view = wizard.sheet_page.sheet
    view.setLayoutDirection(direction)
    view.verticalHeader().sectionClicked.emit(2)
    assert view.selected_records() == [3]
    (menu,) = (one for one in view.findChildren(QMenu) if one.isVisible())
    menu.close()


def test_what_a_format_does_not_show_and_what_is_hidden_is_said(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "two.xlsx", Both=TWO_TABLES)
    table = wizard.work.tables[0]
    grid = table.proposal.grid
    blind = replace(grid.source, format="xlsb", blind_to=frozenset({"hidden", "comments"}))
    table.proposal.grid = replace(grid, source=blind, hidden_rows=frozenset({2}))
    assert hints_about(table) == [
        "Hidden in the sheet, and read all the same: one row.",
        "A file of the kind xlsb does not show comments and what is hidden. Look whether anything is missing.",
    ]


def test_a_comment_is_said_where_the_cell_is_current(window: MainWindow, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in TWO_TABLES[:3]:
        book.worksheets[0].append(list(row))
    book.worksheets[0]["B3"].comment = Comment("Closed on Mondays", "L")
    book.save(tmp_path / "said.xlsx")
    wizard = open_import(window, [tmp_path / "said.xlsx"])
    wait_for_plan(wizard)
    page = wizard.sheet_page
    assert not page.comment.isVisible()
    page.sheet.setCurrentIndex(page.sheet.sheet.index(2, 1))
    assert page.comment.isVisible()
    assert page.comment.text() == "Comment at B3, kept with the record: Closed on Mondays"
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert partners(window)["Archive of the Bay"].extra == {"City (comment)": "Closed on Mondays"}
