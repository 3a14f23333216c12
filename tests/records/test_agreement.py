"""Agreements: what follows from the dates, and which steps are refused."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.records import Agreement
from partnerdesk.records.agreement import NEXT_STATES, AgreementState, Licence, NoticeUnit
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from partnerdesk.records.problem import Problem

S = AgreementState


def agreement(**values: Any) -> Agreement:
    dates = {"signed_on", "effective_from", "ends_on"}
    read = {name: CalendarDate.from_iso(value) if name in dates else value for name, value in values.items()}
    return Agreement(title="Memorandum", **read)


def found(record: Agreement, before: Agreement | None = None) -> dict[str, Problem]:
    return {problem.key: problem for problem in record.problems(before)}


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2025, 2, 28), S.SIGNED),
        (date(2025, 3, 1), S.ACTIVE),
        (date(2026, 8, 31), S.ACTIVE),
        (date(2026, 9, 1), S.EXPIRED),
    ],
)
def test_a_signed_agreement_becomes_active_and_expired_by_its_dates(today: date, state: S) -> None:
    signed = agreement(state=S.SIGNED, signed_on="2025-02-10", effective_from="2025-03-01", ends_on="2026-08-31")
    assert signed.state_on(today) is state
    assert signed.in_force_on(today) is (state is S.ACTIVE)


def test_without_a_day_of_effect_the_day_of_signing_counts() -> None:
    signed = agreement(state=S.SIGNED, signed_on="2025-02-10")
    assert signed.state_on(date(2025, 2, 9)) is S.SIGNED
    assert signed.state_on(date(2025, 2, 10)) is S.ACTIVE


def test_an_end_known_by_month_includes_its_last_day() -> None:
    signed = agreement(state=S.SIGNED, signed_on="2024", ends_on="2024-02")
    assert signed.state_on(date(2024, 2, 29)) is S.ACTIVE
    assert signed.state_on(date(2024, 3, 1)) is S.EXPIRED


@pytest.mark.parametrize("state", [S.DRAFT, S.IN_REVIEW, S.SENT, S.WITHDRAWN, S.TERMINATED, S.SUPERSEDED])
def test_dates_do_not_move_what_is_unsigned_or_closed(state: S) -> None:
    dated = agreement(state=state, effective_from="2020-01-01", ends_on="2021-01-01")
    assert dated.state_on(date(2025, 1, 1)) is state


def test_a_suspended_agreement_stays_suspended_until_it_ends() -> None:
    suspended = agreement(state=S.SUSPENDED, signed_on="2025-01-01", ends_on="2025-12-31")
    assert suspended.state_on(date(2025, 12, 31)) is S.SUSPENDED
    assert suspended.state_on(date(2026, 1, 1)) is S.EXPIRED


def test_dates_without_a_state_are_taken_as_signed_and_no_dates_as_not_stated() -> None:
    assert agreement(effective_from="2025-01-01").state_on(date(2025, 6, 1)) is S.ACTIVE
    assert agreement().state_on(date(2025, 6, 1)) is None


def test_what_a_sheet_calls_expired_stays_so_without_an_end() -> None:
    assert agreement(state=S.EXPIRED, signed_on="2020-01-01").state_on(date(2025, 6, 1)) is S.EXPIRED


@pytest.mark.parametrize(("before", "after"), list(itertools.product(S, S)))
def test_every_impossible_step_is_refused_and_every_other_allowed(before: S, after: S) -> None:
    old, new = (agreement(state=state, signed_on="2025-01-01") for state in (before, after))
    possible = before is after or after in NEXT_STATES[before]
    assert ("problem-agreement-step" in found(new, old)) is not possible


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (S.DRAFT, S.ACTIVE),
        (S.DRAFT, S.EXPIRED),
        (S.SIGNED, S.DRAFT),
        (S.ACTIVE, S.WITHDRAWN),
        (S.EXPIRED, S.ACTIVE),
        (S.TERMINATED, S.ACTIVE),
        (S.SUPERSEDED, S.SIGNED),
        (S.WITHDRAWN, S.SENT),
    ],
)
def test_a_refused_step_says_both_states_in_words(before: S, after: S) -> None:
    refused = found(agreement(state=after, signed_on="2025-01-01"), agreement(state=before))
    message = refused["problem-agreement-step"].message
    assert before.value not in message
    assert before.value.capitalize().replace("_", " ") in message
    assert after.value.capitalize().replace("_", " ") in message


def test_a_new_record_may_start_in_any_state() -> None:
    assert not any(found(agreement(state=state, signed_on="2025-01-01")) for state in S)


def test_signed_needs_its_date() -> None:
    assert found(agreement(state=S.SIGNED))["problem-signed-without-date"].field == "signed_on"


def test_active_without_any_date_is_only_warned_about() -> None:
    assert found(agreement(state=S.ACTIVE))["problem-state-without-dates"].warning


@pytest.mark.parametrize(
    ("ends", "notice", "unit", "last"),
    [
        ("2026-08-31", 6, NoticeUnit.MONTHS, date(2026, 2, 28)),
        ("2024-03-31", 1, NoticeUnit.MONTHS, date(2024, 2, 29)),
        ("2026-08-31", 90, NoticeUnit.DAYS, date(2026, 6, 2)),
        ("2026-08-31", 2, NoticeUnit.WEEKS, date(2026, 8, 17)),
        ("2026-08", 0, NoticeUnit.DAYS, date(2026, 8, 31)),
    ],
)
def test_the_last_notice_day_is_clamped_to_its_month(ends: str, notice: int, unit: NoticeUnit, last: date) -> None:
    assert agreement(ends_on=ends, notice=notice, notice_unit=unit).last_notice_day == last


def test_there_is_no_notice_day_without_an_end_or_a_unit() -> None:
    assert agreement(notice=6, notice_unit=NoticeUnit.MONTHS).last_notice_day is None
    assert agreement(ends_on="2026-08-31", notice=6).last_notice_day is None


@pytest.mark.parametrize(
    ("today", "expiring"),
    [(date(2026, 6, 1), False), (date(2026, 6, 2), True), (date(2026, 8, 31), True), (date(2026, 9, 1), False)],
)
def test_expiring_means_within_ninety_days_up_to_the_last_one(today: date, expiring: bool) -> None:
    assert agreement(state=S.SIGNED, signed_on="2025-01-01", ends_on="2026-08-31").expiring(today) is expiring


def test_what_was_terminated_or_is_open_ended_does_not_expire() -> None:
    assert not agreement(state=S.TERMINATED, ends_on="2026-08-31").expiring(date(2026, 8, 1))
    assert not agreement(state=S.SIGNED, signed_on="2025-01-01").expiring(date(2026, 8, 1))


def test_a_leap_day_renewed_by_a_year_ends_on_the_last_of_february() -> None:
    old = agreement(id="a", version=3, state=S.SIGNED, signed_on="2027-02-01", ends_on="2028-02-29", renewal_months=12)
    new = old.successor()
    assert (new.effective_from, new.ends_on) == (CalendarDate(2028, 3, 1), CalendarDate(2029, 2, 28))
    assert (new.supersedes, new.id, new.version, new.state, new.signed_on) == ("a", "", 0, S.DRAFT, None)
    assert new.title == old.title


def test_an_agreement_without_an_end_is_renewed_without_dates() -> None:
    new = agreement(id="a", renewal_months=12).successor()
    assert (new.effective_from, new.ends_on) == (None, None)


def test_an_end_before_the_start_is_refused_but_a_vague_one_is_not() -> None:
    assert "problem-ends-before-start" in found(agreement(effective_from="2025-03-02", ends_on="2025-03-01"))
    assert not found(agreement(effective_from="2025-03-02", ends_on="2025"))


def test_open_ended_with_an_end_is_refused() -> None:
    assert "problem-open-ended-with-end" in found(agreement(open_ended=True, ends_on="2025-03-01"))


@pytest.mark.parametrize("licence", Licence)
def test_licences_with_nc_or_nd_are_warned_about_and_no_others(licence: Licence) -> None:
    warned = found(agreement(licence=licence)).get("problem-licence-not-free")
    assert (warned is not None) is ("_nc" in licence or "_nd" in licence)
    assert warned is None or warned.warning


@pytest.mark.parametrize(("ticket", "warned"), [("2021040910005678", False), ("202104091000567", True), ("x", True)])
def test_a_vrt_ticket_that_has_not_16_digits_is_only_warned_about(ticket: str, warned: bool) -> None:
    problem = found(agreement(vrt_ticket=ticket)).get("problem-vrt-ticket")
    assert (problem is not None) is warned
    assert problem is None or problem.warning


def test_an_agreement_cannot_take_the_place_of_itself() -> None:
    assert "problem-supersedes-itself" in found(agreement(id="a", supersedes="a"))
