"""What the plan for an exported workbook holds beside its rows: deletions that are offered, conflicts to be settled."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerdesk.analysis.record_table import CellValue
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.values.outcome import Fault
    from partnerdesk.records.kinds import Kind


@dataclass(slots=True)
class OfferedDeletion:
    """A record whose row is gone from its sheet, and what would go with it."""

    file: str
    sheet: str
    entity: str
    record: str
    title: str
    goes_too: Counter[str] = field(default_factory=Counter)
    """How many records of which kind cannot stand without it."""
    refusal: Fault | None = None
    """Why it must stay; it is not offered then, only named."""
    chosen: bool = False


@dataclass(slots=True)
class CellConflict:
    """A cell that a person edited while the record was changed in the data file: three values, one of which stays."""

    file: str
    sheet: str
    address: str
    entity: str
    record: str
    title: str
    code: str
    heading: str
    kind: Kind | None
    exported: CellValue
    """What the export wrote; None where it was blank, or where nothing tells what it wrote."""
    is_known: bool
    """Whether the export's value is known: a copy of the data file may never have seen that state."""
    ours: CellValue
    """What the data file holds now."""
    theirs: Value
    """What the sheet says."""
    takes_sheet: bool = False
