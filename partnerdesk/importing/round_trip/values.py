"""Reads an edited cell of an exported workbook: in its language, by the kind of its field; a link by the title."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.values.outcome import shown
from partnerdesk.messages import Language
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Day, Link, Listed, Number, YesNo
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, DecimalSign, Reading, reading_of
from partnerdesk.records.round_trip import split_list

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.round_trip.states import OwnStates
    from partnerdesk.records.kinds import Kind
    from partnerdesk.store.reader import Reader


class OwnValues:
    """Reads cells of one sheet; every method raises Unreadable."""

    def __init__(self, reader: Reader, known: KnownRecords, states: OwnStates, language: str) -> None:
        self._reader = reader
        self._known = known
        self._states = states
        self._language = Language(language)
        self._reading = reading_of(self._language)
        self._titles: dict[str, dict[str, list[str]]] = {}

    def of(self, kind: Kind, raw: Value) -> Any:
        """Return the value that a cell holds for a field of a kind."""
        if isinstance(kind, Listed):
            return tuple(dict.fromkeys(self.of(kind.of, item) for item in split_list(shown(raw))))
        if raw is None:
            return None
        if isinstance(kind, Link):
            return self.record_named(kind.to, shown(raw))
        if isinstance(kind, Day) and isinstance(raw, date):
            return CalendarDate.of(raw.date() if isinstance(raw, datetime) else raw)
        if isinstance(kind, YesNo) and isinstance(raw, bool):
            return raw
        if isinstance(kind, Number) and isinstance(raw, int | Decimal):
            return kind.parse(
                format(Decimal(raw), "f"), Reading(self._language, DateOrder.DAY_FIRST, DecimalSign.POINT)
            )
        return kind.parse(shown(raw), self._reading)

    def record_named(self, entity: str, name: str) -> str:
        """Return the only record of that name, one that another sheet adds included.

        A record that was given another name since the export is still known by the former one, if no other has it.
        """
        if entity not in self._titles:
            self._titles[entity] = self._titles_of(entity)
        found = self._titles[entity].get(fold(name), [])
        if len(found) != 1:
            raise Unreadable("import-own-several" if found else "import-own-unknown", name)
        return found[0]

    def _titles_of(self, entity: str) -> dict[str, list[str]]:
        titles: dict[str, list[str]] = {}
        now = self._reader.titles(entity, language=self._language)
        for record, title in now.items():
            titles.setdefault(fold(title), []).append(record)
        for one in self._known.planned.values():
            if one.entity == entity and one.record is not None:
                titles.setdefault(fold(one.record.title), []).append(one.id)
        former: dict[str, list[str]] = {}
        for record, title in self._states.former_titles(entity).items():
            if record in now:
                former.setdefault(fold(title), []).append(record)
        return {**former, **titles}
