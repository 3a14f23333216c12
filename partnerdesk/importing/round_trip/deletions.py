"""Offers to delete the records whose rows are gone from an exported sheet, with what cannot stand without them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from partnerdesk.importing.round_trip.differences import OfferedDeletion
from partnerdesk.importing.values.outcome import Fault
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.importing.plan import Plan, TablePlan
    from partnerdesk.importing.round_trip.rows import OwnRows
    from partnerdesk.store.reader import Reader


def offer_deletions(reader: Reader, plan: Plan, planned: TablePlan, own: OwnRows) -> None:
    """Add to a plan the deletions that one sheet speaks for; a record that a row without an id means is kept."""
    entity = str(planned.table.entity)
    meant = {record.id for row in planned.rows for record in row.records}
    missing = [one for one in own.missing() if one not in meant]
    wishes = plan.options.own
    hanging = _hanging(reader, entity, missing) if missing else {}
    refusals = _refusals(reader, hanging)
    for record in missing:
        goes = hanging[record]
        refusal = next((refusals[one] for ids in goes.values() for one in ids if one in refusals), None)
        chosen = refusal is None and (wishes.delete_missing or record in wishes.deletions)
        beside = Counter({key: len(ids) for key, ids in goes.items() if key != entity})
        if alike := len(goes[entity]) - 1:
            beside[entity] = alike
        plan.deletions.append(
            OfferedDeletion(
                planned.table.file, planned.table.sheet, entity, record, own.title(record), beside, refusal, chosen
            )
        )


def _hanging(reader: Reader, entity: str, records: list[str]) -> dict[str, dict[str, set[str]]]:
    """Return for each record the ids that go with it by kind, its own included; asked kind by kind, not one by one."""
    found: dict[str, dict[str, set[str]]] = {record: {entity: {record}} for record in records}
    layer = {(entity, record): {record} for record in records}
    while layer:
        after: dict[tuple[str, str], set[str]] = {}
        for key in {key for key, _ in layer}:
            for other in ENTITIES.values():
                for link in other.links_to(key):
                    if not link.required:
                        continue
                    for one, target in reader.stored(other.key, ("id", link.name)):
                        for root in layer.get((key, str(target)), ()):
                            ids = found[root].setdefault(other.key, set())
                            if str(one) not in ids:
                                ids.add(str(one))
                                after.setdefault((other.key, str(one)), set()).add(root)
        layer = after
    return found


def _refusals(reader: Reader, hanging: dict[str, dict[str, set[str]]]) -> dict[str, Fault]:
    """Return why records must stay, by their id."""
    by_kind: dict[str, set[str]] = {}
    for goes in hanging.values():
        for key, ids in goes.items():
            by_kind.setdefault(key, set()).update(ids)
    found: dict[str, Fault] = {}
    for key, ids in by_kind.items():
        for record in reader.some(ENTITIES[key].type, sorted(ids)).values():
            for problem in record.deletion_problems():
                found[record.id] = Fault(problem.key, problem.values)
    return found
