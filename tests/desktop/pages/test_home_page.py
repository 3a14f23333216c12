"""The first page: figures that lead to their records, what is due in a mix, and what to do where nothing is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.pages.home_page import HomePage
from partnerdesk.desktop.pages.list_page import ListPage
from tests.desktop.pages.test_overviews import words
from tests.desktop.wizards.window_at_work import wait

if TYPE_CHECKING:
    from partnerdesk.desktop.main_window import MainWindow


def home(window: MainWindow) -> HomePage:
    page = window.show_page("home")
    assert isinstance(page, HomePage)
    return page


def test_a_new_file_says_what_to_do_first(window: MainWindow) -> None:
    page = home(window)
    wait(lambda: page._stack.currentWidget() is page._empty)
    page._empty.buttons[1].click()
    assert isinstance(window.page, ListPage)


def test_figures_stand_with_their_base_and_lead_to_their_records(window: MainWindow, ids: dict[str, str]) -> None:
    page = home(window)
    wait(lambda: "2" in page.figures["partner"].accessibleName())
    assert "of 3 recorded" in page.figures["partner"].accessibleName()
    page.figures["partner"].click()
    there = window.page
    assert isinstance(there, ListPage)
    wait(lambda: there.model.rowCount() == 2)


def test_what_is_due_names_the_partner_and_what_kind_of_thing_it_is(window: MainWindow, ids: dict[str, str]) -> None:
    page = home(window)
    wait(lambda: "Not yet thanked · Museum of the City" in words(page))
    assert "Call them" in words(page)
