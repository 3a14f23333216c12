"""What an import does, as `import --json` writes it: every table, every row's outcome, every problem by its cell."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.row_fault import column_at_fault
from partnerdesk.importing.values.outcome import Severity, shown
from partnerdesk.importing.values.value_words import word_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.analysis.record_table import CellValue
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan
    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion
    from partnerdesk.importing.values.answers import Answers
    from partnerdesk.importing.values.outcome import Question


def import_json(plan: Plan, changeset: str | None) -> dict[str, Any]:
    """Return a plan, carried out under the changeset's id or (None) not at all."""
    files: dict[str, list[dict[str, Any]]] = {}
    for table in plan.tables:
        files.setdefault(table.table.file, []).append(_sheet(table))
    for file, sheet in plan.proposal.empty:
        files.setdefault(file, []).append(_empty_sheet(sheet))
    return {
        "changeset": changeset,
        "files": [{"file": file, "sheets": sheets} for file, sheets in files.items()],
        "made_partners": plan.made_partners,
        "problems": list(problems_of(plan)),
        "conflicts": [_conflict(one) for one in plan.conflicts],
        "deletions": [_deletion(one) for one in plan.deletions],
    }


def problems_of(plan: Plan) -> Iterator[dict[str, Any]]:
    """Yield every cell with a problem, every row that is left, and every question that is open."""
    for problem in plan.problems:
        yield {
            "file": problem.file,
            "where": problem.where,
            "severity": problem.fault.severity.value,
            "field": problem.target,
            "value": problem.value,
            "message": problem.fault.message,
        }
    for table in plan.tables:
        for place, row in enumerate(table.rows):
            if row.reason is not None:
                yield _row_left(table, place, row)
        yield from _questions(table)


def _sheet(planned: TablePlan) -> dict[str, Any]:
    table, counts = planned.table, planned.counts()
    return {
        "sheet": table.sheet,
        "entity": table.entity,
        "header_row": table.header_row,
        "rows": len(planned.rows),
        **{outcome.value: counts[outcome] for outcome in Outcome},
        "skipped_rows": [{"row": skipped.row, "why": skipped.reason.value} for skipped in table.layout.skipped],
        "columns": [_column(choice) for choice in table.columns],
    }


def _empty_sheet(sheet: str) -> dict[str, Any]:
    nothing = {outcome.value: 0 for outcome in Outcome}
    about = {"sheet": sheet, "entity": None, "header_row": None, "rows": 0}
    return {**about, **nothing, "skipped_rows": [], "columns": []}


def _column(choice: ColumnChoice) -> dict[str, Any]:
    if choice.fate is Fate.FIELD:
        return {"header": choice.header, "field": choice.target}
    return {"header": choice.header, choice.fate.value: True}


def _row_left(planned: TablePlan, place: int, row: RowPlan) -> dict[str, Any]:
    """Point at the cell that the row is left for, or else at the row's first cell."""
    table = planned.table
    name = row.wanted[1] if row.wanted else None
    at = column_at_fault(planned, place, row) or table.columns[0]
    return {
        "file": table.file,
        "where": f"{table.sheet}!{table.cells.address(row.number, at.number)}",
        "severity": (row.reason.severity if row.reason else Severity.ERROR).value,
        "field": at.target if name else None,
        "value": name,
        "message": row.reason.message if row.reason else "",
    }


def _conflict(one: CellConflict) -> dict[str, Any]:
    """Tell a cell that the sheet and the data file both changed: as exported, in the file now, in the sheet."""
    return {
        "file": one.file,
        "where": f"{one.sheet}!{one.address}",
        "entity": one.entity,
        "id": one.record,
        "name": one.title,
        "field": one.code,
        "exported": _json(one.exported),
        "ours": _json(one.ours),
        "theirs": _json(one.theirs),
        "taken": "theirs" if one.takes_sheet else "ours",
    }


def _deletion(one: OfferedDeletion) -> dict[str, Any]:
    """Tell a record whose row is gone from its sheet; `deletes` is whether the import deletes it."""
    return {
        "file": one.file,
        "sheet": one.sheet,
        "entity": one.entity,
        "id": one.record,
        "name": one.title,
        "goes_too": dict(one.goes_too),
        "refused": one.refusal.message if one.refusal else None,
        "deletes": one.chosen,
    }


def _json(value: Value | CellValue) -> str | int | float | bool | None:
    """Return a cell's value as JSON has it; days as ISO."""
    if value is None or isinstance(value, str | int | float):
        return value
    return float(value) if isinstance(value, Decimal) else shown(value)


def _questions(planned: TablePlan) -> Iterator[dict[str, Any]]:
    table = planned.table
    choices = {choice.number: choice for choice in table.columns}
    for number, question in planned.questions:
        if not question.is_open:
            continue
        yield {
            "file": table.file,
            "where": f"{table.sheet}!{table.cells.address(table.header_row or table.layout.first_row, number)}",
            "severity": Severity.QUESTION.value,
            "field": choices[number].target,
            "value": question.example,
            "message": question.message,
            **_words(question, choices[number].answers),
        }


def _words(question: Question, answers: Answers) -> dict[str, list[str]]:
    """Return the words that wait and the codes that may answer them, for a profile; nothing for other questions."""
    said = dict(answers.words)
    pairs = zip(question.words, question.read, strict=True)
    still_open = [word for word, read in pairs if not read and word_key(word) not in said]
    return {"words": still_open, "options": list(question.options)} if still_open else {}
