"""Targets of a list of activities that are counted: figures of content, and rows that are each a page, file or person.

A figure may say for which wiki it is: `activity.pages_created@es.wikipedia.org`; else the row's wiki says so.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.field import Field
from partnerdesk.records.kinds import Kind, Number, Text, YesNo

COURSE: Final = "activity.course"
"""The name by which the dashboard knows an activity, such as `School/Title_(Term)`."""
WIKI: Final = "activity.wiki"
EDITED: Final = "activity.pages_edited"
"""Pages that were worked on, new ones among them: what was improved is the rest."""
PAGE: Final = "activity.page"
PAGE_IS_NEW: Final = "activity.page_is_new"
NAMESPACE: Final = "activity.page_namespace"
DELETED: Final = "activity.deleted"
FILE: Final = "activity.file"
FILE_USES: Final = "activity.file_uses"
EDITOR: Final = "activity.editor"
EDITOR_IS_NEW: Final = "activity.editor_is_new"
ORGANISER: Final = "activity.organiser"
FIGURES: Final = {
    "activity.pages_created": ResultKind.CREATED,
    EDITED: ResultKind.IMPROVED,
    "activity.files_uploaded": ResultKind.UPLOADED,
    "activity.files_used": ResultKind.USED,
    "activity.page_views": ResultKind.VIEWED,
    "activity.references_added": ResultKind.REFERENCES_ADDED,
}
EACH_ROW: Final = frozenset({PAGE, FILE, EDITOR, ORGANISER})
"""Each row of the list is one of these."""
PEOPLE: Final = {EDITOR: "editors", EDITOR_IS_NEW: "new_editors", ORGANISER: "organisers"}
"""The activity's field that counts them."""

_WHOLE: Final = Number(0, Decimal(0), None)


def _field(target: str, kind: Kind) -> Field:
    return Field(kind, entity="activity", name=target.split(".", 1)[1])


COUNTED_FIELDS: Final = {
    **{target: _field(target, Text()) for target in (COURSE, WIKI)},
    **{target: _field(target, _WHOLE) for target in FIGURES},
    **{target: _field(target, Text()) for target in (PAGE, NAMESPACE, FILE, EDITOR, ORGANISER)},
    **{target: _field(target, YesNo()) for target in (PAGE_IS_NEW, DELETED, EDITOR_IS_NEW)},
    FILE_USES: _field(FILE_USES, _WHOLE),
}


def base_of(target: str) -> str:
    """Return a target without the wiki that it is for.

    >>> base_of("activity.pages_created@es.wikipedia.org")
    'activity.pages_created'
    """
    return target.partition("@")[0]


def wiki_of(target: str) -> str:
    """Return the wiki that a target is for, empty where it says none."""
    return target.partition("@")[2]


def is_counted(target: str) -> bool:
    """Tell whether a target is counted rather than a field."""
    return base_of(target) in COUNTED_FIELDS
