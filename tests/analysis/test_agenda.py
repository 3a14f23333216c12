"""What is due: written down by people, or following from the records, in a mix that one kind cannot fill."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from partnerdesk.analysis.agenda import Due, DueKind, due_by, mixed, read_agenda
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    AgreementParty,
    Conversation,
    FollowUp,
    Group,
    Partner,
    Support,
)
from partnerdesk.records.agreement import AgreementState, NoticeUnit
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import Relation
from partnerdesk.records.support import Direction
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 6, 15)


def day(offset: int) -> CalendarDate:
    return CalendarDate.of(TODAY + timedelta(days=offset))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[DataFile]:
    with DataFile.create(tmp_path / "a.partnerdesk", Group(name="A"), author="x") as made:
        yield made


def due(file: DataFile) -> list[tuple[DueKind, str, str | None]]:
    with file.read() as reader:
        return [(one.kind, one.title, one.partner) for one in read_agenda(reader, TODAY)]


def test_a_gift_without_thanks_is_due_with_its_partner_and_one_that_we_gave_is_not(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museum")).id
        room = Support(partner=museum, description="Room", received_on=day(-40))
        work.add(room)
        work.add(room.with_values(description="Thanked", acknowledged_on=day(-3)))
        work.add(room.with_values(description="Ours", direction=Direction.GIVEN))
        work.add(room.with_values(description="Undated", received_on=None))
    assert due(file) == [(DueKind.UNACKNOWLEDGED_GIFT, "Room", "Museum")]


def test_an_agreement_in_force_is_due_at_its_notice_day_and_its_end(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        agreement = Agreement(title="MoU", state=AgreementState.SIGNED, signed_on=day(-300), ends_on=day(60))
        agreement = work.add(agreement.with_values(notice=20, notice_unit=NoticeUnit.DAYS))
        work.add(Agreement(title="Draft", state=AgreementState.DRAFT, ends_on=day(60)))
        for name in ("Museum", "Library"):
            work.add(AgreementParty(agreement=agreement.id, partner=work.add(Partner(name=name)).id))
    both = "Museum, Library"
    assert due(file) == [(DueKind.NOTICE_DAY, "MoU", both), (DueKind.AGREEMENT_ENDS, "MoU", both)]


def test_a_quiet_partner_comes_up_a_year_after_the_last_word_or_work(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum, library = (work.add(Partner(name=n, relation=Relation.ACTIVE)).id for n in ("Museum", "Library"))
        work.add(Conversation(partner=museum, held_on=CalendarDate(2025, 5), summary="Hello"))
        activity = work.add(Activity(title="Workshop", starts_on=day(-30)))
        work.add(ActivityPartner(activity=activity.id, partner=library))
        planned = work.add(Activity(title="Planned", starts_on=day(30)))
        work.add(ActivityPartner(activity=planned.id, partner=museum))
    assert due(file) == [(DueKind.DORMANT_PARTNER, "Museum", None)]


def test_a_follow_up_that_is_done_is_due_no_more_and_one_without_a_day_comes_last(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        work.add(FollowUp(what="Some day"))
        work.add(FollowUp(what="Soon", due_on=day(3)))
        work.add(FollowUp(what="Done", due_on=day(-3), done_on=day(-3)))
    assert [title for _, title, _ in due(file)] == ["Soon", "Some day"]


def test_what_is_due_today_counts_and_what_is_due_tomorrow_does_not() -> None:
    days = (TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1), None)
    assert due_by([Due(on, DueKind.FOLLOW_UP, "followup", "1", "x") for on in days], TODAY) == 2


def test_one_kind_alone_does_not_fill_the_page() -> None:
    gifts = [Due(TODAY, DueKind.UNACKNOWLEDGED_GIFT, "support", str(n), f"gift {n}") for n in range(9)]
    later = [
        Due(TODAY, DueKind.FOLLOW_UP, "followup", "f", "call"),
        Due(TODAY, DueKind.GRANT_REPORT, "grant", "g", "r"),
    ]
    shown = mixed([*gifts, *later], 4)
    assert [(one.title, alike) for one, alike in shown] == [("gift 0", 0), ("gift 1", 7), ("call", 0), ("r", 0)]
