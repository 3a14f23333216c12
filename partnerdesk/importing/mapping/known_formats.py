"""Formats of other programs, known by their headers: which column of each goes where.

Sources: WikiEducationFoundation/WikiEduDashboard lib/analytics, ThreeSixtyGiving/standard schema, and the headers of
Google Contacts' CSV in its old and new form. They drift: a format is known by the headers that make it what it is.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING

from partnerdesk.importing.header_words import header_key
from partnerdesk.importing.mapping.choice import Why
from partnerdesk.importing.mapping.profiles import Profile
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.layout import TableColumn


@functools.cache
def _formats() -> tuple[tuple[frozenset[str], Profile], ...]:
    written = json.loads(resource("known-formats.json").read_text(encoding="utf-8"))
    return tuple(
        (
            frozenset(header_key(header) for header in one["known_by"]),
            Profile(one["name"], one["entity"], one["columns"], why=Why.LAYOUT),
        )
        for one in written
    )


def known_format(columns: Sequence[TableColumn]) -> Profile | None:
    """Return the format of a table, None where it is none that the program knows."""
    headers = {header_key(column.header) for column in columns}
    return next((profile for marks, profile in _formats() if marks <= headers), None)
