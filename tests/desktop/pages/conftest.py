"""A window on a file with a few partners and what hangs on them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    AgreementParty,
    Contact,
    Feedback,
    FollowUp,
    Grant,
    Metric,
    Partner,
    SponsorEntry,
    Sponsorship,
    StrategicCriterion,
    StrategicDefinition,
    Support,
    ValueArea,
)
from partnerdesk.records.activity import ActivityState
from partnerdesk.records.agreement import AgreementState, NoticeUnit
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.grant import ComputedResult
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.sponsor_ledger import EntryType
from partnerdesk.records.strategic_definition import Criterion
from partnerdesk.records.support import InKindCategory, SupportForm
from tests.desktop.wizards.window_at_work import ask, close_window, open_window, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.store.data_file import DataFile


def day(offset: int) -> CalendarDate:
    """A day counted from today, since what is due and in force depends on it."""
    return CalendarDate.of(date.today() + timedelta(days=offset))


def fill(file: DataFile) -> dict[str, str]:
    """Write the records and return ids by a short name."""
    ids: dict[str, str] = {}
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museum of the City", type=PartnerType.MUSEUM, relation=Relation.ACTIVE))
        library = work.add(Partner(name="Biblioteca Ñandú", type=PartnerType.LIBRARY))
        work.add(Partner(name="User group", type=PartnerType.USER_GROUP))
        ids.update(museum=museum.id, library=library.id)
        work.add(Contact(name="Ana Pérez", partner=museum.id))
        agreement = Agreement(title="Memorandum", state=AgreementState.SIGNED, signed_on=day(-300), ends_on=day(30))
        agreement = work.add(agreement.with_values(notice=10, notice_unit=NoticeUnit.DAYS, renewal_months=12))
        work.add(AgreementParty(agreement=agreement.id, partner=museum.id))
        grant = work.add(Grant(title="Rapid Fund", starts_on=day(-100), ends_on=day(100)))
        work.add(Metric(grant=grant.id, name="People", target=Decimal(50), computed=ComputedResult.PARTICIPANTS))
        work.add(Metric(grant=grant.id, name="Press", result=Decimal(7)))
        activity = Activity(title="Workshop", state=ActivityState.DONE, starts_on=day(-20), participants=12)
        activity = work.add(activity.with_values(grant=grant.id))
        work.add(ActivityPartner(activity=activity.id, partner=museum.id))
        room = Support(partner=museum.id, description="Room", form=SupportForm.IN_KIND, category=InKindCategory.VENUE)
        worth = {"quantity": Decimal(3), "unit_value": Decimal(120), "currency": "EUR"}
        gift = work.add(room.with_values(received_on=day(-60), **worth))
        work.add(room.with_values(description="Tour", received_on=day(-2)))
        followup = work.add(FollowUp(what="Call them", due_on=day(-1), partner=museum.id, owner="Ana"))
        work.add(ValueArea(partner=museum.id, area=Area.CONTENT, intended=True, delivered=True))
        work.add(ValueArea(partner=museum.id, area=Area.AUDIENCES, intended=True))
        definition = work.add(StrategicDefinition(name="one", title="One activity"))
        criterion = StrategicCriterion(definition=definition.id, criterion=Criterion.JOINT_ACTIVITIES, threshold=0)
        work.add(criterion)
        sponsor = work.add(Sponsorship(title="Sponsor 2026", sponsor=library.id, currency="EUR"))
        for kind, amount, when in ((EntryType.RECEIPT, "1000", -50), (EntryType.FEE, "75", -49)):
            entry = {"type": kind, "booked_on": day(when), "amount": Decimal(amount), "currency": "EUR"}
            work.add(SponsorEntry(sponsorship=sponsor.id, **entry))
        work.add(Feedback(partner=museum.id, given_on=day(-5), clear_aims=4, recommendation=9))
        ids.update(agreement=agreement.id, grant=grant.id, activity=activity.id, sponsor=sponsor.id)
        ids.update(gift=gift.id, followup=followup.id)
    return ids


def activate(window: MainWindow) -> None:
    """Give a window the keyboard; asked again, since the window of the test before may take it once more as it goes."""

    def active() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    wait(active)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)
    opened.resize(1366, 768)
    activate(opened)
    yield opened
    close_window(opened)


@pytest.fixture
def ids(window: MainWindow) -> dict[str, str]:
    """The ids of the records, which the window then shows."""
    return ask(window, fill)


def listed(window: MainWindow, entity: str) -> ListPage:
    """Go to a list and wait until its rows are there."""
    page = window.show_page(entity)
    assert isinstance(page, ListPage)
    wait(lambda: page.model.rowCount() or page.empty.isVisible())
    return page


def read_in_pane(window: MainWindow, entity: str, record_id: str) -> Any:
    """Go to a record, wait until it is shown, and return what its page says first of all."""
    window.go(entity, record_id)
    page = window.page
    assert isinstance(page, ListPage)
    wait(lambda: page.pane.reads(record_id))
    return page.pane.sheet.overview


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(focused if focused is not None else window, key, modifier)
