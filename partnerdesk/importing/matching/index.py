"""What is already there, looked up by keys: records of the data file, and those that the same import brings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.matching.keys import EVENTS, Key, signs_of_row
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from partnerdesk.importing.matching.keys import Signs
    from partnerdesk.records.kinds import Stored
    from partnerdesk.store.reader import Reader

_SUGGESTIONS: Final = 3
_NEAR: Final = 86
_LIKELY: Final = 90


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record that a name may mean. `score` goes from 0 to 100; it is evidence, never proof."""

    id: str
    name: str
    score: int


class Index:
    """Records of one entity by their keys. Two records with one key make that key useless, except for events."""

    def __init__(self, entity: str) -> None:
        self.entity = entity
        self._are_events = entity in EVENTS
        self.names: dict[str, str] = {}
        """Names by id, of records that have names."""
        self._loaded: frozenset[str] = frozenset()
        self._first: dict[Key, str] = {}
        self._several: dict[Key, dict[str, None]] = {}
        """Of a key that more than one record has, all of them in their order."""
        self._numbers: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._refused: set[tuple[str, str]] = set()
        self._claimed: set[str] = set()
        """Events that rows of the sheet have become, or were."""
        self._free: dict[Key, list[str]] = {}
        """Events that a key may still mean, the first one last: a ledger may hold a thousand that are alike."""
        self._loaded_blocks: Mapping[str, list[str]] = {}
        """Ids by the beginnings of the longer words of their names, of the records of the data file."""
        self._blocks: defaultdict[str, list[str]] | None = None
        """The same of all records, made when it is first asked for: few imports do."""

    def load(self, reader: Reader, rows: Mapping[str, Mapping[str, Stored]]) -> None:
        """Take in the rows of the data file by id, and read what the user answered about names before."""
        for one, row in rows.items():
            self.add(one, signs_of_row(self.entity, row))
        self._loaded = frozenset(self.names)
        self._loaded_blocks = _blocks(self.names)
        for about, wanted, record, same in reader.stored(
            "match_answer", ("about_entity", "wanted", "about_record", "same")
        ):
            if about != self.entity:
                continue
            if same and record:
                self._aliases[str(wanted)] = str(record)
            elif record:
                self._refused.add((str(wanted), str(record)))

    def add(self, record: str, signs: Signs) -> None:
        """Make a record known, or known by more."""
        for key in signs.keys:
            self._put(key, record)
        for name in signs.other_names:
            self._aliases.setdefault(name_key(name), record)
        stored = signs.stored
        if number := stored.get("number"):
            self._numbers[record] = name_key(str(number))
        title = stored.get("name") or stored.get("title") or stored.get("what")
        if title:
            name = name_key(str(title))
            self._put(("name", name), record)
            if self._blocks is not None and self.names.get(record) != title:
                _put_in(self._blocks, record, name)
            self.names[record] = str(title)

    def _put(self, key: Key, record: str) -> None:
        first = self._first.setdefault(key, record)
        if first != record:
            self._several.setdefault(key, {first: None})[record] = None

    def _only(self, key: Key) -> str | None:
        """Return the one record that has a key."""
        return None if key in self._several else self._first.get(key)

    def begin_sheet(self) -> None:
        """Rows of another sheet may mean the same events again."""
        self._claimed.clear()
        self._free.clear()

    def find(self, signs: Signs) -> str | None:
        """Return the record that has the same key, None where there is none or where keys do not agree."""
        for key in signs.keys:
            first = self._first.get(key)
            if first is None:
                continue
            if self._are_events:
                free = self._free.get(key)
                if free is None:
                    alike = reversed(self._several.get(key, {first: None}))
                    free = self._free[key] = [one for one in alike if one not in self._claimed]
                while free:
                    if (one := free.pop()) not in self._claimed:
                        self._claimed.add(one)
                        return one
            elif key not in self._several and self._agrees(key, first, signs.stored):
                return first
        name = signs.stored.get("name")
        return self._aliases.get(name_key(str(name))) if name and self.entity == "partner" else None

    def claim(self, record: str) -> None:
        """Say that a row has become this event, so that the next one like it means another."""
        if self._are_events:
            self._claimed.add(record)

    def named(self, text: str) -> str | None:
        """Return the only record that a reference in words means: by number, name or title, or by an alias."""
        key = name_key(text)
        return self._only(("number", key)) or self._only(("name", key)) or self._aliases.get(key)

    def _agrees(self, key: Key, record: str, stored: Mapping[str, Any]) -> bool:
        """Tell whether nothing speaks against a key: another number does, and a quite different name in one script.

        Many organisations share a domain or a mailbox, and many grants a title.
        """
        if key[0] == "title" and stored.get("number") and record in self._numbers:
            return self._numbers[record] == name_key(str(stored["number"]))
        name, known = stored.get("name"), self.names.get(record)
        if key[0] not in {"domain", "email"} or not name or not known:
            return True
        from rapidfuzz import fuzz

        mine, theirs = name_key(str(name)), name_key(known)
        if mine.isascii() != theirs.isascii():
            return True
        return fuzz.token_sort_ratio(mine, theirs) >= (60 if key[0] == "domain" else 70)

    def near(self, text: str, *, everywhere: bool = False) -> list[Suggestion]:
        """Return records with a name like this one, the likeliest first; never to be taken without asking.

        Only those of the data file, unless `everywhere`: rows of one list have different names on purpose.
        """
        if not everywhere and not self._loaded:
            return []
        key = name_key(text)
        candidates = _sharing_a_word(key, self._all_blocks() if everywhere else self._loaded_blocks)
        if not candidates:
            return []
        from rapidfuzz import fuzz, process

        names = {one: name_key(self.names[one]) for one in candidates}
        found = process.extract(key, names, scorer=fuzz.token_sort_ratio, limit=_SUGGESTIONS, score_cutoff=_NEAR)
        return [
            Suggestion(one, self.names[one], round(score)) for _, score, one in found if (key, one) not in self._refused
        ]

    def _all_blocks(self) -> Mapping[str, list[str]]:
        if self._blocks is None:
            self._blocks = _blocks(self.names)
        return self._blocks


def _sharing_a_word(key: str, blocks: Mapping[str, list[str]]) -> set[str]:
    beginnings = _beginnings(key)
    if blocks.keys().isdisjoint(beginnings):
        return set()
    rare = sorted((blocks[beginning] for beginning in beginnings if beginning in blocks), key=len)
    return {one for block in rare[:2] for one in block[:2_000]}


def _blocks(names: Mapping[str, str]) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for record, name in names.items():
        _put_in(found, record, name_key(name))
    return found


def _put_in(blocks: defaultdict[str, list[str]], record: str, key: str) -> None:
    for beginning in _beginnings(key):
        blocks[beginning].append(record)


def _beginnings(key: str) -> AbstractSet[str]:
    """Return the beginnings of the longer words of a name; of the whole name, where all its words are short."""
    return {word[:4] for word in key.split() if len(word) > 3} or {key[:4]}


def is_likely(suggestions: list[Suggestion]) -> bool:
    """Tell whether a new record looks so much like a known one that the user must decide."""
    return bool(suggestions) and suggestions[0].score >= _LIKELY
