"""Names that are nearly the same, out of many, without comparing each with each.

Names are compared where they share a rare piece: the beginning or end of a word, two neighbouring signs in scripts
that leave no space between words. A piece that many share counts only together with another one, and a crowd that
is left even then is put in order and compared with its neighbours alone. So the work grows as sorting does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

_BLOCK: Final = 12
"""Names that are compared each with each; of larger crowds each only with its neighbours."""
_NEIGHBOURS: Final = 4
_RARE: Final = 5
"""So many of its rarest pieces put a name into blocks, alone and two together."""
_PIECE: Final = 4
_ATTESTED: Final = 3
"""A word that stands in so many names is no slip of the pen."""
_LIKE: Final = 70
"""How alike (0 to 100) the words must be in which two names differ: what they share may be in every name."""
_UNSPACED: Final = ((0x2E80, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
"""Han, kana and Hangul."""
_STEP: Final = 4096
_LAST: Final = chr(0x10FFFF)
"""Sorts behind every piece."""


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
    for done, pair in enumerate(pairs):
        if report and not done % _STEP:
            report(done / total)
        one, other = divmod(pair, len(keys))
        if keys[one] == keys[other]:
            continue
        score = fuzz.ratio(ordered[one], ordered[other], score_cutoff=least)
        if score and not _differ_in_words(keys[one], keys[other], attested):
            yield one, other, score


def _numbers(key: str) -> tuple[str, ...]:
    return tuple(word for word in key.split() if word.isdecimal())


def _differ_in_words(one: str, other: str, attested: Counter[str]) -> bool:
    """Tell whether the words in which names differ are others, not other spellings.

    They are where they are not alike and neither shortens the other, and where many names hold them all: Museum of
    Salto, Museum of Santo.
    """
    from rapidfuzz import fuzz

    mine, theirs = set(one.split()), set(other.split())
    only_mine, only_theirs = sorted(mine - theirs), sorted(theirs - mine)
    if not only_mine or not only_theirs:
        return False
    if all(attested[word] >= _ATTESTED for word in (*only_mine, *only_theirs)):
        return True
    shorter, longer = sorted((" ".join(only_mine), " ".join(only_theirs)), key=len)
    return not longer.startswith(shorter) and fuzz.ratio(shorter, longer) < _LIKE


def _pairs(ordered: Sequence[str], apart: Sequence[Hashable]) -> set[int]:
    """Return pairs of positions as one number each: first x count + second; tuples would cost thrice as much."""
    pairs: set[int] = set()
    count = len(ordered)
    for block in _blocks(ordered, apart):
        if len(block) <= _BLOCK:
            pairs.update(one * count + other for one, other in combinations(block, 2))
            continue
        block.sort(key=ordered.__getitem__)
        for at, one in enumerate(block):
            near = block[at + 1 : at + 1 + _NEIGHBOURS]
            pairs.update(one * count + other if one < other else other * count + one for other in near)
    return pairs


def _blocks(ordered: Sequence[str], apart: Sequence[Hashable]) -> Iterator[list[int]]:
    """Yield the positions of names that share a rare piece, or two or more that are common.

    Pieces stand by their rank, the rarest first, and a block by one number for what is apart, its piece or its two
    pieces: in a hundred thousand names there are a million blocks, and tuples of texts would take twice as long.
    """
    pieces = [_pieces(name) for name in ordered]
    held = Counter(piece for own in pieces for piece in own)
    ranked = sorted((count, piece) for piece, count in held.items() if count > 1)
    rank = {piece: place for place, (_, piece) in enumerate(ranked)}
    first_common = bisect_right(ranked, (_BLOCK, _LAST))
    realms: dict[Hashable, int] = {}
    rare: defaultdict[int, list[int]] = defaultdict(list)
    common: defaultdict[int, list[int]] = defaultdict(list)
    whole: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for position, own in enumerate(pieces):
        realm = realms.setdefault(apart[position], len(realms)) * len(ranked)
        shared = sorted([(rank[piece], word) for piece, word in own.items() if piece in rank])[:_RARE]
        for piece, _ in shared:
            if piece < first_common:
                rare[realm + piece].append(position)
        for (piece, word), (other, other_word) in combinations(shared, 2):
            if other >= first_common and word != other_word:
                common[(realm + piece) * len(ranked) + other].append(position)
        if not shared or shared[0][0] >= first_common:
            whole[apart[position], *sorted(own)].append(position)
    for blocks in (rare, common, whole):
        yield from (block for block in blocks.values() if len(block) > 1)


def _pieces(name: str) -> dict[str, int]:
    """Return the pieces of a name, each with the number of its word."""
    pieces: dict[str, int] = {}
    words = name.split()
    for number, word in enumerate(words):
        if not word.isascii() and _is_unspaced(word):
            pieces.update((one + other, number * 100 + at) for at, (one, other) in enumerate(pairwise(word)))
        elif len(word) >= _PIECE and not word.isdecimal():
            pieces[word] = pieces[word[:_PIECE]] = number
            if len(word) > _PIECE:
                pieces[f"-{word[-_PIECE:]}"] = number
    return pieces or {word: number for number, word in enumerate(words)}


def _is_unspaced(word: str) -> bool:
    return any(first <= ord(word[0]) <= last for first, last in _UNSPACED)
