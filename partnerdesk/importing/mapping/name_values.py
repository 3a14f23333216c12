"""Tells names of organisations and names of people from other texts in cells."""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.value_words import known_choices, word_key, words
from partnerdesk.importing.word_stems import UNSPACED, stem
from partnerdesk.records.folding import fold
from partnerdesk.records.partner import PartnerType
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.mapping.samples import Sample

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAME: Final = re.compile(r"[^\W\d_]+(?:[.'’-]+[^\W\d_]*)*")
_PEOPLE: Final = frozenset({"artist", "expert", "journalist", "teacher", "other_individual"})
_LEAST_LETTERS: Final = 4
_MOST_WORDS_OF_A_PERSON: Final = 4
_LONGEST_UNCASED: Final = 24


@functools.cache
def _institution_words() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Return stems of words such as "library", such words of unspaced scripts, and legal forms such as "e.V."."""
    listed = [word for word, choice in known_choices(PartnerType).items() if choice.value not in _PEOPLE]
    single = [word for word in listed if " " not in word]
    unspaced = tuple(word for word in single if UNSPACED.match(word) and len(word) > 1)
    stems = frozenset(stem(word) for word in single if len(word) >= _LEAST_LETTERS and not UNSPACED.match(word))
    forms = json.loads(resource("legal-forms.json").read_text(encoding="utf-8"))
    return stems, unspaced, frozenset(fold(form) for form in forms if len(form) > 2)


@functools.lru_cache(maxsize=20_000)
def names_an_organisation(text: str) -> bool:
    """Tell whether a text holds a word for a kind of organisation, or a legal form."""
    stems, unspaced, forms = _institution_words()
    folded = fold(text)
    if len(folded) > 120:
        return False
    if any(word in folded and len(word) < len(folded) for word in unspaced):
        return True
    found = _WORD.findall(folded)
    if len(found) < 2:
        return False  # the kind alone is no name of one
    return any(stem(word) in stems for word in found) or any(piece.strip("(),;«»") in forms for piece in folded.split())


def names_a_person(text: str) -> bool:
    """Tell whether a text looks like the name of a person: two to four words, each with a capital or an initial."""
    pieces = text.split()
    if not 2 <= len(pieces) <= _MOST_WORDS_OF_A_PERSON or names_an_organisation(text):
        return False
    if not all(_NAME.fullmatch(word) for word in pieces):
        return False
    capital = [word[:1] != word[:1].lower() for word in pieces]
    return capital[0] and capital[-1] and any(not word.isupper() for word in pieces)


def may_name_a_person(text: str) -> bool:
    """Tell whether a text in a column of people is one of them by name: "Ing. Malý", and not "two librarians"."""
    first, _, rest = text.strip().partition(" ")
    words_of_name = text.split()
    if word_key(first) in words("titles") and rest[:1] != rest[:1].lower():
        return len(words_of_name) <= _MOST_WORDS_OF_A_PERSON
    if any(char.lower() != char.upper() for char in text):
        return names_a_person(text)
    # A script without capitals does not tell: a name is short, and no house.
    is_short = len(words_of_name) <= _MOST_WORDS_OF_A_PERSON and len(text) <= _LONGEST_UNCASED
    is_whole = len(words_of_name) > 1 or bool(UNSPACED.search(text))
    return is_short and is_whole and not any(map(str.isdecimal, text)) and not names_an_organisation(text)


def share_of_organisations(sample: Sample) -> float:
    """Return the share of texts that name organisations."""
    return _share(sample, names_an_organisation)


def share_of_people(sample: Sample) -> float:
    """Return the share of texts that look like names of people; scripts without capitals tell nothing."""
    return _share(sample, names_a_person)


def _share(sample: Sample, says: Callable[[str], bool]) -> float:
    if says not in sample.shares:
        texts = dict.fromkeys(sample.texts)
        sample.shares[says] = sum(map(says, texts)) / max(1, len(texts))
    return sample.shares[says]
