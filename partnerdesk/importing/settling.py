"""Checks what a plan changes in known records against their own rules: a change that breaks one gives way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.importing.plan import CellProblem, Outcome
from partnerdesk.importing.values.outcome import Fault
from partnerdesk.records import ENTITIES
from partnerdesk.records.record import problems_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.importing.plan import Plan, PlannedRecord, RowPlan, TablePlan
    from partnerdesk.records import Record
    from partnerdesk.records.problem import Problem
    from partnerdesk.store.reader import Reader

_RULES_AT_MOST = 20
"""Changes that give way one after another, before a record is left as it stands."""


def settle_changes(reader: Reader, plan: Plan) -> None:
    """Take back planned changes that a record's rules refuse, and report them at the cells that they come from."""
    by_entity: dict[str, list[PlannedRecord]] = {}
    for planned in plan.records.values():
        if not planned.is_new:
            by_entity.setdefault(planned.entity, []).append(planned)
    rows = _changing_rows(plan) if by_entity else {}
    for entity, changed in by_entity.items():
        stand = reader.some(ENTITIES[entity].type, [planned.id for planned in changed])
        for planned in changed:
            _settle(plan, planned, stand[planned.id], rows.get(planned.id, ()))
    plan.records = {key: one for key, one in plan.records.items() if one.is_new or one.changes}


def _changing_rows(plan: Plan) -> dict[str, list[tuple[TablePlan, RowPlan]]]:
    """Return the rows that change known records, by the records' ids."""
    found: dict[str, list[tuple[TablePlan, RowPlan]]] = {}
    for table in plan.tables:
        for row in table.rows:
            for record in row.records if row.outcome is Outcome.UPDATED else ():
                found.setdefault(record.id, []).append((table, row))
    return found


def _settle(plan: Plan, planned: PlannedRecord, before: Record, rows: Sequence[tuple[TablePlan, RowPlan]]) -> None:
    for _ in range(_RULES_AT_MOST):
        problem = next(_serious(planned, before), None)
        if problem is None:
            return
        name = problem.field if problem.field in planned.changes else next(iter(planned.changes), None)
        if name is None:
            return
        del planned.changes[name]
        for table, row in rows:
            _report(plan, table, row, f"{planned.entity}.{name}", problem)
    planned.changes.clear()


def _serious(planned: PlannedRecord, before: Record) -> Iterator[Problem]:
    after = before.with_values(**planned.changes)
    known = {(one.field, one.key) for one in problems_of(before, before)}
    return (one for one in problems_of(after, before) if not one.warning and (one.field, one.key) not in known)


def _report(plan: Plan, table: TablePlan, row: RowPlan, target: str, problem: Problem) -> None:
    number = row.number
    place = table.table.cells.numbers.index(number)
    row.changed = tuple(one for one in row.changed if one != target)
    if not row.changed and row.outcome is Outcome.UPDATED:
        row.outcome = Outcome.SAME
    for choice in table.table.columns:
        if choice.target == target:
            record, column = (choice.number, number) if table.table.layout.is_across else (number, choice.number)
            plan.problems.append(
                CellProblem(
                    table.table.file, table.table.sheet, table.table.cells.address(number, choice.number), target,
                    table.table.cells.text(place, choice.number), Fault(problem.key, problem.values), record, column,
                )
            )  # fmt: skip
