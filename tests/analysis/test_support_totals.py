"""Support: each line converted, rounded, then added; what has no value or no rate stands beside the sum."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analysis.rates import RateTable
from partnerdesk.analysis.support_totals import missing_rates, rates_used, support_lines, total, totals_by
from partnerdesk.records import ExchangeRate, Support
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.support import InKindCategory, SupportForm, SupportUnit, ValuationBasis

END = date(2025, 12, 31)
RATES = RateTable(
    [
        ExchangeRate(
            id="rate",
            from_currency="EUR",
            to_currency="USD",
            rate=Decimal("1.0842"),
            on_date=CalendarDate(2025, 1, 1),
            source="Central bank",
        )
    ]
)


def in_kind(quantity: str = "1", unit_value: str | None = None, **values: object) -> Support:
    usual = {
        "id": f"{quantity}x{unit_value}",
        "partner": "p",
        "form": SupportForm.IN_KIND,
        "currency": "EUR",
        "received_on": CalendarDate(2025, 5, 20),
        "quantity": Decimal(quantity),
        "unit_value": None if unit_value is None else Decimal(unit_value),
    }
    return Support(description="Gift", **(usual | values))


def money(amount: str, currency: str | None = "EUR", **values: object) -> Support:
    usual = {"id": f"{amount}{currency}", "partner": "p", "received_on": CalendarDate(2025, 5, 20)}
    return Support(
        description="Money", form=SupportForm.FINANCIAL, amount=Decimal(amount), currency=currency, **(usual | values)
    )


WORKED_EXAMPLE = [
    in_kind("3", "120.00", category=InKindCategory.VENUE),
    in_kind("12.5", "18.40", category=InKindCategory.PROFESSIONAL_SERVICE),
    in_kind("1", "2100.00", amount_paid=Decimal("1000.00"), category=InKindCategory.EQUIPMENT_GIFT),
    in_kind("8", "15.00", category=InKindCategory.EQUIPMENT_LOAN),
]


def test_the_worked_example_is_1810_euro_and_1962_40_dollars() -> None:
    summed = total(support_lines(WORKED_EXAMPLE, RATES, "USD", END))
    assert {currency: figure.value for currency, figure in summed.by_currency.items()} == {"EUR": Decimal("1810.00")}
    assert summed.converted.value == Decimal("1962.40")
    assert summed.converted.records == tuple(item.id for item in WORKED_EXAMPLE)


def test_lines_are_rounded_before_they_are_added() -> None:
    lines = support_lines([money("10.05", id=str(i)) for i in range(3)], RATES, "USD", END)
    assert [line.converted for line in lines] == [Decimal("10.90")] * 3
    assert total(lines).converted.value == Decimal("32.70")


def test_unlike_currencies_are_never_added() -> None:
    summed = total(support_lines([money("10"), money("7", "KES"), money("5", "KES")], RATES, None, END))
    assert {currency: figure.value for currency, figure in summed.by_currency.items()} == {"EUR": 10, "KES": 12}
    assert summed.converted.value is None


def test_a_missing_rate_is_missing_and_not_one() -> None:
    lines = support_lines([money("10", "USD"), money("300", "KES"), money("4", None)], RATES, "USD", END)
    summed = total(lines)
    assert summed.converted.value == 10
    assert (summed.converted.base, summed.converted.not_stated) == (3, 2)
    assert missing_rates(lines) == ["", "KES"]


def test_what_is_not_valued_is_counted_and_not_added() -> None:
    unvalued = in_kind("1", "50", id="air", valuation_basis=ValuationBasis.NOT_VALUED)
    summed = total(support_lines([*WORKED_EXAMPLE, unvalued], RATES, "USD", END))
    assert summed.converted.value == Decimal("1962.40")
    assert (summed.not_valued.value, summed.not_valued.base, summed.not_valued.records) == (1, 5, ("air",))


def test_volunteer_time_counts_only_where_that_is_said_and_always_shows_its_hours() -> None:
    time = {"category": InKindCategory.VOLUNTEER_TIME, "unit": SupportUnit.HOUR}
    silent = in_kind("120", "14", id="silent", **time)
    said = in_kind("30", "14", id="said", counted_in_report=True, **time)
    refused = in_kind("1", "9", id="refused", category=InKindCategory.VENUE, counted_in_report=False)
    lines = support_lines([silent, said, refused, WORKED_EXAMPLE[0]], RATES, "EUR", END)
    assert [line.counted for line in lines] == [False, True, False, True]
    assert total(lines).hours.value == 150


def test_a_line_takes_the_rate_of_its_own_day_and_an_undated_one_that_of_the_last_day() -> None:
    early, undated = money("10", received_on=CalendarDate(2024, 12, 31)), money("11", received_on=None)
    first, second = support_lines([early, undated], RATES, "USD", END)
    assert first.rate_missing
    assert second.converted == Decimal("11.93")
    assert [rate.record.id for rate in rates_used([first, second])] == ["rate"]


AMOUNTS = st.decimals(min_value=0, max_value=10**6, places=2)


@given(st.lists(st.tuples(AMOUNTS, st.sampled_from(["EUR", "USD", "KES", None]), st.sampled_from("abc"))))
def test_a_sum_is_the_sum_of_its_converted_lines_however_they_are_grouped(
    items: list[tuple[Decimal, str | None, str]],
) -> None:
    support = [money(str(amount), code, id=str(i), partner=who) for i, (amount, code, who) in enumerate(items)]
    lines = support_lines(support, RATES, "USD", END)
    whole = total(lines)
    groups = totals_by(lines, lambda item: item.partner)
    assert sum(line.converted or 0 for line in lines) == (whole.converted.value or 0)
    assert sum(group.converted.value or 0 for group in groups.values()) == (whole.converted.value or 0)
    assert len(whole.converted.records) + whole.converted.not_stated == whole.converted.base
    assert sum(len(group.lines) for group in groups.values()) == len(support)
