"""Values of workbooks through calamine, the fastest reader and the one that opens most files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import MergedRange
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.sheet_values import SheetValues, TextPool, trim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class CalamineFailedError(Exception):
    """Calamine gave up; another reader may still open the file."""


def calamine_values(path: Path) -> Iterator[tuple[float, SheetValues]]:
    """Yield the share of sheets done and the values, sheet by sheet; chart sheets hold no cells.

    Raises Mendable, and CalamineFailedError where only this library fails.
    """
    import python_calamine

    file, pool, area = path.name, TextPool(path.name), 0
    try:
        workbook = python_calamine.load_workbook(str(path))
        sheets = [one for one in workbook.sheets_metadata if one.typ != python_calamine.SheetTypeEnum.ChartSheet]
    except python_calamine.PasswordError:
        raise faults.password(file) from None
    except BaseException as failure:  # noqa: BLE001 - a panic in calamine derives from BaseException
        raise _given_up(failure) from None
    for number, metadata in enumerate(sheets, start=1):
        try:
            sheet = workbook.get_sheet_by_name(metadata.name)
            end = sheet.end or (-1, -1)
            area = limits.check_area(file, metadata.name, end[0] + 1, end[1] + 1, area)
            loaded = sheet.to_python(skip_empty_area=False)
        except BaseException as failure:  # noqa: BLE001 - the same
            raise _given_up(failure) from None
        rows = pool.shared(metadata.name, loaded)
        merged = tuple(
            MergedRange(top + 1, left + 1, bottom + 1, right + 1)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        )
        hidden = metadata.visible != python_calamine.SheetVisibleEnum.Visible
        yield number / len(sheets), SheetValues(metadata.name, hidden, trim(rows), merged)


def _given_up(failure: BaseException) -> CalamineFailedError:
    if isinstance(failure, KeyboardInterrupt | SystemExit | MemoryError | Mendable):
        raise failure
    return CalamineFailedError(type(failure).__name__)
