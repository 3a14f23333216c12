"""What shows that two partners may be one: identifiers, names, other names, acronyms, hosts, addresses, numbers."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.duplicates.likely_pair import Evidence, Gathered
from partnerdesk.analysis.duplicates.near_names import near_names
from partnerdesk.analysis.duplicates.reach_signs import host_of_mail, host_of_site, phone_key
from partnerdesk.records import standard_lists
from partnerdesk.records.folding import fold
from partnerdesk.records.name_key import name_key
from partnerdesk.records.reach import email_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partnerdesk.messages import Language
    from partnerdesk.records.kinds import Stored

COLUMNS: Final = (
    "id",
    "name",
    "other_names",
    "wikidata",
    "email",
    "website",
    "phone",
    "country",
    "city",
    "parent_partner",
)
_NEAR: Final = 86
"""token_sort_ratio from which names are nearly the same; an import suggests from there too."""
_CROWD: Final = 4
"""What more partners share, such as a ministry's host or switchboard, tells nothing about two of them."""
_ACRONYM: Final = re.compile(r"(.+?)\s*[(（]\s*([^()（）]{2,12}?)\s*[)）]")
_LETTERS: Final = range(3, 11)


@dataclass
class _Known:
    """One partner as it is compared."""

    id: str
    name: str
    key: str
    aliases: dict[str, str]
    """Other names by their keys, those that the user named in an import included."""
    stored: tuple[Stored, ...]
    hosts: dict[str, None] = field(default_factory=dict)

    def get(self, column: str) -> str:
        return str(self.stored[COLUMNS.index(column)] or "")


class PartnerSigns:
    """All partners of a file; `gather` finds the signs, `against` says what speaks against two of them."""

    def __init__(self, rows: Sequence[tuple[Stored, ...]], said: Sequence[tuple[str, str]], language: Language) -> None:
        """`rows` hold COLUMNS; `said` are (name key, id) pairs that the user has said to be the same."""
        self.known = [_known(row) for row in rows]
        self._language = language
        positions = {known.id: at for at, known in enumerate(self.known)}
        for wanted, record in said:
            if record in positions:
                self.known[positions[record]].aliases.setdefault(wanted, wanted)

    def gather(self, report: Callable[[float], None]) -> Gathered:
        """Return the signs that pairs of partners share; `report` gets the share of the work that is behind."""
        found = Gathered()
        self._identifiers(found)
        self._names(found)
        self._acronyms(found)
        report(0.3)
        for one, other, score in near_names(
            [one.key for one in self.known], _NEAR, report=lambda share: report(0.3 + share * 0.7)
        ):
            weight = 60 + (score - _NEAR) * 25 / (100 - _NEAR)
            found.add(one, other, Evidence("duplicate-near-name", (str(round(score)),), weight))
        return self._without_family(found)

    def against(self, one: int, other: int) -> Iterator[Evidence]:
        """Yield what speaks against two partners being one."""
        mine, theirs = self.known[one], self.known[other]
        if _differ(mine, theirs, "wikidata"):
            yield Evidence("duplicate-other-wikidata", (mine.get("wikidata"), theirs.get("wikidata")), 45)
        if _differ(mine, theirs, "country"):
            names = [
                standard_lists.code_name(standard_lists.Standard.COUNTRY, known.get("country"), self._language)
                for known in (mine, theirs)
            ]
            yield Evidence("duplicate-other-country", (names[0], names[1]), 25)
        elif _differ(mine, theirs, "city"):
            yield Evidence("duplicate-other-city", (mine.get("city"), theirs.get("city")), 16)

    def _identifiers(self, found: Gathered) -> None:
        self._shared(found, "wikidata", str.upper, "duplicate-same-wikidata", 97)
        self._shared(found, "email", email_key, "duplicate-same-email", 84)
        self._shared(found, "phone", phone_key, "duplicate-same-phone", 76)
        hosts: defaultdict[str, list[int]] = defaultdict(list)
        for at, known in enumerate(self.known):
            for host in known.hosts:
                hosts[host].append(at)
        for host, holding in hosts.items():
            if 1 < len(holding) <= _CROWD:
                found.add_all(holding, Evidence("duplicate-same-domain", (host,), 72 if len(holding) == 2 else 62))

    def _shared(
        self, found: Gathered, column: str, key_of: Callable[[str], str | None], key: str, weight: float
    ) -> None:
        blocks: defaultdict[str, list[int]] = defaultdict(list)
        at_column = COLUMNS.index(column)
        for at, known in enumerate(self.known):
            held = known.stored[at_column]
            if held and (folded := key_of(str(held))):
                blocks[folded].append(at)
        for holding in blocks.values():
            if 1 < len(holding) <= _CROWD:
                found.add_all(holding, Evidence(key, (self.known[holding[0]].get(column),), weight))

    def _names(self, found: Gathered) -> None:
        named: defaultdict[str, list[int]] = defaultdict(list)
        for at, known in enumerate(self.known):
            named[known.key].append(at)
        for holding in named.values():
            for one, other in _neighbouring(holding):
                same = fold(self.known[one].name) == fold(self.known[other].name)
                key, weight = ("duplicate-same-name", 94) if same else ("duplicate-same-name-folded", 90)
                found.add(one, other, Evidence(key, (), weight))
        other_names: defaultdict[str, list[int]] = defaultdict(list)
        for at, known in enumerate(self.known):
            for alias in known.aliases:
                other_names[alias].append(at)
        for alias, holding in other_names.items():
            written = self.known[holding[0]].aliases[alias]
            if len(named.get(alias, ())) <= _CROWD and len(holding) <= _CROWD:
                for one in holding:
                    for other in named.get(alias, ()):
                        if one != other:
                            found.add(one, other, Evidence("duplicate-alias", (written,), 88))
                found.add_all(holding, Evidence("duplicate-both-alias", (written,), 74))

    def _acronyms(self, found: Gathered) -> None:
        short: defaultdict[str, list[int]] = defaultdict(list)
        for at, known in enumerate(self.known):
            for key in (known.key, *known.aliases):
                if len(key) in _LETTERS and key.isalpha():
                    short[key].append(at)
        for at, known in enumerate(self.known):
            for letters in _initials(known.key):
                holding = short.get(letters, ())
                for other in holding if len(holding) <= _CROWD else ():
                    if other != at:
                        found.add(at, other, Evidence("duplicate-acronym", (letters.upper(),), 70))

    def _without_family(self, found: Gathered) -> Gathered:
        """Leave out a partner and its branch where they share no name: they share a house and a number on purpose."""
        named = {"duplicate-same-name", "duplicate-same-name-folded", "duplicate-same-wikidata"}
        kept = Gathered()
        for (one, other), signs in found:
            mine, theirs = self.known[one], self.known[other]
            family = mine.get("parent_partner") == theirs.id or theirs.get("parent_partner") == mine.id
            if not family or any(sign.key in named for sign in signs):
                kept.signs[one, other] = signs
        return kept


