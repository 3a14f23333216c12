"""Exchange rates: each with its day and its source, since a figure without them cannot be checked."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.field import currency, date, quantity, text
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


@record("exchange_rate", title="source")
class ExchangeRate(Record):
    """One unit of `from_currency` is `rate` units of `to_currency`."""

    from_currency: str = currency(required=True)
    to_currency: str = currency(required=True)
    rate: Decimal = quantity(8, required=True)
    on_date: CalendarDate = date(required=True)
    source: str = text(required=True)
    notes: str | None = text()

    def problems(self, before: ExchangeRate | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        if self.from_currency == self.to_currency:
            yield Problem("to_currency", "problem-rate-between-same")
        if self.rate == 0:
            yield Problem("rate", "problem-rate-zero")
