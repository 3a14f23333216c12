"""The rules of UAX #9 that resolve weak types, brackets and neutrals of one isolating run (W1 to N2).

Each function changes its list of bidirectional types in place.
"""

from __future__ import annotations

import unicodedata
from typing import Final

ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG: Final = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}


def resolve_weak(types: list[str], start_type: str) -> None:
    """Resolve marks, numbers and their separators (W1 to W7)."""
    _marks_and_arabic_numbers(types, start_type)
    _separators(types)
    _terminators(types)
    strong = start_type
    for i, kind in enumerate(types):
        if kind in {"ES", "ET", "CS"}:
            types[i] = "ON"
        elif kind == "EN" and strong == "L":
            types[i] = "L"
        if kind in {"L", "R"}:
            strong = kind


def _marks_and_arabic_numbers(types: list[str], start_type: str) -> None:
    """Let a mark follow its base (W1), a number after Arabic letters be an Arabic one (W2, W3)."""
    before, strong = start_type, start_type
    for i, kind in enumerate(types):
        if kind == "NSM":
            types[i] = "ON" if before in ISOLATES or before == "PDI" else before
        before = types[i]
        if types[i] in {"L", "R", "AL"}:
            strong = types[i]
        elif types[i] == "EN" and strong == "AL":
            types[i] = "AN"
    types[:] = ["R" if kind == "AL" else kind for kind in types]


def _separators(types: list[str]) -> None:
    """Let one separator between two numbers of a kind belong to them (W4)."""
    for i in range(1, len(types) - 1):
        left, right = types[i - 1], types[i + 1]
        if left == right and ((types[i] in {"ES", "CS"} and left == "EN") or (types[i] == "CS" and left == "AN")):
            types[i] = left


def _terminators(types: list[str]) -> None:
    """Let currency and percent signs beside a European number belong to it (W5)."""
    i = 0
    while i < len(types):
        end = i
        while end < len(types) and types[end] == "ET":
            end += 1
        if end > i and ((i and types[i - 1] == "EN") or (end < len(types) and types[end] == "EN")):
            types[i:end] = ["EN"] * (end - i)
        i = max(end, i + 1)


def _bracket_pairs(text: str, types: list[str]) -> list[tuple[int, int]]:
    """Pair the brackets of one sequence (BD16); gives up past 63 open ones, as the rule says."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, character in enumerate(text):
        if types[i] != "ON":
            continue
        if character in _CLOSING_OF:
            if len(opened) == 63:
                return []
            opened.append((_CLOSING_OF[character], i))
        elif character in _CLOSINGS:
            sought = unicodedata.normalize("NFC", character)
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == sought:
                    pairs.append((opened[depth][1], i))
                    del opened[depth:]
                    break
    return sorted(pairs)


def resolve_brackets(text: str, types: list[str], original: list[str], direction: str, start_type: str) -> None:
    """Let a pair of brackets run as what it holds (N0)."""
    for start, end in _bracket_pairs(text, types):
        inside = {_STRONG[kind] for kind in types[start + 1 : end] if kind in _STRONG}
        if not inside:
            continue
        if direction in inside:
            chosen = direction
        else:
            before = next((_STRONG[kind] for kind in reversed(types[:start]) if kind in _STRONG), start_type)
            chosen = before if before != direction else direction
        for i in (start, end):
            types[i] = chosen
            mark = i + 1
            while mark < len(types) and original[mark] == "NSM":
                types[mark] = chosen
                mark += 1


def resolve_neutrals(types: list[str], direction: str, start_type: str, end_type: str) -> None:
    """Give neutrals the direction of both neighbours, else that of the embedding (N1, N2)."""
    i = 0
    while i < len(types):
        end = i
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        if end > i:
            before = _STRONG.get(types[i - 1], start_type) if i else start_type
            after = _STRONG.get(types[end], end_type) if end < len(types) else end_type
            types[i:end] = [before if before == after else direction] * (end - i)
        i = max(end, i + 1)


def _find_brackets() -> dict[str, str]:
    """Bidi_Paired_Bracket, derived: a mirrored opening character and the closing one beside it."""
    closing: dict[str, str] = {
        "\u298d": "\u2990",
        "\u298f": "\u298e",
    }  # the two pairs that cross in Unicode's order
    for code in range(0x10000):
        character = chr(code)
        if not (_is_bracket(character, "Ps")) or character in closing:
            continue
        for candidate in (chr(code + 1), chr(code + 2)):
            if _is_bracket(candidate, "Pe"):
                closing[character] = candidate
                break
    return {start: unicodedata.normalize("NFC", end) for start, end in closing.items()}


def _is_bracket(character: str, category: str) -> bool:
    return (
        unicodedata.category(character) == category
        and bool(unicodedata.mirrored(character))
        and unicodedata.bidirectional(character) == "ON"
    )


_CLOSING_OF: Final = _find_brackets()
_CLOSINGS: Final = frozenset(_CLOSING_OF.values()) | {"\u232a"}
_FACING: Final = {**_CLOSING_OF, "<": ">", "«": "»", "‹": "›", "≤": "≥"}
_MIRRORED: Final = {**_FACING, **{right: left for left, right in _FACING.items()}}


def mirrored(character: str) -> str:
    """Return the character whose shape stands for `character` where text runs leftwards (L4)."""
    return _MIRRORED.get(character, character)
