"""Finds the cell that a row which was left is left for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.importing.mapping.targets import entity_of, name_of
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import RowPlan, TablePlan


def column_at_fault(planned: TablePlan, place: int, row: RowPlan) -> ColumnChoice | None:
    """Return the column whose cell gives the reason of a row; None where no single cell of the table does.

    `place` is the row's place among the records of the table.
    """
    columns = [choice for choice in planned.table.columns if not choice.ignored]
    if row.wanted is not None:
        name = row.wanted[1]
        return next((one for one in columns if name in planned.table.cells.text(place, one.number)), None)
    if row.reason is None or not row.reason.values:
        return None
    said = str(row.reason.values[0])
    if row.reason.key == "import-rejected":
        return next((one for one in columns if one.target and _label(one.target) == said), None)
    if row.reason.key == "import-undecided-above":
        return next((one for one in columns if one.label == said), None)
    return None


def _label(target: str) -> str | None:
    """Return what the user calls the field of a target; None for a target that is no field."""
    field = ENTITIES[entity_of(target)].fields.get(name_of(target))
    return text(field.label_key) if field else None
