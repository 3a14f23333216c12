"""Plans the rows of an exported workbook: a cell that was not edited says nothing, an edited one is right.

Edited is what differs from what the export wrote (see `states`), so that nothing is read that nobody changed: no
list is split, no name looked up, no text that was cut is taken for the whole. A row without an id is a new record. A
cell that was changed in the data file too is a conflict, in which the file stays unless the user says otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.grid import Kind, plain
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome, RowPlan
from partnerdesk.importing.round_trip.copies import original_of
from partnerdesk.importing.round_trip.differences import CellConflict
from partnerdesk.importing.round_trip.new_rows import ONLY_ONE, OwnNewRows
from partnerdesk.importing.round_trip.sheets import code_of, id_column
from partnerdesk.importing.round_trip.states import OwnStates, is_same
from partnerdesk.importing.round_trip.values import OwnValues
from partnerdesk.importing.values.outcome import Fault, Severity, shown
from partnerdesk.messages import bare_text
from partnerdesk.records import ENTITIES
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.round_trip import column_code, extra_code, extra_label, split_list
from partnerdesk.store.linked import linked_entity

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.importing.grid import Raw, Value
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, PlannedRecord
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.importing.round_trip.origin import Origin
    from partnerdesk.records.record import Through
    from partnerdesk.store.reader import Reader

    Report = Callable[[ColumnChoice, int, Fault, Raw], None]
    """Takes the column, the place of the record, what is wrong with the cell, and what it holds."""

TWICE: Final = "import-own-twice"
FOREIGN: Final = "import-own-foreign"


class OwnRows:
    """Plans the rows of one exported sheet that bring the id of a record."""

    def __init__(self, reader: Reader, plan: Plan, table: TableProposal, known: KnownRecords, report: Report) -> None:
        origin: Origin = table.origin  # type: ignore[assignment] # an exported sheet has one
        self._plan = plan
        self._entity = ENTITIES[str(table.entity)]
        self._table = table
        self._known = known
        self._report = report
        self._states = OwnStates(reader, known, self._entity.key, origin)
        self._values = OwnValues(reader, known, self._states, origin.language)
        ids = id_column(table)
        self._columns = [one for one in table.columns if one.number != ids and not one.ignored]
        self._codes = {one.number: code_of(self._entity.key, one) for one in self._columns}
        self._cells = {one.number: table.cells.column(one.number) for one in self._columns}
        marks = table.cells.column(ids) if ids is not None else [None] * len(table.cells.numbers)
        self._ids = [shown(plain(mark)) for mark in marks]
        self._through = {through.name: through for through in self._entity.through}
        known_ids = any(one in self._states for one in self._ids if one)
        self.is_foreign = any(self._ids) and not (self._states.is_ours and (origin.file or known_ids))
        """Whether the sheet comes from another data file, so that its ids mean nothing here."""
        self._new = None if self._entity.key in IMPORTED else OwnNewRows(reader, table, known, self._values, report)
        self._originals = original_of(self._ids, self._is_unedited)
        self._seen: set[str] = set()

    def is_copy(self, place: int) -> bool:
        """Tell whether a row is a copy of another one that the user wants as a new record."""
        mark = (self._table.file, self._table.sheet, self._table.cells.numbers[place])
        wanted = mark in self._plan.options.own.copies or self._plan.options.on_match is OnMatch.NEW
        return wanted and place in self._originals and not self._repeats(place)

    def plan(self, number: int, place: int) -> RowPlan | None:
        """Return the plan of the row at `place`; None for a new record, which is planned as any other row is."""
        record = self._ids[place]
        if not record or self.is_foreign or self.is_copy(place):
            return None
        if all(plain(cells[place]) is None for cells in self._cells.values()):
            # Somebody emptied the row, and the hidden id stayed: that is how rows are deleted by many.
            return RowPlan(number, Outcome.SAME)
        if place in self._originals:
            if self._repeats(place):
                return RowPlan(number, Outcome.SAME)
            first = self._table.cells.numbers[self._originals[place]]
            return RowPlan(number, Outcome.UNDECIDED, reason=Fault(TWICE, (first,), Severity.QUESTION))
        self._seen.add(record)
        if self._states.is_gone(record) and self._is_unedited(place):
            return RowPlan(number, Outcome.SAME)
        if record not in self._states:
            return RowPlan(number, Outcome.REJECTED, reason=Fault("import-own-missing"))
        return self._edited(number, place, record)

    def plan_new(self, number: int, place: int) -> RowPlan | None:
        """Return the plan of a new record of a kind that no other list holds; None for every other kind."""
        return self._new.plan(number, place) if self._new else None

    def missing(self) -> list[str]:
        """Return the records that the export wrote and the sheet does not hold any more; they are there still."""
        origin = self._table.origin
        written = origin.ids.get(self._entity.key, frozenset()) if origin else frozenset()
        if self.is_foreign or id_column(self._table) is None or self._entity.key in ONLY_ONE:
            return []
        return sorted(one for one in written - self._seen if one in self._states)

    def title(self, record: str) -> str:
        """Return the words by which a record of the sheet is known."""
        return str(self._states.now(record, column_code(self._entity.key, self._entity.title_field)) or "")

    def _repeats(self, place: int) -> bool:
        """Tell whether a row says the same as the one that has its id."""
        original = self._originals[place]
        return all(cells[place] == cells[original] for cells in self._cells.values())

    def _is_unedited(self, place: int) -> bool:
        record = self._ids[place]
        return (record in self._states or self._states.is_gone(record)) and all(
            is_same(plain(self._cells[number][place]), self._states.then(record, code))
            for number, code in self._codes.items()
        )

    def _edited(self, number: int, place: int, record: str) -> RowPlan:
        planned = self._known.get(self._entity.key, record)
        changes: dict[str, Any] = {}
        changed: list[str] = []
        for choice in self._columns:
            code = self._codes[choice.number]
            raw = plain(self._cells[choice.number][place])
            name, label = code.partition(".")[2], extra_label(code)
            if not self._counts(record, choice, place, raw):
                continue
            if label is not None:
                self._put_extra(planned, changes, label, shown(raw))
            elif name in self._through:
                if not self._join(record, self._through[name], choice, place, raw):
                    continue
            elif not self._change(changes, name, choice, place, raw):
                continue
            changed.append(f"{self._entity.key}.{name if label is None else 'extra'}")
        for label, comment in self._comments(number):
            if self._states.now(record, extra_code(self._entity.key, label)) != comment:
                self._put_extra(planned, changes, label, comment)
                changed.append(f"{self._entity.key}.extra")
        self._known.commit(planned, changes)
        outcome = Outcome.UPDATED if changed else Outcome.SAME
        return RowPlan(number, outcome, (planned,), tuple(dict.fromkeys(changed)))

    def _counts(self, record: str, choice: ColumnChoice, place: int, raw: Value) -> bool:
        """Tell whether a cell was edited, and is to be taken."""
        code = self._codes[choice.number]
        then, now = self._states.then(record, code), self._states.now(record, code)
        if is_same(raw, now) or (self._states.knows_then and is_same(raw, then)):
            return False
        odd = self._table.grid.odd_cells.get((self._table.cells.numbers[place], choice.number))
        if odd is not None and not is_same(odd.text, then):
            key = "import-problem-uncalculated" if odd.kind is Kind.UNCALCULATED else "import-problem-error-cell"
            self._report(choice, place, Fault(key, (odd.text,)), raw)
            return False
        meanwhile = then != now if self._states.knows_then else now is not None
        # A list of linked records only grows here, so both sides of it are right.
        if not meanwhile or code.partition(".")[2] in self._through:
            return True
        return self._takes_sheet(record, choice, place, raw)

    def _takes_sheet(self, record: str, choice: ColumnChoice, place: int, raw: Value) -> bool:
        code, options = self._codes[choice.number], self._plan.options
        taken = options.own.conflicts.get((record, code), options.on_match is OnMatch.UPDATE)
        then, now = self._states.then(record, code), self._states.now(record, code)
        self._plan.conflicts.append(
            CellConflict(
                self._table.file, self._table.sheet,
                self._table.cells.address(self._table.cells.numbers[place], choice.number), self._entity.key, record,
                self.title(record), code, self._states.headings.get(code, choice.label), self._states.kinds.get(code),
                then if self._states.knows_then else None, self._states.knows_then, now, raw, taken,
            )
        )  # fmt: skip
        if not taken:
            self._report(choice, place, Fault("import-own-conflict", (), Severity.WARNING), raw)
        return taken

    def _put_extra(self, planned: PlannedRecord, changes: dict[str, Any], label: str, words: str) -> None:
        kept = changes.get("extra", self._known.extra_of(planned))
        changes["extra"] = {**kept, label: words} if words else {one: kept[one] for one in kept if one != label}

    def _change(self, changes: dict[str, Any], name: str, choice: ColumnChoice, place: int, raw: Value) -> bool:
        """Read an edited cell into `changes`; tells whether it could be read."""
        field = self._entity.fields[name]
        if raw is None and field.required:
            self._report(choice, place, Fault("problem-required"), raw)
            return False
        try:
            changes[name] = self._values.of(field.kind, raw)
        except Unreadable as fault:
            self._report(choice, place, Fault(fault.key, fault.values), raw)
            return False
        return True

    def _join(self, record: str, through: Through, choice: ColumnChoice, place: int, raw: Value) -> bool:
        """Add those that an edited list names and the export did not; tells whether anything was added.

        Those that it no longer names stay, since a part may hold more than the name: it has a sheet of its own.
        """
        pairs = self._known.pairs(through.part, through.owner, through.target)
        written = split_list(str(self._states.then(record, self._codes[choice.number]) or ""))
        named = split_list(shown(raw))
        try:
            wanted = [self._values.record_named(linked_entity(through), name) for name in named if name not in written]
        except Unreadable as fault:
            self._report(choice, place, Fault(fault.key, fault.values), raw)
            return False
        if set(written) - set(named):
            self._report(choice, place, Fault("import-own-part-stays", (), Severity.WARNING), raw)
        added = [target for target in dict.fromkeys(wanted) if (record, target) not in pairs]
        for target in added:
            pairs.add((record, target))
            self._known.make(through.part, {through.owner: record, through.target: target})
        return bool(added)

    def _comments(self, number: int) -> list[tuple[str, str]]:
        """Return the comments on the cells of a row, by the label under which they are kept."""
        comments = self._table.grid.comments
        found = ((choice.label, comments.get((number, choice.number))) for choice in self._columns if comments)
        return [(bare_text("import-comment-label", label), comment.strip()) for label, comment in found if comment]
