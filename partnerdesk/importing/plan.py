"""The plan: what will happen to every row, every column and every cell, before anything is written.

The preview, the dry run and the apply step use this one object, so that they cannot disagree.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.values.outcome import Fault, Severity

if TYPE_CHECKING:
    from partnerdesk.importing.matching.index import Suggestion
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.proposal import Proposal, TableProposal
    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion
    from partnerdesk.importing.values.outcome import Question
    from partnerdesk.records import Record
    from partnerdesk.records.kinds import Stored


class Outcome(StrEnum):
    """What becomes of a row; the values are those of `import --json`."""

    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    UNDECIDED = "undecided"
    REJECTED = "rejected"


@dataclass(slots=True)
class PlannedRecord:
    """A record that the import makes or changes. `record` is the new one whole; of a known one, only `changes`."""

    entity: str
    id: str
    record: Record | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    """Values by field that a known record gets; empty: it stays as it is."""
    before: dict[str, Stored] = field(default_factory=dict)
    """What a known record holds in the fields that the import knows, in stored form."""

    @property
    def is_new(self) -> bool:
        return self.record is not None


@dataclass(slots=True)
class RowPlan:
    """One row: its outcome, why, and the records that it feeds, the row's own record first."""

    number: int
    outcome: Outcome
    records: tuple[PlannedRecord, ...] = ()
    changed: tuple[str, ...] = ()
    """Targets ("partner.city") that this row writes into known records."""
    reason: Fault | None = None
    """Why it is undecided or rejected."""
    suggestions: tuple[Suggestion, ...] = ()
    wanted: tuple[str, str] | None = None
    """(entity, name) that a decision is needed about."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Something about one cell that the user should know; `target` is the field it was for."""

    file: str
    sheet: str
    address: str
    target: str | None
    value: str
    fault: Fault
    row: int
    column: int

    @property
    def where(self) -> str:
        return f"{self.sheet}!{self.address}"


@dataclass(slots=True)
class TablePlan:
    """One table with the plan of each of its rows."""

    table: TableProposal
    rows: list[RowPlan] = field(default_factory=list)
    questions: list[tuple[int, Question]] = field(default_factory=list)
    """Open questions with the number of their column."""

    def counts(self) -> Counter[Outcome]:
        return Counter(row.outcome for row in self.rows)


@dataclass(slots=True)
class Plan:
    """What an import will do."""

    proposal: Proposal
    options: ImportOptions
    tables: list[TablePlan] = field(default_factory=list)
    records: dict[str, PlannedRecord] = field(default_factory=dict)
    """Records that are made or changed, by id, in the order of their first row."""
    problems: list[CellProblem] = field(default_factory=list)
    made_partners: list[str] = field(default_factory=list)
    """Names of partners that are made because another list names them."""
    answers: list[tuple[str, str, str, bool]] = field(default_factory=list)
    """(entity, folded name, id, whether they are the same) as the user decided, to be remembered."""

    deletions: list[OfferedDeletion] = field(default_factory=list)
    """Records whose rows are gone from an exported workbook: deleted only where the user said so."""
    conflicts: list[CellConflict] = field(default_factory=list)
    """Cells of an exported workbook that were changed in the data file too."""

    def counts(self) -> Counter[Outcome]:
        """Return how many rows have which outcome."""
        return sum((table.counts() for table in self.tables), Counter())

    @property
    def is_empty(self) -> bool:
        """Whether applying it would change nothing."""
        changed = any(planned.is_new or planned.changes for planned in self.records.values())
        return not changed and not any(one.chosen for one in self.deletions)

    @property
    def errors(self) -> list[CellProblem]:
        return [problem for problem in self.problems if problem.fault.severity is not Severity.WARNING]
