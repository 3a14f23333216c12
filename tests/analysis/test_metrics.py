"""Results of metrics: counted from records, traceable to them, or typed."""

from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.analysis.figure import Figure
from partnerdesk.analysis.metrics import Counting, metric_result
from partnerdesk.analysis.period import Period
from partnerdesk.analysis.recorded import Recorded
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    ContentResult,
    Feedback,
    Metric,
    Partner,
    StrategicCriterion,
    StrategicDefinition,
)
from partnerdesk.records.activity import ActivityState
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.grant import ComputedResult
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.project import Project
from partnerdesk.records.strategic_definition import Combine, Criterion

YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


def activity(id_: str, **people: int) -> Activity:
    return Activity(id=id_, title=id_, state=ActivityState.DONE, starts_on=CalendarDate(2025, 5), **people)


RECORDED = Recorded(
    partners=(
        Partner(id="p", name="p", type=PartnerType.MUSEUM, known_since=CalendarDate(2019)),
        Partner(id="q", name="q", type=PartnerType.SCHOOL),
    ),
    activities=(activity("a", participants=20, editors=0, organisers=2), activity("b", participants=12), activity("c")),
    activity_partners=(
        ActivityPartner(activity="a", partner="p"),
        ActivityPartner(activity="b", partner="p"),
        ActivityPartner(activity="b", partner="q"),
    ),
    content_results=(
        ContentResult(id="r", project=Project.COMMONS, kind=ResultKind.UPLOADED, count=300),
        ContentResult(id="s", project=Project.WIKIDATA, kind=ResultKind.IMPROVED, count=40),
    ),
    feedback=(Feedback(partner="q", given_on=CalendarDate(2025, 11)),),
    definitions=(StrategicDefinition(id="d", name="d", title="D", combine=Combine.ALL),),
    criteria=(StrategicCriterion(definition="d", criterion=Criterion.JOINT_ACTIVITIES, threshold=1),),
)
COUNTING = Counting(RECORDED, RECORDED, YEAR, date(2026, 2, 10))


@pytest.mark.parametrize(
    ("computed", "options", "expected"),
    [
        (ComputedResult.PARTICIPANTS, {}, Figure(32, 3, 1, ("a", "b"))),
        (ComputedResult.EDITORS, {}, Figure(0, 3, 2, ("a",))),
        (ComputedResult.NEW_EDITORS, {}, Figure(None, 3, 3, ())),
        (ComputedResult.ORGANISERS, {}, Figure(2, 3, 2, ("a",))),
        (ComputedResult.CONTENT, {}, Figure(340, 2, 0, ("r", "s"))),
        (ComputedResult.CONTENT, {"project": Project.COMMONS}, Figure(300, 1, 0, ("r",))),
        (ComputedResult.PARTNERS_UNIQUE, {}, Figure(2, 3, 0, ("p", "q"))),
        (ComputedResult.PARTNERS_NON_UNIQUE, {}, Figure(3, 3, 1, ("a", "b"))),
        (ComputedResult.PARTNERS_NEW, {}, Figure(1, 2, 0, ("q",))),
        (ComputedResult.FEEDBACK_COVERAGE, {}, Figure(1, 2, 0, ("q",))),
        (ComputedResult.STRATEGIC_PARTNERSHIPS, {"definition": "d"}, Figure(1, 2, 0, ("p",))),
        (ComputedResult.STRATEGIC_PARTNERSHIPS, {}, Figure(None)),
    ],
)
def test_a_counted_result_names_the_records_that_it_is_made_of(
    computed: ComputedResult, options: dict[str, object], expected: Figure
) -> None:
    metric = Metric(id="m", grant="g", name="M", computed=computed, result=Decimal(999), **options)
    assert metric_result(metric, COUNTING) == expected


def test_a_typed_result_is_kept_as_it_is_and_one_that_was_not_typed_is_not_zero() -> None:
    assert metric_result(Metric(id="m", grant="g", name="M", result=Decimal("12.5")), COUNTING).value == Decimal("12.5")
    silent = metric_result(Metric(id="m", grant="g", name="M"), COUNTING)
    assert (silent.value, silent.not_stated) == (None, 1)


def test_partnerships_are_judged_on_the_last_day_of_the_period_or_today() -> None:
    assert COUNTING.as_of == date(2025, 12, 31)
    assert Counting(RECORDED, RECORDED, YEAR, date(2025, 6, 1)).as_of == date(2025, 6, 1)
    assert Counting(RECORDED, RECORDED, Period(), date(2025, 6, 1)).as_of == date(2025, 6, 1)
