"""Names folded for comparing: case, accents, punctuation and legal forms of many languages make no difference."""

from __future__ import annotations

import functools
import json
import re
from typing import Final

from partnerdesk.records.folding import fold
from partnerdesk.resource_files import resource

_DROPPED: Final = re.compile(r"[.'’`´\"“”«»„‚‘]")
_APART: Final = re.compile(r"[\W_]+")
_MARKED: Final = re.compile(r"[(（][^()（）]{1,3}[)）]|㈜")


@functools.cache
def _legal_forms() -> frozenset[tuple[str, ...]]:
    written: list[str] = json.loads(resource("legal-forms.json").read_text(encoding="utf-8"))
    return frozenset(tuple(_tokens(form)) for form in written) - {()}


def _tokens(name: str) -> list[str]:
    return [token for token in _APART.split(_DROPPED.sub("", fold(name))) if token]


@functools.lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """Return the key by which two spellings of one name are equal.

    >>> name_key("Imprenta Calamar Tinto, S.L.") == name_key("IMPRENTA CALAMAR TINTO")
    True
    """
    tokens = _tokens(name)
    if not name.isascii() and _MARKED.search(name):
        tokens = _tokens(_MARKED.sub(" ", name)) or tokens
    bare = _without_forms(tokens)
    return " ".join(bare or tokens)


def _without_forms(tokens: list[str]) -> list[str]:
    forms = _legal_forms()
    changed = True
    while changed and len(tokens) > 1:
        changed = False
        for size in (4, 3, 2, 1):
            if size < len(tokens) and tuple(tokens[-size:]) in forms:
                tokens, changed = tokens[:-size], True
                break
            if size < len(tokens) and tuple(tokens[:size]) in forms:
                tokens, changed = tokens[size:], True
                break
    return tokens
