"""Names folded for comparing: case, accents, punctuation and legal forms of many languages make no difference."""

from __future__ import annotations

import functools
import json
import re
from typing import Final

from partnerdesk.records.folding import fold
from partnerdesk.resource_files import resource

_DROPPED: Final = re.compile(r"[.'’`´\"“”«»„‚‘]")
_WORD: Final = re.compile(r"[^\W_]+")
_EAST_ASIAN: Final = "\u2e80"
"""The scripts that set no blanks between words begin here."""
_MARKED: Final = re.compile(r"[(（][^()（）]{1,3}[)）]|㈜")


@functools.cache
def _legal_forms() -> frozenset[tuple[str, ...]]:
    written: list[str] = json.loads(resource("legal-forms.json").read_text(encoding="utf-8"))
    return frozenset(tuple(_tokens(fold(form))) for form in written) - {()}


@functools.cache
def _words_at_an_end() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a legal form begins with, and those that one ends with."""
    forms = _legal_forms()
    return frozenset(form[0] for form in forms), frozenset(form[-1] for form in forms)


def _tokens(folded: str) -> list[str]:
    return _WORD.findall(_DROPPED.sub("", folded))


@functools.lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """Return the key by which two spellings of one name are equal.

    >>> name_key("Imprenta Calamar Tinto, S.L.") == name_key("IMPRENTA CALAMAR TINTO")
    True
    """
    folded = fold(name)
    if folded.replace(" ", "").isalnum():
        # Letters, digits and blanks alone, as most names are, part in half the time.
        tokens = folded.split()
    else:
        tokens = _tokens(folded)
        if not name.isascii() and _MARKED.search(name):
            tokens = _tokens(fold(_MARKED.sub(" ", name))) or tokens
    bare = _without_forms(tokens)
    if bare and not folded.isascii():
        bare[0] = _unspaced(bare[0])
        bare[-1] = _unspaced(bare[-1])
    return " ".join(bare or tokens)


def _unspaced(token: str) -> str:
    """Take a legal form off a name that is written together with it, as in Chinese, Japanese and Korean."""
    if token[0] < _EAST_ASIAN and token[-1] < _EAST_ASIAN:
        return token
    forms = _forms_without_blanks()
    # All at once first, since most words hold none of them.
    if token.startswith(forms) or token.endswith(forms):
        for form in forms:
            if len(token) > len(form) and (token.startswith(form) or token.endswith(form)):
                return token.removeprefix(form) if token.startswith(form) else token.removesuffix(form)
    return token


@functools.cache
def _forms_without_blanks() -> tuple[str, ...]:
    """Return them with the longest first, since one may end with another."""
    alone = (form[0] for form in _legal_forms() if len(form) == 1)
    unspaced = sorted(form for form in alone if len(form) > 2 and form[0] > _EAST_ASIAN)
    return tuple(sorted(unspaced, key=len, reverse=True))


def _without_forms(tokens: list[str]) -> list[str]:
    forms = _legal_forms()
    beginning, ending = _words_at_an_end()
    changed = True
    while changed and len(tokens) > 1:
        changed = False
        if tokens[0] not in beginning and tokens[-1] not in ending:
            break
        for size in (4, 3, 2, 1):
            if size < len(tokens) and tuple(tokens[-size:]) in forms:
                tokens, changed = tokens[:-size], True
                break
            if size < len(tokens) and tuple(tokens[:size]) in forms:
                tokens, changed = tokens[size:], True
                break
    return tokens
