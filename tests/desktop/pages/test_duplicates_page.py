"""The page for duplicates in the real window, on a real file: found, compared, merged, told apart, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from partnerdesk.desktop.pages.duplicates_page import DuplicatesPage
from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.records import Contact, Partner
from partnerdesk.records.merged import Taken
from tests.desktop.wizards.window_at_work import ask, close_window, open_window, partners, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.store.data_file import DataFile


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(tmp_path)
    yield window
    close_window(window)


def fill(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museo del Agua", city="Salto", notes="Met"))
        again = work.add(Partner(name="Museo del Agua S.L.", city="Rivera", phone="4081234", notes="Called"))
        work.add(Contact(partner=museum.id, name="Ana Pérez"))
        work.add(Contact(partner=again.id, name="Bilal Haddad"))
        work.add(Partner(name="Radio Ñandú"))
        work.add(Partner(name="Radio Nandu"))


def opened(window: MainWindow, pairs: int) -> DuplicatesPage:
    """Open the page as the menu does, and wait until so many pairs are listed and the first is compared."""
    entry = next(action for action in window.findChildren(QAction) if action.text() == "Find duplicates…")
    entry.trigger()
    page = window.page
    assert isinstance(page, DuplicatesPage)
    wait_for(page, pairs)
    return page


def wait_for(page: DuplicatesPage, pairs: int) -> None:
    wait(lambda: page.list.count() == pairs and (page.merge_button.isEnabled() if pairs else page.empty.isVisible()))


def choose(page: DuplicatesPage, name: str) -> None:
    for row in range(page.list.count()):
        if name in page.list.item(row).text():
            page.list.setCurrentRow(row)
    wait(page.merge_button.isEnabled)


def test_a_file_without_duplicates_says_so(window: MainWindow) -> None:
    page = opened(window, 0)
    assert page.empty.isVisible()


def test_a_pair_is_merged_with_the_chosen_values_and_one_undo_takes_it_back(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    choose(page, "Museo del Agua S.L.")
    assert page.side is not None
    assert page.side.values["notes"] == "Met\n\nCalled"
    page.side.choose("city", Taken.DROPPED)
    page.merge_button.click()
    wait_for(page, 1)
    wait(lambda: page.bar.message)
    merged = partners(window)
    assert len(merged) == 3
    museum = merged["Museo del Agua S.L."]
    assert (museum.city, museum.phone, museum.other_names) == ("Rivera", "4081234", ("Museo del Agua",))
    assert museum.extra == {"City (other entry)": "Salto"}
    page.bar.buttons[0].click()
    wait_for(page, 2)
    assert partners(window)["Museo del Agua"].city == "Salto"


def test_a_pair_is_told_apart_by_key_and_stays_so(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    choose(page, "Radio")
    window.activateWindow()
    wait(window.isActiveWindow)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    wait_for(page, 1)
    page.again.click()
    wait(lambda: not page.stop.isVisible())
    wait_for(page, 1)
    assert "Radio" not in page.list.item(0).text()
    assert len(partners(window)) == 4


def test_a_pair_left_for_later_comes_back_with_the_next_search(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    page.later_button.click()
    wait_for(page, 1)
    page.again.click()
    wait_for(page, 2)


def test_a_choice_is_made_with_a_click_on_its_words_and_the_others_need_not_be_kept(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    choose(page, "Museo del Agua S.L.")
    side = page.side
    assert side is not None
    dropped = side.groups["city"].button(list(Taken).index(Taken.DROPPED))
    value = dropped.parentWidget()
    assert value is not None
    QTest.mouseClick(value, Qt.MouseButton.LeftButton)
    side.keep_others.setChecked(False)
    chosen = side.values["city"]
    page.merge_button.click()
    wait_for(page, 1)
    museum = partners(window)["Museo del Agua S.L."]
    assert (museum.city, museum.extra) == (chosen, {})


def test_contact_persons_are_searched_too(window: MainWindow) -> None:
    def add_again(file: DataFile) -> None:
        with file.change("change-rehearsal") as work:
            ana = next(person for person in work.all(Contact) if person.name == "Ana Pérez")
            work.add(Contact(partner=ana.partner, name="Pérez, Ana"))

    ask(window, fill)
    ask(window, add_again)
    page = opened(window, 2)
    page.kind_buttons["contact"].click()
    wait_for(page, 1)
    page.merge_button.click()
    wait_for(page, 0)


def test_a_search_that_is_stopped_can_be_taken_up_again(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    page.again.click()
    page.stop.click()
    wait(page.stopped.isVisible)
    page.stopped.buttons[0].click()
    wait(page.list.isVisible)
    wait_for(page, 2)


def test_a_change_elsewhere_is_seen(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)

    def rename(file: DataFile) -> None:
        with file.change("change-rehearsal") as work:
            radio = next(partner for partner in work.all(Partner) if partner.name == "Radio Nandu")
            work.set_fields(Partner, radio.id, name="Zoo")

    ask(window, rename)
    wait_for(page, 1)


def test_the_lists_of_partners_and_of_contact_persons_lead_to_their_duplicates(window: MainWindow) -> None:
    ask(window, fill)
    for entity in ("partner", "contact"):
        listed = window.show_page(entity)
        assert isinstance(listed, ListPage)
        assert listed.duplicates_button.isVisible()
        QTest.mouseClick(listed.duplicates_button, Qt.MouseButton.LeftButton)
        page = window.page
        assert isinstance(page, DuplicatesPage)
        assert page.kind_buttons[entity].isChecked()
        wait_for(page, {"partner": 2, "contact": 0}[entity])
    agreements = window.show_page("agreement")
    assert isinstance(agreements, ListPage)
    assert not agreements.duplicates_button.isVisible()


def test_one_of_a_pair_is_looked_at_whole(window: MainWindow) -> None:
    ask(window, fill)
    page = opened(window, 2)
    choose(page, "Museo del Agua S.L.")
    assert page.side is not None
    page.side.open_buttons[1].click()
    shown = window.page
    assert isinstance(shown, ListPage)
    assert page.compared is not None
    dropped = page.compared.dropped.id
    wait(lambda: shown.pane.reads(dropped))


def test_more_pairs_than_are_listed_at_once_are_shown_on_demand(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerdesk.desktop.pages.duplicates_page._AT_ONCE", 3)

    def add(file: DataFile) -> None:
        with file.change("change-rehearsal") as work:
            for name in ("Ateneo", "Biblioteca", "Casino", "Dispensario", "Escuela"):
                for legal in ("", " S.L."):
                    work.add(Partner(name=f"{name} de Salto{legal}"))

    ask(window, add)
    page = opened(window, 3)
    assert page.more.text() == "Show 2 more"
    assert page.counts.text().endswith("3 of them listed")
    page.more.click()
    wait_for(page, 5)
    assert not page.more.isVisible()


def test_merging_says_when_a_link_in_a_circle_is_let_go(window: MainWindow) -> None:
    def add(file: DataFile) -> None:
        with file.change("change-rehearsal") as work:
            one = work.add(Partner(name="Radio Ñandú"))
            between = work.add(Partner(name="City of Salto", parent_partner=one.id))
            work.add(Partner(name="Radio Nandu", parent_partner=between.id))

    ask(window, add)
    page = opened(window, 1)
    page.merge_button.click()
    wait(lambda: page.bar.message)
    assert "also part of “City of Salto”" in page.bar.message
    assert {name: one.parent_partner is None for name, one in partners(window).items()}["Radio Ñandú"]
