"""Two records that may be one: how likely, and what shows it, in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_SCORE: Final = 60
"""Pairs below are not worth a look (design; the scores are ours, not sourced)."""
_MOST: Final = 99
"""Only the user is sure."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sign: a message key with its values, and how strong it is alone, from 0 to 100."""

    key: str
    values: tuple[str, ...]
    weight: float

    @property
    def words(self) -> str:
        """What it says, in the user's language."""
        return text(self.key, *self.values)


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two records of one kind; `one` is the one that was made first. `score` goes from 0 to 99."""

    one: str
    other: str
    names: tuple[str, str]
    score: int
    evidence: tuple[Evidence, ...]
    against: tuple[Evidence, ...]


@dataclass(frozen=True)
class DuplicateGroup:
    """Records that hang together through likely pairs, the likeliest pair first."""

    ids: tuple[str, ...]
    pairs: tuple[LikelyPair, ...]


@dataclass
class Gathered:
    """Signs by pair of positions, while they are gathered."""

    signs: dict[tuple[int, int], list[Evidence]] = field(default_factory=dict)

    def add(self, one: int, other: int, evidence: Evidence) -> None:
        """Note a sign; the same sign for the same pair counts once."""
        held = self.signs.setdefault((min(one, other), max(one, other)), [])
        if all(known.key != evidence.key for known in held):
            held.append(evidence)

    def add_all(self, positions: list[int], evidence: Evidence) -> None:
        """Note a sign that all these records share, for each pair of them."""
        for at, one in enumerate(positions):
            for other in positions[at + 1 :]:
                self.add(one, other, evidence)

    def __iter__(self) -> Iterator[tuple[tuple[int, int], list[Evidence]]]:
        return iter(self.signs.items())


def score_of(evidence: list[Evidence], against: list[Evidence]) -> int:
    """Return how likely signs make it together: each one takes its share of the doubt that the others leave."""
    doubt = 1.0
    for sign in evidence:
        doubt *= 1 - sign.weight / 100
    return max(0, min(_MOST, round(100 * (1 - doubt)) - round(sum(sign.weight for sign in against))))
