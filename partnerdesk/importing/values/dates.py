"""Dates of a column: its order of day and month from all its values, and each cell as a calendar date."""

from __future__ import annotations

import contextlib
import functools
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.importing.values.value_words import LANGUAGES, word_key, words
from partnerdesk.importing.values.years import is_eastern, is_short, lacks_year, with_full_year, without_since, year_in
from partnerdesk.messages import SOURCE, Language
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, Reading, plain_digits, read_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.grid import Value

_PARTS: Final = re.compile(r"(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?")
_TIME: Final = re.compile(
    r"[T,\s]+\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT)?\s*(?:[+-]\d{1,2}:?\d{0,2})?\s*$",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|re|º|ª|°)(?=\W|$)", re.IGNORECASE)
_FILLERS: Final = re.compile(r"(?<!\w)(?:г|г\.|года|году|року|рік|р\.|р|dne|den|the|года\.)(?!\w)", re.IGNORECASE)
_DOTTED: Final = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}")
"""Where dots part a date, the day stands first; no custom writes the month before a dot and the day behind."""
_EIGHT_DIGITS: Final = re.compile(r"\d{8}")
_WEEKDAY: Final = re.compile(r"^[^\W\d]+,\s*(?=.*\d)")
_MONTHS: Final = {
    name: month
    for month, names in enumerate(
        (
            "كانون الثاني/جانفي", "شباط/فيفري", "آذار/اذار", "نيسان/أفريل/افريل", "أيار/ايار/ماي", "حزيران/جوان",
            "تموز/جويلية/يوليوز", "آب/اب/أوت/اوت/غشت", "أيلول/ايلول/شتنبر", "تشرين الأول/تشرين الاول",
            "تشرين الثاني/نونبر", "كانون الأول/كانون الاول/دجنبر",
        ),
        start=1,
    )
    for name in names.split("/")
}  # fmt: skip
"""Months as they are called in Iraq, the Levant and the Maghreb; elsewhere in Arabic they are those of Babel."""
_MONTH: Final = re.compile(rf"(\d{{1,2}})\s+({'|'.join(sorted(_MONTHS, key=len, reverse=True))})\s+(\d{{4}})")
_MONTH_ALONE: Final = re.compile(rf"({'|'.join(sorted(_MONTHS, key=len, reverse=True))})\s+(\d{{4}})")
_NAMED_DAY: Final = re.compile(r"(?=.*(?<!\d)\d{4}(?!\d))(?=.*[^\W\d]{3})(?=.*(?<!\d)\d{1,2}(?!\d)).{8,40}")
"""A day, a month by name and a year, with something more."""
_STRICT: Final[Any] = {
    "STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"],
}  # fmt: skip
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000
"""Days of a spreadsheet's calendar from 1954 to 2119: numbers beyond are no dates that a list of partners holds."""
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_YEAR_STANDS: Final = re.compile(r"\d{4}")
_SHORT_PARTS: Final = re.compile(r"'?(\d{2})\s?[./-]\s?\d{1,2}\s?[./-]\s?(\d{1,2})\.?")
_FIRST_YEAR: Final = 1000
"""A year of three digits is counted in another way than ours."""
_FEW: Final = 3
"""Fewer dates tell nothing of what stands in their places."""
_YEARS_OF_A_LIST: Final = 6
"""Numbers that lie no further apart may be the years of one list: 24 to 30."""
_DAYS_OF_A_LIST: Final = 9
"""Numbers that lie further apart than this, beside such years, are days."""
_IN_BRACKETS: Final = re.compile(r"\s?[(（][^()（）\d]{1,12}[)）]$")
"""The day of the week behind a date: `2024.03.04(월)`."""


def short_in(texts: Iterable[str], language: str) -> str:
    """Return a text such as `24.03.04` that may begin with the year, as it does in East Asia; empty: none."""
    if not is_eastern(language):
        return ""
    return next((text for text in texts if is_short(_IN_BRACKETS.sub("", plain_digits(text)))), "")


