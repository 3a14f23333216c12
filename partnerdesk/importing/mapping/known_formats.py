"""Formats of other programs, known by their headers: which column of each goes where.

Sources: WikiEducationFoundation/WikiEduDashboard lib/analytics, ThreeSixtyGiving/standard schema, the headers of
Google Contacts' CSV in its old and new form, and those that our own reader gives to vCards. They drift: a format is
known by the headers that make it what it is. In `resources/known-formats.json`, the first that fits is taken:

- `known_by`: headers that are all there; `only`: and no others; `file`: a word in the name of the file
- `columns`: target by header; `{wiki}` in a header stands for a site, and in its target for the same site; a figure
  that such columns give site by site is not taken from the column of the total too
- `left`: headers that are left out unasked, by reason (see `Why`)
- `decimal`: the decimal sign that the format's standard prescribes
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.header_words import header_key
from partnerdesk.importing.mapping.choice import Why
from partnerdesk.importing.mapping.counted_targets import base_of, wiki_of
from partnerdesk.importing.mapping.profiles import Profile
from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DecimalSign
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.layout import TableColumn

_SITE: Final = "{wiki}"
_WIKI: Final = r"(?P<wiki>[\w-]+(?:\.[\w-]+)+)"


@dataclass(frozen=True, slots=True)
class KnownFormat:
    """One format as its file describes it; headers are compared without case, signs and blanks."""

    name: str
    entity: str
    known_by: frozenset[str]
    columns: dict[str, str]
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    """Headers that hold a site, with their targets."""
    left: dict[str, Why]
    only: bool
    file: str
    decimal: DecimalSign | None

    def fits(self, headers: frozenset[str], file: str) -> bool:
        """Tell whether a table of these compared headers, in a file of this name, is of the format."""
        named = not self.file or self.file in header_key(file).split()
        return named and self.known_by <= headers and (not self.only or headers <= self.known_by)

    def profile(self, headers: Sequence[str]) -> Profile:
        """Return the choices for columns of these headers."""
        targets: dict[str, str | None] = {header: self.columns.get(_key(header)) for header in headers}
        for pattern, target in self.patterns:
            found = (pattern.fullmatch(header) for header in headers)
            targets.update({one[0]: target.replace(_SITE, one["wiki"]) for one in found if one})
        parted = {base_of(target) for target in targets.values() if target and wiki_of(target)}
        whole = {header: None if target in parted else target for header, target in targets.items()}
        left = {header: self.left[_key(header)] for header in headers if _key(header) in self.left}
        answers = dict.fromkeys(headers, Answers(decimal=self.decimal)) if self.decimal else {}
        return Profile(self.name, self.entity, whole, answers=answers, why=Why.LAYOUT, left=left)


def _key(header: str) -> str:
    return header_key(header).replace(" ", "")


@functools.cache
def _formats() -> tuple[KnownFormat, ...]:
    written = json.loads(resource("known-formats.json").read_text(encoding="utf-8"))
    return tuple(
        KnownFormat(
            one["name"],
            one["entity"],
            frozenset(map(_key, one["known_by"])),
            {_key(header): target for header, target in one["columns"].items() if _SITE not in header},
            tuple(
                (re.compile(re.escape(header).replace(re.escape(_SITE), _WIKI)), target)
                for header, target in one["columns"].items()
                if _SITE in header
            ),
            {_key(header): Why(why) for why, headers in one.get("left", {}).items() for header in headers},
            one.get("only", False),
            one.get("file", ""),
            DecimalSign(one["decimal"]) if "decimal" in one else None,
        )
        for one in written
    )


def known_format(columns: Sequence[TableColumn], file: str = "") -> Profile | None:
    """Return the format of a table in a file of some name, None where it is none that the program knows."""
    headers = [column.header for column in columns if column.header]
    folded = frozenset(map(_key, headers))
    found = next((one for one in _formats() if one.fits(folded, file)), None)
    return found.profile(headers) if found else None
