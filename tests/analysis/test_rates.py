"""Exchange rates: the latest of the day or before, the inverse where there is no other; a missing one is missing."""

from datetime import date
from decimal import Decimal

from partnerdesk.analysis.rates import RateTable
from partnerdesk.records import ExchangeRate
from partnerdesk.records.calendar_date import CalendarDate


def rate(from_currency: str, to_currency: str, value: str, on: str) -> ExchangeRate:
    return ExchangeRate(
        id=f"{from_currency}{to_currency}{on}",
        from_currency=from_currency,
        to_currency=to_currency,
        rate=Decimal(value),
        on_date=CalendarDate.from_iso(on),
        source="Central bank",
    )


def test_the_latest_rate_of_the_day_or_before_is_taken() -> None:
    rates = RateTable(
        [
            rate("EUR", "USD", "1.20", "2025-06-01"),
            rate("EUR", "USD", "1.10", "2025-01-01"),
            rate("EUR", "USD", "1.15", "2025-03-01"),
        ]
    )
    for day, expected in ((date(2025, 3, 1), "1.15"), (date(2025, 5, 31), "1.15"), (date(2025, 6, 1), "1.20")):
        found = rates.on("EUR", "USD", day)
        assert found is not None
        assert (found.factor, found.inverse) == (Decimal(expected), False)


def test_a_rate_of_a_later_day_is_not_taken() -> None:
    assert RateTable([rate("EUR", "USD", "1.10", "2025-01-02")]).on("EUR", "USD", date(2025, 1, 1)) is None


def test_the_inverse_serves_only_where_there_is_no_direct_rate() -> None:
    inverse, direct = rate("USD", "EUR", "0.8", "2025-02-01"), rate("EUR", "USD", "1.10", "2025-01-01")
    both = RateTable([inverse, direct]).on("EUR", "USD", date(2025, 3, 1))
    alone = RateTable([inverse]).on("EUR", "USD", date(2025, 3, 1))
    assert both is not None
    assert alone is not None
    assert (both.record, both.inverse) == (direct, False)
    assert (alone.factor, alone.record, alone.inverse) == (Decimal("1.25"), inverse, True)


def test_a_rate_known_by_its_month_holds_from_the_end_of_that_month() -> None:
    rates = RateTable([rate("EUR", "USD", "1.10", "2025-03")])
    assert rates.on("EUR", "USD", date(2025, 3, 30)) is None
    assert rates.on("EUR", "USD", date(2025, 3, 31)) is not None
