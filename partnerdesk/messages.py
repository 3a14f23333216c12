"""Texts, numbers, money and dates in the user's language, for every layer.

The message files are MediaWiki-style JSON (`resources/i18n/en.json`, documented in `qqq.json`), the format
that the volunteers of translatewiki.net know: `$1` is a value, `{{PLURAL:$1|one|many}}` follows the plural
rules of the language, `{{lcfirst:$1}}` writes a value's first letter small, for a heading in the middle of
a sentence. A key that a language lacks is shown in English.
"""

from __future__ import annotations

import functools
import json
import locale
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.minor_units import minor_places
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from babel import Locale

_APOSTROPHE: Final = "'"
SOURCE: Final = "en"
LONGER: Final = "qps-ploc"
"""Pseudo-language for development: accented and a third longer, so that cut texts show."""
MIRRORED: Final = "qps-plocm"
"""Pseudo-language for development: written from right to left."""
_PSEUDO_LOCALE: Final = {LONGER: "en", MIRRORED: "ar"}

_PLURAL = re.compile(r"\{\{PLURAL:\$(\d)\|([^{}]*)\}\}")
_VALUE = re.compile(r"\{\{lcfirst:\$(\d)\}\}|\$(\d)")
_PLURAL_ORDER: Final = ("zero", "one", "two", "few", "many", "other")
_ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


class Language:
    """One language: its texts, its plural rules, its ways of writing numbers, money and dates."""

    def __init__(self, code: str) -> None:
        """Take a code such as `pt-BR`; an unknown one falls back to its base language, then to English."""
        self.code = code

    @functools.cached_property
    def locale(self) -> Locale:
        from babel import Locale, UnknownLocaleError

        wanted = _PSEUDO_LOCALE.get(self.code, self.code)
        for candidate in (wanted, wanted.split("-")[0]):
            try:
                return Locale.parse(candidate, sep="-")
            except (UnknownLocaleError, ValueError):
                continue
        return Locale.parse(SOURCE)

    @property
    def right_to_left(self) -> bool:
        return self.code == MIRRORED or self.code.split("-")[0] in {"ar", "fa", "he", "ur", "ps", "ckb", "yi"}

    @functools.cached_property
    def _texts(self) -> dict[str, str]:
        base = self.code.split("-")[0]
        return {**_load(SOURCE), **(_load(base) if base != self.code else {}), **_load(self.code)}

    def text(self, key: str, *values: object) -> str:
        """Return the text of `key` with its values filled in; raises KeyError for an unknown key."""
        template = self._texts[key]
        if self.code in _PSEUDO_LOCALE:
            template = _pseudo(template)
        if not values:
            return template
        template = _PLURAL.sub(lambda found: self._plural(found, values), template)
        return _VALUE.sub(lambda found: self._value(found, values), template)

    def knows(self, key: str) -> bool:
        return key in self._texts

    def _value(self, found: re.Match[str], values: tuple[object, ...]) -> str:
        position = int(found[1] or found[2]) - 1
        if position >= len(values):
            return found[0]
        value = values[position]
        shown = self.number(value) if isinstance(value, int) else str(value)
        if found[1]:
            shown = shown[:1].lower() + shown[1:]
        # An isolate keeps a name, a date or an amount from reordering a sentence that runs the other way.
        needed = self.right_to_left or _RIGHT_TO_LEFT.search(shown) is not None
        return f"{_FIRST_ISOLATE}{shown}{_POP_ISOLATE}" if needed else shown

    def _plural(self, found: re.Match[str], values: tuple[object, ...]) -> str:
        number = values[int(found[1]) - 1]
        forms = found[2].split("|")
        if not isinstance(number, int | float) and not str(number).isdigit():
            return forms[-1]
        rule = self.locale.plural_form
        tags: list[str] = [tag for tag in _PLURAL_ORDER if tag in rule.tags or tag == "other"]
        form = tags.index(rule(abs(number) if isinstance(number, int | float) else int(str(number))))
        return forms[min(form, len(forms) - 1)]

    @functools.cached_property
    def _groups_by_apostrophe(self) -> bool:
        from babel.numbers import get_group_symbol

        return get_group_symbol(self.locale) == _APOSTROPHE

    def number(self, value: int | Decimal, places: int | None = None) -> str:
        """Write a number with the language's separators; `places` fixes the decimals."""
        from babel.numbers import format_decimal

        pattern = None if places is None else "#,##0" + ("." + "0" * places if places else "")
        rounded = places is not None
        if self._groups_by_apostrophe:
            # Babel takes pairs of the Swiss separator for quotation marks of its pattern, and drops them.
            plain = format_decimal(value, format=pattern, locale=SOURCE, decimal_quantization=rounded)
            return plain.replace(",", _APOSTROPHE)
        return format_decimal(value, format=pattern, locale=self.locale, decimal_quantization=rounded)

    def money(self, amount: Decimal, currency: str) -> str:
        """Write an amount with at least the currency's minor unit, followed by its ISO 4217 code.

        A price finer than that (0.0125 EUR) keeps up to four places.
        """
        exponent = amount.normalize().as_tuple().exponent
        used = min(4, -exponent) if isinstance(exponent, int) else 0
        return f"{self.number(amount, max(minor_places(currency), used))}\u00a0{currency}"

    def percent(self, share: Decimal, places: int = 0) -> str:
        """Write a share (0.125 is 12.5 %)."""
        from babel.numbers import format_percent

        pattern = "#,##0" + ("." + "0" * places if places else "") + " %"
        return format_percent(share, format=pattern, locale=self.locale)

    def date(self, day: dt.date, width: str = "medium") -> str:
        """Write a day as the language does: `medium`, `short` or `long`."""
        from babel.dates import format_date

        return format_date(day, format=width, locale=self.locale)

    def month(self, day: dt.date) -> str:
        """Write the month that a day lies in, such as `March 2025`."""
        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", day, locale=self.locale)

    def moment(self, at: dt.datetime) -> str:
        """Write a point in time, in the time zone that it carries."""
        from babel.dates import format_datetime

        return format_datetime(at, format="medium", locale=self.locale)

    def listed(self, items: list[str]) -> str:
        """Join with the language's own commas and 'and'."""
        from babel.lists import format_list

        shown = [f"{_FIRST_ISOLATE}{item}{_POP_ISOLATE}" for item in items] if self.right_to_left else items
        return format_list(shown, locale=self.locale) if items else ""


