"""Countries and languages by their names in many languages, through Babel, and a small table of other names."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.outcome import Fault, Odd, shown
from partnerdesk.importing.values.value_words import LANGUAGES, coded, word_key
from partnerdesk.messages import Language
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import Reading
from partnerdesk.records.standard_lists import Standard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Value
    from partnerdesk.records.kinds import Code

_LONGEST_CODE: Final = 3
_AND: Final = re.compile(r"\s+and\s+", re.IGNORECASE)
_TABLES: Final = frozenset({Standard.COUNTRY, Standard.LANGUAGE})
"""Lists of which people shorten the names, or use other ones than Babel knows."""


@functools.lru_cache(maxsize=20_000)
def code_in_words(kind: Code, text: str, first: str) -> str | None:
    """Return the code of a country, language or currency named in any language; `first` is tried before others."""
    bare = text.strip().strip(".")
    is_cut_short = text.strip().endswith(".") and len(bare) <= _LONGEST_CODE
    if kind.standard in _TABLES and (found := coded(kind.standard.value).get(word_key(bare))):
        return found
    if kind.standard is Standard.CURRENCY:
        from partnerdesk.importing.values.money import currency_of

        currency = currency_of(bare)
        return currency if isinstance(currency, str) else None
    if is_cut_short:
        return None  # "lad." is no code, and short for one language in one valley and for another elsewhere
    for code in dict.fromkeys((first, *LANGUAGES)):
        for spelling in dict.fromkeys((bare, re.sub(r"\s*\(.*\)$", "", bare), _AND.sub(" & ", bare))):
            try:
                return kind.parse(spelling, Reading(Language(code)))
            except Unreadable:
                continue
    return None


class CodeReader:
    """Reads countries, languages or currencies of one column."""

    def __init__(self, kind: Code, languages: Sequence[str]) -> None:
        self._kind = kind
        self._first = languages[0] if languages else LANGUAGES[0]

    def read(self, value: Value) -> str | Odd | None:
        raw = shown(value)
        code = code_in_words(self._kind, raw, self._first)
        return code or Odd(fault=Fault(f"problem-not-a-{self._kind.standard.value}", (raw,)))
