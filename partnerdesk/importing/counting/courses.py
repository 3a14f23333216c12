"""Activities by the name under which the dashboard keeps them: its courses, programmes and events.

Source: WikiEducationFoundation/WikiEduDashboard. A course's name (its slug) is `School/Title_(Term)`; it ends the
address of the course's page and begins the names of the files that are exported from it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.value_words import is_not_stated
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold

if TYPE_CHECKING:
    from partnerdesk.store.reader import Reader

COURSE_LABEL: Final = "course_slug"
"""Under which the name is kept beside an activity: the header of the dashboard's overview."""
_OF_PAGE: Final = re.compile(r"/courses/([^/?#]+/[^/?#]+)")
_EXPORT: Final = re.compile(
    r"[-_ ](?:overview|editors|students|instructors|articles?|uploads|wikidata)(?:[-_ ].*)?$", re.IGNORECASE
)


def course_of_file(stem: str) -> str:
    """Return the course that a file's name speaks of, without what the dashboard adds to it.

    >>> course_of_file("Museo-Mujeres_(2024)-articles-2024-06-30 (1)")
    'Museo-Mujeres_(2024)'
    """
    return _EXPORT.sub("", stem) or stem


def title_of(course: str) -> str:
    """Return a title for an activity of which nothing but the course's name is known.

    >>> title_of("Museo_del_Faro/Mujeres_(2024)")
    'Mujeres (2024)'
    """
    return course.rpartition("/")[2].replace("_", " ").strip() or course


class Courses:
    """The activities of the data file and of the import, by their course."""

    def __init__(self, reader: Reader) -> None:
        self._stored: dict[str, str] = {}
        self._met: dict[str, str] = {}
        extra_kind = ENTITIES["activity"].fields["extra"].kind
        for record, page, kept in reader.stored("activity", ("id", "dashboard", "extra")):
            if page and (of_page := _OF_PAGE.search(str(page))):
                self._stored.setdefault(_key(of_page[1]), str(record))
            extra: dict[str, str] = dict(extra_kind.value(kept))
            for course in filter(lambda one: not is_not_stated(one), extra.get(COURSE_LABEL, "").split("\n")):
                self._stored.setdefault(_key(course), str(record))

    def add(self, course: str, record: str) -> None:
        """Say which activity of the import is that of a course."""
        self._met.setdefault(_key(course), record)

    def find(self, course: str, *, only_met: bool = False) -> str | None:
        """Return the activity of a course, that of the import first; the name of a file has other signs in it."""
        key = _key(course)
        if not key:
            return None
        return self._met.get(key) or (None if only_met else self._stored.get(key))


def _key(course: str) -> str:
    return "".join(char for char in fold(course) if char.isalnum())
