"""Money in a cell: the currency that stands beside the number, and a currency that a header states."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.importing.values.scales import scale_beside, scale_in_header
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

_NUMBER: Final = re.compile(r"[-+(\N{MINUS SIGN}△▲]*\s*(?:\d[\d.,'’\s٫٬]*\d|\d)\s*\)?(?:\s*[-–]$)?")
_NO_CENTS: Final = re.compile(r"(?<=\d)\s?(?:[.,]\s?[-–—]{1,2}|/\s?[-=–])(?![\d=])")
"""`5 000,-`, `150.–` and `13,000/=` are whole amounts."""
_SIGNS: Final = re.compile(r"[€£₴₩¥￥₽₹₺₸₾]")
_UNSPACED: Final = re.compile(
    r"(?:金額|金额|単価|单价|價格|价格|費用|费用|予算|预算|総額|总额|合計|合计|金|금액|단가|가격|비용|예산|총액)"
    r"(?:\b|)(人民币元?|人民幣元?|[美日港欧歐]元|台幣|台币|日本円|円|元|원화?|달러|유로)$"
    r"|(人民币|人民幣|新台幣|新臺幣|美元|欧元|歐元|港币|港幣|日元)"
)
"""A currency in a header without blanks; a single character only behind a word for an amount."""


@functools.cache
def _codes() -> frozenset[str]:
    return frozenset(codes(Standard.CURRENCY))


def currency_of(word: str) -> str | tuple[str, ...] | None:
    """Return the currency that a sign, a code or a word means; several where it is in doubt, None for no currency."""
    bare = word.strip(" ()[]\u00a0")
    if bare.upper() in _codes() and len(bare) == 3 and bare.isascii() and (bare.isupper() or bare.islower()):
        return bare.upper()
    # As it is written first: only its hamza tells the dinar of Jordan from the dirham of the Emirates.
    for key in dict.fromkeys((bare.casefold(), word_key(bare))):
        if key in doubtful_currencies():
            return doubtful_currencies()[key]
        if key in coded("currency"):
            return coded("currency")[key]
    return None


def currency_in_header(header: str) -> str | tuple[str, ...] | None:
    """Return the currency that a header names: `Importe (EUR)`, `Amount in US$`, `Valor R$`."""
    inner = re.findall(r"[(\[（]([^)\]）]*)[)\]）]", header)
    words = [*inner, *re.split(r"[\s()\[\]（）/,_:]+", header), *_SIGNS.findall(header)]
    words += [scaled[1] for word in words if (scaled := scale_beside(word, _is_currency))]
    if unspaced := _UNSPACED.search(header):
        words += [word for word in unspaced.groups() if word]
    found = [
        currency_of(word) for word in words if word and (not word.islower() or len(word) > 3 or not word.isascii())
    ]
    sure = [one for one in found if isinstance(one, str)]
    return sure[0] if sure else next((one for one in found if one), None)


def _is_currency(word: str) -> bool:
    return currency_of(word) is not None


class MoneyReader:
    """Reads amounts; a currency in the cell goes into the field beside it.

    `sign_means` answers what a sign such as `$` stands for in this column; `sign` is one in the header that waits for
    such an answer. `in_kind`: the list holds gifts in kind as well, so that a cell may name one instead of an amount.
    """

    def __init__(
        self, kind: Money, numbers: NumberReader, sign_means: str | None, *, sign: str = "", in_kind: bool = False,
        header: str = "",
    ) -> None:  # fmt: skip
        self._beside = kind.currency
        self._numbers = numbers
        self._sign_means = sign_means
        self._sign = sign if sign_means is None else ""
        self._in_kind = in_kind
        self._scale = scale_in_header(header, _is_currency)

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
            if self._scale > 1 and not isinstance(value, bool | None):
                return self._numbers.read_scaled(shown(value), shown(value), self._scale)
            return self._numbers.read(value)
        if _NO_CENTS.search(value):
            return self._whole(_NO_CENTS.sub("", value))
        if choice_in_words(ValuationBasis, value) is ValuationBasis.NOT_VALUED:
            return Odd(None, beside=(("valuation_basis", ValuationBasis.NOT_VALUED),))
        if gift := self._gift(value):
            return gift
        digits, word = _digits_and_words(value)
        if digits and not word and self._scale > 1:
            return self._numbers.read_scaled(shown(value), digits, self._scale)
        if not word:
            return self._numbers.read_text(shown(value), is_whole=not has_fractions(value, self._sign_means))
        return self._with_words(value, digits, word)

    def _whole(self, value: str) -> Decimal | int | Odd | None:
        """Read an amount that says that it has no cents: whatever sign stands in it groups thousands."""
        digits, word = _digits_and_words(value)
        if not word:
            return self._numbers.read_text(digits or value, is_whole=True)
        return self._with_words(value, digits, word, is_whole=True)

    def _with_words(self, value: str, digits: str, word: str, *, is_whole: bool = False) -> Decimal | int | Odd | None:
        """Read an amount that has a currency, a "thousand" or something else beside it."""
        scale, word = _scale_and_currency(word)
        currency = currency_of(word)
        if scale > 1 and not word:
            return self._numbers.read_scaled(shown(value), digits, scale)
        if currency is None:
            return self._numbers.read_text(shown(value))
        if isinstance(currency, tuple):
            if self._sign_means is None:
                return Odd(fault=Fault("import-problem-currency", (value.strip(), word), Severity.QUESTION))
            currency = self._sign_means
        beside = ((self._beside, currency),)
        scale = max(scale, self._scale)
        if scale > 1:
            return self._numbers.read_scaled(shown(value), digits, scale, beside)
        number = self._numbers.read_text(digits, is_whole=is_whole or minor_places(currency) == 0)
        if isinstance(number, Odd):
            return Odd(number.value, number.original, beside if number.value is not None else (), number.fault)
        return Odd(number, original=False, beside=beside)


def _digits_and_words(value: str) -> tuple[str, str]:
    """Part an amount into its number and the words around it; two empty texts where no number is."""
    text = _NO_CENTS.sub("", plain_digits(value))
    found = _NUMBER.search(text)
    if not found:
        return "", ""
    return found[0].strip(), f"{text[: found.start()]} {text[found.end() :]}".strip()


def _scale_and_currency(word: str) -> tuple[int, str]:
    """Part the words beside a number into what multiplies it, 1 for nothing, and the rest."""
    if currency_of(word) is not None:
        return 1, word
    return scale_beside(word, _is_currency) or (1, word)


def has_fractions(text: str, stated: str | None) -> bool:
    """Tell whether an amount may have decimals: the currency beside it decides, or the one stated for the column."""
    if _NO_CENTS.search(text):
        return False
    currency = currency_beside(text)
    if not isinstance(currency, str):
        currency = stated
    return currency is None or minor_places(currency) > 0


def currency_beside(text: str) -> str | tuple[str, ...] | None:
    """Return the currency that a cell names beside its number; several where a sign is in doubt, None without one."""
    _, word = _digits_and_words(text)
    return currency_of(_scale_and_currency(word)[1])


def signs_to_ask(texts: list[str]) -> tuple[tuple[str, ...], str]:
    """Return the currencies that signs of a column may mean, and an example; nothing where none is in doubt."""
    for text in texts:
        currency = currency_beside(text)
        if isinstance(currency, tuple):
            return currency, text
    return (), ""