def _known(row: tuple[Stored, ...]) -> _Known:
    name = str(row[1] or "")
    aliases = {name_key(other): str(other) for other in json.loads(str(row[2]))} if row[2] else {}
    key = name_key(name)
    if split := _ACRONYM.fullmatch(name):
        whole, short = name_key(split[1]), name_key(split[2])
        if short in _initials(whole) or split[2].isupper():
            # "Museum of Modern Art (MoMA)": both names at once.
            key = whole
            aliases.setdefault(short, split[2])
    aliases.pop(key, None)
    known = _Known(str(row[0]), name, key, aliases, row)
    for host in (row[5] and host_of_site(str(row[5])), row[4] and host_of_mail(str(row[4]))):
        if host:
            known.hosts[str(host)] = None
    return known


def _differ(one: _Known, other: _Known, column: str) -> bool:
    """Tell whether both say something and not the same; a city within a longer place name is the same."""
    mine, theirs = fold(one.get(column)).strip(), fold(other.get(column)).strip()
    return bool(mine and theirs) and mine not in theirs and theirs not in mine


def _initials(key: str) -> set[str]:
    """Return what the words of a name may be shortened to: with and without the little words between them."""
    words = key.split()
    if len(words) < min(_LETTERS):
        return set()
    letters = {"".join(word[0] for word in words if len(word) > little) for little in (0, 2, 3)}
    return {found for found in letters if len(found) in _LETTERS}


def _neighbouring(holding: list[int]) -> Iterator[tuple[int, int]]:
    """Yield each pair of a few; of a crowd with one name each with the next, which groups them all the same."""
    if len(holding) <= _CROWD:
        yield from combinations(holding, 2)
    else:
        yield from pairwise(holding)
