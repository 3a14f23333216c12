"""What shows that two contact persons may be one: the name, the address, the number, at one partner or at two."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.duplicates.likely_pair import Evidence, Gathered
from partnerdesk.analysis.duplicates.near_names import near_names
from partnerdesk.analysis.duplicates.reach_signs import phone_key
from partnerdesk.records.name_key import name_key
from partnerdesk.records.reach import email_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partnerdesk.records.kinds import Stored

COLUMNS: Final = ("id", "name", "partner", "email", "phone")
_NEAR: Final = 86
_CROWD: Final = 4
_TITLES: Final = frozenset("dr dra prof profa mr mrs ms miss sr sra srta ing lic arq mag mgr bc phd".split())
_MOST_AT_ONE: Final = 40
"""At a partner with more persons than that, initials are no sign."""


@dataclass
class _Person:
    id: str
    name: str
    key: str
    partner: str
    email: str | None
    phone: str | None


class ContactSigns:
    """All contact persons of a file; `gather` finds the signs that two of them share."""

    def __init__(self, rows: Sequence[tuple[Stored, ...]]) -> None:
        """`rows` hold COLUMNS."""
        self.known = [
            _Person(
                str(row[0]),
                str(row[1] or ""),
                person_key(str(row[1] or "")),
                str(row[2] or ""),
                email_key(str(row[3])) if row[3] else None,
                phone_key(str(row[4])) if row[4] else None,
            )
            for row in rows
        ]

    def gather(self, report: Callable[[float], None]) -> Gathered:
        """Return the signs that pairs of persons share; `report` gets the share of the work that is behind."""
        found = Gathered()
        self._names(found)
        self._reach(found)
        self._initials(found)
        report(0.3)
        partners = [one.partner for one in self.known]
        for one, other, score in near_names(
            [one.key for one in self.known], _NEAR, partners, lambda share: report(0.3 + share * 0.7)
        ):
            weight = 62 + (score - _NEAR) * 23 / (100 - _NEAR)
            found.add(one, other, Evidence("duplicate-near-person", (str(round(score)),), weight))
        return found

    def against(self, one: int, other: int) -> Iterator[Evidence]:
        """Yield what speaks against two persons being one: each has an address at the same partner."""
        mine, theirs = self.known[one], self.known[other]
        if mine.email and theirs.email and mine.email != theirs.email and mine.partner == theirs.partner:
            yield Evidence("duplicate-other-email", (mine.email, theirs.email), 12)

    def _names(self, found: Gathered) -> None:
        named: defaultdict[str, list[int]] = defaultdict(list)
        for at, person in enumerate(self.known):
            named[person.key].append(at)
        for key, holding in named.items():
            by_partner: defaultdict[str, list[int]] = defaultdict(list)
            for at in holding:
                by_partner[self.known[at].partner].append(at)
            for at_one in by_partner.values():
                found.add_all(at_one[:_MOST_AT_ONE], Evidence("duplicate-same-person", (), 93))
            if " " in key and len(holding) <= _CROWD:
                for one, other in combinations(holding, 2):
                    if self.known[one].partner != self.known[other].partner:
                        found.add(one, other, Evidence("duplicate-same-person-elsewhere", (), 62))

    def _reach(self, found: Gathered) -> None:
        """A mailbox or a telephone may serve a whole office: it counts for persons whose names could be one."""
        for key, weight, of in (
            ("duplicate-same-email", 86.0, "email"),
            ("duplicate-same-phone", 70.0, "phone"),
        ):
            blocks: defaultdict[str, list[int]] = defaultdict(list)
            for at, person in enumerate(self.known):
                if held := getattr(person, of):
                    blocks[held].append(at)
            for held, holding in blocks.items():
                for one, other in combinations(holding[:_MOST_AT_ONE], 2):
                    if _could_be_one(self.known[one].key, self.known[other].key):
                        found.add(one, other, Evidence(key, (held,), weight))

    def _initials(self, found: Gathered) -> None:
        at_partner: defaultdict[str, list[int]] = defaultdict(list)
        for at, person in enumerate(self.known):
            at_partner[person.partner].append(at)
        for holding in at_partner.values():
            if len(holding) <= _MOST_AT_ONE:
                for one, other in combinations(holding, 2):
                    if _are_initials(self.known[one].key, self.known[other].key):
                        found.add(one, other, Evidence("duplicate-initials", (), 66))


def person_key(name: str) -> str:
    """Return the key by which two spellings of a person's name are equal: order and titles make no difference.

    >>> person_key("Pérez, Ana") == person_key("Dra. Ana Perez")
    True
    """
    words = name_key(name).split()
    bare = [word for word in words if word not in _TITLES] or words
    return " ".join(sorted(bare))


def _could_be_one(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    if one.isascii() != other.isascii():
        return True
    return fuzz.token_set_ratio(one, other) >= 75 or _are_initials(one, other)


def _are_initials(one: str, other: str) -> bool:
    """Tell whether one name is the other with some words shortened to a letter: A. Pérez, Ana Pérez."""
    mine, theirs = set(one.split()), set(other.split())
    shared = mine & theirs
    if not any(len(word) > 2 for word in shared):
        return False
    rest, whole = sorted((mine - shared, theirs - shared), key=lambda words: sum(map(len, words)))
    return bool(rest) and all(len(word) == 1 and any(full.startswith(word) for full in whole) for word in rest)
