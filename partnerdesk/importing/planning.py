"""Makes the plan: every table in the order in which records refer to one another, every row in the order it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.importing.collector import resting_collector
from partnerdesk.importing.drafting import Drafter
from partnerdesk.importing.grid import is_blank, plain
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.known_records import KnownRecords
from partnerdesk.importing.mapping.choice import LEFT_UNASKED, Reason
from partnerdesk.importing.mapping.counted_targets import EACH_ROW, PEOPLE
from partnerdesk.importing.mapping.targets import COMPANIONS, SPOKEN_WITH, entity_of, name_of
from partnerdesk.importing.options import AS_NEW
from partnerdesk.importing.plan import CellProblem, Outcome, Plan, RowPlan, TablePlan
from partnerdesk.importing.round_trip.deletions import offer_deletions
from partnerdesk.importing.round_trip.rows import FOREIGN, OwnRows
from partnerdesk.importing.row_planning import RowPlanner
from partnerdesk.importing.settling import settle_changes
from partnerdesk.importing.table_values import read_table
from partnerdesk.importing.values.outcome import Fault, Severity, shown
from partnerdesk.records import ENTITIES
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.proposal import Proposal, TableProposal
    from partnerdesk.importing.table_values import ColumnValues
    from partnerdesk.store.reader import Reader

_REPORT_EVERY = 500


class PlanCancelledError(Exception):
    """The user cancelled; nothing was planned."""


def build_plan(
    reader: Reader,
    proposal: Proposal,
    options: ImportOptions,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Plan:
    """Return what importing the tables of a proposal will do; reads the data file and changes nothing.

    `progress` gets the share done, from 0 to 1. Raises PlanCancelledError.
    """
    plan = Plan(proposal, options, [TablePlan(table) for table in proposal.tables])
    with resting_collector():
        _plan_all(reader, plan, progress, cancelled)
    return plan


def _plan_all(
    reader: Reader, plan: Plan, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
) -> None:
    proposal = plan.proposal
    known = KnownRecords(reader, _touched(proposal))
    total = sum(len(table.cells.numbers) for table in proposal.tables) or 1
    done = 0
    planners: list[RowPlanner] = []
    for planned in sorted(plan.tables, key=lambda one: _turn(one.table)):
        known.begin_sheet()
        for _ in _planned_rows(reader, plan, planned, known, planners):
            done += 1
            if done % _REPORT_EVERY == 0:
                if cancelled and cancelled():
                    raise PlanCancelledError
                if progress:
                    progress(done / total)
    for planner in planners:
        planner.finish()
        plan.made_partners += planner.made_partners
    plan.records = {key: record for key, record in known.planned.items() if record.is_new or record.changes}
    settle_changes(reader, plan)
    plan.problems.sort(key=lambda one: (one.file, one.sheet, one.row, one.column))
    plan.answers = list(_answers(plan, known))


def _answers(plan: Plan, known: KnownRecords) -> Iterator[tuple[str, str, str, bool]]:
    """Yield what was decided about names; one that means none of those near it is not to be asked about again."""
    for (entity, name), record in plan.options.decisions.items():
        key = name_key(name)
        if record != AS_NEW:
            yield entity, key, record, True
        elif entity == "partner":
            yield from ((entity, key, near.id, False) for near in known.index(entity).near(name))


def _turn(table: TableProposal) -> tuple[int, bool]:
    """What is named comes before what names it, and figures of a course before the list of its pages or people."""
    turn = IMPORTED.index(table.entity) if table.entity in IMPORTED else len(IMPORTED)
    return turn, any(choice.target in EACH_ROW for choice in table.columns)


def _touched(proposal: Proposal) -> dict[str, list[str]]:
    """Return the fields of each entity that the import may touch."""
    found: dict[str, list[str]] = {}
    for table in proposal.tables:
        if table.entity:
            for key in (table.entity, *COMPANIONS.get(table.entity, ())):
                found.setdefault(key, [])
        for choice in table.columns:
            if choice.target:
                key, name = entity_of(choice.target), PEOPLE.get(choice.target) or name_of(choice.target)
                found.setdefault(key, [])
                found[key] += [name] if name in ENTITIES[key].fields else []
    if any(choice.target == SPOKEN_WITH for table in proposal.tables for choice in table.columns):
        found.setdefault("contact", []).append("name")
    for key, names in found.items():
        beside = ("currency", "language", "open_ended", "notice_unit", "renewal_months", "form", "direction", "unit")
        implied = ("email", "phone", "partner", "count_source", "title", "description", "reason", "kind")
        names += [name for name in (*beside, *implied) if name in ENTITIES[key].fields]
        names += [field.name for field in ENTITIES[key].fields.values() if field.kind.name == "link"]
        found[key] = list(dict.fromkeys(names))
    return found


def _planned_rows(
    reader: Reader, plan: Plan, planned: TablePlan, known: KnownRecords, planners: list[RowPlanner]
) -> Iterator[None]:
    """Plan the rows of a table one by one."""
    table = planned.table
    cells = table.cells

    def report(choice: ColumnChoice, place: int, fault: Fault, raw: Raw) -> None:
        record, number = cells.numbers[place], choice.number
        row, place_in_row = (number, record) if table.layout.is_across else (record, number)
        plan.problems.append(
            CellProblem(
                table.file, table.sheet, cells.address(record, number), choice.target,
                shown(plain(raw)), fault, row, place_in_row,
            )
        )  # fmt: skip

    def report_value(column: ColumnValues, place: int, fault: Fault) -> None:
        report(column.choice, place, fault, column.raws[place])

    if table.entity is None:
        reason = Fault("import-rejected-no-entity")
        planned.rows = [RowPlan(number, Outcome.REJECTED, reason=reason) for number in cells.numbers]
        return
    _report_left_out(plan, table)
    options = plan.options
    values = read_table(table, options)
    planned.questions = values.questions
    drafter = Drafter(table.entity, values, report_value)
    planner = RowPlanner(table.entity, drafter, known, options, Path(table.file).stem)
    own = OwnRows(reader, plan, table, known, report) if table.origin else None
    for place, number in enumerate(cells.numbers):
        row = own.plan(number, place) or own.plan_new(number, place) if own else None
        planned.rows.append(row or planner.plan(number, place, as_new=own is not None and own.is_copy(place)))
        yield
    if own is not None:
        offer_deletions(reader, plan, planned, own)
        if own.is_foreign:
            _tell_foreign(plan, table)
    planners.append(planner)


def _report_left_out(plan: Plan, table: TableProposal) -> None:
    """Say which columns a known format leaves out, and why: once for each reason, not for each of their cells."""
    row = table.header_row or table.layout.first_row
    left: dict[Reason, list[ColumnChoice]] = {}
    for choice in table.columns:
        is_filled = not all(map(is_blank, table.cells.column(choice.number)))
        if choice.ignored and choice.reason.why in LEFT_UNASKED and is_filled:
            left.setdefault(choice.reason, []).append(choice)
    for reason, choices in left.items():
        headers = ", ".join(choice.header for choice in choices)
        fault = Fault("import-warning-columns-left", (headers, reason.message, len(choices)), Severity.WARNING)
        address = table.cells.address(row, choices[0].number)
        plan.problems.append(
            CellProblem(table.file, table.sheet, address, None, choices[0].header, fault, row, choices[0].number)
        )


def _tell_foreign(plan: Plan, table: TableProposal) -> None:
    """Say that the sheet's ids mean nothing here, since it was exported from another data file."""
    fault = Fault(FOREIGN, (), Severity.WARNING)
    address = table.cells.address(table.layout.header_rows[0], 1)
    plan.problems.append(CellProblem(table.file, table.sheet, address, None, "", fault, table.layout.header_rows[0], 1))
