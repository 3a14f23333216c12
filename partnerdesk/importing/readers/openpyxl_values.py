"""Values of xlsx workbooks through openpyxl: slower, for the files that calamine cannot open."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import MergedRange, Raw
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_values import SheetValues, TextPool, trim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.workbook import Workbook


def openpyxl_values(path: Path) -> Iterator[tuple[float, SheetValues]]:
    """Yield the share of sheets done and the values, sheet by sheet; raises Mendable when it fails too."""
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of every extension that it will not write back
            workbook = openpyxl.load_workbook(path, data_only=True)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a broken file raises anything from KeyError to XML errors here
        raise faults.damaged(path.name) from None
    # Where it finds no sheet in a file, it has not understood the file, as with strict Office Open XML.
    if not workbook.worksheets:
        raise faults.unreadable(path.name)
    yield from _sheets(workbook, path.name)


def _sheets(workbook: Workbook, file: str) -> Iterator[tuple[float, SheetValues]]:
    pool, area = TextPool(file), 0
    for number, sheet in enumerate(workbook.worksheets, start=1):
        area = limits.check_area(file, sheet.title, sheet.max_row, sheet.max_column, area)
        rows = [[_raw(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        merged = tuple(
            MergedRange(one.min_row, one.min_col, one.max_row, one.max_col) for one in sheet.merged_cells.ranges
        )
        hidden = sheet.sheet_state != "visible"
        values = SheetValues(sheet.title, hidden, trim(pool.shared(sheet.title, rows)), merged)
        yield number / len(workbook.worksheets), values


def _raw(value: object) -> Raw:
    """Return a value of the kinds that a grid holds; rich text and the rare formula objects become text."""
    return value if isinstance(value, Raw) else str(value)
