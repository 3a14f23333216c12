"""Makes two records of a kind one, with all that hangs on them, so that one undo brings both back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from partnerdesk.messages import text
from partnerdesk.records import ENTITIES, MatchAnswer, Record
from partnerdesk.records.kinds import Link, Listed, LongText, Text
from partnerdesk.records.merged import merged
from partnerdesk.records.name_key import name_key
from partnerdesk.records.problem import Refused
from partnerdesk.records.record import problems_of
from partnerdesk.store.journal import Change, Operation
from partnerdesk.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerdesk.records.kinds import Stored
    from partnerdesk.records.record import Entity
    from partnerdesk.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Record)


def merge_records(
    work: UnitOfWork, kind: type[R], keep_id: str, drop_id: str, values: Mapping[str, Any], *, set_aside: bool = True
) -> R:
    """Make the record `drop_id` a part of `keep_id`, and return it as it is then.

    `values` are the fields that the user decided on; `records.merged.merged` says what becomes of the others, and of
    the values that were not chosen. Links to the dropped record, from single fields and from lists, its attachments
    and the answers about it lead to the kept one; where that puts one partner twice into an activity, an agreement
    or a grant, the two lines become one unless they contradict each other. A link by which the record would stand
    above itself, such as a parent that is part of the dropped one, is let go, and written into `extra`. Raises
    Refused where the values chosen break the record's own rules; steps from one state to the next are not asked about.
    """
    if keep_id == drop_id:
        raise ValueError("a record cannot be merged with itself")
    keep, drop = work.get(kind, keep_id), work.get(kind, drop_id)
    titles = _titles(work, keep, drop)
    whole = _without_circles(work, merged(keep, drop, values, titles, set_aside=set_aside), drop_id, titles)
    if serious := [problem for problem in problems_of(whole) if not problem.warning]:
        raise Refused(serious)
    # Each record is written once: an undo compares what it finds with what the last change left.
    written, twice = _moved_links(work, keep, drop), _parts_twice(work, keep, drop)
    for part, into, fields in twice:
        written.pop((part.entity.key, part.id), None)
        written[into.entity.key, into.id] = fields
        work.delete(type(part), part.id)
    for entity in ("attachment", "printed_report"):
        _move_about(work, entity, keep, drop, written)
    _move_answers(work, keep, drop, written)
    written[kind.entity.key, keep_id] = _differences(keep, whole)
    work.carry_out(
        [
            Change(entity, record, Operation.UPDATE, fields)
            for (entity, record), fields in sorted(written.items())
            if fields
        ]
    )
    work.delete(kind, drop_id)
    return work.get(kind, keep_id)


Written = dict[tuple[str, str], dict[str, tuple["Stored", "Stored"]]]
"""By kind of record and id: {field: (old, new)} in stored form."""


def _titles(work: UnitOfWork, *records: Record) -> dict[str, str]:
    titles: dict[str, str] = {}
    for record in records:
        for name, field in record.entity.fields.items():
            kind = field.kind.of if isinstance(field.kind, Listed) else field.kind
            if isinstance(kind, Link) and (held := getattr(record, name)):
                titles.update(work.titles(kind.to, [held] if isinstance(held, str) else held))
    return titles


def _without_circles(work: UnitOfWork, whole: R, drop_id: str, titles: Mapping[str, str]) -> R:
    """Let go of links to its own kind that would lead back to a record once links to the dropped one lead to it."""
    table = RECORD_TABLES[whole.entity.key]
    for name, field in whole.entity.fields.items():
        above = getattr(whole, name) if field.kind == Link(whole.entity.key) else None
        seen = {drop_id}
        while above is not None and above not in seen and above != whole.id:
            seen.add(above)
            ((above,),) = work.rows(sa.select(table.c[name]).where(table.c.id == above))
        if above in {whole.id, drop_id}:
            held = getattr(whole, name)
            label = text("merge-set-aside", text(field.label_key))
            beside = "\n".join(one for one in (whole.extra.get(label), titles.get(held, held)) if one)
            whole = whole.with_values(**{name: None}, extra={**whole.extra, label: beside})
    return whole


def _moved_links(work: UnitOfWork, keep: Record, drop: Record) -> Written:
    written: Written = {}
    own = {keep.id, drop.id}
    for entity in ENTITIES.values():
        table = RECORD_TABLES[entity.key]
        for name, field in entity.fields.items():
            if field.kind == Link(keep.entity.key):
                query = sa.select(table.c.id, table.c[name]).where(table.c[name] == drop.id)
            elif isinstance(field.kind, Listed) and field.kind.of == Link(keep.entity.key):
                query = sa.select(table.c.id, table.c[name]).where(table.c[name].contains(drop.id))
            else:
                continue
            for record, held in work.rows(query):
                if record not in own:
                    led = _led_over(field.kind, held, keep.id, drop.id)
                    written.setdefault((entity.key, record), {})[name] = (held, led)
    return written


def _led_over(kind: Any, held: Stored, keep_id: str, drop_id: str) -> Stored:
    if not isinstance(kind, Listed):
        return keep_id
    return kind.stored(tuple(dict.fromkeys(keep_id if one == drop_id else one for one in kind.value(held))))


def _parts_twice(
    work: UnitOfWork, keep: Record, drop: Record
) -> list[tuple[Record, Record, dict[str, tuple[Stored, Stored]]]]:
    """Return lines of the dropped record that agree with one of the kept record's, that one, and what it gains."""
    found = []
    for part, owner, target in _parts_naming(keep.entity):
        mine = {getattr(line, owner): line for line in work.find(part.type, **{target: keep.id})}
        for line in work.find(part.type, **{target: drop.id}):
            into = mine.pop(getattr(line, owner), None)
            together = _together(into, line, target) if into else None
            if into and together is not None and not work.hanging_on(part.key, line.id):
                found.append((line, into, _differences(into, into.with_values(**together))))
    return found


