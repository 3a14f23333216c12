"""Profiles: the choices made for one kind of sheet, by header names, kept in the data file and handed on as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.errors import Mendable
from partnerdesk.importing.header_words import header_key
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.mapping.counted_targets import FIGURES, base_of
from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.records import ENTITIES, ImportProfile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partnerdesk.importing.layout import TableColumn
    from partnerdesk.store.reader import Reader

_IGNORED: Final = "ignored"
_BLANKS, _ABOVE, _BLANK = "blanks", "above", "blank"
_FORMAT: Final = "partnerdesk-import-profile"
_ENOUGH: Final = 0.8
"""Share of a table's headers that a profile must know to be taken unasked."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What becomes of each column of a kind of sheet, by its header."""

    name: str
    entity: str
    targets: dict[str, str | None]
    """Target by header; None: kept beside the record."""
    ignored: frozenset[str] = frozenset()
    answers: dict[str, Answers] = field(default_factory=dict)
    blanks: dict[str, bool] = field(default_factory=dict)
    """Whether blanks mean "as above", by header, where somebody has said."""
    why: Why = Why.PROFILE
    left: dict[str, Why] = field(default_factory=dict)
    """Headers that a known format leaves out, with the reason."""

    @property
    def reason(self) -> Reason:
        return Reason(self.why, self.name)

    def known(self, columns: Sequence[TableColumn]) -> int:
        """Return how many columns of a table the profile says something about."""
        headers = set(map(header_key, self.targets))
        return sum(bool(column.header) and header_key(column.header) in headers for column in columns)

    def choices(self, columns: Sequence[TableColumn]) -> list[ColumnChoice]:
        """Return the choices for the columns of a table; columns that the profile does not know are kept beside."""
        targets = {header_key(header): target for header, target in self.targets.items()}
        ignored = {header_key(header) for header in self.ignored}
        answers = {header_key(header): said for header, said in self.answers.items()}
        blanks = {header_key(header): above for header, above in self.blanks.items()}
        left = {header_key(header): why for header, why in self.left.items()}
        ignored |= left.keys()
        used: set[str] = set()
        found = []
        for column in columns:
            key = header_key(column.header)
            target = targets.get(key)
            # Figures of one kind add up; a field takes one column.
            target = None if target in used and base_of(target or "") not in FIGURES else target
            used |= {target} if target else set()
            found.append(
                ColumnChoice(
                    column.number, column.letter, column.header, column.samples, target,
                    self.reason if target else Reason(left.get(key, Why.NOTHING)), key in ignored, blanks.get(key),
                    answers.get(key, Answers()),
                )
            )  # fmt: skip
        return found


def profile_of(name: str, entity: str, columns: Sequence[ColumnChoice]) -> Profile:
    """Return the choices made for a table as a profile."""
    return Profile(
        name,
        entity,
        {choice.header: choice.target for choice in columns if choice.header},
        frozenset(choice.header for choice in columns if choice.header and choice.ignored),
        {choice.header: choice.answers for choice in columns if choice.header and choice.answers != Answers()},
        {choice.header: choice.fill_down for choice in columns if choice.header and choice.fill_down is not None},
    )


def fitting_profile(columns: Sequence[TableColumn], profiles: Sequence[Profile]) -> Profile | None:
    """Return the profile that knows most of a table's headers, None where none knows enough of them."""
    headers = {header_key(column.header) for column in columns if column.header}
    if not headers:
        return None
    best, share = None, 0.0
    for profile in profiles:
        known = {header_key(header) for header in profile.targets}
        common = len(headers & known) / max(len(headers), 0.5 * len(known))
        if common > share:
            best, share = profile, common
    return best if share >= _ENOUGH else None


def to_json(profile: Profile) -> dict[str, Any]:
    """Return a profile as what its JSON file holds."""
    columns: dict[str, Any] = {}
    for header, target in profile.targets.items():
        said = profile.answers.get(header, Answers())
        columns[header] = {
            "field": _IGNORED if header in profile.ignored else target,
            **said.as_json(),
            **({_BLANKS: _ABOVE if profile.blanks[header] else _BLANK} if header in profile.blanks else {}),
        }  # fmt: skip
    return {"format": _FORMAT, "name": profile.name, "entity": profile.entity, "columns": columns}


def from_json(content: Any, file: str) -> Profile:
    """Read a profile; raises Mendable where the content is none, or names fields that are not there."""
    try:
        {_FORMAT: None}[content["format"]]
        entity = ENTITIES[content["entity"]].key
        targets: dict[str, str | None] = {}
        ignored: set[str] = set()
        answers: dict[str, Answers] = {}
        blanks: dict[str, bool] = {}
        for header, said in content["columns"].items():
            target = said["field"]
            if target == _IGNORED:
                ignored.add(header)
                target = None
            if target is not None:
                field_of(target)
            targets[header] = target
            given = Answers.from_json(said)
            if given != Answers():
                answers[header] = given
            if _BLANKS in said:
                blanks[header] = {_ABOVE: True, _BLANK: False}[said[_BLANKS]]
        return Profile(str(content["name"]), entity, targets, frozenset(ignored), answers, blanks)
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise Mendable("import-profile-unreadable", "import-profile-unreadable-remedy", file) from fault


def read_profile(path: Path) -> Profile:
    """Read a profile from its JSON file; raises Mendable."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise Mendable("import-profile-unreadable", "import-profile-unreadable-remedy", path.name) from fault
    return from_json(content, path.name)


def profiles_in(reader: Reader) -> list[Profile]:
    """Return the profiles that a data file keeps, the latest first."""
    return [from_json(json.loads(kept.columns or "{}"), kept.name) for kept in reversed(reader.all(ImportProfile))]


def kept_profile(profile: Profile) -> ImportProfile:
    """Return the record in which a data file keeps a profile."""
    content = json.dumps(to_json(profile), ensure_ascii=False)
    return ImportProfile(name=profile.name, into_entity=profile.entity, columns=content)


def write_profile(path: Path, profile: Profile) -> None:
    """Write a profile as a JSON file to hand on; raises Mendable where the place cannot be written."""
    try:
        path.write_text(json.dumps(to_json(profile), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as fault:
        raise Mendable("file-unwritable", "file-unwritable-remedy", path.name) from fault
