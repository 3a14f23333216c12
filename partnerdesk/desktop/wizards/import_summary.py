"""What an import came to, to be shown at its end: what was left and where, and the records that it made or changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.desktop.pages.listed import LISTED_PAGES, MORE_LISTS
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.importing.values.outcome import Severity
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """Where something is wrong, what stands there, what is wrong, and the record (entity, id) that came of the row."""

    where: str
    value: str
    words: str
    record: tuple[str, str] | None = None


def problem_lines(plan: Plan) -> list[ProblemLine]:
    """Return rows that were left first, then cells, errors before notes."""
    several = len({table.table.file for table in plan.tables}) > 1
    rows = {(one.table.file, one.table.sheet, row.number): row for one in plan.tables for row in one.rows}
    across = {(one.table.file, one.table.sheet) for one in plan.tables if one.table.layout.is_across}
    lines = [
        ProblemLine(_in_file(one.table.file, _row_words(one, row.number), named=several), "", row.reason.message)
        for one in plan.tables
        for row in one.rows
        if row.reason is not None
    ]
    for one in sorted(plan.problems, key=lambda one: one.fault.severity is Severity.WARNING):
        number = one.column if (one.file, one.sheet) in across else one.row
        record = _record_of(rows.get((one.file, one.sheet, number)))
        where = _in_file(one.file, one.where, named=several)
        lines.append(ProblemLine(where, in_own_direction(one.value), one.fault.message, record))
    return lines


def _record_of(row: RowPlan | None) -> tuple[str, str] | None:
    main = row.records[0] if row is not None and row.records else None
    return (main.entity, main.id) if main is not None else None


def records_by_kind(plan: Plan) -> dict[str, list[str]]:
    """Return the ids of the records that an import made or changed, by kind, for kinds that have a list to show."""
    listed = [page.entity for page in (*LISTED_PAGES, *MORE_LISTS)]
    found: dict[str, list[str]] = {}
    for record in plan.records.values():
        if record.entity in listed and (record.is_new or record.changes):
            found.setdefault(record.entity, []).append(record.id)
    return dict(sorted(found.items(), key=lambda one: listed.index(one[0])))


def files_of(plan: Plan) -> str:
    """Name the files of an import."""
    return current().listed(list(dict.fromkeys(in_own_direction(table.table.file) for table in plan.tables)))


def left_words(plan: Plan, tables: Sequence[ImportTable]) -> str:
    """Say which sheets were left out and which partners were made because others name them."""
    lines = []
    left = [table.proposal.sheet for table in tables if table.standing is Standing.LEFT_OUT]
    if left:
        lines.append(text("import-sheets-left", len(left), current().listed(left)))
    if plan.made_partners:
        lines.append(text("import-partners-made", len(plan.made_partners), current().listed(plan.made_partners)))
    return "\n".join(lines)


def _row_words(planned: TablePlan, number: int) -> str:
    return text("import-row-of", planned.table.sheet, number)


def _in_file(file: str, place: str, *, named: bool) -> str:
    """Name the file too where the import had several."""
    return text("import-file-and-place", file, place) if named else place
