"""Finds the records that a row names: one or several in a cell, partners above all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.options import AS_NEW
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.options import ImportOptions

_SURE: Final = re.compile(r"\s*[;\n|،؛；、]\s*")
_PERHAPS: Final = re.compile(r"\s*(?:,|/|\s&\s|\s\+\s)\s*")


class Named(NamedTuple):
    """The names in a cell, and the record that each means; None: none is known by that name."""

    text: str
    id: str | None


class References:
    """Looks up names with the same matching for every kind of record; the user's decisions come first."""

    def __init__(self, known: KnownRecords, options: ImportOptions) -> None:
        self._known = known
        self._options = options

    def one(self, entity: str, text: str) -> str | None:
        """Return the record of an entity that a text names."""
        decided = self._options.decisions.get((entity, name_key(text)))
        if decided:
            return decided
        if decided == AS_NEW:
            return None
        index = self._known.index(entity)
        found = index.named(text)
        if found is None and entity == "sponsorship":
            found = self._by_sponsor(text)
        return found or (text if _looks_like_id(text) and self._known.is_known(entity, text) else None)

    def several(self, entity: str, text: str) -> list[Named]:
        """Split a cell into names; a comma parts names only where that makes known ones of them."""
        found: list[Named] = []
        for piece in dict.fromkeys(piece for piece in _SURE.split(text) if piece.strip()):
            whole = self.one(entity, piece)
            parts = [part for part in _PERHAPS.split(piece) if part.strip()]
            ids = [self.one(entity, part) for part in parts] if whole is None and len(parts) > 1 else []
            if ids and all(ids):
                found += [Named(part, one) for part, one in zip(parts, ids, strict=True)]
            else:
                found.append(Named(piece, whole))
        return found

    def is_decided_new(self, entity: str, text: str) -> bool:
        return self._options.decisions.get((entity, name_key(text))) == AS_NEW

    def _by_sponsor(self, text: str) -> str | None:
        """A ledger names the fiscal sponsor, who has one arrangement with the group as a rule."""
        partner = self._known.index("partner").named(text)
        return self._known.sponsorship_of(partner) if partner else None


def _looks_like_id(text: str) -> bool:
    return len(text) == 36 and text.count("-") == 4
