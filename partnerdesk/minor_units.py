"""Minor units of currencies, for rounding and showing alike."""

from __future__ import annotations

from typing import Final

_NO_MINOR_UNIT: Final = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_THREE_PLACES: Final = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


def minor_places(currency: str) -> int:
    """Decimal places of a currency's minor unit (ISO 4217): 0 for JPY, 3 for KWD, 2 by default.

    Fixed here, not read from Babel, whose CLDR figures follow daily use (no decimals in RSD) and change by release.
    """
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THREE_PLACES else 2
