"""Sheets that are no plain list: a form, several tables on a page, a sheet that lists nothing known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
from PySide6.QtCore import Qt

from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.import_wizard import Step
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
