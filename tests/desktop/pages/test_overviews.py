"""What a record's page says first: figures that lead to their records, states with their steps, parts set in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.pages.strategic_window import StrategicWindow
from partnerdesk.desktop.widgets.labels import LinkLabel
from partnerdesk.records import ActivityPartner, Agreement, AgreementParty
from partnerdesk.records.activity import ActivityRole
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.area import Area
from tests.desktop.pages.conftest import day, read_in_pane
from tests.desktop.wizards.window_at_work import ask, wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.records import Record


def words(widget: QWidget) -> str:
    """All words that a widget shows."""
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join([*labels, *(link.words() for link in widget.findChildren(LinkLabel))])


def records(window: MainWindow, kind: type[Record]) -> list[Any]:
    def question(file: Any) -> list[Any]:
        with file.read() as reader:
            return reader.all(kind)  # type: ignore[no-any-return] # a list of records

    return ask(window, question)


def test_a_partners_page_gives_each_figure_and_leads_to_its_records(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "partner", ids["museum"])
    shown = words(overview.facts)
    assert "1 in force, of 1" in shown
    assert "360.00\u00a0EUR and 1 without a value" in shown
    assert "Ana Pérez" in shown
    assert "Call them" in shown
    assert "1 of 1 definition" in shown
    (support,) = [link for link in overview.findChildren(LinkLabel) if "360.00" in link.words()]
    support.click()
    page = window.page
    assert isinstance(page, ListPage)
    wait(lambda: page.model.rowCount() == 2)
    assert page.page.entity == "support"


def test_value_areas_are_said_in_words_and_not_stated_is_no_no(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "partner", ids["museum"])
    said = {cell.accessibleName() for cell in overview.areas.cells}
    assert "Content contribution: Delivered" in said
    assert "Contributors and audiences: Intended" in said
    assert "Awareness and reach: Not stated" in said


def test_why_a_partner_is_strategic_is_one_click_away(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "partner", ids["museum"])
    (link,) = [link for link in overview.findChildren(LinkLabel) if "definition" in link.words()]
    link.click()
    (why,) = window.findChildren(StrategicWindow)
    assert "More than so many joint activities: 0" in words(why)
    assert "Holds:" in words(why)
    why.close()


def test_an_agreement_says_why_it_is_in_force_and_by_when_notice_can_be_given(
    window: MainWindow, ids: dict[str, str]
) -> None:
    overview = read_in_pane(window, "agreement", ids["agreement"])
    shown = words(overview.state)
    assert "Active" in shown
    assert "in 30 days" in shown
    assert "Notice can be given until" in shown


def test_renewing_makes_the_linked_successor_with_its_parties_and_opens_it(
    window: MainWindow, ids: dict[str, str]
) -> None:
    overview = read_in_pane(window, "agreement", ids["agreement"])
    overview.steps["renew"].click()
    wait(lambda: len(records(window, Agreement)) == 2)
    renewed = next(one for one in records(window, Agreement) if one.supersedes == ids["agreement"])
    assert renewed.state is AgreementState.DRAFT
    assert renewed.effective_from == day(31)
    assert [party.partner for party in records(window, AgreementParty)] == [ids["museum"]] * 2
    page = window.page
    assert isinstance(page, ListPage)
    wait(lambda: page.pane.reads(renewed.id))


def test_a_step_that_needs_a_date_asks_for_it(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "agreement", ids["agreement"])
    overview.steps[AgreementState.TERMINATED.value].click()
    page = window.page
    assert isinstance(page, ListPage)
    assert page.pane.form is not None
    assert page.pane.form.edits["state"].value() is AgreementState.TERMINATED
    assert page.pane.form.edits["terminated_on"].isAncestorOf(window.focusWidget())


def test_a_step_that_needs_nothing_is_taken_at_once(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "agreement", ids["agreement"])
    overview.steps[AgreementState.SUSPENDED.value].click()
    wait(lambda: records(window, Agreement)[0].state is AgreementState.SUSPENDED)


def test_a_sponsors_ledger_runs_its_balance_beside_the_entries(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "sponsorship", ids["sponsor"])
    table = overview.tables["EUR"]
    rows = [[table.item(row, column).text() for column in (1, 2, 3)] for row in range(table.rowCount())]
    assert rows == [["Fee", "-75.00", "925.00"], ["Receipt", "1,000.00", "1,000.00"]]
    assert "925.00\u00a0EUR" in words(overview)


def test_a_grants_metrics_are_counted_beside_those_that_were_typed(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "grant", ids["grant"])
    wait(lambda: overview.table.item(0, 3).text() != "Counting…")
    rows = {overview.table.item(row, 0).text(): overview.table.item(row, 3).text() for row in (0, 1)}
    assert rows == {"People": "12 (counted)", "Press": "7"}


def test_partners_of_an_activity_are_changed_in_place(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "activity", ids["activity"])
    (row,) = overview.rows
    row.role.activated.emit([row.role.itemText(at) for at in range(row.role.count())].index("Host"))
    wait(lambda: records(window, ActivityPartner)[0].role is ActivityRole.HOST)
    page = window.page
    assert isinstance(page, ListPage)
    wait(lambda: page.pane.sheet.overview is not overview)
    (row,) = page.pane.sheet.overview.rows  # type: ignore[union-attr] # an activity's
    row.areas.choose(frozenset({Area.CONTENT.value}))
    wait(lambda: records(window, ActivityPartner)[0].value_areas == (Area.CONTENT,))
    wait(lambda: page.pane.sheet.overview is not None and page.pane.sheet.overview.rows[0] is not row)  # type: ignore[attr-defined] # an activity's
    page.pane.sheet.overview.rows[0].remove_button.click()  # type: ignore[union-attr] # an activity's
    wait(lambda: records(window, ActivityPartner) == [])


def test_support_says_how_its_value_was_worked_out(window: MainWindow, ids: dict[str, str]) -> None:
    overview = read_in_pane(window, "support", ids["gift"])
    assert "360.00\u00a0EUR = 3 × 120.00\u00a0EUR" in words(overview)
    page = window.page
    assert isinstance(page, ListPage)
    assert "Currency" not in words(page.pane.sheet)
