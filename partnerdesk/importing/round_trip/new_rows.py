"""Plans new rows of an exported sheet whose kind of record no other list holds, such as the parties to an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.grid import plain
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome, RowPlan
from partnerdesk.importing.round_trip.sheets import code_of, id_column
from partnerdesk.importing.values.outcome import Fault, shown
from partnerdesk.records import ENTITIES, Group
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.record import problems_of
from partnerdesk.records.record_id import new_id
from partnerdesk.records.round_trip import extra_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.importing.round_trip.rows import Report
    from partnerdesk.importing.round_trip.values import OwnValues
    from partnerdesk.records.kinds import Stored
    from partnerdesk.store.reader import Reader

ONLY_ONE: Final = frozenset({Group.entity.key})
"""Kinds of which a data file holds exactly one record: none is added, and it is never deleted."""


class OwnNewRows:
    """A row that says the same as a known record is that record; a part that joins the same two fills its blanks."""

    def __init__(
        self, reader: Reader, table: TableProposal, known: KnownRecords, values: OwnValues, report: Report
    ) -> None:
        self._reader = reader
        self._entity = ENTITIES[str(table.entity)]
        self._table = table
        self._known = known
        self._values = values
        self._report = report
        joins = (one for entity in ENTITIES.values() for one in entity.through if one.part == self._entity.key)
        through = next(joins, None)
        names = [name for name in self._entity.fields if name != "extra"]
        self._telling = [through.owner, through.target] if through else names
        ids = id_column(table)
        self._columns = [one for one in table.columns if one.number != ids and not one.ignored]
        self._there: dict[tuple[Stored, ...], str] | None = None

    def plan(self, number: int, place: int) -> RowPlan:
        """Return the plan of the record at `place`, and take it into the known records."""
        if self._entity.key in ONLY_ONE:
            return RowPlan(number, Outcome.REJECTED, reason=Fault("import-own-only-one"))
        values: dict[str, Any] = {}
        extra: dict[str, str] = {}
        for choice in self._columns:
            raw = plain(self._table.cells.value(place, choice.number))
            if raw is None:
                continue
            code = code_of(self._entity.key, choice)
            if extra_label(code) is not None:
                extra[choice.label] = shown(raw)
                continue
            name = code.partition(".")[2]
            try:
                values[name] = self._values.of(self._entity.fields[name].kind, raw)
            except Unreadable as fault:
                self._report(choice, place, Fault(fault.key, fault.values), raw)
                if self._entity.fields[name].required:
                    return RowPlan(number, Outcome.REJECTED, reason=Fault(fault.key, fault.values))
                extra[choice.label] = shown(raw)
        return self._placed(number, values, extra)

    def _placed(self, number: int, values: dict[str, Any], extra: dict[str, str]) -> RowPlan:
        fields = self._entity.fields
        missing = {name: None for name, one in fields.items() if one.required and one.default is None}
        made = self._entity.type(**{**missing, **values}, extra=extra, id=new_id(), version=1)
        for problem in problems_of(made):
            if not problem.warning:
                return RowPlan(number, Outcome.REJECTED, reason=Fault(problem.key, problem.values))
        key = self._key(self._entity.stored({name: getattr(made, name) for name in self._telling}))
        there = self._known_keys()
        if key not in there:
            there[key] = made.id
            return RowPlan(number, Outcome.NEW, (self._known.add(made, None),))
        known = self._known.get(self._entity.key, there[key])
        merged = self._known.compare(known, {**values, "extra": extra}, OnMatch.FILL)
        self._known.commit(known, merged.changes)
        changed = tuple(f"{self._entity.key}.{name}" for name in merged.changes)
        return RowPlan(number, Outcome.UPDATED if changed else Outcome.SAME, (known,), changed)

    def _known_keys(self) -> dict[tuple[Stored, ...], str]:
        if self._there is None:
            rows = self._reader.stored(self._entity.key, ("id", *self._telling))
            self._there = {row[1:]: str(row[0]) for row in rows}
            for one in self._known.planned.values():
                if one.entity == self._entity.key and one.record is not None:
                    record = one.record
                    held = self._entity.stored({name: getattr(record, name) for name in self._telling})
                    self._there[self._key(held)] = one.id
        return self._there

    def _key(self, stored: Mapping[str, Stored]) -> tuple[Stored, ...]:
        return tuple(stored[name] for name in self._telling)
