"""Compares a header with all known phrases as bags of stems: word order, endings and a word more do not matter.

"Fecha en que se firmó el convenio" is near "fecha de firma", since the two share the stems that tell fields apart;
the word for the kind of record, "convenio", speaks for the fields of agreements.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.compiled_words import compiled_words
from partnerdesk.importing.header_words import entity_words
from partnerdesk.importing.mapping.known_stems import known_stems, parted
from partnerdesk.importing.mapping.targets import entity_of
from partnerdesk.importing.word_stems import UNSPACED, stem, weighted_stems
from partnerdesk.messages import SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.importing.header_words import Word

_LEAST_RECALL: Final = 0.45
"""Share of a phrase that a header holds at least."""
_PRECISION: Final = 0.6
"""Exponent of the share of the header that is explained: words beside the phrase matter less than missing ones."""
_GENERAL: Final = 3.0
_LEAST_EXPLAINED: Final = 0.6
"""Where less of a header is explained, by a phrase of such weight or less, it means something else: "date of birth"
is a date, and none of ours."""
_OF_ENTITY: Final = 0.8
"""How well the word for a kind of record explains itself where the field is of that kind."""
_UNKNOWN: Final = 3.0
"""What a stem weighs that stands in no phrase."""
_HEAD_LAST: Final = frozenset({"en", "de", "ko", "ja", "zh", "zh-hans", "zh-hant"})
"""Languages in which the last word of a phrase carries its sense: "signature date", "签署日期"."""
_WITHOUT_HEAD: Final = 0.9
_FOREIGN: Final = 0.9
"""A word of a language that the other headers are not written in; English stands among all of them."""
_LEAST_LETTERS: Final = 3


class Nearness(NamedTuple):
    """How near a header is to a phrase of a field, from 0 to 1, and the language of the phrase."""

    share: float
    language: str


class _Compared:
    """What a header has in common with phrases, added up word by word; phrases by their place in the index."""

    def __init__(self) -> None:
        self.total = 0.0
        self.recalled: defaultdict[int, float] = defaultdict(float)
        """Weight of the phrase's stems that the header has."""
        self.explained: defaultdict[int, float] = defaultdict(float)
        """Weight of the header's stems that the phrase has."""
        self.with_first: set[int] = set()
        self.with_last: set[int] = set()
        """Phrases that hold the header's first, and its last word of weight."""
        self.entities: dict[str, tuple[float, frozenset[str]]] = {}
        """Words for kinds of record, with their weight."""

    def add(self, one: str, share: float, *, is_first: bool, is_last: bool) -> None:
        index = compiled_words()
        alike = known_stems(one) if share >= 1.0 else ((one, 1.0),) if one in index.weights else ()
        weight = share * max((index.weights[other] * how for other, how in alike), default=_UNKNOWN)
        self.total += weight
        if of := frozenset().union(*(_entities_of_stem().get(other, ()) for other, _ in (*alike, (one, 1.0)))):
            self.entities[one] = (weight, of)
        best: dict[int, tuple[float, float]] = {}
        for other, how in alike:
            for phrase_share, places in index.places(other):
                found = (how * phrase_share * index.weights[other], how)
                for place in places:
                    if place not in best or found[0] > best[place][0]:
                        best[place] = found
        for place, (phrase_weight, how) in best.items():
            self.recalled[place] += phrase_weight
            self.explained[place] += how * weight
        if is_first:
            self.with_first.update(best)
        if is_last:
            self.with_last.update(best)

    def share(self, place: int, recall: float, word: Word, languages: frozenset[str]) -> float:
        """Return how near the header is to the phrase at a place, which stands for a field."""
        entity = entity_of(word.target)
        stems = weighted_stems(compiled_words().phrases[place])
        of_entity = sum(weight for one, (weight, of) in self.entities.items() if entity in of and one not in stems)
        explained: float = min(1.0, (self.explained[place] + _OF_ENTITY * of_entity) / self.total)
        found = recall * float(explained**_PRECISION)
        if explained < _LEAST_EXPLAINED and compiled_words().totals[place] < _GENERAL:
            found *= (explained / _LEAST_EXPLAINED) ** 2
        heads = self.with_last if word.language in _HEAD_LAST else self.with_first
        if place not in heads:
            found *= _WITHOUT_HEAD
        return found if speaks(word.language, languages) else _FOREIGN * found


def speaks(language: str, languages: frozenset[str]) -> bool:
    """Tell whether a word may stand among headers of these languages; none: nothing is known of them."""
    return not languages or language == SOURCE or language.partition("-")[0] in languages


@functools.cache
def _entities_of_stem() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entity, words in entity_words().items():
        for word in words:
            known = stem(word)
            if len(known) >= _LEAST_LETTERS or UNSPACED.match(known):
                found[known] = found.get(known, frozenset()) | {entity}
    return found


def _stems_of(key: str) -> dict[str, float]:
    """Return the weighted stems of a header, its unknown compounds parted."""
    found: dict[str, float] = {}
    for word in key.split():
        halves = parted(word)
        parts = weighted_stems(word) if len(halves) == 1 else dict.fromkeys(halves, 1.0)
        for one, share in parts.items():
            found[one] = max(found.get(one, 0.0), share)
    return found


@functools.lru_cache(maxsize=4_096)
def near_phrases(key: str, languages: frozenset[str] = frozenset()) -> Mapping[str, Nearness]:
    """Return for each field the nearness of its nearest phrase to a folded header (see `header_key`).

    `languages` are those that the sheet's headers are written in, without scripts: `zh`.
    """
    stems = _stems_of(key)
    first, last = _heads(stems)
    compared = _Compared()
    for one, share in stems.items():
        compared.add(one, share, is_first=one == first, is_last=one == last)
    found: dict[str, Nearness] = {}
    index = compiled_words()
    for place, weight in compared.recalled.items():
        recall = min(1.0, weight / index.totals[place])
        if recall < _LEAST_RECALL:
            continue
        for word in index.words[index.phrases[place]]:
            share = compared.share(place, recall, word, languages)
            if word.target not in found or share > found[word.target].share:
                found[word.target] = Nearness(share, word.language)
    return found


def _heads(stems: Mapping[str, float]) -> tuple[str, str]:
    """Return the stem that carries the sense where it stands first, as in Spanish, and where last, as in English.

    In "date of signature" that is the last one before the preposition.
    """
    listed = list(stems)
    first = next((place for place, share in enumerate(stems.values()) if share >= 1.0), None)
    if first is None:
        return "", ""
    if any(map(UNSPACED.match, listed)):
        return listed[first], next(one for one in reversed(listed) if stems[one] >= 1.0)
    following = (place for place, one in enumerate(listed) if place > first and stems[one] < 1.0)
    return listed[first], listed[next(following, len(listed)) - 1]
