"""Reads dates, numbers and yes/no from what a person typed, once it is known how that person writes them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from partnerdesk.messages import Language
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.folding import fold
from partnerdesk.records.problem import Unreadable


class DateOrder(StrEnum):
    """Which part of `03/04/2025` is the day."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


class DecimalSign(StrEnum):
    """Which sign of `1.234,5` parts the whole from the rest."""

    COMMA = "comma"
    POINT = "point"


@dataclass(frozen=True)
class Reading:
    """How the writer of a text writes: the language of its words, its order of dates, its decimal sign."""

    language: Language
    date_order: DateOrder = DateOrder.DAY_FIRST
    decimal: DecimalSign = DecimalSign.POINT


def reading_of(language: Language) -> Reading:
    """Return how people write in `language`, for text typed into a form by somebody who reads that language."""
    pattern = language.locale.date_formats["short"].pattern.lower()
    first = min(("d", "m", "y"), key=lambda part: pattern.find(part) % 100)
    order = {"d": DateOrder.DAY_FIRST, "m": DateOrder.MONTH_FIRST, "y": DateOrder.YEAR_FIRST}[first]
    symbols = language.locale.number_symbols
    sign = symbols.get("latn", symbols).get("decimal", ".")
    return Reading(language, order, DecimalSign.COMMA if sign == "," else DecimalSign.POINT)


def plain_digits(raw: str) -> str:
    """Turn the digits of every script into 0-9 and every kind of space into one space."""
    return "".join(
        str(unicodedata.digit(char))
        if char.isdigit() and not char.isascii() and unicodedata.digit(char, -1) >= 0
        else " "
        if char.isspace()
        else char
        for char in raw
    ).strip()


_GROUPED: Final = {
    DecimalSign.POINT: re.compile(r"\d{1,3}(?:[ ,'’]\d{2,3})*(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"),
    DecimalSign.COMMA: re.compile(r"\d{1,3}(?:[ .'’]\d{2,3})*(?:,\d+)?|\d+(?:,\d+)?|,\d+"),
}


def read_number(raw: str, reading: Reading) -> Decimal:
    """Read a number strictly: `1.234,50` with a comma for decimals; raises Unreadable, never guesses."""
    digits = plain_digits(raw).replace("\N{MINUS SIGN}", "-").replace("٫", ",").replace("٬", "'")
    negative = digits.startswith("-") or (digits.startswith("(") and digits.endswith(")"))
    bare = digits.strip("-+() ")
    if not _GROUPED[reading.decimal].fullmatch(bare):
        raise Unreadable("problem-number", raw)
    sign = "," if reading.decimal is DecimalSign.COMMA else "."
    whole, _, rest = bare.partition(sign)
    number = Decimal(re.sub(r"\D", "", whole or "0") + (f".{rest}" if rest else ""))
    return -number if negative else number


_PARTS: Final = re.compile(r"(\d{1,4})[\s./\-年년]+(\d{1,2})[\s./\-月월]+(\d{1,4})[日일]?\.?")
_MONTH_AND_YEAR: Final = re.compile(r"(\d{1,2})[\s./\-](\d{4})")
_ISO: Final = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def read_date(raw: str, reading: Reading) -> CalendarDate:
    """Read a day, a month (`03/2025`, `March 2025`) or a year; raises Unreadable.

    A year of two digits is taken as 2000-2068 or 1969-1999, as `strptime` does.
    """
    wanted = plain_digits(raw).split("T")[0] if _ISO.match(plain_digits(raw)) else plain_digits(raw)
    try:
        if _ISO.fullmatch(wanted):
            return CalendarDate.from_iso(wanted)
        if found := _PARTS.fullmatch(wanted):
            return _from_parts([int(part) for part in found.groups()], len(found[1]) == 4, reading)
        if found := _MONTH_AND_YEAR.fullmatch(wanted):
            return CalendarDate(int(found[2]), int(found[1]))
        return _from_words(wanted, reading)
    except ValueError as fault:
        raise Unreadable("problem-date", raw) from fault


def _from_parts(parts: list[int], year_stands_first: bool, reading: Reading) -> CalendarDate:
    order = DateOrder.YEAR_FIRST if year_stands_first else reading.date_order
    if order is DateOrder.YEAR_FIRST:
        year, month, day = parts
    elif order is DateOrder.DAY_FIRST:
        day, month, year = parts
    else:
        month, day, year = parts
    return CalendarDate(_full_year(year), month, day)


def _full_year(year: int) -> int:
    if year >= 100:
        return year
    return year + (2000 if year < 69 else 1900)


def _from_words(wanted: str, reading: Reading) -> CalendarDate:
    """Read a date with a month's name in the reader's language or in English."""
    words = [word for word in re.split(r"[\s.,/\-]+", fold(wanted)) if word]
    months = {**month_names(Language("en")), **month_names(reading.language)}
    named = [months[word] for word in words if word in months]
    numbers = [int(word) for word in words if word.isdecimal()]
    fillers = {"de", "del", "of", "the", "da", "do", "den", "le", "el"}
    unknown = [word for word in words if word not in months and word not in fillers and not word.isdecimal()]
    if len(named) != 1 or unknown or not 1 <= len(numbers) <= 2:
        raise ValueError(wanted)
    if len(numbers) == 1:
        return CalendarDate(_full_year(numbers[0]), named[0])
    day, year = (numbers[1], numbers[0]) if numbers[0] > 31 else numbers
    return CalendarDate(_full_year(year), named[0], day)


def month_names(language: Language) -> dict[str, int]:
    """Folded names of the months, long and short, nominative and as used in dates -> 1..12."""
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in language.locale.months[context][width].items():
                names[fold(name).rstrip(".")] = number
    return names


_YES: Final = frozenset(
    fold(word) for word in "yes y true 1 x ✓ ✔ ☑ si sí oui sim نعم так ano 예 네 ja да 是 はい o".split()
)
_NO: Final = frozenset(
    fold(word) for word in "no n false 0 ✗ ✘ ☐ non não لا ні ne 아니오 아니요 nein нет 否 いいえ".split()
)
_NOT_STATED: Final = frozenset(fold(word) for word in ("", "-", "\N{EN DASH}", "\N{EM DASH}", "?", "n/a", "na", "n.a."))


def read_yes_no(raw: str, reading: Reading) -> bool | None:
    """Read yes, no or not stated (None), in the words of many languages; raises Unreadable for other words."""
    wanted = fold(raw.strip().rstrip("."))
    if wanted in _YES or wanted == fold(reading.language.text("yes")):
        return True
    if wanted in _NO or wanted == fold(reading.language.text("no")):
        return False
    if wanted in _NOT_STATED or wanted == fold(reading.language.text("not-stated")):
        return None
    raise Unreadable("problem-yes-no", raw)
