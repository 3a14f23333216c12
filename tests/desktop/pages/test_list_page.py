"""Lists: found as people type, kept apart by filters, changed in many rows at once, and all of it undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.records.partner import Relation
from tests.desktop.pages.conftest import listed, press
from tests.desktop.wizards.window_at_work import partners, wait

if TYPE_CHECKING:
    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.pages.list_page import ListPage


def names(page: ListPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_typing_leaves_the_rows_that_hold_the_words_and_escape_brings_all_back(
    window: MainWindow, ids: dict[str, str]
) -> None:
    page = listed(window, "partner")
    assert names(page) == ["Biblioteca Ñandú", "Museum of the City", "User group"]
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.search, "nandu")
    wait(lambda: names(page) == ["Biblioteca Ñandú"])
    assert page.counts.text().startswith("1 of 3")
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    wait(lambda: page.model.rowCount() == 3)


def test_a_search_that_finds_nothing_offers_all_again(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.search.setText("zzz")
    wait(page.nothing_found.isVisible)
    page.nothing_found.buttons[0].click()
    wait(lambda: page.model.rowCount() == 3)


def test_a_filter_keeps_what_was_chosen_and_knows_what_was_not_stated(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.chips["relation"].choose(frozenset({Relation.ACTIVE.value}))
    wait(lambda: names(page) == ["Museum of the City"])
    page.chips["relation"].choose(frozenset({"\0"}))
    wait(lambda: names(page) == ["Biblioteca Ñandú", "User group"])


def test_sorting_is_done_by_the_file_over_all_rows(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    wait(lambda: names(page) == ["User group", "Museum of the City", "Biblioteca Ñandú"])


def test_deleting_says_what_went_too_and_one_key_brings_all_back(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.selectRow(names(page).index("Museum of the City"))
    page.table.setFocus()
    press(window, Qt.Key.Key_Delete)
    wait(lambda: page.model.rowCount() == 2)
    wait(lambda: "with them" in page.bar.message)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: page.model.rowCount() == 3)
    assert "Museum of the City" in partners(window)


def test_one_field_is_set_for_all_rows_that_are_selected(window: MainWindow, ids: dict[str, str]) -> None:
    page = listed(window, "partner")
    page.table.selectAll()
    assert page.setter.isVisible()
    page.setter.chosen.emit("owner", "Karim")
    wait(lambda: page.bar.message)
    assert {partner.owner for partner in partners(window).values()} == {"Karim"}


def test_the_columns_that_are_shown_first_fit_the_width(window: MainWindow, ids: dict[str, str]) -> None:
    for entity in ("partner", "support", "activity", "agreement"):
        page = listed(window, entity)
        wait(lambda page=page: page.table.viewport().width() > 300)  # type: ignore[misc] # mypy infers no default
        shown = [at for at in range(page.model.columnCount()) if not page.table.isColumnHidden(at)]
        assert sum(page.table.columnWidth(at) for at in shown) <= page.table.viewport().width()


def test_a_figure_leads_to_just_the_records_that_it_is_made_of(window: MainWindow, ids: dict[str, str]) -> None:
    window.show_records("partner", [ids["library"]], "One of them")
    page = listed(window, "partner")
    wait(lambda: names(page) == ["Biblioteca Ñandú"])
    assert "One of them" in page.bar.message
    page.bar.buttons[0].click()
    wait(lambda: page.model.rowCount() == 3)


def test_an_empty_list_says_what_to_do(window: MainWindow) -> None:
    page = listed(window, "strategic_definition")
    assert page.empty.isVisible()
    page.empty.buttons[1].click()
    wait(lambda: page.model.rowCount() == 3)
    assert not page.empty.isVisible()


def test_feedback_is_summed_up_with_counts_only_while_few_have_answered(
    window: MainWindow, ids: dict[str, str]
) -> None:
    page = listed(window, "feedback")
    strip = page.strip
    assert strip is not None
    wait(lambda: strip.table is not None)
    assert strip.table is not None
    assert "1 would promote" in strip.score.accessibleName()
    assert [strip.table.item(0, column).text() for column in (1, 2)] == ["1", "–"]  # type: ignore[union-attr] # the row is there
