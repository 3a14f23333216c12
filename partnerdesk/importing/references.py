"""Finds the records that a row names: one or several in a cell, partners above all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.options import AS_NEW
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.table_values import ColumnValues

_SURE: Final = re.compile(r"\s*[;\n|،؛；、]\s*")
_LEAST_OF_ACRONYM: Final = 3
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
        self._standing_alone: dict[int, frozenset[str]] = {}

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

    def several(self, entity: str, text: str, column: ColumnValues) -> list[Named]:
        """Split a cell of a column into names.

        A comma parts names only where each of them is known, or stands alone in another cell of the column, or where
        the user said so: "Museum of Art, Boston" is one name.
        """
        found: list[Named] = []
        for piece in dict.fromkeys(piece for piece in _SURE.split(text) if piece.strip()):
            whole = self.one(entity, piece)
            parts = [part for part in _PERHAPS.split(piece) if part.strip()] if whole is None else []
            named = [Named(part, self.one(entity, part)) for part in parts]
            if len(named) > 1 and self._are_several(entity, piece, named, column):
                found += named
            else:
                found.append(Named(piece, whole))
        return found

    def _are_several(self, entity: str, piece: str, named: list[Named], column: ColumnValues) -> bool:
        """Tell whether parts between commas are names of their own; what the user said of the column comes first."""
        said = self.parts_names(column)
        if said is not None and entity == "partner":
            return said and not any(_is_legal_form(one.text) for one in named)
        # "García, Ana" is one person, "Ana García, Luis Soto" are two.
        return (entity == "contact" and self.may_be_several(piece)) or self._are_known(named, column)

    def _are_known(self, named: list[Named], column: ColumnValues) -> bool:
        return all(one.id or name_key(one.text) in self._alone(column) for one in named)

    def parts_names(self, column: ColumnValues) -> bool | None:
        """Return whether a comma or slash parts names in a column; None: nobody has said."""
        return column.choice.answers.over(self._options.answers).several

    def may_be_several(self, text: str) -> bool:
        """Tell whether a text that was taken as one name may join several: each part is of two words, or an acronym.

        "Museum of Art, Boston" and "Museo del Río, S.L." are one name, "Town Library, Society of Mapmakers" and
        "UNESCO, British Council" may be two.
        """
        parts = [part for part in _PERHAPS.split(text) if part.strip()]
        return len(parts) > 1 and all(len(part.split()) > 1 or _is_acronym(part) for part in parts)

    def _alone(self, column: ColumnValues) -> frozenset[str]:
        """Return the keys of the names of a column that no comma may part."""
        number = column.choice.number
        if number not in self._standing_alone:
            pieces = {piece for text in column.values if isinstance(text, str) for piece in _SURE.split(text)}
            self._standing_alone[number] = frozenset(name_key(one) for one in pieces if not _PERHAPS.search(one))
        return self._standing_alone[number]

    def is_decided_new(self, entity: str, text: str) -> bool:
        return self._options.decisions.get((entity, name_key(text))) == AS_NEW

    def _by_sponsor(self, text: str) -> str | None:
        """A ledger names the fiscal sponsor, who has one arrangement with the group as a rule."""
        partner = self._known.index("partner").named(text)
        return self._known.sponsorship_of(partner) if partner else None


def _is_acronym(text: str) -> bool:
    return len(text) >= _LEAST_OF_ACRONYM and text.isupper() and text.isalpha() and not _is_legal_form(text)


def _is_legal_form(text: str) -> bool:
    """Tell whether a text is nothing but the form of an organisation: `S.L.` or `e.V.` alone."""
    return not name_key(f"x {text}").removeprefix("x").strip()


def _looks_like_id(text: str) -> bool:
    return len(text) == 36 and text.count("-") == 4
