"""All known phrases by their stems, and the known stems that a word may be: inflected, cut short, mistyped."""

from __future__ import annotations

import functools
import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.header_words import OTHER, header_words
from partnerdesk.importing.mapping.targets import entity_of, name_of
from partnerdesk.importing.word_stems import UNSPACED, stem, stems_of

if TYPE_CHECKING:
    from partnerdesk.importing.header_words import Word

_LEAST_PREFIX: Final = 4
_LEAST_ALIKE: Final = 0.7
_INFLECTED: Final = 0.3
_LEAST_ABBREVIATION: Final = 3
_CUT_SHORT: Final = 0.8
_LEAST_TYPO: Final = 7
_TYPO: Final = 0.85
_LEAST_COMPOUND: Final = 8
_LEAST_HALF: Final = 4
_JOINTS: Final = ("", "s", "es", "en", "n", "o")
"""Sounds that join the halves of a compound: "Vertragsnummer", "Quellenangabe"."""


@functools.cache
def _names(words: tuple[Word, ...]) -> frozenset[str]:
    """Return the names of the fields; tens of thousands of phrases share a few thousand lists of words."""
    return frozenset(name_of(word.target) for word in words)


class PhraseIndex:
    """Known phrases, found by any of their stems; a phrase goes by its place among all of them.

    A stem weighs the more the fewer fields it stands for (inverse document frequency, with fields as the documents).
    """

    def __init__(self) -> None:
        self.phrases = list(header_words())
        # Arrays of places and shares take a sixth of what objects for each phrase and each of its stems would.
        self.places: defaultdict[str, dict[float, array[int]]] = defaultdict(dict)
        """Phrases with a stem, by the share that it has in them."""
        fields: defaultdict[str, set[str]] = defaultdict(set)
        for place, (phrase, words) in enumerate(header_words().items()):
            names = _names(words)
            for one, share in stems_of(phrase).items():
                fields[one] |= names
                of_share = self.places[one]
                if share not in of_share:
                    of_share[share] = array("I")
                of_share[share].append(place)
        targets = {word.target for words in set(header_words().values()) for word in words}
        ours = {name_of(target) for target in targets if entity_of(target) != OTHER}
        self.weights = {one: math.log(1 + len(ours) / len(names)) for one, names in fields.items()}
        self.totals = array("d", bytes(8 * len(self.phrases)))
        """What the stems of each phrase weigh together."""
        for one, of_share in self.places.items():
            for share, places in of_share.items():
                weight = share * self.weights[one]
                for place in places:
                    self.totals[place] += weight
        self.sorted = sorted(one for one in self.weights if not UNSPACED.match(one))
        self.beginnings: dict[str, list[str]] = {}
        self.first_letters: dict[str, list[str]] = {}
        for one in self.sorted:
            self.beginnings.setdefault(one[:_LEAST_PREFIX], []).append(one)
            self.first_letters.setdefault(one[0], []).append(one)


@functools.cache
def phrase_index() -> PhraseIndex:
    """Return the index of the phrases of `header-words.json` and of the fields' labels; made when first asked for."""
    return PhraseIndex()


@functools.lru_cache(maxsize=20_000)
def known_stems(one: str) -> tuple[tuple[str, float], ...]:
    """Return the known stems that a stem may be, with how alike they are: 1 is the same.

    A stem that begins as another one does is inflected, one that begins a longer one is cut short ("vencim."), one
    that differs by a letter is mistyped; of the last two only words that are not known otherwise are suspected.
    """
    index = phrase_index()
    found = [(one, 1.0)] if one in index.weights else []
    if UNSPACED.match(one):
        return tuple(found)
    if len(one) >= _LEAST_PREFIX:
        for other in index.beginnings.get(one[:_LEAST_PREFIX], ()):
            share = _common(one, other) / max(len(one), len(other))
            if other != one and share >= _LEAST_ALIKE:
                found.append((other, _INFLECTED + (1 - _INFLECTED) * share))
    return tuple(found) or _cut_short(one) or _mistyped(one)


def _common(one: str, other: str) -> int:
    """Return how many letters two stems begin with alike."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


def _cut_short(one: str) -> tuple[tuple[str, float], ...]:
    if len(one) < _LEAST_ABBREVIATION:
        return ()
    known = phrase_index().sorted
    first = last = bisect_left(known, one)
    while last < len(known) and known[last].startswith(one):
        last += 1
    return tuple((other, _CUT_SHORT) for other in known[first:last])


def _mistyped(one: str) -> tuple[tuple[str, float], ...]:
    if len(one) < _LEAST_TYPO:
        return ()
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = [other for other in phrase_index().first_letters.get(one[0], ()) if abs(len(other) - len(one)) <= 1]
    found = process.extract(one, near, scorer=OSA.distance, score_cutoff=1, limit=3)
    return tuple((other, _TYPO) for other, _, _ in found)


@functools.lru_cache(maxsize=20_000)
def parted(word: str) -> tuple[str, ...]:
    """Part a long unknown word into stems, the second a known one: "Partnereinrichtung", "Автопродовження".

    A word that is known, or whose end is not, comes back as its stem alone.
    """
    one = stem(word)
    if len(word) < _LEAST_COMPOUND or UNSPACED.search(word) or known_stems(one):
        return (one,)
    known = phrase_index().weights
    for cut in range(_LEAST_HALF - 1, len(word) - _LEAST_HALF + 1):
        if (behind := stem(word[cut:])) in known:
            halves = (stem(word[:cut].removesuffix(joint)) for joint in _JOINTS)
            return (next((half for half in halves if half in known), stem(word[:cut])), behind)
    return (one,)
