"""The content results of the data file and of the import, by what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.importing.counting.counted_rows import Sum
    from partnerdesk.store.reader import Reader

_Key = tuple[str, str, str | None, str, str]


class Results:
    """Looks up what counts a kind of content of an activity on a wiki."""

    def __init__(self, reader: Reader) -> None:
        self._known: dict[_Key, list[str]] = {}
        names = ("id", "activity", "project", "language", "kind", "notes")
        for record, activity, project, language, kind, notes in reader.stored("content_result", names):
            if activity:
                said = (str(activity), str(project), str(language) if language else None, str(kind))
                # Two sites may share project and language; their names then stand in the notes.
                for name in dict.fromkeys(("", str(notes or ""))):
                    self._known.setdefault((*said, name), []).append(str(record))

    def find(self, key: Sum) -> list[str]:
        """Return the results that count this: more than one where people wrote them down part by part."""
        return self._known.get(_key(key), [])

    def add(self, key: Sum, record: str) -> None:
        """Make a planned result known."""
        self._known.setdefault(_key(key), []).append(record)


def _key(key: Sum) -> _Key:
    kinds = ENTITIES["content_result"].fields
    return (
        key.activity,
        str(kinds["project"].kind.stored(key.wiki.project)),
        key.wiki.language,
        str(kinds["kind"].kind.stored(key.kind)),
        key.wiki.name,
    )
