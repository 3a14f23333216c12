"""How much of a file is read at most; far above what lists of partners need, far below what fills a memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.readers import faults

if TYPE_CHECKING:
    from partnerdesk.errors import Mendable

MEGABYTE: Final = 1_000_000
FILE_BYTES: Final = 200 * MEGABYTE
"""Of the file itself, and of all its parts unpacked."""
TEXT_BYTES: Final = 100 * MEGABYTE
PACKING_RATIO: Final = 100
"""Unpacked to packed size of one part; sheets of real groups reach about 30."""
RATIO_COUNTS_FROM: Final = MEGABYTE
"""Smaller parts may be packed as tightly as they like."""
PARTS: Final = 20_000
"""Of a zip file; a workbook with a picture in every row has some thousands."""
ROWS: Final = 500_000
COLUMNS: Final = 2_000
AREA: Final = 10_000_000
"""Rows times columns of the used area, over all sheets of a file."""
CELL_CHARACTERS: Final = 100_000
"""Three times what Excel allows."""
LINE_CHARACTERS: Final = 5_000_000
"""Of a text table: a row of as many columns as are read, each with a long text."""
SECONDS: Final = 60
MEMORY_BYTES: Final = 1024 * 1024 * 1024


def check_area(file: str, sheet: str, rows: int, columns: int, used: int = 0) -> int:
    """Return the area used so far with this sheet; raises Mendable where it is more than can be read."""
    area = used + rows * columns
    if rows > ROWS or columns > COLUMNS or area > AREA:
        raise _beyond(file, sheet, rows, columns)
    return area


def _beyond(file: str, sheet: str, rows: int, columns: int) -> Mendable:
    return faults.sheet_too_large(file, sheet, f"{column_letters(max(columns, 1))}{max(rows, 1)}")