def short_orders_in(texts: Iterable[str]) -> set[DateOrder]:
    """Return the year's place among the three numbers of a column's short dates, empty where it is not plain.

    A group's list covers a few years and all days of a month: where the first numbers are close together and the last
    ones far apart, the first ones are the years.
    """
    found = [_SHORT_PARTS.fullmatch(_IN_BRACKETS.sub("", plain_digits(text))) for text in dict.fromkeys(texts)]
    parts = [(int(each[1]), int(each[2])) for each in found if each]
    if len(parts) < _FEW:
        return set()
    first, last = ([part[place] for part in parts] for place in (0, 1))
    is_first = max(first) - min(first) <= _YEARS_OF_A_LIST and max(last) - min(last) > _DAYS_OF_A_LIST
    return {DateOrder.YEAR_FIRST} if is_first else set()


def orders_of(short: str) -> tuple[str, ...]:
    """Return the orders in which a short date is a date, the year first as the likeliest."""
    found = []
    for order in (DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST):
        with contextlib.suppress(Unreadable):
            read_date(short, Reading(Language(SOURCE), order))
            found.append(order.value)
    return tuple(found)


def orders_in(texts: Iterable[str]) -> tuple[set[DateOrder], str]:
    """Return the orders that the texts prove, and a text that may be read in two ways (empty: none)."""
    proven: set[DateOrder] = set()
    doubtful = ""
    for text in texts:
        parts = _numbers(text)
        if parts is None:
            continue
        first, second = parts
        if first > 12 >= second:
            proven.add(DateOrder.DAY_FIRST)
        elif second > 12 >= first:
            proven.add(DateOrder.MONTH_FIRST)
        elif first != second and not doubtful and not _DOTTED.fullmatch(plain_digits(text)):
            doubtful = text
    return proven, doubtful


def _numbers(text: str) -> tuple[int, int] | None:
    """Return the two numbers before the year; None where the text does not end in a year."""
    found = _PARTS.fullmatch(_TIME.sub("", without_since(plain_digits(text))))
    if found:
        return None if len(found[1]) > 2 or int(found[1]) > 31 else (int(found[1]), int(found[2]))
    bare = plain_digits(text)
    if _EIGHT_DIGITS.fullmatch(bare) and not _year_first(bare):
        return int(bare[:2]), int(bare[2:4])
    return None


def _year_first(digits: str) -> bool:
    return 1900 <= int(digits[:4]) <= 2100 and 1 <= int(digits[4:6]) <= 12 and 1 <= int(digits[6:]) <= 31


