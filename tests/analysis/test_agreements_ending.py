"""Agreements: in force, ending soon, the last day for notice, open obligations."""

from datetime import date

from partnerdesk.analysis.agreements_ending import ending, in_force, standings
from partnerdesk.analysis.recorded import Recorded
from partnerdesk.records import Agreement, AgreementParty, Obligation
from partnerdesk.records.agreement import AgreementState, NoticeUnit
from partnerdesk.records.calendar_date import CalendarDate

TODAY = date(2026, 6, 2)


def agreement(id_: str, ends: str | None, **values: object) -> Agreement:
    return Agreement(
        id=id_,
        title=id_,
        state=AgreementState.SIGNED,
        signed_on=CalendarDate(2024, 1, 1),
        ends_on=CalendarDate.from_iso(ends) if ends else None,
        **values,
    )


def test_those_that_end_first_come_first_and_those_without_an_end_last() -> None:
    recorded = Recorded(
        agreements=(agreement("open", None), agreement("later", "2027-01-01"), agreement("soon", "2026-08-31"))
    )
    found = standings(recorded, TODAY)
    assert [one.agreement.id for one in found] == ["soon", "later", "open"]
    assert [one.days_left for one in found] == [90, 213, None]


def test_the_last_of_ninety_days_is_soon_and_the_next_is_not() -> None:
    recorded = Recorded(agreements=(agreement("in", "2026-08-31"), agreement("out", "2026-09-01")))
    assert ending(standings(recorded, TODAY)).records == ("in",)


def test_the_last_day_counts_as_in_force_and_the_next_does_not() -> None:
    recorded = Recorded(agreements=(agreement("today", "2026-06-02"), agreement("yesterday", "2026-06-01")))
    found = in_force(standings(recorded, TODAY))
    assert (found.value, found.base, found.records) == (1, 2, ("today",))


def test_six_months_notice_to_the_end_of_august_is_the_end_of_february() -> None:
    row = agreement("a", "2026-08-31", notice=6, notice_unit=NoticeUnit.MONTHS)
    (one,) = standings(Recorded(agreements=(row,)), TODAY)
    assert one.notice_day == date(2026, 2, 28)


def test_obligations_are_listed_until_done_those_due_first_before_those_without_a_date() -> None:
    recorded = Recorded(
        agreements=(agreement("a", None),),
        parties=(AgreementParty(agreement="a", partner="p"), AgreementParty(agreement="b", partner="q")),
        obligations=(
            Obligation(agreement="a", what="some day"),
            Obligation(agreement="a", what="in July", due_on=CalendarDate(2026, 7, 1)),
            Obligation(agreement="a", what="done", done_on=CalendarDate(2026, 1, 1)),
            Obligation(agreement="b", what="of another"),
        ),
    )
    (one,) = standings(recorded, TODAY)
    assert [duty.what for duty in one.open_obligations] == ["in July", "some day"]
    assert one.partners == ("p",)