def _parts_naming(entity: Entity) -> Iterator[tuple[Entity, str, str]]:
    """Yield the kinds of line that name records of this kind within another: (kind, link to that, link to this)."""
    for between in {through.part: through for owner in ENTITIES.values() for through in owner.through}.values():
        kind = ENTITIES[between.part].fields[between.target].kind
        if kind == Link(entity.key):
            yield ENTITIES[between.part], between.owner, between.target


def _together(mine: Record, theirs: Record, target: str) -> dict[str, Any] | None:
    """Return the values of two lines as one; None where they contradict each other, such as by two roles."""
    values: dict[str, Any] = {}
    for name, field in mine.entity.fields.items():
        one, other = getattr(mine, name), getattr(theirs, name)
        if name == target or one == other or other in (None, (), {}):
            continue
        if one in (None, (), {}):
            values[name] = other
        elif isinstance(one, tuple):
            values[name] = tuple(dict.fromkeys((*one, *other)))
        elif isinstance(field.kind, Text | LongText):
            values[name] = f"{one}; {other}"
        elif isinstance(one, dict) and all(one.get(label, held) == held for label, held in other.items()):
            values[name] = {**one, **other}
        else:
            return None
    return values


def _move_about(work: UnitOfWork, entity: str, keep: Record, drop: Record, written: Written) -> None:
    for record in work.find(ENTITIES[entity].type, about_entity=keep.entity.key, about_record=drop.id):
        written[entity, record.id] = {"about_record": (drop.id, keep.id)}


def _move_answers(work: UnitOfWork, keep: Record, drop: Record, written: Written) -> None:
    """Let answers about the dropped record hold for the kept one; those that the merging settles go."""
    answers = work.find(MatchAnswer, about_entity=keep.entity.key)
    given = {(one.wanted, one.about_record) for one in answers}
    own_names = {name_key(keep.title), name_key(drop.title)}
    for answer in answers:
        wanted, about = (keep.id if end == drop.id else end for end in (answer.wanted, answer.about_record))
        denied = not answer.same and about == keep.id and wanted in {keep.id, *own_names}
        if denied or ((wanted, about) != (answer.wanted, answer.about_record) and (wanted, about) in given):
            work.delete(MatchAnswer, answer.id)
        else:
            moved = answer.with_values(wanted=wanted, about_record=about)
            written["match_answer", answer.id] = _differences(answer, moved)
            given.add((str(wanted), about))


def _differences(before: Record, after: Record) -> dict[str, tuple[Stored, Stored]]:
    fields = before.entity.fields
    old, new = (before.entity.stored({name: getattr(one, name) for name in fields}) for one in (before, after))
    return {name: (old[name], new[name]) for name in new if old[name] != new[name]}