class DateReader:
    """Reads the cells of one column. `order` None: it is not known, and cells in doubt wait for an answer."""

    def __init__(self, order: DateOrder | None, languages: Iterable[str]) -> None:
        self._order = order
        self._languages = [Language(code) for code in dict.fromkeys((*languages, *LANGUAGES))]

    def read(self, value: Value) -> CalendarDate | Odd:
        """Return the date; one with more than a date in it, or a fault, comes as `Odd`."""
        if isinstance(value, datetime):
            return Odd(CalendarDate.of(value.date()))
        if isinstance(value, date):
            return CalendarDate.of(value)
        if isinstance(value, bool | time):
            return _unreadable(shown(value))
        if isinstance(value, int | Decimal):
            return self._from_number(value)
        return self._from_text(str(value))

    def _from_number(self, value: int | Decimal) -> CalendarDate | Odd:
        if value == int(value) and 1900 <= value <= 2100:
            return CalendarDate(int(value))
        if _FIRST_SERIAL <= value <= _LAST_SERIAL:
            day = CalendarDate.of(_EXCEL_EPOCH + timedelta(days=int(value)))
            return Odd(day, fault=Fault("import-warning-serial", (str(value), day), Severity.WARNING))
        return self._from_text(shown(value))

    def _from_text(self, raw: str) -> CalendarDate | Odd:
        text = " ".join(plain_digits(raw).split())
        if word_key(text) in words("open-ended"):
            return Odd(None, beside=(("open_ended", True),))
        if (since := without_since(text)) != text:
            return self._since(since, raw)
        timeless = _IN_BRACKETS.sub("", _TIME.sub("", text))
        language = self._languages[0].code
        if full := (year_in(text) or with_full_year(timeless, language)):
            day = self._read(full, DateOrder.YEAR_FIRST)
            return (day if _YEAR_STANDS.match(timeless) else Odd(day)) if day else _unreadable(raw)
        if lacks_year(timeless):
            return _unreadable(raw)
        if self._order is None and is_eastern(language) and is_short(timeless):
            return Odd(fault=Fault("import-problem-date-order", (raw,), Severity.QUESTION))
        if _EIGHT_DIGITS.fullmatch(timeless):
            timeless = (
                f"{timeless[:4]}-{timeless[4:6]}-{timeless[6:]}"
                if _year_first(timeless)
                else f"{timeless[:2]}/{timeless[2:4]}/{timeless[4:]}"
            )
        order = self._order
        parts = _numbers(timeless)
        if parts is not None and order is None:
            first, second = parts
            if max(first, second) <= 12 and first != second and not _DOTTED.fullmatch(timeless):
                return Odd(fault=Fault("import-problem-date-order", (raw,), Severity.QUESTION))
            order = DateOrder.MONTH_FIRST if second > 12 else DateOrder.DAY_FIRST
        bare = timeless if any(char.isdecimal() for char in timeless) else raw
        day = self._read(bare, order or DateOrder.DAY_FIRST)
        if day is None:
            leftover = _leftover(bare, language)
            return Odd(leftover) if leftover else _unreadable(raw)
        is_more = _TIME.sub("", text) != timeless or _says_hour(text)
        return Odd(day) if is_more and not _EIGHT_DIGITS.fullmatch(text) else day

    def _since(self, since: str, raw: str) -> Odd:
        """Read the date that something began on; that it goes on is kept with the text."""
        found = self._from_text(since)
        if isinstance(found, Odd) and found.fault and found.fault.severity is Severity.QUESTION:
            return found
        value = found.value if isinstance(found, Odd) else found
        return _unreadable(raw) if value is None else Odd(value)

    def _read(self, text: str, order: DateOrder) -> CalendarDate | None:
        plain = _FILLERS.sub(" ", _ORDINAL.sub("", text))
        for candidate in dict.fromkeys((text, plain, _WEEKDAY.sub("", plain))):
            has_words = any(char.isalpha() for char in candidate)
            for place, language in enumerate(self._languages if has_words else self._languages[:1]):
                try:
                    day = read_date(candidate, Reading(language, order))
                except (Unreadable, ValueError):
                    continue
                if day.year < _FIRST_YEAR:
                    continue
                if place:
                    # The whole column is likely in this language.
                    self._languages.insert(0, self._languages.pop(place))
                return day
        return _of_arabic_month(text)


def _says_hour(text: str) -> bool:
    hour = _TIME.search(text)
    return hour is not None and any(digit in hour[0] for digit in "123456789")


def _of_arabic_month(text: str) -> CalendarDate | None:
    """Read `5 آذار 2024`; raises nothing, a day that the month does not have is no date."""
    if whole := _MONTH.fullmatch(text):
        with contextlib.suppress(ValueError):
            return CalendarDate(int(whole[3]), _MONTHS[whole[2]], int(whole[1]))
    elif month := _MONTH_ALONE.fullmatch(text):
        return CalendarDate(int(month[2]), _MONTHS[month[1]])
    return None


@functools.lru_cache(maxsize=4_096)
def _leftover(text: str, language: str) -> CalendarDate | None:
    """Read a whole date with its month by name that is written in no usual form, strictly, in the column's language."""
    if not _NAMED_DAY.fullmatch(text):
        return None
    import dateparser

    try:
        found = dateparser.parse(text, languages=[language.partition("-")[0]], settings=_STRICT)
    except ValueError:  # a language that dateparser does not know
        return None
    return CalendarDate.of(found.date()) if found else None


def _unreadable(raw: str) -> Odd:
    return Odd(fault=Fault("problem-date", (raw,)))
