"""Countries, languages and currencies by code, and choices by name, in the user's words (names from Babel)."""

from __future__ import annotations

import functools
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from partnerdesk.messages import SOURCE, Language, languages
from partnerdesk.minor_units import minor_places
from partnerdesk.records.folding import fold

if TYPE_CHECKING:
    from partnerdesk.records.choice import Choice


class Standard(StrEnum):
    """The lists that the world keeps for us."""

    COUNTRY = "country"
    LANGUAGE = "language"
    CURRENCY = "currency"


@functools.lru_cache
def codes(standard: Standard) -> tuple[str, ...]:
    """All codes of a list: ISO 3166-1 alpha-2 (with XK), languages, ISO 4217 currencies in use since 2010."""
    english = Language(SOURCE).locale
    if standard is Standard.COUNTRY:
        made_up = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
        return tuple(
            sorted(c for c in map(str, english.territories) if len(c) == 2 and c.isalpha() and c not in made_up)
        )
    if standard is Standard.CURRENCY:
        return tuple(sorted(_currencies()))
    return tuple(
        sorted(code.replace("_", "-") for code in map(str, english.languages) if code not in {"und", "zxx", "mul"})
    )


def _currencies() -> set[str]:
    """Legal tender somewhere today, or until some day since 2010: old sheets have kuna and lats."""
    from babel.core import get_global

    listed = (entry for entries in get_global("territory_currencies").values() for entry in entries)
    return {code for code, _, ended, tender in listed if tender and (ended is None or ended[0] >= 2010)}


def code_name(standard: Standard, code: str, language: Language) -> str:
    """Name of a code in `language`; a currency is shown by its code, since that is what people read."""
    if standard is Standard.CURRENCY:
        return code
    names = language.locale.territories if standard is Standard.COUNTRY else language.locale.languages
    return str(names.get(code.replace("-", "_"), code))


@functools.cache
def _named(standard: Standard, language: str) -> dict[str, str]:
    found = Language(language).locale
    names = {
        Standard.COUNTRY: found.territories,
        Standard.LANGUAGE: found.languages,
        Standard.CURRENCY: found.currencies,
    }[standard]
    known = set(codes(standard))
    listed = ((name, code.replace("_", "-")) for code, name in names.items())
    codes_by_name: dict[str, str] = {}
    for name, code in sorted(listed, key=lambda pair: (len(pair[1]), pair[1])):
        # Two languages of one name: the shorter code is the one that people mean.
        if code in known:
            codes_by_name.setdefault(fold(name), code)
    return codes_by_name


def code_named(standard: Standard, wanted: str, language: Language) -> str | None:
    """Code for a code or a name in `language` or English; None where neither fits.

    A code as it is written goes before a name, and a name before a code in other letters: `ga` is Irish, `Ga` is gaa.
    """
    known = frozenset(codes(standard))
    if wanted in known:
        return wanted
    folded = fold(wanted)
    for speaker in dict.fromkeys((language.code, language.locale.language, SOURCE)):
        if folded in (names := _named(standard, speaker)):
            return names[folded]
    return next((code for code in (wanted.upper(), wanted.lower()) if code in known), None)


@functools.lru_cache
def _choice_names(choices: type[Choice], language: str) -> dict[str, Choice]:
    speaker = Language(language)
    return {fold(choice.label(speaker)): choice for choice in choices}


def choice_named(choices: type[Choice], wanted: str, language: Language) -> Choice | None:
    """Choice for a code, or a label in `language` or in any language that has a message file."""
    folded = fold(wanted)
    for choice in choices:
        if folded in (choice.value, choice.value.replace("_", " ")):
            return choice
    for code in dict.fromkeys((language.code, *languages())):
        if folded in (names := _choice_names(choices, code)):
            return names[folded]
    return None


def with_minor_unit(amount: Decimal, currency: str | None) -> str:
    """Plain digits with at least the currency's minor unit: `1234.50`, `1810`, `0.1234`."""
    places = minor_places(currency) if currency else 2
    exponent = amount.normalize().as_tuple().exponent
    used = max(0, -exponent) if isinstance(exponent, int) else 0
    return f"{amount:.{max(places, used)}f}"
