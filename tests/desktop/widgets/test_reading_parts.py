"""The parts that only show: facts, timeline, figures, charts, the empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from partnerdesk.desktop.widgets.chart_view import ChartView
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.facts_grid import Fact, FactsGrid
from partnerdesk.desktop.widgets.key_figure import KeyFigure
from partnerdesk.desktop.widgets.labels import LinkLabel
from partnerdesk.desktop.widgets.timeline import TimelineEntry, TimelineView
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100"/></svg>'


def test_a_fact_that_leads_somewhere_is_followed(qtbot: QtBot) -> None:
    grid = FactsGrid([Fact("Type", "Museum"), Fact("Part of", "City & <b>Council</b>", "id-7")])
    show(grid, qtbot)
    link = grid.findChild(LinkLabel)
    assert link is not None
    assert link.accessibleName() == "Part of: City & <b>Council</b>"
    with qtbot.waitSignal(grid.followed) as followed:
        link.click()
    assert followed.args == ["id-7"]


def test_new_facts_take_the_place_of_the_old(qtbot: QtBot) -> None:
    grid = FactsGrid([Fact("Part of", "City", "id-7")])
    show(grid, qtbot)
    grid.set_facts([Fact("Type", "Museum")])
    assert [link for link in grid.findChildren(LinkLabel) if link.isVisible()] == []


def test_an_entry_of_the_timeline_opens_with_enter(qtbot: QtBot) -> None:
    view = TimelineView("Timeline")
    show(view, qtbot)
    tester = QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.set_entries([TimelineEntry(str(n), "mail", f"{n} May", "Letter", "to Ana") for n in range(200)])
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["1"]
    assert view.currentIndex().data() == "1 May, Letter, to Ana"
    assert tester.model() is view.model()


def test_a_figure_is_read_out_with_its_base_and_leads_to_its_rows(qtbot: QtBot) -> None:
    figure = KeyFigure("Active partners", "61", "of 64")
    show(figure, qtbot)
    assert figure.accessibleName() == "Active partners 61 of 64"
    with qtbot.waitSignal(figure.clicked):
        QTest.keyClick(figure, Qt.Key.Key_Return)


def test_a_chart_keeps_its_proportions_and_says_what_it_shows(qtbot: QtBot) -> None:
    chart = ChartView(SVG, "Two bars")
    qtbot.addWidget(chart)
    assert chart.heightForWidth(400) == 200
    assert chart.accessibleName() == "Two bars"


@pytest.mark.qt_log_ignore("Cannot open file|Cannot read|parse", extend=True)
def test_what_is_no_chart_is_refused(qtbot: QtBot) -> None:
    chart = ChartView()
    qtbot.addWidget(chart)
    with pytest.raises(ValueError, match="SVG"):
        chart.set_chart("not a picture", "")


def test_an_empty_page_says_what_to_do(qtbot: QtBot) -> None:
    done: list[str] = []
    page = EmptyState("partner", "No partners yet.", [("Add one", lambda: done.append("add")), ("Import", print)])
    show(page, qtbot)
    page.buttons[0].click()
    assert done == ["add"]
