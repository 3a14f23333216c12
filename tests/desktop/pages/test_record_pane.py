"""A record beside its list: read, edited by keys alone, added to; text that was not saved is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.main_window import MainWindow
from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.settings import Settings
from partnerdesk.records.partner import Relation
from tests.desktop.pages.conftest import listed, press, read_in_pane
from tests.desktop.wizards.window_at_work import close_window, partners, wait

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

CTRL = Qt.KeyboardModifier.ControlModifier


def control(page: ListPage, field: str) -> QWidget:
    form = page.pane.form
    assert form is not None
    proxy = form.edits[field].focusProxy()
    assert proxy is not None
    return proxy


def test_a_partner_is_added_with_the_keyboard_alone(window: MainWindow, ids: dict[str, str]) -> None:
    press(window, Qt.Key.Key_2, CTRL)
    page = listed(window, "partner")
    press(window, Qt.Key.Key_N, CTRL)
    assert page.pane.form is not None
    QTest.keyClicks(control(page, "name"), "Radio Lagoon")
    press(window, Qt.Key.Key_Return, CTRL)
    wait(lambda: page.pane.form is None)
    wait(lambda: page.model.rowCount() == 4)
    assert "Radio Lagoon" in partners(window)


def test_enter_goes_to_the_record_and_f2_edits_it(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.selectRow(0)
    page.table.setFocus()
    wait(lambda: page.pane.reads(ids["library"]))
    press(window, Qt.Key.Key_Return)
    assert page.pane.isAncestorOf(window.focusWidget())
    press(window, Qt.Key.Key_F2)
    assert page.pane.form is not None
    line = control(page, "name")
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, " de Arriba")
    press(window, Qt.Key.Key_Return, CTRL)
    wait(lambda: page.pane.reads(ids["library"]))
    assert "Biblioteca Ñandú de Arriba" in partners(window)


def test_a_choice_is_saved_as_the_choice_that_it_is(window: MainWindow, ids: dict[str, str]) -> None:
    read_in_pane(window, "partner", ids["library"])
    page = listed(window, "partner")
    page.edit()
    assert page.pane.form is not None
    page.pane.form.edits["relation"].restore_draft("Prospect")
    page.pane.form.save()
    wait(lambda: page.pane.reads(ids["library"]))
    assert partners(window)["Biblioteca Ñandú"].relation is Relation.PROSPECT


def test_text_that_was_not_saved_is_there_again_after_a_crash(
    window: MainWindow, ids: dict[str, str], tmp_path: Path
) -> None:
    page = listed(window, "partner")
    window.start_new_here()
    QTest.keyClicks(control(page, "name"), "Half a na")
    page.pane.keep_draft()  # as the window does while one types
    # A crash: nothing of the window is asked to keep anything; a new one starts from what lies on the disk.
    ended: list[None] = []
    window.database.run(lambda file: file.close(), done=ended.append)
    wait(lambda: ended)
    again = MainWindow(Settings(tmp_path / "settings.json"), "tester")
    again.show()
    again.open_file(tmp_path / "group.partnerdesk")
    wait(lambda: again.page is not None)
    try:
        listed(again, "partner")
        again.start_new_here()
        there = again.page
        assert isinstance(there, ListPage)
        assert there.pane.form is not None
        assert there.pane.form.edits["name"].value() == "Half a na"
        assert there.pane.bar.message == "Your unsaved text is back."
    finally:
        close_window(again)


def test_another_row_does_not_take_away_a_form_with_unsaved_text(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.selectRow(0)
    wait(lambda: page.pane.reads(ids["library"]))
    page.edit()
    QTest.keyClicks(control(page, "name"), "x")
    page.table.selectRow(1)
    assert page.pane.form is not None
    assert page.pane.form.is_changed


def test_what_is_added_from_a_partner_is_linked_to_it(window: MainWindow, ids: dict[str, str]) -> None:
    read_in_pane(window, "partner", ids["library"])
    page = listed(window, "partner")
    page.pane.sheet.add_wanted.emit("contact", {"partner": ids["library"]}, None)
    form = page.pane.form
    assert form is not None
    assert "partner" not in form.edits
    QTest.keyClicks(control(page, "name"), "Luis Gil")
    press(window, Qt.Key.Key_Return, CTRL)
    wait(lambda: page.pane.reads(ids["library"]))
    wait(lambda: "Luis Gil" in facts(page))


def facts(page: ListPage) -> str:
    overview = page.pane.sheet.overview
    return " ".join(words.accessibleName() for words in overview.facts.children() if hasattr(words, "accessibleName"))  # type: ignore[union-attr] # a partner's


def test_deleting_from_the_page_says_so_and_can_be_undone(window: MainWindow, ids: dict[str, str]) -> None:
    read_in_pane(window, "partner", ids["library"])
    page = listed(window, "partner")
    page.pane.sheet.delete_wanted.emit()
    wait(lambda: page.pane.bar.buttons)
    page.pane.bar.buttons[0].click()
    wait(lambda: "Biblioteca Ñandú" in partners(window))
