"""What a header may mean: fields by its words, whole or in part, with the reason for each."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.compiled_words import header_words
from partnerdesk.importing.header_words import OTHER, header_key, without_brackets
from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.mapping.phrase_matching import near_phrases, speaks
from partnerdesk.importing.mapping.related_fields import related_fields
from partnerdesk.importing.mapping.targets import all_targets, entity_of, field_of
from partnerdesk.records.kinds import Number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_FOREIGN: Final = 0.95
"""A word of a language that the sheet's other headers are not written in."""
_RELATED: Final = 0.84
_LOWER: Final = 0.98
_SURE: Final = 0.7
_NEAR: Final = 0.93
"""A header that is near a phrase is surer than most, and less sure than one that is a phrase."""


class Candidate(NamedTuple):
    """How well a field fits a header, from 0 to 1, and why."""

    score: float
    reason: Reason


def candidates_of_rows(header: str, own: str, languages: frozenset[str] = frozenset()) -> Mapping[str, Candidate]:
    """Return the fields that a header of several rows may mean: joined, by its lowest cell, or by words of it.

    "Contact" over "Name" is a name of its own; "Dates" over "Signed" adds nothing to the lower word. `languages` are
    those that the headers of the sheet are written in.
    """
    joined = candidates_of(header, languages)
    if not own or own == header:
        return joined
    if any(one.reason.why is not Why.WORDS for one in joined.values()):
        return joined
    lower = {target: Candidate(_LOWER * one.score, one.reason) for target, one in candidates_of(own, languages).items()}
    best = max((one.score for one in lower.values()), default=0.0)
    return {**joined, **lower} if best < _SURE else lower


@functools.lru_cache(maxsize=4_096)
def candidates_of(header: str, languages: frozenset[str] = frozenset()) -> Mapping[str, Candidate]:
    """Return the fields that a header may mean, by target; nothing for a header that says nothing."""
    found: dict[str, Candidate] = {}
    if not header:
        return found
    whole, bare = header_key(header), header_key(without_brackets(header))
    for phrase, share in dict.fromkeys(((whole, 1.0), (bare, 0.98))):
        _add(found, phrase, share, languages)
        for target, near in near_phrases(phrase, languages).items():
            score = _NEAR * share * near.share
            if target in _targets() and score > (found[target].score if target in found else 0.0):
                found[target] = Candidate(score, Reason(Why.WORDS, near.language))
    for phrase, share in _aside(header):
        _add(found, phrase, share, languages, part=True)
    other = likeness_of_other(header, languages)
    found = {target: one for target, one in found.items() if one.reason.why is not Why.WORDS or one.score > other}
    _add_related(found)
    if is_scale(header):
        return {target: one for target, one in found.items() if _is_score(target)}
    return found


@functools.lru_cache(maxsize=4_096)
def likeness_of_other(header: str, languages: frozenset[str] = frozenset()) -> float:
    """Return how near a header is to a word for what is no field, such as a postcode, from 0 to 1."""
    phrases = {header_key(header), header_key(without_brackets(header))} - {""}
    known = header_words()
    if any(entity_of(word.target) == OTHER for phrase in phrases for word in known.get(phrase, ())):
        return 1.0
    shares = [
        near.share
        for phrase in phrases
        for target, near in near_phrases(phrase, languages).items()
        if entity_of(target) == OTHER
    ]
    return _NEAR * max(shares, default=0.0)


def _add_related(found: dict[str, Candidate]) -> None:
    """Add the fields of other kinds of record that mean the same: a start is a start."""
    for target, one in [*found.items()]:
        for other in related_fields().get(target, ()):
            score = _RELATED * one.score
            if other not in found or found[other].score < score:
                found[other] = Candidate(score, Reason(Why.WORDS, one.reason.detail))


def _aside(header: str) -> Iterator[tuple[str, float]]:
    """Yield what stands in brackets: a form puts the statement there that a number answers."""
    for aside in re.findall(r"[(\[]([^()\[\]]{8,})[)\]]", header):
        yield re.sub(r"^\d+ ", "", header_key(aside)), 0.95


def _is_score(target: str) -> bool:
    kind = field_of(target).kind
    return isinstance(kind, Number) and kind.most is not None and kind.most <= 10


def is_scale(header: str) -> bool:
    """Tell whether a header states a scale, such as `Valor (0-5)`: such a column is a score, no amount."""
    key = header_key(header)
    return any(key.endswith(scale) for scale in (" 0 5", " 1 5", " 0 10", " 1 10", " 1 3", " 0 to 10", " 1 to 5"))


def _add(
    found: dict[str, Candidate], phrase: str, share: float, languages: frozenset[str], *, part: bool = False
) -> None:
    for word in header_words().get(phrase, ()):
        score = share * (1.0 if word.is_label else 0.99) * (1.0 if speaks(word.language, languages) else _FOREIGN)
        if word.target in found and found[word.target].score >= score:
            continue
        why = Why.WORDS if part else Why.SAME_WORD if word.is_label else Why.SYNONYM
        if word.target in _targets():
            found[word.target] = Candidate(score, Reason(why, word.language))


@functools.cache
def _targets() -> frozenset[str]:
    return frozenset(all_targets())


def languages_of_headers(headers: Iterable[str]) -> frozenset[str]:
    """Return the languages, without scripts, that most headers which are known words may be written in."""
    votes: dict[str, float] = {}
    for header in headers:
        for key in {header_key(header), header_key(without_brackets(header))}:
            spoken = {word.language.split("-")[0] for word in header_words().get(key, ())}
            for language in spoken:
                votes[language] = votes.get(language, 0.0) + 1.0 / len(spoken)
    most = max(votes.values(), default=0.0)
    return (
        frozenset(language for language, count in votes.items() if count >= 0.5 * most) if most >= 1.0 else frozenset()
    )
