"""The way out of the import, and of what it is doing: stopped, left, helped; nothing is lost without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.help_window import HelpWindow
from tests.desktop.wizards.test_files_step import csv
from tests.desktop.wizards.window_at_work import changesets, open_import, wait, wait_for_plan

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard

MANY = "Name,City\n" + "\n".join(f"Society {n} of {n * 7919 % 10007},Town" for n in range(20_000))


@pytest.fixture
def wizard(window: MainWindow, tmp_path: Path) -> ImportWizard:
    opened = open_import(window, [csv(tmp_path / "one.csv")])
    wait_for_plan(opened)
    opened.activateWindow()
    wait(opened.isActiveWindow)
    return opened


def escape(wizard: ImportWizard) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_Escape)


def test_escape_leaves_at_once_where_nothing_was_chosen(wizard: ImportWizard) -> None:
    escape(wizard)
    assert not wizard.isVisible()


def test_escape_asks_where_choices_would_be_lost_and_asks_again_after_one_stayed(wizard: ImportWizard) -> None:
    wizard.sheet_page.tools.use.click()
    escape(wizard)
    assert wizard.isVisible()
    assert wizard.bar.message.startswith("Leave the import?")
    wizard.bar.buttons[1].click()
    assert not wizard.bar.message
    escape(wizard)
    assert wizard.isVisible()
    assert wizard.bar.message.startswith("Leave the import?")
    escape(wizard)
    assert not wizard.isVisible()


def test_f1_opens_the_help_on_importing(wizard: ImportWizard) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_F1)
    (shown,) = wizard.findChildren(HelpWindow)
    assert shown.isVisible()
    assert "Importing" in shown.browser.toPlainText()
    shown.close()
    wizard.foot.help.click()
    assert any(one.isVisible() for one in wizard.findChildren(HelpWindow))


def test_reading_is_stopped_and_the_file_leaves_the_list(window: MainWindow, tmp_path: Path) -> None:
    wizard = open_import(window, [csv(tmp_path / "many.csv", MANY * 4)])
    assert wizard.foot.stop.isVisible()
    wizard.foot.stop.click()
    assert wizard.files.files == []
    assert not wizard.foot.main.isEnabled()
    wizard.files.add([csv(tmp_path / "one.csv")])
    wait_for_plan(wizard)
    assert wizard.foot.main.text() == "Import one row"


def test_counting_is_stopped_and_taken_up_again(window: MainWindow, tmp_path: Path) -> None:
    before = changesets(window)
    wizard = open_import(window, [csv(tmp_path / "many.csv", MANY)])
    wait_for_plan(wizard)
    wizard.sheet_page.columns.go_to_column(2)
    wizard.sheet_page.detail.leave_button.click()
    assert wizard.foot.stop.isVisible()
    wizard.foot.stop.click()
    assert wizard.work.plan is None
    assert wizard.foot.main.text() == "Count again"
    assert wizard.foot.said.text().startswith("Stopped.")
    assert changesets(window) == before
    wizard.foot.main.click()
    wait(lambda: wizard.work.plan is not None)
    assert wizard.foot.main.text() == "Import 20,000 rows"
