"""The cells of a table of records as an export at an earlier changeset had them, where that differs from now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from partnerdesk.analysis.record_table import value_of
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Extra, Link, Listed
from partnerdesk.records.round_trip import column_code, extra_code, join_list
from partnerdesk.store.linked import linked_entity
from partnerdesk.store.titles import shown_title

if TYPE_CHECKING:
    from partnerdesk.analysis.record_table import CellValue
    from partnerdesk.messages import Language
    from partnerdesk.records.kinds import Kind, Stored
    from partnerdesk.records.record import Entity, Through
    from partnerdesk.store.past import Past
    from partnerdesk.store.reader import Reader

Cells = dict[str, dict[str, "CellValue"]]
"""Values by the record's id and the column's code."""


class PastTitles:
    """By which titles records were known then."""

    def __init__(self, reader: Reader, past: Past, language: Language) -> None:
        self._reader = reader
        self._past = past
        self._language = language
        self._other: dict[str, dict[str, str]] = {}
        self._all: dict[str, dict[str, str]] = {}

    def other(self, key: str) -> dict[str, str]:
        """Return the titles of records that are called otherwise now, or are no more."""
        if key not in self._other:
            title = ENTITIES[key].fields[ENTITIES[key].title_field]
            held = self._past.held.get(key, {})
            self._other[key] = (
                {}
                if isinstance(title.kind, Link)
                else {
                    one: shown_title(key, row[title.name] or "", self._language)
                    for one, row in held.items()
                    if title.name in row
                }
            )
        return self._other[key]

    def of(self, key: str, ids: list[str]) -> list[str]:
        """Return the titles of some records."""
        if key not in self._all:
            self._all[key] = {**self._reader.titles(key, language=self._language), **self.other(key)}
        return [self._all[key].get(one, "") for one in ids]


def cells_then(reader: Reader, entity: Entity, past: Past, language: Language) -> Cells:
    """Return the cells that read otherwise then (None: blank); of a record that is gone, all that were filled."""
    titles = PastTitles(reader, past, language)
    held = past.held.get(entity.key, {})
    found: Cells = {one: {} for one in held}
    for name, field in entity.fields.items():
        code, kind = column_code(entity.key, name), field.kind
        if isinstance(kind, Extra):
            _put_extra(reader, entity, held, found)
            continue
        then = {one: row[name] for one, row in held.items() if name in row}
        linked = _linked(kind)
        if linked is not None and (other := titles.other(linked)):
            for one, stored in reader.stored(entity.key, ("id", name)):
                if str(one) not in then and not other.keys().isdisjoint(_ids(stored)):
                    then[str(one)] = stored
        convert = value_of(kind, language)
        for one, stored in then.items():
            value = None if stored is None else convert(stored)
            if linked is not None and stored is not None:
                value = join_list(titles.of(linked, _ids(stored)))
            found.setdefault(one, {})[code] = value
    for through in entity.through:
        _put_through(reader, entity, through, past, titles, found)
    return found


def _linked(kind: Kind) -> str | None:
    inner = kind.of if isinstance(kind, Listed) else kind
    return inner.to if isinstance(inner, Link) else None


def _ids(stored: Stored) -> list[str]:
    """Return the ids in a link, or in a list of links, in stored form."""
    if not isinstance(stored, str):
        return []
    return json.loads(stored) if stored.startswith("[") else [stored]


def _put_extra(reader: Reader, entity: Entity, held: dict[str, dict[str, Stored]], found: Cells) -> None:
    changed = [one for one, row in held.items() if "extra" in row]
    now = {str(row[0]): row[1] for row in reader.stored(entity.key, ("id", "extra"), changed)}
    for record in changed:
        then = json.loads(str(held[record]["extra"] or "{}"))
        for label in {**then, **json.loads(str(now.get(record) or "{}"))}:
            found[record][extra_code(entity.key, label)] = then.get(label)


def _put_through(
    reader: Reader, entity: Entity, through: Through, past: Past, titles: PastTitles, found: Cells
) -> None:
    """Put in the lists of linked records of which one came, went, was led elsewhere, or is called otherwise now."""
    made, held = past.made.get(through.part, set()), past.held.get(through.part, {})
    linked = linked_entity(through)
    other = titles.other(linked)
    if not made and not held and not other:
        return
    lists: dict[str, list[str]] = {}
    touched: set[str] = set()
    rows = {str(row[0]): row[1:] for row in reader.stored(through.part, ("id", through.owner, through.target))}
    rows.update(dict.fromkeys(held.keys() - rows.keys(), (None, None)))
    # In the order in which they were made, which their ids tell.
    for part, (owner, target) in sorted(rows.items()):
        was = held.get(part, {})
        owner_then, target_then = was.get(through.owner, owner), was.get(through.target, target)
        if part in made or was or target_then in other:
            touched |= {str(owner), str(owner_then)}
        if part not in made and owner_then and target_then:
            lists.setdefault(str(owner_then), []).append(str(target_then))
    for owner in touched - past.made.get(entity.key, set()) - {"None"}:
        named = join_list(titles.of(linked, lists.get(owner, [])))
        found.setdefault(owner, {})[column_code(entity.key, through.name)] = named or None
