"""Numbers of a column: its decimal sign from all its values, and each cell as a number of its field."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.importing.values.scales import scale_beside
from partnerdesk.importing.values.value_words import word_key, words
from partnerdesk.messages import SOURCE, Language
from partnerdesk.records.kinds import Number, Percent
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DecimalSign, Reading, plain_digits, read_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.grid import Value

_POINT: Final = Reading(Language(SOURCE), decimal=DecimalSign.POINT)
_COMMA: Final = Reading(Language(SOURCE), decimal=DecimalSign.COMMA)
_READINGS: Final = {DecimalSign.POINT: _POINT, DecimalSign.COMMA: _COMMA}
_SIGNS: Final = str.maketrans({"٫": ",", "٬": "'", "،": ",", "\N{MINUS SIGN}": "-", "△": "-", "▲": "-"})
"""What stands for a sign in other scripts; a triangle is the minus of Japanese and Korean books."""
_BEYOND: Final = Decimal(10) ** 20
"""No field holds such numbers, and decimals of this size can no longer be rounded."""
_SCALED: Final = re.compile(r"([-+]?\d[\d.,'’ ]*?)\s*([^\W\d_][^\d]*)")
_DIGITS: Final = re.compile(r"\d[\d.,'’ ]*")


def sign_of(text: str) -> DecimalSign | str | None:
    """Return the decimal sign that a number's text proves, `doubtful` for `1.234`, None where it has none."""
    found = _DIGITS.search(plain_digits(text).translate(_SIGNS))
    bare = found[0].strip(" .,'’") if found else ""
    points, commas = bare.count("."), bare.count(",")
    if points and commas:
        return DecimalSign.COMMA if bare.rfind(",") > bare.rfind(".") else DecimalSign.POINT
    if not points and not commas:
        return None
    if points + commas > 1:
        return DecimalSign.COMMA if points else DecimalSign.POINT
    whole, rest = re.split(r"[.,]", bare)
    if len(rest) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0"):
        return "doubtful"
    return DecimalSign.POINT if points else DecimalSign.COMMA


def signs_in(texts: Iterable[str]) -> tuple[set[DecimalSign], str]:
    """Return the decimal signs that the texts prove, and a text that may be read in two ways (empty: none)."""
    proven: set[DecimalSign] = set()
    doubtful = ""
    for text in texts:
        sign = sign_of(text)
        if isinstance(sign, DecimalSign):
            proven.add(sign)
        elif sign and not doubtful:
            doubtful = text
    return proven, doubtful


class NumberReader:
    """Reads the cells of one column as numbers of `kind`.

    `decimal` None: not known; numbers in doubt wait for an answer, unless the field takes whole numbers only.
    """

    def __init__(self, kind: Number, decimal: DecimalSign | None, *, shares: bool = False) -> None:
        self._kind = kind
        self._decimal = decimal
        self._shares = shares and isinstance(kind, Percent)

    def read(self, value: Value) -> Decimal | int | Odd | None:
        """Return the number; one with words beside it, or a fault, comes as `Odd`."""
        if isinstance(value, bool):
            return Odd(fault=Fault("problem-number", (shown(value),)))
        if isinstance(value, int | Decimal):
            return self._typed(Decimal(value))
        return self.read_text(shown(value))

    def _typed(self, number: Decimal) -> Decimal | int | Odd | None:
        if self._shares:
            share = self._parse(format(number * 100, "f"), _POINT, format(number, "f"))
            return (
                share
                if isinstance(share, Odd)
                else Odd(share, fault=Fault("import-warning-share", (number, share), Severity.WARNING))
            )
        if abs(number) >= _BEYOND:
            return Odd(fault=Fault("problem-too-large", (format(number, "f"),)))
        rounded = round(number, self._kind.places)
        # What a spreadsheet computes carries the noise of binary fractions: 1234.5600000000001.
        close = abs(number - rounded) <= abs(number) * Decimal("1e-12")
        return self._parse(format(rounded if close else number, "f"), _POINT, format(number, "f"))

    def read_text(self, raw: str, *, is_whole: bool = False) -> Decimal | int | Odd | None:
        """Read a text without currency; `is_whole`: what it counts has no fractions, as yen have none."""
        text = plain_digits(raw).translate(_SIGNS).removesuffix("%" if isinstance(self._kind, Percent) else "").strip()
        bare = _without_about(text)
        if scaled := _SCALED.fullmatch(bare):
            scale = scale_beside(scaled[2], lambda _: False)
            if scale and not scale[1]:
                return self.read_scaled(raw, scaled[1], scale[0])
        sign = sign_of(bare)
        if sign == "doubtful":
            sign = self._settled(bare, is_whole=is_whole)
            if sign is None:
                return Odd(fault=Fault("import-problem-decimal", (raw,), Severity.QUESTION))
        elif self._decimal is not None and sign is None:
            sign = self._decimal
        number = self._parse(
            bare, _READINGS[DecimalSign.COMMA if sign is DecimalSign.COMMA else DecimalSign.POINT], raw
        )
        if bare != text and not isinstance(number, Odd):
            return Odd(number, fault=Fault("import-warning-about", (raw, str(number)), Severity.WARNING))
        return number

    def read_scaled(self, raw: str, digits: str, factor: int, beside: tuple[tuple[str, str], ...] = ()) -> Odd:
        """Read `digits` times `factor`, which words of the cell or the header state, and say so."""
        text = plain_digits(digits).translate(_SIGNS).strip()
        sign = sign_of(text)
        if sign == "doubtful":
            sign = self._decimal
            if sign is None:
                return Odd(fault=Fault("import-problem-decimal", (raw,), Severity.QUESTION))
        try:
            number = read_number(text, _COMMA if sign is DecimalSign.COMMA else _POINT) * factor
        except Unreadable:
            return Odd(fault=Fault("problem-number", (raw,)))
        plain = format(number.normalize(), "f")
        found = self._parse(plain, _POINT, raw)
        if isinstance(found, Odd):
            return found
        said = " ".join([plain, *(word for _, word in beside)])
        return Odd(found, beside=beside, fault=Fault("import-warning-about", (raw, said), Severity.WARNING))

    def _settled(self, bare: str, *, is_whole: bool) -> DecimalSign | None:
        if is_whole or self._kind.places == 0:
            # A thousandth of a person does not come to a workshop: the sign groups thousands.
            return DecimalSign.POINT if "," in bare else DecimalSign.COMMA
        return self._decimal

    def _parse(self, text: str, reading: Reading, raw: str) -> Decimal | int | Odd | None:
        try:
            number = self._kind.parse(text, reading)
        except Unreadable as fault:
            return Odd(fault=Fault(fault.key, (raw, *fault.values[1:])))
        # A cell may hold nothing but signs that are not seen.
        return Odd() if number is None else number


def _without_about(text: str) -> str:
    """Take "approx." and its like off, before or behind."""
    digits = re.search(r"[-+(]?\d[\d.,'’ ]*\)?", text)
    if not digits:
        return text
    around = [text[: digits.start()], text[digits.end() :]]
    if any(word_key(part.strip(" ().")) not in {"", *words("about")} for part in around):
        return text
    return digits[0].strip(" ,.")
