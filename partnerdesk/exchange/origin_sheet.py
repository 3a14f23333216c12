"""The hidden sheet that says where a workbook comes from, and which records are in it (see `records/round_trip.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.records.round_trip import ORIGIN

if TYPE_CHECKING:
    from openpyxl import Workbook

    from partnerdesk.importing.round_trip.origin import Origin

_IDS_IN_A_CELL: Final = 200
"""Far fewer than fit: spreadsheet programs become slow with texts of the greatest length."""


def write_origin(book: Workbook, title: str, origin: Origin) -> None:
    """Add the sheet at the end of a book."""
    sheet = book.create_sheet(title)
    sheet.sheet_state = "hidden"
    sheet.append([ORIGIN, origin.language, origin.file, origin.changeset])
    for entity, held in origin.ids.items():
        ids = sorted(held)
        sheet.append([entity, *(" ".join(ids[at : at + _IDS_IN_A_CELL]) for at in range(0, len(ids), _IDS_IN_A_CELL))])
