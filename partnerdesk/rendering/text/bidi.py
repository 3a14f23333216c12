"""Which way each character runs: embedding levels by the Unicode Bidirectional Algorithm (UAX #9).

Checked in the tests against Unicode's own `BidiCharacterTest.txt`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from partnerdesk.rendering.text.bidi_rules import ISOLATES, resolve_brackets, resolve_neutrals, resolve_weak

DEEPEST: Final = 125
"""`max_depth` of UAX #9, BD2."""

_REMOVED: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_PUSHES: Final = {"LRE": ("L", "ON"), "RLE": ("R", "ON"), "LRO": ("L", "L"), "RLO": ("R", "R")}

_NEEDS_ALGORITHM: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class _Entry(NamedTuple):
    """One entry of the directional status stack (UAX #9, X1)."""

    level: int
    override: str
    isolate: bool


def needs_algorithm(text: str) -> bool:
    """Say whether anything in `text` could run from right to left."""
    return _NEEDS_ALGORITHM.search(text) is not None


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """Return the paragraph's level and the level of each character: even runs rightwards, odd leftwards.

    `base` is 0 for left-to-right, 1 for right-to-left, None to follow the first strong character (P2, P3).
    `text` is one paragraph; who breaks it into lines gives the spaces at their ends the paragraph's level (L1).
    """
    if base != 1 and not needs_algorithm(text):
        return 0, [0] * len(text)
    classes = [unicodedata.bidirectional(character) or "L" for character in text]
    partners = _isolate_partners(classes)
    if base is None:
        base = _first_strong(classes, partners, 0, len(classes))
    found, resolved = _explicit(classes, partners, base)
    explicit = list(found)
    for sequence in _sequences(classes, explicit, partners):
        _resolve(text, classes, resolved, explicit, found, sequence, base, partners)
    _follow_removed(classes, found, base)
    for i, kind in enumerate(classes):  # L1, for separators; spaces before them and at line ends by the caller
        if kind in {"B", "S"}:
            found[i] = base
            _whiten(classes, found, i, base)
    _whiten(classes, found, len(classes), base)
    return base, found


def visual_order(line_levels: list[int]) -> list[int]:
    """Return the positions of a line from left to right (L2)."""
    order = list(range(len(line_levels)))
    if not any(line_levels):
        return order
    lowest_odd = min((level for level in line_levels if level % 2), default=1)
    for level in range(max(line_levels), lowest_odd - 1, -1):
        start = None
        for i in range(len(order) + 1):
            inside = i < len(order) and line_levels[i] >= level
            if inside and start is None:
                start = i
            elif not inside and start is not None:
                order[start:i] = reversed(order[start:i])
                line_levels = line_levels[:start] + line_levels[start:i][::-1] + line_levels[i:]
                start = None
    return order


def _whiten(classes: list[str], found: list[int], end: int, base: int) -> None:
    """Give the spaces and isolates before `end` the paragraph's level (L1)."""
    i = end - 1
    while i >= 0 and (classes[i] == "WS" or classes[i] in ISOLATES or classes[i] == "PDI" or classes[i] in _REMOVED):
        found[i] = base
        i -= 1


def _isolate_partners(classes: list[str]) -> dict[int, int]:
    """Match each isolate initiator with its PDI, both ways (BD9)."""
    partners: dict[int, int] = {}
    opened: list[int] = []
    for i, kind in enumerate(classes):
        if kind in ISOLATES:
            opened.append(i)
        elif kind == "PDI" and opened:
            start = opened.pop()
            partners[start], partners[i] = i, start
        elif kind == "B":
            opened.clear()
    return partners


def _first_strong(classes: list[str], partners: dict[int, int], start: int, end: int) -> int:
    """Level by the first strong character, skipping isolates (P2, P3)."""
    i = start
    while i < end:
        kind = classes[i]
        if kind in {"L", "R", "AL"}:
            return int(kind != "L")
        if kind in ISOLATES:
            i = partners.get(i, end)
        i += 1
    return 0


