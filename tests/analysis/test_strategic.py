"""Strategic partnerships: every criterion with its evidence and with what is missing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analysis.recorded import Recorded
from partnerdesk.analysis.strategic import StrategicResult, strategic_partners
from partnerdesk.analysis.strategic_criteria import Case, Evidence, Missing, judge
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    AgreementParty,
    ContentResult,
    Goal,
    Grant,
    Partner,
    StrategicCriterion,
    StrategicDefinition,
    StrategicNaming,
    ValueArea,
)
from partnerdesk.records.activity import ActivityRole, ActivityState
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.project import Project
from partnerdesk.records.strategic_definition import Combine, Criterion

AS_OF = date(2025, 6, 1)
PARTNER = Partner(id="p", name="Museum", type=PartnerType.MUSEUM)


def activities(*days: str, **values: object) -> dict[str, tuple[object, ...]]:
    usual = {"state": ActivityState.DONE}
    rows = [Activity(id=day, title=day, starts_on=CalendarDate.from_iso(day), **(usual | values)) for day in days]
    return {
        "activities": tuple(rows),
        "activity_partners": tuple(ActivityPartner(activity=row.id, partner="p") for row in rows),
    }


def recorded(**rows: tuple[object, ...]) -> Recorded:
    return Recorded(**({"partners": (PARTNER,)} | rows))  # type: ignore[arg-type] # the rows are named by their field


def case(rows: dict[str, tuple[object, ...]], window: int | None = None) -> Case:
    whole = recorded(**rows)
    return Case(whole, whole.partners[0], AS_OF, window, "d")


def test_three_activities_fail_twelve_months_by_one_day() -> None:
    found = judge(Criterion.SPAN_MONTHS, 12, case(activities("2024-03-10", "2024-11-02", "2025-03-09")))
    assert not found.held
    assert found.missing == Missing("strategic-missing-days", (1,))
    assert found.evidence == (Evidence("activity", "2024-03-10"), Evidence("activity", "2025-03-09"))
    assert judge(Criterion.SPAN_MONTHS, 12, case(activities("2024-03-10", "2025-03-10"))).held


def test_a_date_known_by_its_month_never_lengthens_a_span() -> None:
    assert not judge(Criterion.SPAN_MONTHS, 12, case(activities("2024-03", "2025-03"))).held
    assert judge(Criterion.SPAN_MONTHS, 12, case(activities("2024-03", "2025-04"))).held


def test_more_than_two_activities_means_three() -> None:
    found = judge(Criterion.JOINT_ACTIVITIES, 2, case(activities("2024-03-10", "2024-11-02")))
    assert (found.held, found.missing) == (False, Missing("strategic-missing-activities", (1,)))
    assert judge(Criterion.JOINT_ACTIVITIES, 2, case(activities("2024-03-10", "2024-11-02", "2025-03-09"))).held


def test_only_activities_within_the_window_and_the_past_count() -> None:
    rows = activities("2024-06-01", "2024-06-02", "2025-06-01", "2025-06-02")
    found = judge(Criterion.JOINT_ACTIVITIES, 0, case(rows, window=12))
    assert [one.id for one in found.evidence] == ["2024-06-02", "2025-06-01"]


@pytest.mark.parametrize("state", [ActivityState.PLANNED, ActivityState.CANCELLED])
def test_planned_and_cancelled_activities_never_count(state: ActivityState) -> None:
    assert not judge(Criterion.JOINT_ACTIVITIES, 0, case(activities("2025-01-01", state=state))).held


def test_work_that_goes_on_lengthens_the_span_and_is_not_completed() -> None:
    rows = activities("2024-03-01", ends_on=CalendarDate(2026, 3))
    assert judge(Criterion.SPAN_MONTHS, 15, case(rows)).held
    assert not judge(Criterion.JOINT_ACTIVITIES, 0, case(rows)).held


def test_a_main_goal_is_met_by_the_partner_or_by_an_activity() -> None:
    main, other = Goal(id="m", grant="g", title="M", main=True), Goal(id="o", grant="g", title="O", main=None)
    assert judge(Criterion.MAIN_GOAL, None, case(activities("2025-01-01", goals=("m",)) | {"goals": (main,)})).held
    assert not judge(Criterion.MAIN_GOAL, None, case(activities("2025-01-01", goals=("o",)) | {"goals": (other,)})).held
    named = Goal(id="m", grant="g", title="M", main=True, partners=("p",))
    assert judge(Criterion.MAIN_GOAL, None, case({"goals": (named,)})).evidence == (Evidence("goal", "m"),)


def test_collaboration_continues_over_two_cycles_or_by_a_renewed_agreement() -> None:
    grants = (Grant(id="g1", title="1", cycle="R1"), Grant(id="g2", title="2", cycle="R2"))
    one, two = activities("2024-01-01", grant="g1"), activities("2025-01-01", grant="g2")
    both = {key: (*one[key], *two[key]) for key in one}
    lacking = judge(Criterion.CONTINUED, 2, case(one | {"grants": grants}))
    assert lacking.missing == Missing("strategic-missing-cycles", (1,))
    assert judge(Criterion.CONTINUED, 2, case(both | {"grants": grants})).held
    renewed = Agreement(id="a", title="A", state=AgreementState.ACTIVE, supersedes="before")
    parties = (AgreementParty(agreement="a", partner="p"),)
    assert judge(Criterion.CONTINUED, 2, case({"agreements": (renewed,), "parties": parties})).held


def test_training_or_a_delivered_capacity_multiplies() -> None:
    rows = activities("2025-01-01")
    rows["activity_partners"] = (ActivityPartner(activity="2025-01-01", partner="p", role=ActivityRole.TRAINER),)
    assert judge(Criterion.MULTIPLIES_CAPACITIES, None, case(rows)).held
    intended = ValueArea(id="v", partner="p", area=Area.CAPACITIES, intended=True)
    assert not judge(Criterion.MULTIPLIES_CAPACITIES, None, case({"value_areas": (intended,)})).held


def test_joint_content_is_what_was_added_not_what_was_viewed() -> None:
    def content(kind: ResultKind, **values: object) -> dict[str, tuple[object, ...]]:
        result = ContentResult(id="r", project=Project.COMMONS, kind=kind, count=5, **values)
        return activities("2025-01-01") | {"content_results": (result,)}

    assert judge(Criterion.JOINT_CONTENT, 0, case(content(ResultKind.UPLOADED, activity="2025-01-01"))).held
    assert not judge(Criterion.JOINT_CONTENT, 0, case(content(ResultKind.VIEWED, partner="p"))).held
    # A result that names another partner of the same activity is that partner's.
    others = content(ResultKind.UPLOADED, activity="2025-01-01", partner="q")
    assert not judge(Criterion.JOINT_CONTENT, 0, case(others)).held


def test_value_counts_where_it_was_both_intended_and_delivered() -> None:
    areas = (
        ValueArea(id="1", partner="p", area=Area.CONTENT, intended=True, delivered=True),
        ValueArea(id="2", partner="p", area=Area.AWARENESS, intended=None, delivered=True),
    )
    found = judge(Criterion.VALUE_DELIVERED, 2, case({"value_areas": areas}))
    assert (found.held, found.missing) == (False, Missing("strategic-missing-areas", (1,)))
    assert found.evidence == (Evidence("value_area", "1"),)


def test_what_is_not_stated_of_an_institution_is_not_a_no() -> None:
    silent = judge(Criterion.INSTITUTIONALISED, None, case({}))
    said_no = judge(Criterion.INSTITUTIONALISED, None, case({"partners": (PARTNER.with_values(in_plans=False),)}))
    assert silent.missing == Missing("strategic-missing-not-stated")
    assert said_no.missing == Missing("strategic-missing-institution")
    assert judge(Criterion.INSTITUTIONALISED, None, case({"partners": (PARTNER.with_values(in_curriculum=True),)})).held


def test_naming_by_hand_holds_for_its_own_definition_from_its_day_on() -> None:
    def naming(**values: object) -> Case:
        usual = {"id": "n", "definition": "d", "partner": "p", "reason": "They host our archive."}
        return case({"namings": (StrategicNaming(**(usual | values)),)})

    assert judge(Criterion.NAMED_BY_HAND, None, naming()).held
    assert not judge(Criterion.NAMED_BY_HAND, None, naming(definition="other")).held
    assert not judge(Criterion.NAMED_BY_HAND, None, naming(named_on=CalendarDate(2025, 6, 2))).held


def test_an_agreement_counts_on_its_last_day() -> None:
    def rows(ends: CalendarDate) -> dict[str, tuple[object, ...]]:
        row = Agreement(id="a", title="A", state=AgreementState.SIGNED, signed_on=CalendarDate(2024), ends_on=ends)
        return {"agreements": (row,), "parties": (AgreementParty(agreement="a", partner="p"),)}

    assert judge(Criterion.AGREEMENT_IN_FORCE, None, case(rows(CalendarDate(2025, 6, 1)))).held
    assert not judge(Criterion.AGREEMENT_IN_FORCE, None, case(rows(CalendarDate(2025, 5, 31)))).held


def evaluated(combine: Combine, n: int | None, held: int, of: int, **definition: object) -> StrategicResult:
    """Judge a museum and a chapter under `of` criteria of which `held` hold."""
    rule = StrategicDefinition(id="d", name="d", title="D", combine=combine, at_least_n=n, **definition)
    criteria = tuple(
        StrategicCriterion(definition="d", criterion=Criterion.JOINT_ACTIVITIES, threshold=0 if i < held else 99)
        for i in range(of)
    )
    partners = (PARTNER, Partner(id="c", name="Chapter", type=PartnerType.CHAPTER))
    return strategic_partners(
        recorded(**(activities("2025-01-01") | {"partners": partners, "criteria": criteria})), rule, AS_OF
    )


@pytest.mark.parametrize(
    ("combine", "n", "held", "of", "strategic"),
    [
        (Combine.ALL, None, 2, 2, 1),
        (Combine.ALL, None, 1, 2, 0),
        (Combine.ANY, None, 1, 3, 1),
        (Combine.ANY, None, 0, 3, 0),
        (Combine.AT_LEAST, 2, 2, 3, 1),
        (Combine.AT_LEAST, 2, 1, 3, 0),
        (Combine.ALL, None, 0, 0, 0),
        (Combine.AT_LEAST, 5, 3, 3, 0),
    ],
)
def test_criteria_combine_as_the_definition_says(
    combine: Combine, n: int | None, held: int, of: int, strategic: int
) -> None:
    found = evaluated(combine, n, held, of)
    assert (found.count.value, found.count.base) == (strategic, 1)


def test_a_partner_that_lacks_one_criterion_is_nearly_strategic() -> None:
    assert [one.partner.id for one in evaluated(Combine.ALL, None, 1, 2).nearly] == ["p"]
    assert evaluated(Combine.ALL, None, 0, 2).nearly == ()
    assert evaluated(Combine.ALL, None, 2, 2).nearly == ()


def test_the_movement_is_judged_only_where_the_definition_says_so() -> None:
    assert evaluated(Combine.ALL, None, 1, 1, external_only=False).count.base == 2


@given(st.integers(0, 60))
def test_the_bands_are_those_of_the_report(count: int) -> None:
    partners = tuple(Partner(id=str(i), name=str(i), in_plans=True) for i in range(count))
    rule = StrategicDefinition(id="d", name="d", title="D", combine=Combine.ALL)
    criteria = (StrategicCriterion(definition="d", criterion=Criterion.INSTITUTIONALISED),)
    found = strategic_partners(Recorded(partners=partners, criteria=criteria), rule, AS_OF)
    assert found.count.value == count
    assert found.band == ("<10" if count < 10 else "10-40" if count <= 40 else ">40")
