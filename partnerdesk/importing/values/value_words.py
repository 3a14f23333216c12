"""Words that stand in cells: choices, yes and no, "not stated", countries and currencies, in many languages."""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records.folding import fold
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from partnerdesk.records.choice import Choice

LANGUAGES: Final = ("en", "es", "fr", "pt", "ar", "uk", "cs", "ko", "de", "ru", "zh-Hans", "zh-Hant", "ja")
"""Languages of the sheets that are read without being told; others are read through the user's own."""

_LONGEST_MARK: Final = 24
_LONGEST: Final = 40
"""Letters and blanks of a cell that may still say "not stated"; descriptions are longer."""
_TELLING: Final = 3
"""Characters at the beginning of a text that tell of most that they are no word of a list."""
_ENDING: Final = ".:!"
"""What may stand at the end of a word without making it another."""


def word_key(text: str) -> str:
    """Fold a cell's text to be looked up: case, accents, blanks and full stops at the end are ignored."""
    return " ".join(fold(text).split()).rstrip(_ENDING).strip()


@functools.cache
def _written() -> dict[str, Any]:
    return dict(json.loads(resource("value-words.json").read_text(encoding="utf-8")))


@functools.cache
def words(of: str) -> frozenset[str]:
    """Return the words of a plain list, such as `not-stated` or `yes`."""
    return frozenset(word_key(word) for word in _written()[of]) - {""}


def says_the_same(text: str) -> bool:
    """Tell whether a cell says "the same as above": `〃`, `idem`, a ditto mark."""
    return len(text) <= _LONGEST_MARK and (word_key(text) in words("ditto") or text.strip() in _written()["ditto"])


def those_that_say_the_same(texts: Collection[str]) -> set[str]:
    """Return those of a column's texts that say "the same as above"."""
    return set(filter(says_the_same, _beginning_like(texts, "ditto")))


@functools.cache
def coded(of: str) -> Mapping[str, str]:
    """Return the codes of a list by word, such as those of `country` or `currency`: as it is written, and folded."""
    listed = [(word, code) for code, words in _written()[of].items() for word in words]
    return {word_key(word): code for word, code in listed} | {word.casefold(): code for word, code in listed}


@functools.cache
def doubtful_currencies() -> Mapping[str, tuple[str, ...]]:
    """Return the currencies that a sign such as `$` may mean, the likelier ones first."""
    return {word_key(sign): tuple(listed) for sign, listed in _written()["currency-to-ask"].items()}


def is_not_stated(text: str) -> bool:
    """Tell whether a text says that nothing is known: `n/a`, `No informado`, a dash, blanks."""
    if len(text) > _LONGEST or not _may_begin(text[:_TELLING], "not-stated"):
        return False
    if not _may_stand_first("".join(text.split(None, 1)[:1])):
        return False
    return not (key := word_key(text)) or key in words("not-stated")


def those_not_stated(texts: Collection[str]) -> set[str]:
    """Return those of a column's texts that say that nothing is known."""
    return set(filter(is_not_stated, _beginning_like(texts, "not-stated")))


def _beginning_like(texts: Collection[str], of: str) -> list[str]:
    """Return the texts that may be a word of a list."""
    likely = {begins for begins in {text[:_TELLING] for text in texts} if _may_begin(begins, of)}
    return [text for text in texts if text[:_TELLING] in likely] if likely else []


@functools.lru_cache(maxsize=10_000)
def _may_begin(begins: str, of: str) -> bool:
    if begins.isascii() and begins.isalnum():
        return begins.casefold() in _beginnings(of)
    # Blanks and full stops may go, one sign may fold to several, and what follows may still change the last of them.
    lead = "".join(fold(begins).split()[:1])[:-1][:_TELLING].rstrip(_ENDING)
    return not lead or lead in _beginnings(of)


@functools.lru_cache(maxsize=10_000)
def _may_stand_first(word: str) -> bool:
    """Tell it from the first word; one that folding leaves nothing of, or full stops alone, does not tell."""
    first = "".join(fold(word).split()[:1]).rstrip(_ENDING)
    return not first or first in _first_words()


@functools.cache
def _beginnings(of: str) -> frozenset[str]:
    return frozenset(word[:length] for word in words(of) for length in range(1, _TELLING + 1))


@functools.cache
def _first_words() -> frozenset[str]:
    return frozenset(word.split()[0].rstrip(_ENDING) for word in words("not-stated"))


@functools.cache
def known_choices(choices: type[Choice]) -> Mapping[str, Choice]:
    """Return the choices of a list by their folded words."""
    listed = _written().get(choices.list_name(), {})
    found: dict[str, Choice] = {}
    for code, texts in listed.items():
        for text in texts:
            found.setdefault(word_key(text), choices(code))
    return found


@functools.cache
def false_friends(choices: type[Choice], language: str) -> Mapping[str, Choice | None]:
    """Return the words that mean one thing in this language and another elsewhere; None: they mean two things in it.

    A 高校 is a university in China and a school in Japan; *em espécie* is in kind in Portugal and cash in Brazil.
    """
    listed = _written()["in-one-language"].get(language.partition("-")[0], {}).get(choices.list_name(), {})
    return {
        word_key(text): None if code == "doubtful" else choices(code)
        for code, texts in listed.items()
        for text in texts
    }


def choice_in_words(choices: type[Choice], text: str) -> Choice | None:
    """Return the choice that a word of any language means; a plural in `s` is the same as its singular."""
    known, key = known_choices(choices), word_key(text)
    for candidate in (key, re.sub(r"[-_/]+", " ", key), key.removesuffix("s"), key.removesuffix("es")):
        if candidate in known:
            return known[candidate]
    return None