class _Embeddings:
    """The directional status stack with its overflow counters (X1 to X8)."""

    def __init__(self, base: int) -> None:
        self.stack = [_Entry(base, "ON", isolate=False)]
        self.too_deep_isolates = 0
        self.too_deep_embeddings = 0

    @property
    def top(self) -> _Entry:
        return self.stack[-1]

    def embed(self, kind: str) -> None:
        direction, override = _PUSHES[kind]
        if not self._push(_next_level(self.top.level, odd=direction == "R"), override, isolate=False):
            self.too_deep_embeddings += not self.too_deep_isolates

    def isolate(self, *, odd: bool) -> None:
        if not self._push(_next_level(self.top.level, odd=odd), "ON", isolate=True):
            self.too_deep_isolates += 1

    def _push(self, level: int, override: str, *, isolate: bool) -> bool:
        fits = level <= DEEPEST and not self.too_deep_isolates and not self.too_deep_embeddings
        if fits:
            self.stack.append(_Entry(level, override, isolate))
        return fits

    def end_isolate(self) -> None:
        if self.too_deep_isolates:
            self.too_deep_isolates -= 1
        elif any(entry.isolate for entry in self.stack):
            self.too_deep_embeddings = 0
            while not self.stack.pop().isolate:
                pass

    def end_embedding(self) -> None:
        if self.too_deep_isolates:
            return
        if self.too_deep_embeddings:
            self.too_deep_embeddings -= 1
        elif not self.top.isolate and len(self.stack) > 1:
            self.stack.pop()


def _explicit(classes: list[str], partners: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Apply embeddings, overrides and isolates (X1 to X8): levels, and classes after overrides."""
    found: list[int] = []
    resolved: list[str] = []
    embeddings = _Embeddings(base)
    for i, kind in enumerate(classes):
        if kind == "PDI":
            embeddings.end_isolate()
        top = embeddings.top
        overridden = top.override != "ON" and kind not in _REMOVED and kind != "B"
        found.append(base if kind == "B" else top.level)
        resolved.append(top.override if overridden else kind)
        if kind in _PUSHES:
            embeddings.embed(kind)
        elif kind in ISOLATES:
            end = partners.get(i, len(classes))
            odd = kind == "RLI" or (kind == "FSI" and bool(_first_strong(classes, partners, i + 1, end)))
            embeddings.isolate(odd=odd)
        elif kind == "PDF":
            embeddings.end_embedding()
    return found, resolved


def _next_level(level: int, *, odd: bool) -> int:
    return (level + 1) | 1 if odd else (level + 2) & ~1


def _sequences(classes: list[str], found: list[int], partners: dict[int, int]) -> list[list[int]]:
    """Group characters into isolating run sequences (BD13), leaving out those that X9 removes."""
    kept = [i for i, kind in enumerate(classes) if kind not in _REMOVED]
    runs: list[list[int]] = []
    for i in kept:
        if runs and found[runs[-1][-1]] == found[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    run_at = {run[0]: run for run in runs}
    sequences: list[list[int]] = []
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in partners:
            continue
        sequence = list(run)
        while classes[sequence[-1]] in ISOLATES and sequence[-1] in partners:
            following = run_at.get(partners[sequence[-1]])
            if following is None:
                break
            sequence += following
        sequences.append(sequence)
    return sequences


def _resolve(
    text: str,
    classes: list[str],
    resolved: list[str],
    explicit: list[int],
    found: list[int],
    sequence: list[int],
    base: int,
    partners: dict[int, int],
) -> None:
    """Resolve weak, bracket and neutral types of one sequence and set its levels (W1 to I2)."""
    level = explicit[sequence[0]]
    start_type = _boundary(classes, explicit, sequence[0], -1, level, base)
    last = sequence[-1]
    open_isolate = classes[last] in ISOLATES and last not in partners
    end_type = _direction(max(level, base)) if open_isolate else _boundary(classes, explicit, last, 1, level, base)
    types = [resolved[i] for i in sequence]
    original = [classes[i] for i in sequence]
    resolve_weak(types, start_type)
    direction = _direction(level)
    resolve_brackets("".join(text[i] for i in sequence), types, original, direction, start_type)
    resolve_neutrals(types, direction, start_type, end_type)
    for i, kind in zip(sequence, types, strict=True):
        if level % 2:
            found[i] = level + (kind != "R")
        else:
            found[i] = level + {"L": 0, "R": 1}.get(kind, 2)


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


def _boundary(classes: list[str], found: list[int], at: int, step: int, level: int, base: int) -> str:
    """Direction that a sequence meets at one end (X10): of the higher of the two levels."""
    i = at + step
    while 0 <= i < len(classes) and classes[i] in _REMOVED:
        i += step
    beyond = found[i] if 0 <= i < len(classes) else base
    return _direction(max(level, beyond))


def _follow_removed(classes: list[str], found: list[int], base: int) -> None:
    """Let the characters that X9 removes take the level of the one before, so that they split no run."""
    level = base
    for i, kind in enumerate(classes):
        if kind in _REMOVED:
            found[i] = level
        level = found[i]
