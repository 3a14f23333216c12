"""Reads dates, numbers and yes/no from what a person typed, once it is known how that person writes them."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from partnerdesk.messages import SOURCE, Language
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
    """Turn the digits of every script into 0-9 and every kind of space into one space.

    Marks that only steer the direction of writing, which dates in Arabic hold, are dropped.
    """
    return (re.sub(r"\s", " ", raw) if raw.isascii() else "".join(map(_plain, raw))).strip()


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if unicodedata.category(char) == "Cf":
        return ""
    return " " if char.isspace() else char


def _number_form(group: str, decimal: str) -> re.Pattern[str]:
    """Grouped by one and the same sign, the last group of three (12,34,567 is how South Asia writes), or plain."""
    grouped = rf"[1-9]\d{{0,2}}(?P<sign>[ '’{group}])(?:\d{{2,3}}(?P=sign))*\d{{3}}"
    return re.compile(rf"(?:{grouped}|\d+)(?:{decimal}\d+)?|{decimal}\d+")


_FORMS: Final = {DecimalSign.POINT: _number_form(",", r"\."), DecimalSign.COMMA: _number_form(".", ",")}
_SIGNED: Final = re.compile(r"\((?P<owed>[^()]+)\)|(?P<before>[+-]?) ?(?P<bare>[^()+-]+?) ?(?P<after>-?)")


def read_number(raw: str, reading: Reading) -> Decimal:
    """Read a number strictly: `1.234,50` with a comma for decimals; raises Unreadable, never guesses."""
    sign = "," if reading.decimal is DecimalSign.COMMA else "."
    digits = plain_digits(raw).replace("\N{MINUS SIGN}", "-").replace("٫", sign).replace("٬", "'")
    found = _SIGNED.fullmatch(digits)
    bare = (found["owed"] or found["bare"]).strip() if found else ""
    if found is None or not _FORMS[reading.decimal].fullmatch(bare) or (found["before"] and found["after"]):
        raise Unreadable("problem-number", raw)
    whole, _, rest = bare.partition(sign)
    number = Decimal(re.sub(r"\D", "", whole or "0") + (f".{rest}" if rest else ""))
    return -number if found["owed"] or "-" in (found["before"], found["after"]) else number


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
    """Read a date with a month's name, or with words around its numbers, in the reader's language or in English."""
    months, form, fillers = _words_of_dates(reading.language.code)
    folded = fold(wanted)
    named = [months[found[0]] for found in form.finditer(folded)]
    rest = form.sub(" ", folded)
    numbers = re.findall(r"\d+", rest)
    words = set(re.findall(r"[^\W\d_]+", rest))
    if len(named) > 1 or words - fillers or not 1 <= len(numbers) <= 3:
        raise ValueError(wanted)
    if not named and len(numbers) == 3:
        return _from_parts([int(number) for number in numbers], len(numbers[0]) == 4, reading)
    if not named or len(numbers) == 3:
        raise ValueError(wanted)
    if len(numbers) == 1:
        return CalendarDate(_full_year(int(numbers[0])), named[0])
    day, year = map(int, reversed(numbers) if len(numbers[0]) > 2 else numbers)
    return CalendarDate(_full_year(year), named[0], day)


_JOINING: Final = frozenset("de del of the da do den le el st nd rd th er a o e".split())
"""Words and endings that people write between day, month and year, beside those of the language's own pattern."""


@functools.cache
def _words_of_dates(code: str) -> tuple[dict[str, int], re.Pattern[str], frozenset[str]]:
    """Month by folded name, the pattern that finds such a name, and the words that only join the parts."""
    language = Language(code)
    months = {**month_names(Language(SOURCE)), **month_names(language)}
    # A name that is written with a digit (Vietnamese, Chinese) does not begin or end inside a number.
    alternatives = "|".join(
        (r"(?<!\d)" if name[0].isdigit() else "") + re.escape(name) + (r"(?!\d)" if name[-1].isdigit() else "")
        for name in sorted(months, key=len, reverse=True)
    )
    patterns = [str(language.locale.date_formats[width].pattern) for width in ("short", "medium", "long")]
    patterns += [str(language.locale.datetime_skeletons.get("yMMMM", "")), str(language.locale.eras["abbreviated"][1])]
    # What is quoted, and every letter that is no pattern letter: `d MMMM y 'р'.`, `y年M月`.
    literal = " ".join(
        quoted or other for p in patterns for quoted, other in re.findall(r"'([^']*)'|([^\x00-\x7f]+)", p)
    )
    return months, re.compile(alternatives), _JOINING | set(re.findall(r"[^\W\d_]+", fold(literal)))


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
