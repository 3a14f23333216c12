"""Calendar dates: days, months and years, in one order, and arithmetic by months."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.records.calendar_date import CalendarDate, add_months

days = st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1))
calendar_dates = st.builds(
    lambda day, parts: CalendarDate(*(day.year, day.month, day.day)[:parts]), days, st.integers(1, 3)
)


@given(calendar_dates)
def test_a_date_reads_back_from_its_iso_text(value: CalendarDate) -> None:
    assert CalendarDate.from_iso(str(value)) == value


@given(calendar_dates, calendar_dates)
def test_dates_sort_as_their_texts_do(one: CalendarDate, other: CalendarDate) -> None:
    assert (one < other) == (str(one) < str(other))


@given(calendar_dates)
def test_what_a_vague_date_can_mean_lies_between_its_earliest_and_latest_day(value: CalendarDate) -> None:
    assert value.earliest <= value.latest
    assert str(value.earliest).startswith(str(value))
    assert str(value.latest).startswith(str(value))
    assert not str(value.latest + dt.timedelta(days=1)).startswith(str(value))
    assert value.is_day is (value.earliest == value.latest)


@pytest.mark.parametrize("iso", ["25", "2025-13", "2025-02-29", "2025-3-1", "2025-03-1", "03/2025", "2025-03-14T00"])
def test_what_is_no_iso_date_is_refused(iso: str) -> None:
    with pytest.raises(ValueError, match=r"\d|month|day"):
        CalendarDate.from_iso(iso)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="month"):
        CalendarDate(2025, 0, 3)


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        (dt.date(2028, 2, 29), 12, dt.date(2029, 2, 28)),
        (dt.date(2026, 8, 31), -6, dt.date(2026, 2, 28)),
        (dt.date(2025, 12, 15), 1, dt.date(2026, 1, 15)),
        (dt.date(2025, 1, 15), -1, dt.date(2024, 12, 15)),
        (dt.date(2025, 1, 31), 0, dt.date(2025, 1, 31)),
    ],
)
def test_months_are_added_and_clamped_to_the_months_last_day(day: dt.date, months: int, moved: dt.date) -> None:
    assert add_months(day, months) == moved


@given(days, st.integers(-600, 600))
def test_moving_by_months_lands_in_that_month_and_never_later_in_it(day: dt.date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day <= day.day
    assert moved.day == day.day or (moved + dt.timedelta(days=1)).day == 1


@pytest.mark.parametrize("parts", [(10**60, 1, 1), (2024, 10**60, 1), (2024, 1, 10**60)])
def test_a_number_beyond_every_calendar_is_refused_as_any_other(parts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="calendar"):
        CalendarDate(*parts)
