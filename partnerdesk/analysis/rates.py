"""Exchange rates by their day: which recorded rate converts an amount on a date, and where it came from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from partnerdesk.records import ExchangeRate


@dataclass(frozen=True, slots=True)
class UsedRate:
    """A rate as it was used: one unit of `from_currency` is `factor` units of `to_currency`.

    `inverse` says that the record holds the rate the other way round, and `factor` is one divided by it.
    """

    from_currency: str
    to_currency: str
    factor: Decimal
    record: ExchangeRate
    inverse: bool = False


class RateTable:
    """The recorded rates, to be asked for one on a day."""

    def __init__(self, rates: Iterable[ExchangeRate]) -> None:
        self._rates: dict[tuple[str, str], list[ExchangeRate]] = defaultdict(list)
        for rate in sorted(rates, key=lambda rate: rate.on_date.latest):
            self._rates[rate.from_currency, rate.to_currency].append(rate)

    def on(self, from_currency: str, to_currency: str, day: date) -> UsedRate | None:
        """Return the latest rate of that day or before; the inverse of the opposite one only where there is no other.

        None where no rate is recorded: a missing rate is never taken as 1.
        """
        direct = self._latest(from_currency, to_currency, day)
        if direct is not None:
            return UsedRate(from_currency, to_currency, direct.rate, direct)
        opposite = self._latest(to_currency, from_currency, day)
        if opposite is None:
            return None
        return UsedRate(from_currency, to_currency, 1 / opposite.rate, opposite, inverse=True)

    def _latest(self, from_currency: str, to_currency: str, day: date) -> ExchangeRate | None:
        known = [rate for rate in self._rates[from_currency, to_currency] if rate.on_date.latest <= day and rate.rate]
        return known[-1] if known else None
