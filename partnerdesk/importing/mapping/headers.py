"""What a header may mean: fields by its words, whole or in part, with the reason for each."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.header_words import entity_words, header_key, header_words, without_brackets
from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.mapping.targets import all_targets, entity_of, field_of
from partnerdesk.records.kinds import Number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_STOP_WORDS: Final = frozenset(
    "de del la el los las of the a an du des le les l d da do dos das e y and et und der die das von и і та в z s o "
    "para por for in en em на по za na 의 的 の your our su nuestro is".split()
)
_UNSPACED: Final = range(0x2E80, 0xFFA0)
"""Scripts that set no blanks between words: Chinese, Japanese; and Korean, which sets few."""


_STEM: Final = 6
"""Letters by which a longer word is known whatever its ending."""


class Candidate(NamedTuple):
    """How well a field fits a header, from 0 to 1, and why."""

    score: float
    reason: Reason


def candidates_of_rows(header: str, own: str) -> Mapping[str, Candidate]:
    """Return the fields that a header of several rows may mean: joined, by its lowest cell, or by words of it.

    "Contact" over "Name" is a name of its own; "Dates" over "Signed" adds nothing to the lower word.
    """
    joined = candidates_of(header)
    if not own or own == header:
        return joined
    if any(one.reason.why is not Why.WORDS for one in joined.values()):
        return joined
    return {target: Candidate(0.98 * one.score, one.reason) for target, one in candidates_of(own).items()} or joined


@functools.lru_cache(maxsize=4_096)
def candidates_of(header: str) -> Mapping[str, Candidate]:
    """Return the fields that a header may mean, by target; nothing for a header that says nothing."""
    found: dict[str, Candidate] = {}
    if not header:
        return found
    whole, bare = header_key(header), header_key(without_brackets(header))
    for phrase, share in dict.fromkeys(((whole, 1.0), (bare, 0.98))):
        _add(found, phrase, share, None)
        said, rest = _without_entity(phrase)
        for entity in said:
            _add(found, rest, 0.97 * share, entity)
    for phrase, share in (*_parts(bare), *_aside(header)):
        _add(found, phrase, share, None, part=True)
    if is_scale(header):
        return {target: one for target, one in found.items() if _is_score(target)}
    return found


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


def _add(found: dict[str, Candidate], phrase: str, share: float, entity: str | None, *, part: bool = False) -> None:
    known = header_words().get(phrase, ())
    for word in known:
        if entity and entity_of(word.target) != entity:
            continue
        score = share * (1.0 if word.is_label else 0.99)
        if word.target in found and found[word.target].score >= score:
            continue
        why = Why.WORDS if part else Why.SAME_WORD if word.is_label else Why.SYNONYM
        if word.target in _targets():
            found[word.target] = Candidate(score, Reason(why, word.language))


@functools.cache
def _targets() -> frozenset[str]:
    # People spoken with are kept in words: a list of talks names some that are no contacts.
    return frozenset(all_targets()) - {"conversation.contacts"}


@functools.cache
def _entity_of_word() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entity, words in entity_words().items():
        for word in words:
            for form in {word, word[:_STEM]} if len(word) > _STEM else {word}:
                found[form] = (*found.get(form, ()), entity)
    return found


def _without_entity(phrase: str) -> tuple[tuple[str, ...], str]:
    """Part the word that names a kind of record from the rest: `fecha firma convenio` is agreement, `fecha firma`."""
    tokens = phrase.split()
    if len(tokens) < 2:
        return (), phrase
    for place, token in enumerate(tokens):
        entities = _entity_of_word().get(token) or _entity_of_word().get(token[:_STEM])
        if entities and place in {0, len(tokens) - 1}:
            rest = [one for one in tokens if one != token and one not in _STOP_WORDS]
            return entities, " ".join(rest)
    return (), phrase


def _parts(phrase: str) -> Iterator[tuple[str, float]]:
    """Yield phrases within a longer header, with a share for how much of the header they are."""
    tokens = phrase.split()
    length = sum(len(token) for token in tokens if token not in _STOP_WORDS) or 1
    if len(tokens) <= 8:
        for size in range(min(len(tokens) - 1, 4), 0, -1):
            for start in range(len(tokens) - size + 1):
                part = tokens[start : start + size]
                covered = sum(len(token) for token in part if token not in _STOP_WORDS) / length
                # Of a header of two rows, the lower one is the last part.
                least = 0.25 if start + size == len(tokens) else 0.4
                if part[0] not in _STOP_WORDS and covered >= least:
                    # The first word of a header in most languages, and the last in English, carry its sense.
                    edge = 0.06 if start == 0 or start + size == len(tokens) else 0.0
                    yield " ".join(part), 0.5 + 0.35 * covered + edge
    joined = phrase.replace(" ", "")
    if joined and any(ord(char) in _UNSPACED for char in joined):
        for size in range(len(joined) - 1, 1, -1):
            for start in range(len(joined) - size + 1):
                yield joined[start : start + size], 0.45 + 0.45 * size / len(joined)
    elif len(tokens) > 8:
        yield from _question(phrase)


def _question(phrase: str) -> Iterator[tuple[str, float]]:
    """Yield the longest known phrases of a header that is a whole question of a form."""
    tokens = phrase.split()
    for size in range(min(len(tokens), 14), 3, -1):
        for start in range(len(tokens) - size + 1):
            part = " ".join(tokens[start : start + size])
            if part in header_words():
                yield part, 0.8
