"""E-mail addresses, telephone numbers, web addresses and Wikidata items in cells, several in one cell as well."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.messages import SOURCE, Language
from partnerdesk.records.kinds import EMAIL, PHONE, QID, URL, Pattern
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import Reading

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Value

_READING: Final = Reading(Language(SOURCE))
_PLAIN_EMAIL: Final = re.compile(r"[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE)
_PLAIN_PHONE: Final = re.compile(r"\+?[0-9](?:[ -]?[0-9]){4,14}")
_IN_ANGLES: Final = re.compile(r"<([^<>@\s]+@[^<>\s]+)>")
_AT: Final = re.compile(r"\s*[(\[{]\s*(?:at|arroba|arobase|собака|@)\s*[)\]}]\s*", re.IGNORECASE)
_ASIDE: Final = re.compile(r"\s*[(（][^)）\d]*[)）]")
_LABEL: Final = re.compile(r"^[^\W\d_][\w.\s-]{0,14}?[.:：]\s*(?=[\d+(])")
_BETWEEN: Final = re.compile(r"\s*(?:[;,\n|،؛、，；]|\s/\s|\s+(?:y|e|et|and|o|or|ou|und|і|и)\s+)\s*|\s{2,}")
_DIGITS: Final = re.compile(r"\d")


def read_email(value: Value) -> str | Odd | None:
    """Return the address; of several, the first, and the whole text is kept beside the record."""
    raw = shown(value)
    if _PLAIN_EMAIL.fullmatch(raw):
        return raw
    text = _AT.sub("@", raw.replace("＠", "@"))
    pieces = _IN_ANGLES.findall(text) or [piece for piece in re.split(r"[\s;,|/،؛、，；]+", text) if "@" in piece]
    good = [address for piece in pieces if (address := _checked_email(piece.strip("<>()[]")))]
    if not good or len(good) < len(pieces):
        return Odd(good[0] if good else None, fault=Fault("problem-email", (raw,)))
    if len(good) > 1:
        return _first_of_several(good, raw)
    return good[0] if good[0] == raw else Odd(good[0], original=raw.removeprefix("mailto:") != good[0])


def _first_of_several(good: list[str], raw: str) -> Odd:
    """Take the first and say so: the field holds one, the others stay beside the record with the whole text."""
    return Odd(good[0], fault=Fault("import-warning-about", (raw, good[0]), Severity.WARNING))


def _checked_email(piece: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        kept = EMAIL.parse(piece, _READING)
        if kept and not _PLAIN_EMAIL.fullmatch(kept):
            validate_email(kept, check_deliverability=False, test_environment=True)
    except (Unreadable, EmailNotValidError):
        return None
    return kept


def read_phone(value: Value) -> str | Odd | None:
    """Return the number as it was written; of several, the first, and the whole text is kept beside the record."""
    raw = shown(value)
    if _PLAIN_PHONE.fullmatch(raw):
        return raw
    if 5 <= len(_DIGITS.findall(raw)) <= 15 and (kept := _pattern(PHONE, raw)):
        return kept
    plain = _LABEL.sub("", unicodedata.normalize("NFKC", raw))
    if 5 <= len(_DIGITS.findall(plain)) <= 15 and (kept := _pattern(PHONE, plain)):
        return Odd(kept)
    pieces = [_ASIDE.sub("", piece).strip() for piece in _BETWEEN.split(plain) if piece]
    if len(pieces) < 2:
        pieces = _numbers_within(raw)
    good = [kept for piece in pieces if 5 <= len(_DIGITS.findall(piece)) <= 15 and (kept := _pattern(PHONE, piece))]
    if len(good) > 1:
        return _first_of_several(good, raw)
    return Odd(good[0]) if good else Odd(fault=Fault("problem-phone", (raw,)))


def _numbers_within(raw: str) -> list[str]:
    """Find telephone numbers among words, as telephone companies know them; only those with a country code."""
    import phonenumbers

    return [found.raw_string for found in phonenumbers.PhoneNumberMatcher(raw, None)]


def read_url(value: Value) -> str | Odd | None:
    """Return the web address; of several, the first, and the whole text is kept beside the record."""
    raw = shown(value)
    if kept := _pattern(URL, raw):
        return kept
    good = [kept for piece in re.split(r"[\s;,|]+", raw) if (kept := _pattern(URL, piece))]
    return Odd(good[0]) if good else Odd(fault=Fault("problem-url", (raw,)))


def read_qid(value: Value) -> str | Odd | None:
    """Return the item, also from a Wikidata address or in small letters."""
    raw = shown(value)
    kept = _pattern(QID, raw) or _pattern(QID, raw.upper())
    return kept or Odd(fault=Fault("problem-qid", (raw,)))


def _pattern(kind: Pattern, text: str) -> str | None:
    try:
        return kind.parse(text, _READING)
    except Unreadable:
        return None
