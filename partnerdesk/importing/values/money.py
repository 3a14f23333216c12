"""Money in a cell: the currency that stands beside the number, and a currency that a header states."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.importing.values.value_words import choice_in_words, coded, doubtful_currencies, word_key
from partnerdesk.minor_units import minor_places
from partnerdesk.records.reading import plain_digits
from partnerdesk.records.standard_lists import Standard, codes
from partnerdesk.records.support import InKindCategory, SupportForm, ValuationBasis

if TYPE_CHECKING:
    from decimal import Decimal

    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.values.numbers import NumberReader
    from partnerdesk.records.kinds import Money

_NUMBER: Final = re.compile(r"[-+(\N{MINUS SIGN}]*\s*(?:\d[\d.,'’\s٫٬]*\d|\d)\s*\)?(?:\s*[-–]$)?")


@functools.cache
def _codes() -> frozenset[str]:
    return frozenset(codes(Standard.CURRENCY))


def currency_of(word: str) -> str | tuple[str, ...] | None:
    """Return the currency that a sign, a code or a word means; several where it is in doubt, None for no currency."""
    bare = word.strip(" ()[]\u00a0")
    if bare.upper() in _codes() and len(bare) == 3 and bare.isascii() and (bare.isupper() or bare.islower()):
        return bare.upper()
    for key in dict.fromkeys((word_key(bare), bare.casefold())):
        if key in coded("currency"):
            return coded("currency")[key]
        if key in doubtful_currencies():
            return doubtful_currencies()[key]
    return None


def currency_in_header(header: str) -> str | tuple[str, ...] | None:
    """Return the currency that a header names: `Importe (EUR)`, `Amount in US$`, `Valor R$`."""
    inner = re.findall(r"[(\[（]([^)\]）]*)[)\]）]", header)
    words = [*inner, *re.split(r"[\s()\[\]/,]+", header)]
    found = [
        currency_of(word) for word in words if word and (not word.islower() or len(word) > 3 or not word.isascii())
    ]
    sure = [one for one in found if isinstance(one, str)]
    return sure[0] if sure else next((one for one in found if one), None)


class MoneyReader:
    """Reads amounts; a currency in the cell goes into the field beside it.

    `sign_means` answers what a sign such as `$` stands for in this column; `sign` is one in the header that waits for
    such an answer. `in_kind`: the list holds gifts in kind as well, so that a cell may name one instead of an amount.
    """

    def __init__(
        self, kind: Money, numbers: NumberReader, sign_means: str | None, *, sign: str = "", in_kind: bool = False
    ) -> None:
        self._beside = kind.currency
        self._numbers = numbers
        self._sign_means = sign_means
        self._sign = sign if sign_means is None else ""
        self._in_kind = in_kind

    def read(self, value: Value) -> Decimal | int | Odd | None:
        found = self._read(value)
        has_currency = isinstance(found, Odd) and bool(found.beside or found.fault)
        if self._sign and found is not None and not has_currency:
            return Odd(fault=Fault("import-problem-currency", (shown(value), self._sign), Severity.QUESTION))
        return found

    def _gift(self, text: str) -> Odd | None:
        """Read the name of a gift where amounts stand: `venue` beside `200 EUR`."""
        category = choice_in_words(InKindCategory, text) if self._in_kind else None
        if category is None:
            return None
        return Odd(None, beside=(("form", SupportForm.IN_KIND), ("category", category)))

    def _read(self, value: Value) -> Decimal | int | Odd | None:
        if not isinstance(value, str):
            return self._numbers.read(value)
        text = plain_digits(value)
        if choice_in_words(ValuationBasis, value) is ValuationBasis.NOT_VALUED:
            return Odd(None, beside=(("valuation_basis", ValuationBasis.NOT_VALUED),))
        if gift := self._gift(value):
            return gift
        found = _NUMBER.search(text)
        word = (text[: found.start()] + " " + text[found.end() :]).strip() if found else ""
        if not found or not word:
            return self._numbers.read_text(shown(value), is_whole=not has_fractions(value, self._sign_means))
        currency = currency_of(word)
        if currency is None:
            return self._numbers.read_text(shown(value))
        if isinstance(currency, tuple):
            if self._sign_means is None:
                return Odd(fault=Fault("import-problem-currency", (value.strip(), word), Severity.QUESTION))
            currency = self._sign_means
        number = self._numbers.read_text(found[0].strip(), is_whole=minor_places(currency) == 0)
        beside = ((self._beside, currency),)
        if isinstance(number, Odd):
            return Odd(number.value, number.original, beside if number.value is not None else (), number.fault)
        return Odd(number, original=False, beside=beside)


def has_fractions(text: str, stated: str | None) -> bool:
    """Tell whether an amount may have decimals: the currency beside it decides, or the one stated for the column."""
    currency = currency_beside(text)
    if not isinstance(currency, str):
        currency = stated
    return currency is None or minor_places(currency) > 0


def currency_beside(text: str) -> str | tuple[str, ...] | None:
    """Return the currency that a cell names beside its number; several where a sign is in doubt, None without one."""
    bare = plain_digits(text)
    found = _NUMBER.search(bare)
    return currency_of((bare[: found.start()] + " " + bare[found.end() :]).strip()) if found else None


def signs_to_ask(texts: list[str]) -> tuple[tuple[str, ...], str]:
    """Return the currencies that signs of a column may mean, and an example; nothing where none is in doubt."""
    for text in texts:
        currency = currency_beside(text)
        if isinstance(currency, tuple):
            return currency, text
    return (), ""
