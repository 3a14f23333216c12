"""What the page for duplicates asks of the data file and does to it: work for the database thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.duplicates.finding import find_duplicates
from partnerdesk.analysis.record_view import linked_titles
from partnerdesk.desktop.undisturbed import undisturbed
from partnerdesk.records import ENTITIES, Attachment
from partnerdesk.records.kinds import Link
from partnerdesk.records.match_answer import not_the_same
from partnerdesk.records.merged import field_choices
from partnerdesk.store.merging import merge_records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partnerdesk.analysis.duplicates.likely_pair import DuplicateGroup, LikelyPair
    from partnerdesk.desktop.database import Progress
    from partnerdesk.records import Record
    from partnerdesk.records.merged import FieldChoice
    from partnerdesk.store.data_file import DataFile
    from partnerdesk.store.reader import Reader


@dataclass(frozen=True)
class Comparison:
    """Two records side by side; `kept` is the one on which more hangs, the older one where it is the same.

    `hanging` counts by kind of record what hangs on the kept and on the dropped one; `titles` are those of links.
    """

    kept: Record
    dropped: Record
    choices: tuple[FieldChoice, ...]
    hanging: tuple[Mapping[str, int], Mapping[str, int]]
    titles: Mapping[str, str]


def search(entity: str, progress: Progress) -> Callable[[DataFile], list[DuplicateGroup]]:
    """Find likely duplicates of a kind."""

    def work(file: DataFile) -> list[DuplicateGroup]:
        with undisturbed(), file.read() as reader:
            return find_duplicates(reader, entity, progress.report)

    return work


def compare(entity: str, pair: LikelyPair) -> Callable[[DataFile], Comparison]:
    """Read both records of a pair, where they differ, and what hangs on each."""

    def work(file: DataFile) -> Comparison:
        kind = ENTITIES[entity].type
        with file.read() as reader:
            one, other = reader.get(kind, pair.one), reader.get(kind, pair.other)
            mine, theirs = _hanging(reader, one), _hanging(reader, other)
            if sum(theirs.values()) > sum(mine.values()):
                one, other, mine, theirs = other, one, theirs, mine
            titles = {**linked_titles(reader, one), **linked_titles(reader, other)}
        return Comparison(one, other, tuple(field_choices(one, other)), (mine, theirs), titles)

    return work


def merge(compared: Comparison, values: Mapping[str, Any], *, set_aside: bool) -> Callable[[DataFile], list[str]]:
    """Make the two records one, with the values that the user chose.

    The answer are titles of records above it that were let go, since each would have stood above itself.
    """

    def work(file: DataFile) -> list[str]:
        kept, dropped = compared.kept, compared.dropped
        with file.change("change-merged", dropped.title, kept.title) as unit:
            made = merge_records(unit, type(kept), kept.id, dropped.id, values, set_aside=set_aside)
        above = [name for name, field in kept.entity.fields.items() if field.kind == Link(kept.entity.key)]
        wanted = {name: values.get(name, getattr(kept, name) or getattr(dropped, name)) for name in above}
        return [
            compared.titles.get(record, record)
            for name, record in wanted.items()
            if record not in {None, kept.id, dropped.id} and getattr(made, name) is None
        ]

    return work


def mark_apart(entity: str, pair: LikelyPair) -> Callable[[DataFile], None]:
    """Remember that two records are not the same."""

    def work(file: DataFile) -> None:
        with file.change("change-not-the-same", *pair.names) as unit:
            unit.add(not_the_same(entity, pair.one, pair.other))

    return work


def _hanging(reader: Reader, record: Record) -> dict[str, int]:
    counts: dict[str, int] = {}
    for hanging in reader.hanging_on(record.entity.key, record.id):
        counts[hanging.entity.key] = counts.get(hanging.entity.key, 0) + len(hanging.ids)
    attached = len(reader.find(Attachment, about_entity=record.entity.key, about_record=record.id))
    return {**counts, "attachment": attached} if attached else counts
