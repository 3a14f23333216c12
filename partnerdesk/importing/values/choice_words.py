"""Finds the one word of a list within a cell that says more: "community radio", "Verein (lokal)", "věcný dar"."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.values.value_words import known_choices
from partnerdesk.importing.word_stems import UNSPACED, stem
from partnerdesk.records.folding import fold
from partnerdesk.records.support import InKindCategory

if TYPE_CHECKING:
    from partnerdesk.records.choice import Choice

_WORD: Final = re.compile(r"[^\W\d_]+")
_MOST_LETTERS: Final = 60
_MOST_WORDS: Final = 6
_LEAST_LETTERS: Final = 4
_LEAST_UNSPACED: Final = 2
_ASIDE: Final = re.compile(r"[(\[（【]")
_NEGATIONS: Final = frozenset(
    fold(word)
    for word in (
        "no not non none without never neither nor sin nunca ni ningún ninguna tampoco sans pas jamais aucun aucune "
        "sem não nem nenhum nenhuma nicht kein keine keinen keiner keinerlei ohne nie ne bez není nejsou nikdy žádný "
        "žádná žádné не ні ни без нет нету немає нема жодний жодна жодного никогда "
        "لا غير بدون ليس ليست ما لم لن مش مو بلا دون عدم"
    ).split()
)
"""Among them the *ما* of the Maghreb, which says "what" elsewhere."""
_UNSPACED_NEGATIONS: Final = ("不", "非", "无", "無", "未", "없", "안")
_NEGATING: Final = "[미비]"
"""In Korean 평가 is valued, and 미평가 is not; within other words the two say nothing."""


class _Known(NamedTuple):
    text: str
    stems: frozenset[str]
    choice: Choice


@functools.cache
def _known(choices: type[Choice]) -> tuple[_Known, ...]:
    found = []
    for text, choice in known_choices(choices).items():
        if UNSPACED.search(text):
            if len(text) >= _LEAST_UNSPACED:
                found.append(_Known(text, frozenset(), choice))
        elif len(text) >= _LEAST_LETTERS:
            found.append(_Known(text, frozenset(map(stem, _WORD.findall(text))), choice))
    return tuple(found)


@functools.lru_cache(maxsize=10_000)
def choice_within(choices: type[Choice], raw: str) -> Choice | None:
    """Return the choice whose word stands within a short text; None where none does, or several, or a "not"."""
    text = fold(raw)
    words = _WORD.findall(text)
    if len(text) > _MOST_LETTERS or len(words) > _MOST_WORDS or _NEGATIONS.intersection(words):
        return None
    is_unspaced = bool(UNSPACED.search(text))
    if is_unspaced and any(sign in text for sign in _UNSPACED_NEGATIONS):
        return None
    stems = frozenset(map(stem, words))
    held = [
        one
        for one in _known(choices)
        if (one.stems and one.stems <= stems) or (is_unspaced and not one.stems and one.text in text)
    ]
    # A word within a longer one that stands there as well says nothing of its own: "grant" in "grant agreement".
    longest = [one for one in held if not any(_is_within(one, other) for other in held)]
    if is_unspaced and any(re.search(rf"\b{_NEGATING}{re.escape(one.text)}", text) for one in longest):
        return None
    found = {one.choice for one in longest}
    if choices is InKindCategory and _ASIDE.search(raw):
        # What stands in brackets may decide: "equipment" alone is lent, and "equipment (to keep)" given.
        found |= {other.choice for one in longest for other in _known(choices) if _is_within(one, other)}
    return found.pop() if len(found) == 1 else None


def _is_within(one: _Known, other: _Known) -> bool:
    if one.stems and other.stems:
        return one.stems < other.stems
    if one.stems or other.stems:
        return False
    return one.text != other.text and one.text in other.text
