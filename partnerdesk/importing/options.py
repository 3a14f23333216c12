"""How an import is to be done: what happens where a row means a known record, and what was answered beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from partnerdesk.importing.values.answers import Answers


class OnMatch(StrEnum):
    """What happens to a record that is there already."""

    FILL = "fill"
    """Only what is blank is filled in; what differs is listed."""
    UPDATE = "update"
    """The sheet is right."""
    SKIP = "skip"
    """It stays as it is."""
    NEW = "new"
    """Each row is a new record; and partners that are only named are made too."""


AS_NEW = ""
"""A decision: the name means none of the known records."""


@dataclass(slots=True)
class OwnWishes:
    """What the user says of a workbook that this program exported."""

    delete_missing: bool = False
    """Records whose rows are gone from a sheet are deleted, all of them."""
    deletions: frozenset[str] = frozenset()
    """Ids of those that are deleted, where not all are."""
    conflicts: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Whether the sheet is right, by record and column's code, where both sides changed a cell."""
    copies: frozenset[tuple[str, str, int]] = frozenset()
    """File, sheet and row of copied rows that are new records."""


@dataclass(slots=True)
class ImportOptions:
    """The user's wishes for a whole import. `decisions` say which record a name means: {(entity, name): id}."""

    on_match: OnMatch = OnMatch.FILL
    create_missing: bool = False
    """Partners that are only named in other lists are made."""
    answers: Answers = field(default_factory=Answers)
    decisions: dict[tuple[str, str], str] = field(default_factory=dict)
    own: OwnWishes = field(default_factory=OwnWishes)

    @property
    def makes_missing(self) -> bool:
        return self.create_missing or self.on_match is OnMatch.NEW
