"""Rounding and converting money: Decimal, half up, to the minor unit of its currency."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_NO_MINOR_UNIT: Final = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_THREE_PLACES: Final = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


def minor_places(currency: str) -> int:
    """Decimal places of a currency's minor unit (ISO 4217): 0 for JPY, 3 for KWD, 2 by default.

    Fixed here, not read from Babel, whose CLDR figures follow daily use (no cents in COP) and change by release.
    """
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THREE_PLACES else 2


def round_money(amount: Decimal, currency: str) -> Decimal:
    """Round half up to the minor unit: 3.335 EUR is 3.34."""
    return amount.quantize(Decimal(1).scaleb(-minor_places(currency)), ROUND_HALF_UP)


def convert(amount: Decimal, rate: Decimal, currency: str) -> Decimal:
    """Convert one line at `rate` and round it to `currency`; sums are made of converted lines."""
    return round_money(amount * rate, currency)
