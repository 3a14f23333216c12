"""Names that are nearly the same, out of many, without comparing each with each.

Names are compared where they share a rare piece: the beginning or end of a word, two neighbouring signs in scripts
that leave no space between words. A piece that many share counts only together with another one, and a crowd that
is left even then is put in order and compared with its neighbours alone. So the work grows as sorting does.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

_BLOCK: Final = 24
"""Names that are compared each with each; of larger crowds each only with its neighbours."""
_NEIGHBOURS: Final = 6
_RARE, _COMMON = 3, 3
_PIECE: Final = 4
_ATTESTED: Final = 3
"""A word that stands in so many names is no slip of the pen."""
_UNSPACED: Final = ((0x2E80, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
"""Han, kana and Hangul."""
_STEP: Final = 4096


def near_names(
    keys: Sequence[str],
    least: float,
    apart: Sequence[Hashable] | None = None,
    report: Callable[[float], None] | None = None,
) -> Iterator[tuple[int, int, float]]:
    """Yield (position, position, score) of name keys that differ but are nearly the same, word order aside.

    The score is rapidfuzz's token_sort_ratio, 0 to 100, at least `least`. Only names whose `apart` is equal are
    compared; their numbers by default, since School 12 is not School 13. `report` gets the share that is behind.
    """
    from rapidfuzz import fuzz

    # Sorted once, the words need no sorting for each pair: the ratio of these is the token_sort_ratio.
    ordered = [" ".join(sorted(key.split())) for key in keys]
    attested = Counter(word for key in keys for word in set(key.split()))
    pairs = _pairs(ordered, [_numbers(key) for key in keys] if apart is None else apart)
    total = len(pairs) or 1
    for done, (one, other) in enumerate(pairs):
        if report and not done % _STEP:
            report(done / total)
        if keys[one] == keys[other]:
            continue
        score = fuzz.ratio(ordered[one], ordered[other], score_cutoff=least)
        if score and not _two_known_words(keys[one], keys[other], attested):
            yield one, other, score


def _numbers(key: str) -> tuple[str, ...]:
    return tuple(word for word in key.split() if word.isdecimal())


def _two_known_words(one: str, other: str, attested: Counter[str]) -> bool:
    """Tell whether the names differ by words that many names hold: Museum of Salto, Museum of Santo."""
    mine, theirs = set(one.split()), set(other.split())
    only_mine, only_theirs = mine - theirs, theirs - mine
    if not only_mine or not only_theirs:
        return False
    return all(attested[word] >= _ATTESTED for word in only_mine | only_theirs)


def _pairs(ordered: Sequence[str], apart: Sequence[Hashable]) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    for block in _blocks(ordered, apart):
        if len(block) <= _BLOCK:
            pairs.update(combinations(block, 2))
            continue
        block.sort(key=ordered.__getitem__)
        for at, one in enumerate(block):
            pairs.update((min(one, other), max(one, other)) for other in block[at + 1 : at + 1 + _NEIGHBOURS])
    return pairs


def _blocks(ordered: Sequence[str], apart: Sequence[Hashable]) -> Iterable[list[int]]:
    """Return the positions of names that share a rare piece, or two or more that are common."""
    pieces = [_pieces(name) for name in ordered]
    held = Counter(piece for own in pieces for piece in own)
    blocks: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for position, own in enumerate(pieces):
        shared = sorted((held[piece], piece) for piece in own if held[piece] > 1)
        rare = [piece for count, piece in shared if count <= _BLOCK][:_RARE]
        common = [piece for count, piece in shared if count > _BLOCK][:_COMMON]
        for key in (*((piece,) for piece in rare), *combinations(common, 2)):
            blocks[apart[position], *key].append(position)
        if not rare:
            blocks[apart[position], *sorted(own)].append(position)
    return (block for block in blocks.values() if len(block) > 1)


def _pieces(name: str) -> set[str]:
    pieces: set[str] = set()
    words = name.split()
    for word in words:
        if not word.isascii() and _is_unspaced(word):
            pieces.update(one + other for one, other in pairwise(word))
        elif len(word) >= _PIECE and not word.isdecimal():
            pieces.add(word[:_PIECE])
            if len(word) > _PIECE:
                pieces.add(f"-{word[-_PIECE:]}")
    return pieces or set(words)


def _is_unspaced(word: str) -> bool:
    return any(first <= ord(word[0]) <= last for first, last in _UNSPACED)
