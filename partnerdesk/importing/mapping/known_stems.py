"""Known stems that a word of a header may be: inflected, cut short, mistyped, run together with another."""

from __future__ import annotations

import functools
from bisect import bisect_left
from typing import Final

from partnerdesk.importing.compiled_words import compiled_words
from partnerdesk.importing.word_stems import UNSPACED, stem

_BEHIND_ALL: Final = "\U0010ffff"
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


@functools.lru_cache(maxsize=20_000)
def known_stems(one: str) -> tuple[tuple[str, float], ...]:
    """Return the known stems that a stem may be, with how alike they are: 1 is the same.

    A stem that begins as another one does is inflected, one that begins a longer one is cut short ("vencim."), one
    that differs by a letter is mistyped; of the last two only words that are not known otherwise are suspected.
    """
    known = compiled_words()
    found = [(one, 1.0)] if one in known.weights else []
    if UNSPACED.match(one):
        return tuple(found)
    if len(one) >= _LEAST_PREFIX:
        for other in _beginning_with(one[:_LEAST_PREFIX], known.spaced):
            share = _common(one, other) / max(len(one), len(other))
            if other != one and share >= _LEAST_ALIKE:
                found.append((other, _INFLECTED + (1 - _INFLECTED) * share))
    return tuple(found) or _cut_short(one) or _mistyped(one)


def _beginning_with(letters: str, known: list[str]) -> list[str]:
    """Return the stems of a sorted list that begin with some letters."""
    return known[bisect_left(known, letters) : bisect_left(known, letters + _BEHIND_ALL)]


def _common(one: str, other: str) -> int:
    """Return how many letters two stems begin with alike."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


def _cut_short(one: str) -> tuple[tuple[str, float], ...]:
    if len(one) < _LEAST_ABBREVIATION:
        return ()
    return tuple((other, _CUT_SHORT) for other in _beginning_with(one, compiled_words().spaced))


def _mistyped(one: str) -> tuple[tuple[str, float], ...]:
    if len(one) < _LEAST_TYPO:
        return ()
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = [other for other in _beginning_with(one[0], compiled_words().spaced) if abs(len(other) - len(one)) <= 1]
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
    known = compiled_words().weights
    for cut in range(_LEAST_HALF - 1, len(word) - _LEAST_HALF + 1):
        if (behind := stem(word[cut:])) in known:
            halves = (stem(word[:cut].removesuffix(joint)) for joint in _JOINTS)
            return (next((half for half in halves if half in known), stem(word[:cut])), behind)
    return (one,)
