"""Carries a plan out: one changeset, or nothing at all."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.collector import resting_collector
from partnerdesk.records import ENTITIES, MatchAnswer, Record
from partnerdesk.store.journal import ChangesetKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerdesk.importing.plan import Plan, PlannedRecord
    from partnerdesk.records.import_profile import ImportProfile
    from partnerdesk.store.data_file import DataFile
    from partnerdesk.store.unit_of_work import UnitOfWork

_AT_ONCE: Final = 1_000


class ImportCancelledError(Exception):
    """The user cancelled; the data file is as it was."""


def apply_plan(
    data_file: DataFile,
    plan: Plan,
    *,
    profiles: tuple[ImportProfile, ...] = (),
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str | None:
    """Write what a plan says and return the id of the changeset; None where there was nothing to write.

    `profiles` are kept for the next time. `progress` gets the share done. Raises ImportCancelledError, after which
    nothing has been written. The data file must not have changed since the plan was made.
    """
    if plan.is_empty and not plan.answers and not profiles:
        return None
    files = ", ".join(dict.fromkeys(table.table.file for table in plan.tables))
    with resting_collector(), data_file.change("change-import", files, kind=ChangesetKind.IMPORT) as work:
        total = len(plan.records) or 1
        for done in _write(work, plan):
            if cancelled and cancelled():
                raise ImportCancelledError
            if progress:
                progress(done / total)
        _remember(work, plan)
        for profile in profiles:
            work.add(profile)
        return work.changeset.id if work.written else None


def _write(work: UnitOfWork, plan: Plan) -> Iterator[int]:
    """Write the records of a plan, kind by kind, and yield how many are done."""
    order = {key: place for place, key in enumerate(ENTITIES)}
    records = sorted(plan.records.values(), key=lambda one: (order[one.entity], not one.is_new))
    done = 0
    for is_new, group in groupby(records, key=lambda one: one.is_new):
        planned = list(group)
        for start in range(0, len(planned), _AT_ONCE):
            chunk = planned[start : start + _AT_ONCE]
            if is_new:
                work.add_many([one.record for one in chunk if one.record is not None])
            else:
                _update(work, chunk)
            done += len(chunk)
            yield done
    yield from _delete(work, plan, done)


def _delete(work: UnitOfWork, plan: Plan, done: int) -> Iterator[int]:
    """Delete the records that the user chose; one may have gone with another already."""
    for one in plan.deletions:
        kind: type[Record] = ENTITIES[one.entity].type
        if one.chosen and work.some(kind, [one.record]):
            work.delete(kind, one.record)
            yield done


def _update(work: UnitOfWork, planned: list[PlannedRecord]) -> None:
    for entity, group in groupby(planned, key=lambda one: one.entity):
        for one in group:
            kind: type[Record] = ENTITIES[entity].type
            work.set_fields(kind, one.id, **one.changes)


def _remember(work: UnitOfWork, plan: Plan) -> None:
    """Keep the user's answers, so that no import and no search for duplicates asks the same again."""
    kept = work.all(MatchAnswer)
    known = {(one.about_entity, one.wanted, one.about_record) for one in kept}
    said = {(one.about_entity, one.wanted) for one in kept if one.same}
    answers = [
        MatchAnswer(about_entity=entity, wanted=name, about_record=record, same=same)
        for entity, name, record, same in plan.answers
        if ((entity, name) not in said if same else (entity, name, record) not in known)
    ]
    if answers:
        work.add_many(answers)
