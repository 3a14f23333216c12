"""Years that are counted or shortened in another way: Japanese eras, the years of the Republic, two digits in Korea."""

from __future__ import annotations

import re
from typing import Final

from partnerdesk.importing.values.value_words import word_key, words

_EAST: Final = frozenset({"ja", "ko", "zh"})
"""Languages in which a date begins with its year, also where that has two digits only."""
_ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925, "R": 2018, "H": 1988, "S": 1925}
_REPUBLIC: Final = 1911
_ERA: Final = re.compile(
    r"(令和|平成|昭和|[RHS])\s?\.?(元|\d{1,2})(?:年|[./-])\s?(?:(\d{1,2})(?:月|[./-]|$)\s?(?:(\d{1,2})日?)?)?"
)
_BARE_ERA: Final = re.compile(r"(令和|平成|昭和|[RHS])\s?\.?(\d{1,2})")
_MINGUO: Final = re.compile(
    r"(?:(?:中華)?民[國国]\s?)?(1\d{2})(?:年|[./-](?=\d))\s?(?:(\d{1,2})(?:月|[./-]|$)\s?(?:(\d{1,2})日?)?)?"
)
_SHORT_WORDED: Final = re.compile(r"(\d{2})(?:년|年)\s?(\d{1,2})(?:월|月)\s?(?:(\d{1,2})(?:일|日))?")
_SHORT: Final = re.compile(r"'?\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}\.?")
_NO_YEAR: Final = re.compile(r"\d{1,2}\s?[월月]\s?\d{1,2}\s?[일日]")
_MONTH_WITH_NUMBER: Final = re.compile(r"(?=.*[^\W\d]{3})(?P<before>\D*)(?P<number>\d{1,2})\D*")
_MONTH_AND_YEAR: Final = re.compile(r"[^\W\d]{3,}\.?(?:-\d{2}|\s?['’]\d{2})")
"""`Mar-24` is how spreadsheets write a month, `Mar '24` how people do."""
_YEAR_AND_MONTH: Final = re.compile(r"((?:19|20)\d{2})\s?[./]\s?(0?[1-9]|1[0-2])\.?")
_YEAR: Final = re.compile(r"([^\d]{0,12}?)\s*((?:19|20)\d{2})\s*([^\d]{0,12})")
_BEFORE: Final = re.compile(r"([^\W\d]+(?:\s[^\W\d]+){0,3}):?\s+(?=.*\d)")
_BEHIND: Final = re.compile(r"(?<=[\d日月年일월년])\s*([^\W\d]+(?:\s[^\W\d]+)?)$")
_SPAN: Final = re.compile(r"\d{1,2}\s?[-–—]\s?\d{1,2}\.?\s[^\W\d]|[^\W\d]{3,}\s\d{1,2}\s?[-–—]\s?\d{1,2}\b")


def is_eastern(language: str) -> bool:
    """Tell whether dates of a language begin with the year."""
    return language.partition("-")[0] in _EAST


def is_short(text: str) -> bool:
    """Tell whether a date is three numbers of two digits at most, `24.03.04`: the year may stand at either end."""
    return _SHORT.fullmatch(text) is not None


def with_full_year(text: str, language: str) -> str | None:
    """Return a date in ISO form whose year is counted from an era or shortened beyond doubt; None: it is none of these.

    Eras by the Japanese government's years of accession, the Minguo calendar from 1912 on. `2024/05` is a month,
    `2011/12` outside East Asia as likely a year of accounts.
    """
    if month := _YEAR_AND_MONTH.fullmatch(text):
        is_span = int(month[2]) == (int(month[1]) + 1) % 100
        return None if is_span and not is_eastern(language) else _iso(int(month[1]), month[2], None)
    year = _MINGUO.fullmatch(text)
    if year and (year[3] or "年" in text or language.startswith("zh")):
        # Nobody else counts years of a whole date in three digits, in whatever language the headings are.
        return _iso(_REPUBLIC + int(year[1]), year[2], year[3])
    if not is_eastern(language):
        return None
    if language.startswith("ja") and (bare := _BARE_ERA.fullmatch(text)):
        return _iso(_ERAS[bare[1]] + int(bare[2]), None, None)
    if era := _ERA.fullmatch(text):
        return _iso(_ERAS[era[1]] + (1 if era[2] == "元" else int(era[2])), era[3], era[4])
    # A Japanese year of two digits may as well be one of an era.
    if not language.startswith("ja") and (short := _SHORT_WORDED.fullmatch(text)):
        return _iso(2000 + int(short[1]), short[2], short[3])
    return None


def year_in(text: str) -> str | None:
    """Return the year of `2019年` or `year 2019` in ISO form; None: the text is no year with such a word."""
    found = _YEAR.fullmatch(text)
    if not found or not (found[1] or found[3]):
        return None
    says_year = {word_key(found[1].strip()), word_key(found[3].strip())} <= {"", *words("year")}
    return found[2] if says_year else None


def without_since(text: str) -> str:
    """Return a date without the words before or behind it that say "from then on": `desde mayo de 2019`."""
    if (before := _BEFORE.match(text)) and (rest := _without_first_words(text, before[1])):
        return rest
    behind = _BEHIND.search(text)
    for start in range(len(behind[1]) if behind else 0):
        if behind and word_key(behind[1][start:]) in words("since"):
            return text[: behind.start(1) + start].strip()
    return text


def _without_first_words(text: str, before: str) -> str:
    """Take the longest words off that say "since", and keep a month's name behind them."""
    each = before.split()
    for count in range(len(each), 0, -1):
        if word_key(" ".join(each[:count])) in words("since"):
            return " ".join(text.split()[count:])
    return ""


def _iso(year: int, month: str | None, day: str | None) -> str:
    return "-".join([str(year), *(f"{int(part):02d}" for part in (month, day) if part)])


def lacks_year(text: str) -> bool:
    """Tell whether a date has no year that is sure: `5 March`, a span of days, `24年3月4日` outside China and Korea."""
    if _NO_YEAR.fullmatch(text) or _SPAN.search(text) or _SHORT_WORDED.fullmatch(text):
        return True
    found = _MONTH_WITH_NUMBER.fullmatch(text)
    return found is not None and int(found["number"]) <= 31 and not _MONTH_AND_YEAR.fullmatch(text)
