"""Which records a report is about: those that name the grant, those of its period that name none."""

from datetime import date

from partnerdesk.analysis.period import Period
from partnerdesk.analysis.recorded import Recorded
from partnerdesk.analysis.selection import Selection, select
from partnerdesk.records import Activity, Agreement, ContentResult, Grant, Support
from partnerdesk.records.activity import ActivityState
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.project import Project

TODAY = date(2026, 2, 10)
ANY_TIME = Period()
GRANT = Grant(id="g", title="G", starts_on=CalendarDate(2025, 1), ends_on=CalendarDate(2025, 12))


def activity(id_: str, on: str | None, **values: object) -> Activity:
    return Activity(id=id_, title=id_, starts_on=CalendarDate.from_iso(on) if on else None, **values)


def selected(*rows: Activity, grant: str | None = "g", chosen: Period = ANY_TIME) -> Selection:
    return select(Recorded(grants=(GRANT,), activities=rows), grant, chosen, TODAY)


def ids(selection: Selection) -> list[str]:
    return [row.id for row in selection.records.activities]


def test_a_grant_has_what_names_it_and_what_names_none_and_lies_in_its_period() -> None:
    found = selected(
        activity("named", "2023-01-01", grant="g"),
        activity("named, undated", None, grant="g"),
        activity("in its period", "2025-12-31"),
        activity("of another", "2025-06-01", grant="h"),
        activity("before", "2024-12-31"),
        activity("undated", None),
    )
    assert ids(found) == ["named", "named, undated", "in its period"]
    assert found.by_date == ("in its period",)
    assert found.undated == ("undated",)


def test_dates_that_were_chosen_narrow_a_grant() -> None:
    spring = Period(date(2025, 3, 1), date(2025, 5, 31))
    found = selected(
        activity("april", "2025-04-10", grant="g"), activity("june", "2025-06-01", grant="g"), chosen=spring
    )
    assert ids(found) == ["april"]


def test_a_grant_without_dates_has_only_what_names_it() -> None:
    bare = Recorded(
        grants=(Grant(id="g", title="G"),),
        activities=(activity("named", "2025-01-01", grant="g"), activity("free", "2025-01-01")),
    )
    assert ids(select(bare, "g", Period(), TODAY)) == ["named"]


def test_the_whole_group_has_everything_and_a_period_what_touches_it() -> None:
    rows = (activity("undated", None), activity("2024", "2024-05"), activity("of a grant", "2025-05-01", grant="g"))
    assert ids(selected(*rows, grant=None)) == ["undated", "2024", "of a grant"]
    found = selected(*rows, grant=None, chosen=Period(date(2024, 5, 31), date(2024, 6, 30)))
    assert ids(found) == ["2024"]
    assert found.undated == ("undated",)


def test_a_long_activity_touches_every_period_that_it_runs_through() -> None:
    long = activity("residency", "2024-03-01", ends_on=CalendarDate(2026, 3))
    assert ids(selected(long)) == ["residency"]


def test_planned_and_cancelled_activities_are_left_out_and_future_ones_without_a_state() -> None:
    found = selected(
        activity("planned", "2025-05-01", state=ActivityState.PLANNED),
        activity("cancelled", "2025-05-01", state=ActivityState.CANCELLED),
        activity("silent and past", "2025-05-01"),
        activity("silent and to come", "2026-05-01", grant="g"),
    )
    assert ids(found) == ["silent and past"]


def test_support_and_content_follow_their_activity() -> None:
    whole = Recorded(
        grants=(GRANT,),
        activities=(activity("a", "2023-05-01", grant="g"),),
        support=(
            Support(id="through", partner="p", description="Room", activity="a"),
            Support(id="own date", partner="p", description="Room", received_on=CalendarDate(2025, 5, 1)),
            Support(id="neither", partner="p", description="Room"),
        ),
        content_results=(
            ContentResult(id="c", activity="a", project=Project.COMMONS, kind=ResultKind.CREATED, count=1),
        ),
    )
    found = select(whole, "g", Period(), TODAY)
    assert [row.id for row in found.records.support] == ["through", "own date"]
    assert [row.id for row in found.records.content_results] == ["c"]
    assert found.undated == ("neither",)


def test_an_agreement_belongs_to_every_period_in_which_it_is_in_force() -> None:
    def agreement(id_: str, starts: str, ends: str | None, state: AgreementState) -> Agreement:
        return Agreement(
            id=id_,
            title=id_,
            state=state,
            grant="another",
            effective_from=CalendarDate.from_iso(starts),
            ends_on=CalendarDate.from_iso(ends) if ends else None,
        )

    whole = Recorded(
        grants=(GRANT,),
        agreements=(
            agreement("running", "2020-01-01", None, AgreementState.SIGNED),
            agreement("ended on its first day", "2020-01-01", "2025-01-01", AgreementState.SIGNED),
            agreement("ended before", "2020-01-01", "2024-12-31", AgreementState.SIGNED),
            agreement("draft", "2025-05-01", None, AgreementState.DRAFT),
        ),
    )
    found = select(whole, "g", Period(), TODAY).records.agreements
    assert [row.id for row in found] == ["running", "ended on its first day"]
