"""Rounding and converting money: Decimal, half up, to the minor unit of its currency."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from partnerdesk.minor_units import minor_places


def round_money(amount: Decimal, currency: str) -> Decimal:
    """Round half up to the minor unit: 3.335 EUR is 3.34."""
    return amount.quantize(Decimal(1).scaleb(-minor_places(currency)), ROUND_HALF_UP)


def convert(amount: Decimal, rate: Decimal, currency: str) -> Decimal:
    """Convert one line at `rate` and round it to `currency`; sums are made of converted lines."""
    return round_money(amount * rate, currency)
