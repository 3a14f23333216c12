"""An account of every filled cell: in a field, beside a record, or listed with the reason. Nothing else is allowed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from partnerdesk.importing.counting.courses import COURSE_LABEL
from partnerdesk.importing.grid import is_blank, plain
from partnerdesk.importing.known_records import holds_line
from partnerdesk.importing.layout import account
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.importing.mapping.counted_targets import COURSE, FIGURES, FILE, FILE_USES, PEOPLE, base_of, is_counted
from partnerdesk.importing.mapping.targets import entity_of, name_of
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.table_cells import with_the_same
from partnerdesk.importing.values.outcome import shown
from partnerdesk.importing.values.value_words import says_the_same
from partnerdesk.records import ENTITIES, ContentResult
from partnerdesk.records.content_result import ResultKind

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Grid, Raw
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, PlannedRecord, RowPlan, TablePlan


class Place(StrEnum):
    """Where a cell ended."""

    FIELD = "field"
    EXTRA = "extra"
    LISTED = "listed"
    """A row that waits or was rejected, or a cell with a problem."""
    SKIPPED = "skipped"
    HEADER = "header"
    IGNORED = "ignored"
    """By the user's choice: a column that is left out, or a known record that is to stay as it is."""


@dataclass(slots=True)
class CellAccount:
    """How many filled cells ended where; `missing` are addresses of cells that ended nowhere."""

    counts: Counter[Place] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return self.counts.total() + len(self.missing)


def account_for_cells(plan: Plan) -> CellAccount:
    """Walk over every filled cell of every sheet and find where the plan puts it."""
    found = CellAccount()
    listed = {(one.file, one.where) for one in plan.problems}
    for grid in plan.proposal.grids:
        tables = [one for one in plan.tables if one.table.grid is grid]
        _account_for_grid(plan, grid, tables, listed, found)
    return found


def _account_for_grid(
    plan: Plan, grid: Grid, tables: list[TablePlan], listed: set[tuple[str, str]], found: CellAccount
) -> None:
    parts = account(grid, [one.table.layout for one in tables])
    found.counts[Place.HEADER] += len(parts.header)
    found.counts[Place.SKIPPED] += len(parts.skipped)
    found.missing += [grid.where(cell.row, cell.column) for cell in parts.outside]
    accounted = 0
    for planned in tables:
        walker = _Walker(plan, planned, listed)
        for row in planned.rows:
            for choice in planned.table.columns:
                raw = walker.raw(row, choice)
                if is_blank(raw):
                    continue
                accounted += 1
                where = walker.place(row, choice)
                if where is None:
                    found.missing.append(f"{grid.sheet}!{planned.table.cells.address(row.number, choice.number)}")
                else:
                    found.counts[where] += 1
    if accounted < len(parts.records):
        found.missing += [f"{grid.sheet}!?"] * (len(parts.records) - accounted)


class _Walker:
    """Finds the cells of one table in what was planned for its rows."""

    def __init__(self, plan: Plan, planned: TablePlan, listed: set[tuple[str, str]]) -> None:
        self._table = planned.table
        self._listed = listed
        self._all = plan

    def raw(self, row: RowPlan, choice: ColumnChoice) -> Raw:
        rows = self._table.grid.rows
        number, column = (choice.number, row.number) if self._table.layout.is_across else (row.number, choice.number)
        return rows[number - 1][column - 1] if number <= len(rows) and column <= len(rows[number - 1]) else None

    def _meant(self, row: RowPlan, choice: ColumnChoice) -> Raw:
        """Return what a cell holds; where that is a mark for "the same", what stands above it."""
        raw = self.raw(row, choice)
        if not isinstance(raw, str) or not says_the_same(raw):
            return raw
        cells = self._table.cells
        return with_the_same(cells.column(choice.number))[cells.numbers.index(row.number)]

    def place(self, row: RowPlan, choice: ColumnChoice) -> Place | None:
        if choice.fate is Fate.IGNORED:
            return Place.IGNORED
        if row.outcome in {Outcome.UNDECIDED, Outcome.REJECTED}:
            return Place.LISTED
        text = shown(plain(self._meant(row, choice)))
        if choice.target and self._is_in_field(row, choice.target, text):
            return Place.FIELD
        if row.records and holds_line(self._extra(row.records[0]).get(choice.label, ""), text):
            return Place.EXTRA
        where = f"{self._table.sheet}!{self._table.cells.address(row.number, choice.number)}"
        if (self._table.file, where) in self._listed:
            return Place.LISTED
        is_skipped = self._all.options.on_match is OnMatch.SKIP and row.outcome is not Outcome.NEW
        return Place.IGNORED if is_skipped else None

    def _is_in_field(self, row: RowPlan, target: str, text: str) -> bool:
        if is_counted(target):
            return self._is_counted(row, base_of(target), text)
        entity, name = entity_of(target), name_of(target)
        if name == "id":
            return any(one.entity == entity for one in row.records)
        name = "name" if name in {"given_name", "additional_name", "family_name"} else name
        if entity == "contact" and not any(one.entity == "contact" for one in row.records):
            entity, name = "partner", "name" if name == "partner" else name
        names = {"about": ("partner", "agreement", "grant")}.get(name, (name,))
        holders = [one for one in row.records if one.entity == entity]
        for through in ENTITIES[entity].through:
            if through.name == name:
                return any(self._is_joined(through.part, through.owner, one.id) for one in holders)
        return any(_holds(one, each) for one in holders for each in names)

    def _is_counted(self, row: RowPlan, target: str, text: str) -> bool:
        """Tell whether a cell has become part of a figure: of its row's content results or people."""
        if target == COURSE:
            return any(holds_line(self._extra(one).get(COURSE_LABEL, ""), text) for one in row.records)
        if target in PEOPLE:
            return any(one.entity == "activity" and _holds(one, PEOPLE[target]) for one in row.records)
        kind = {FILE: ResultKind.UPLOADED, FILE_USES: ResultKind.USED, **FIGURES}.get(target)
        results = [one for one in row.records if one.entity == "content_result"]
        return any(kind in {None, _kind_of(one)} for one in results)

    def _is_joined(self, part: str, owner: str, record: str) -> bool:
        """A link that stands in a record of its own, made by this import or there before."""
        made = any(
            one.entity == part and one.record is not None and getattr(one.record, owner) == record
            for one in self._all.records.values()
        )
        return made or record not in self._all.records or not self._all.records[record].is_new

    def _extra(self, planned: PlannedRecord) -> dict[str, str]:
        if planned.record is not None:
            return planned.record.extra
        if "extra" in planned.changes:
            return dict(planned.changes["extra"])
        kept = ENTITIES[planned.entity].fields["extra"].kind.value(planned.before.get("extra"))
        return dict(kept)


def _kind_of(result: PlannedRecord) -> ResultKind | None:
    if isinstance(result.record, ContentResult):
        return result.record.kind
    kept = result.before.get("kind")
    return ResultKind(str(kept)) if kept else None


def _holds(planned: PlannedRecord, name: str) -> bool:
    if name not in ENTITIES[planned.entity].fields:
        return False
    if planned.record is not None:
        return getattr(planned.record, name) not in (None, "", ())
    return name in planned.changes or planned.before.get(name) is not None