@functools.lru_cache
def _load(code: str) -> dict[str, str]:
    path = resource("i18n", f"{code}.json")
    if not path.is_file():
        return {}
    texts = json.loads(path.read_text(encoding="utf-8"))
    texts.pop("@metadata", None)
    return dict(texts)


def _pseudo(template: str) -> str:
    """Lengthen and accent a text, leaving its `$1` and `{{PLURAL:}}` parts working."""
    pieces = re.split(r"(\{\{(?:PLURAL:\$\d\||lcfirst:)|\}\}|\$\d)", template)
    changed = "".join(piece if i % 2 else piece.translate(_ACCENTED) for i, piece in enumerate(pieces))
    return f"{changed} {'·' * (len(template) // 3)}".rstrip()


def languages() -> list[str]:
    """Codes of the languages that have a message file, English first."""
    return list(_languages())


@functools.cache
def _languages() -> tuple[str, ...]:
    # Read once: an import asks for each word of a list of choices.
    found = {path.stem for path in resource("i18n").glob("*.json")} - {"qqq", SOURCE}
    return (SOURCE, *sorted(found))


def system_language() -> str:
    """Best guess of the user's language from the system's settings, as a code such as `es` or `pt-BR`."""
    code = (locale.getlocale()[0] or SOURCE).replace("_", "-")
    return code if code not in {"C", "POSIX"} else SOURCE


_current = Language(SOURCE)


def use(code: str) -> Language:
    """Make `code` the language of `text()` from now on."""
    global _current  # noqa: PLW0603 - one process speaks to one user; reports in another language hold their own Language
    _current = Language(code)
    return _current


def current() -> Language:
    """Return the language that the user reads."""
    return _current


def text(key: str, *values: object) -> str:
    """Return the text of `key` in the user's language."""
    return _current.text(key, *values)


def bare_text(key: str, *values: object) -> str:
    """Return the text of `key` without marks of direction: for records and file names."""
    return unmarked(text(key, *values))


def unmarked(shown: str) -> str:
    """Take the isolates out of a text; a terminal or another program would show or keep them."""
    return shown.replace(_FIRST_ISOLATE, "").replace(_POP_ISOLATE, "")
