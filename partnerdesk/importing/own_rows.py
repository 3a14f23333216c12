"""Plans the rows of an exported workbook: a cell that was not edited says nothing, an edited one is right.

Each cell is held against what the export would write there today, so that nothing is read that was not changed: no
list is split, no name looked up, no text that was cut is taken for the whole. A row without an id is a new record.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.record_table import CellValue, read_table
from partnerdesk.importing.grid import plain
from partnerdesk.importing.plan import Outcome, RowPlan
from partnerdesk.importing.values.outcome import Fault, Severity, shown
from partnerdesk.messages import Language
from partnerdesk.records import ENTITIES
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Day, Link, Listed, Number, YesNo
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, DecimalSign, Reading, reading_of
from partnerdesk.records.round_trip import CODES, cut, extra_label, split_list, writable
from partnerdesk.store.linked import linked_entity
from partnerdesk.store.listing import ListQuery

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.records.kinds import Kind
    from partnerdesk.records.record import Through
    from partnerdesk.store.reader import Reader

    Report = Callable[[ColumnChoice, int, Fault], None]
    """Takes the column, the place of the record, and what is wrong with the cell."""


class OwnRows:
    """Plans the rows of one exported sheet that bring the id of a record."""

    def __init__(self, reader: Reader, table: TableProposal, known: KnownRecords, report: Report) -> None:
        self._reader = reader
        self._entity = ENTITIES[str(table.entity)]
        self._table = table
        self._known = known
        self._report = report
        self._language = Language(table.own_language or "")
        self._reading = reading_of(self._language)
        stands = read_table(reader, ListQuery(self._entity.key, ()), self._language)
        codes = [column.code for column in stands.columns]
        self._stands = {str(row[0]): dict(zip(codes, row, strict=True)) for row in stands.rows}
        self._cells = {choice.number: table.cells.column(choice.number) for choice in table.columns}
        self._through = {through.name: through for through in self._entity.through}
        self._titles: dict[str, dict[str, list[str]]] = {}

    def plan(self, number: int, place: int) -> RowPlan | None:
        """Return the plan of the row at `place`; None for a new record, which is planned as any other row is."""
        record = shown(plain(self._cells[self._table.columns[0].number][place]))
        if not record:
            return None
        stands = self._stands.get(record)
        if stands is None:
            return RowPlan(number, Outcome.REJECTED, reason=Fault("import-own-missing"))
        planned = self._known.get(self._entity.key, record)
        extra = self._known.extra_of(planned)
        changes: dict[str, Any] = {}
        changed: list[str] = []
        for choice in self._table.columns[1:]:
            raw = plain(self._cells[choice.number][place])
            # The code and not the target, since labels that equal a field's heading are told apart in a proposal.
            code = str(self._table.grid.value(CODES, choice.number))
            if choice.ignored or _is_same(raw, stands.get(code)):
                continue
            name, label = code.partition(".")[2], extra_label(code)
            if label is not None:
                extra = {**extra, label: shown(raw)} if raw is not None else _without(extra, label)
                changes["extra"] = extra
            elif name in self._through:
                if not self._join(record, self._through[name], choice, place, raw):
                    continue
            elif not self._change(changes, name, choice, place, raw):
                continue
            changed.append(f"{self._entity.key}.{name if label is None else 'extra'}")
        self._known.commit(planned, changes)
        outcome = Outcome.UPDATED if changed else Outcome.SAME
        return RowPlan(number, outcome, (planned,), tuple(dict.fromkeys(changed)))

    def _change(self, changes: dict[str, Any], name: str, choice: ColumnChoice, place: int, raw: Value) -> bool:
        """Read an edited cell into `changes`; tells whether it could be read."""
        field = self._entity.fields[name]
        if raw is None and field.required:
            self._report(choice, place, Fault("problem-required"))
            return False
        try:
            changes[name] = self._value(field.kind, raw)
        except Unreadable as fault:
            self._report(choice, place, Fault(fault.key, fault.values))
            return False
        return True

    def _value(self, kind: Kind, raw: Value) -> Any:
        if isinstance(kind, Listed):
            return tuple(dict.fromkeys(self._value(kind.of, item) for item in split_list(shown(raw))))
        if raw is None:
            return None
        if isinstance(kind, Link):
            return self._record_named(kind.to, shown(raw))
        if isinstance(kind, Day) and isinstance(raw, date):
            return CalendarDate.of(raw.date() if isinstance(raw, datetime) else raw)
        if isinstance(kind, YesNo) and isinstance(raw, bool):
            return raw
        if isinstance(kind, Number) and isinstance(raw, int | Decimal):
            return kind.parse(
                format(Decimal(raw), "f"), Reading(self._language, DateOrder.DAY_FIRST, DecimalSign.POINT)
            )
        return kind.parse(shown(raw), self._reading)

    def _record_named(self, entity: str, name: str) -> str:
        """Return the only record of that name, one that another sheet adds included; raises Unreadable."""
        if entity not in self._titles:
            self._titles[entity] = {}
            for record, title in self._reader.titles(entity).items():
                self._titles[entity].setdefault(fold(title), []).append(record)
            for one in self._known.planned.values():
                if one.entity == entity and one.record is not None:
                    self._titles[entity].setdefault(fold(one.record.title), []).append(one.id)
        found = self._titles[entity].get(fold(name), [])
        if len(found) != 1:
            raise Unreadable("import-own-several" if found else "import-own-unknown", name)
        return found[0]

    def _join(self, record: str, through: Through, choice: ColumnChoice, place: int, raw: Value) -> bool:
        """Add those that an edited list names and the record lacks; tells whether anything was added.

        Those that it no longer names stay, since a part may hold more than the name: it has a sheet of its own.
        """
        pairs = self._known.pairs(through.part, through.owner, through.target)
        try:
            named = {self._record_named(linked_entity(through), name) for name in split_list(shown(raw))}
        except Unreadable as fault:
            self._report(choice, place, Fault(fault.key, fault.values))
            return False
        if {target for owner, target in pairs if owner == record} - named:
            self._report(choice, place, Fault("import-own-part-stays", (), Severity.WARNING))
        added = sorted(target for target in named if (record, target) not in pairs)
        for target in added:
            pairs.add((record, target))
            self._known.make(through.part, {through.owner: record, through.target: target})
        return bool(added)


def _without(extra: dict[str, str], label: str) -> dict[str, str]:
    return {one: text for one, text in extra.items() if one != label}


def _is_same(raw: Value, stands: CellValue) -> bool:
    """Tell whether a cell holds what the export would write, whatever a spreadsheet program made of its type."""
    if raw is None or stands is None:
        return raw is None and not stands
    if isinstance(stands, str):
        return shown(raw) == writable(cut(stands)).strip()
    if isinstance(stands, date):
        return raw == stands
    try:
        return Decimal(shown(raw)) == Decimal(repr(stands))
    except InvalidOperation:
        return False
