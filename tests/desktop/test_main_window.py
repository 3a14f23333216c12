"""The window on real files: its keys, its files, its pages, and what it says when something is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from partnerdesk.desktop import menus
from partnerdesk.desktop.group_window import GroupWindow
from partnerdesk.desktop.help_window import HelpWindow
from partnerdesk.desktop.main_window import MainWindow
from partnerdesk.desktop.page_host import IN_ORDER
from partnerdesk.desktop.record_window import RecordWindow
from partnerdesk.desktop.settings import Settings
from partnerdesk.desktop.widgets.command_palette import CommandPalette
from partnerdesk.messages import text
from partnerdesk.records import Group
from partnerdesk.resource_files import resource
from partnerdesk.store.data_file import DataFile
from tests.desktop.pages.conftest import activate, fill, listed, press
from tests.desktop.wizards.window_at_work import ask, close_window, open_window, partners, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

T = TypeVar("T")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)
    opened.resize(1366, 768)
    activate(opened)
    yield opened
    close_window(opened)


@pytest.fixture
def ids(window: MainWindow) -> dict[str, str]:
    return ask(window, fill)


def dialog(kind: type[T]) -> T:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def test_ten_pages_stand_on_ten_digits(window: MainWindow) -> None:
    digits = [getattr(Qt.Key, f"Key_{number % 10}") for number in range(1, 11)]
    for key, digit in zip(IN_ORDER, digits, strict=True):
        press(window, digit, CTRL)
        assert window.page is window.pages.pages[key]


def test_each_entry_of_the_menus_with_a_key_has_one_of_its_own(window: MainWindow) -> None:
    keys = [keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    assert {"F1", "F2", "Ctrl+F", "Ctrl+I", "Ctrl+K", "Ctrl+N", "Ctrl+P", "Ctrl+Z", "Ctrl+Shift+Z"} <= set(keys)


def test_ctrl_k_goes_to_a_record_by_a_few_letters(window: MainWindow, ids: dict[str, str]) -> None:
    press(window, Qt.Key.Key_K, CTRL)
    palette = dialog(CommandPalette)
    QTest.keyClicks(palette.line, "nandu")
    wait(lambda: palette.list.count() == 1)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    page = listed(window, "partner")
    wait(lambda: page.pane.reads(ids["library"]))


def test_a_record_without_a_page_opens_in_a_window_of_its_own(window: MainWindow, ids: dict[str, str]) -> None:
    window.go("followup", ids["followup"])
    small = dialog(RecordWindow)
    wait(lambda: small.pane.reads(ids["followup"]))
    small.close()


def test_undo_and_redo_by_keys_name_what_they_did(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    wait(lambda: window.bar.message.startswith("Undone"))
    assert partners(window) == {}
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    wait(lambda: window.bar.message.startswith("Done again"))
    assert len(partners(window)) == 3


def test_f1_opens_the_help_that_fits_the_page(window: MainWindow, ids: dict[str, str]) -> None:
    listed(window, "partner")
    press(window, Qt.Key.Key_F1)
    shown = dialog(HelpWindow)
    assert shown.browser.toPlainText().startswith("Lists")
    shown.close()


def test_every_page_that_help_is_asked_for_is_there(window: MainWindow) -> None:
    for key in IN_ORDER:
        name = menus.help_page_of(window.show_page(key))
        assert resource("help", f"{name}.md").is_file()


def test_a_second_window_is_told_who_has_the_file(window: MainWindow, tmp_path: Path) -> None:
    other = MainWindow(Settings(tmp_path / "other.json"), "second")
    other.show()
    other.open_file(tmp_path / "group.partnerdesk")
    wait(lambda: other.findChildren(QMessageBox))
    (box,) = other.findChildren(QMessageBox)
    assert "tester" in box.text() + box.informativeText()
    assert other.page is None
    box.close()
    close_window(other)


def test_a_file_that_cannot_be_read_leaves_the_open_one_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.partnerdesk"
    wrong.write_text("Dear partner", encoding="utf-8")
    window.open_file(wrong)
    wait(lambda: window.bar.message)
    assert wrong.read_text(encoding="utf-8") == "Dear partner"
    assert window.windowTitle().startswith("group")


def test_a_data_file_that_is_dropped_opens(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "second.partnerdesk"
    DataFile.create(path, Group(name="Second"), author="x").close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    wait(lambda: window.windowTitle().startswith("second"))


def test_another_file_is_begun_while_one_is_open_and_escape_goes_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    assert window.page is None
    assert window.welcome.back_link.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.page is not None


def test_the_welcome_questions_make_a_file(window: MainWindow, tmp_path: Path) -> None:
    window.show_welcome()
    window.welcome._folder = tmp_path
    window.welcome.edits["name"].restore_draft("Group of the Delta")
    window.welcome.edits["country"].restore_draft("Spain")
    assert window.welcome.edits["report_currency"].value() == "EUR"
    window.welcome.empty_button.click()
    wait(lambda: window.windowTitle().startswith("Group of the Delta"))
    assert (tmp_path / "Group of the Delta.partnerdesk").is_file()


def test_a_narrow_window_puts_the_record_below_and_then_folds_the_sidebar(
    window: MainWindow, ids: dict[str, str]
) -> None:
    page = listed(window, "partner")
    assert page._splitter.orientation() is Qt.Orientation.Horizontal
    window.resize(1100, 700)
    wait(lambda: page._splitter.orientation() is Qt.Orientation.Vertical)
    assert not window.sidebar.folded
    window.resize(820, 700)
    wait(lambda: window.sidebar.folded)


def test_a_language_is_chosen_for_the_next_start(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PARTNERDESK_PSEUDO", raising=False)
    assert "qps-ploc" not in menus._offered_languages()
    monkeypatch.setenv("PARTNERDESK_PSEUDO", "1")
    assert "qps-ploc" in menus._offered_languages()
    (menu,) = (m for m in window.menuBar().findChildren(QMenu) if m.title() == text("menu-language"))
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "qps-ploc").trigger()
    assert {"English", "español"} <= {action.text() for action in menu.actions()}
    assert window.settings.get("language") == "qps-ploc"
    assert "qps-ploc" in window.bar.message


def test_a_file_opens_on_the_page_on_which_it_was_left_another_one_on_the_first(
    window: MainWindow, tmp_path: Path
) -> None:
    path = window.database.path
    assert path is not None
    window.show_page("agreement")
    window.close()
    other = tmp_path / "other.partnerdesk"
    DataFile.create(other, Group(name="Other"), author="x").close()
    window.open_file(other)
    wait(lambda: window.pages.pages.keys() == {"home"})
    window.open_file(path)
    wait(lambda: window.pages.pages.keys() == {"agreement"})


def test_a_file_in_a_synchronised_folder_is_warned_about(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    DataFile.create(folder / "shared.partnerdesk", Group(name="Shared"), author="x").close()
    window.open_file(folder / "shared.partnerdesk")
    wait(lambda: "keeps in step" in window.bar.message)


def test_group_details_are_edited_and_the_sidebar_follows(window: MainWindow) -> None:
    window.show_group_details()
    details = dialog(GroupWindow)
    wait(lambda: details.form is not None)
    assert details.form is not None
    details.form.edits["name"].restore_draft("Renamed")
    details.form.save()
    wait(lambda: window.sidebar._group.text() == "Renamed")


def test_a_logo_is_kept_in_the_file_and_what_is_no_picture_is_refused(window: MainWindow, tmp_path: Path) -> None:
    window.show_group_details()
    details = dialog(GroupWindow)
    wait(lambda: details.form is not None)
    wrong = tmp_path / "logo.png"
    wrong.write_text("no picture", encoding="utf-8")
    details.take_logo(wrong)
    assert "cannot be read as a picture" in details.bar.message
    details.take_logo(resource("example", "logo.png"))
    wait(details.remove_button.isEnabled)
    details.close()
