"""The agenda: right from the start, ticked off, narrowed, and open to what each entry is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from partnerdesk.analysis.agenda import DueKind
from partnerdesk.desktop.pages.agenda_page import AgendaPage
from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.tables.agenda_model import PARTNER, WHAT
from partnerdesk.records import FollowUp, Support
from tests.desktop.pages.conftest import press
from tests.desktop.pages.test_overviews import records
from tests.desktop.wizards.window_at_work import wait

if TYPE_CHECKING:
    from partnerdesk.desktop.main_window import MainWindow


def opened(window: MainWindow) -> AgendaPage:
    page = window.show_page("agenda")
    assert isinstance(page, AgendaPage)
    wait(page.model.rowCount)
    return page


def row_of(page: AgendaPage, kind: DueKind) -> int:
    return next(row for row, due in enumerate(page.model.shown) if due.kind is kind)


def due_in_sidebar(window: MainWindow) -> str:
    """What the sidebar says of the agenda to those who do not see its badge."""
    sidebar = window.sidebar.list
    names: list[str] = [sidebar.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(sidebar.count())]
    return next(name for name in names if name.startswith("Agenda"))


def test_the_sidebar_counts_what_is_due_before_anybody_looks(window: MainWindow, ids: dict[str, str]) -> None:
    wait(lambda: "2 are due" in due_in_sidebar(window))


def test_a_gift_stands_with_its_partner(window: MainWindow, ids: dict[str, str]) -> None:
    page = opened(window)
    row = row_of(page, DueKind.UNACKNOWLEDGED_GIFT)
    assert page.model.index(row, WHAT).data() == "Room"
    assert page.model.index(row, PARTNER).data() == "Museum of the City"


def test_space_ticks_a_follow_up_off_and_the_count_follows(window: MainWindow, ids: dict[str, str]) -> None:
    page = opened(window)
    page.table.setFocus()
    page.table.selectRow(row_of(page, DueKind.FOLLOW_UP))
    press(window, Qt.Key.Key_Space)
    wait(lambda: records(window, FollowUp)[0].done_on is not None)
    wait(lambda: "one is due" in due_in_sidebar(window))
    assert page.bar.buttons


def test_a_tick_says_that_a_gift_was_acknowledged_today(window: MainWindow, ids: dict[str, str]) -> None:
    page = opened(window)
    page.mark_done(page.model.shown[row_of(page, DueKind.UNACKNOWLEDGED_GIFT)])
    wait(lambda: any(gift.acknowledged_on for gift in records(window, Support)))


def test_the_agenda_is_narrowed_by_kind_and_by_owner(window: MainWindow, ids: dict[str, str]) -> None:
    page = opened(window)
    page.kind_chip.choose(frozenset({DueKind.FOLLOW_UP.value}))
    assert {due.kind for due in page.model.shown} == {DueKind.FOLLOW_UP}
    page.kind_chip.choose(frozenset())
    page.owner_chip.choose(frozenset({"Ana"}))
    assert {due.owner for due in page.model.shown} == {"Ana"}


def test_enter_opens_what_an_entry_is_about(window: MainWindow, ids: dict[str, str]) -> None:
    page = opened(window)
    page.table.setFocus()
    page.table.selectRow(row_of(page, DueKind.UNACKNOWLEDGED_GIFT))
    press(window, Qt.Key.Key_Return)
    there = window.page
    assert isinstance(there, ListPage)
    wait(lambda: there.pane.reads(ids["gift"]))
