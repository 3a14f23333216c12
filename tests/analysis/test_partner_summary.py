"""A partner in figures: from its own records only, not stated apart from no, amounts never without a rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from partnerdesk.analysis.partner_summary import PartnerSummary, met, summarise_partner
from partnerdesk.analysis.record_view import view_record
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    ContentResult,
    FollowUp,
    Group,
    Partner,
    StrategicCriterion,
    StrategicDefinition,
    Support,
    ValueArea,
)
from partnerdesk.records.activity import ActivityState
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.project import Project
from partnerdesk.records.strategic_definition import Criterion
from partnerdesk.records.support import SupportForm
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 6, 15)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[DataFile]:
    group = Group(name="A", report_currency="EUR")
    with DataFile.create(tmp_path / "a.partnerdesk", group, author="x") as made:
        yield made


def summary(file: DataFile, partner: str) -> PartnerSummary:
    with file.read() as reader:
        return summarise_partner(reader, view_record(reader, "partner", partner), TODAY)


def test_areas_are_yes_where_any_period_says_so_and_not_stated_where_none_does(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museum")).id
        work.add(ValueArea(partner=museum, area=Area.CONTENT, intended=True, delivered=False))
        work.add(ValueArea(partner=museum, area=Area.CONTENT, delivered=True))
        work.add(ValueArea(partner=museum, area=Area.SUPPORT, intended=False))
    found = {one.area: (one.intended, one.delivered) for one in summary(file, museum).areas}
    assert found[Area.CONTENT] == (True, True)
    assert found[Area.SUPPORT] == (False, None)
    assert found[Area.AWARENESS] == (None, None)


def test_support_in_a_currency_without_a_rate_is_left_out_and_counted(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museum")).id
        gift = Support(partner=museum, description="a", form=SupportForm.FINANCIAL, amount=Decimal(10), currency="EUR")
        work.add(gift)
        work.add(gift.with_values(description="b", currency="USD"))
        work.add(gift.with_values(description="c", amount=None))
    support = summary(file, museum).support
    assert (support.converted.value, support.converted.not_stated, support.not_valued.value) == (Decimal(10), 1, 1)


def test_the_next_step_is_the_earliest_that_is_not_done(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum = work.add(Partner(name="Museum")).id
        done = CalendarDate(2026, 1, 1)
        work.add(FollowUp(what="Some day", partner=museum))
        work.add(FollowUp(what="Later", partner=museum, due_on=CalendarDate(2026, 9)))
        work.add(FollowUp(what="Soon", partner=museum, due_on=CalendarDate(2026, 7)))
        work.add(FollowUp(what="Done", partner=museum, due_on=done, done_on=done))
    step = summary(file, museum).next_step
    assert step is not None
    assert step.what == "Soon"


def test_strategic_is_judged_from_the_partners_own_records_as_over_the_whole_file(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        museum, library = (work.add(Partner(name=name)).id for name in ("Museum", "Library"))
        definition = work.add(StrategicDefinition(name="n", title="Content")).id
        work.add(StrategicCriterion(definition=definition, criterion=Criterion.JOINT_CONTENT, threshold=4))
        activity = Activity(title="Upload", state=ActivityState.DONE, starts_on=CalendarDate(2026, 3, 1))
        activity = work.add(activity)
        work.add(ActivityPartner(activity=activity.id, partner=museum))
        result = {"project": Project.COMMONS, "kind": ResultKind.UPLOADED, "count": 5}
        work.add(ContentResult(activity=activity.id, **result))
    assert met(summary(file, museum).strategic) == 1
    assert met(summary(file, library).strategic) == 0
