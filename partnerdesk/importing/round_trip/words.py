"""What is said of conflicts and deletions in an exported workbook: values as people read them, what goes with what."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk.importing.values.outcome import shown
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.analysis.record_table import CellValue
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion


def value_words(value: Value | CellValue) -> str:
    """Write a cell's value for people: a blank one is said to be blank, a day is in their order."""
    if value is None or value == "":
        return text("import-own-blank")
    if isinstance(value, float | Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return current().number(Decimal(str(value)))
    if isinstance(value, date) and not isinstance(value, datetime):
        return current().date(value)
    return shown(value)


def exported_words(conflict: CellConflict) -> str:
    """Say what the export wrote, or that nothing tells."""
    return value_words(conflict.exported) if conflict.is_known else text("import-own-not-known")


def goes_too_words(offer: OfferedDeletion) -> str:
    """Say what would be deleted with a record, or why it must stay; empty where it stands alone."""
    if offer.refusal is not None:
        return text("import-own-must-stay", offer.refusal.message)
    parts = [
        text("import-own-goes-part", text(ENTITIES[key].plural_key), current().number(count))
        for key, count in offer.goes_too.items()
    ]
    return text("import-own-goes-too", current().listed(parts)) if parts else ""
