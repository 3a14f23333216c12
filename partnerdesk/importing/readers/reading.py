"""Reads one file in this very process, without protection against what it may do: see `isolation`."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.families import Family, family_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from partnerdesk.importing.grid import Grid


def read_here(path: Path, encoding: str | None, delimiter: str | None, report: Callable[[float], None]) -> list[Grid]:
    """Return the grids of a file; raises Mendable, and MemoryError where a limit of memory is set."""
    try:
        status = path.stat()
    except OSError:
        raise faults.missing(path.name) from None
    # Opening a pipe waits for somebody to write, and a device may go on for ever.
    if not stat.S_ISREG(status.st_mode):
        raise faults.no_file(path.name)
    size = status.st_size
    if size == 0:
        raise faults.empty(path.name)
    if size > limits.FILE_BYTES:
        raise faults.too_large(path.name, limits.FILE_BYTES // limits.MEGABYTE)
    family = family_of(path)
    if family is Family.TEXT:
        from partnerdesk.importing.readers.text_tables import read_text_table

        grids = read_text_table(path, encoding, delimiter, report)
    elif family is Family.VCARD:
        from partnerdesk.importing.readers.vcards import read_vcards

        grids = read_vcards(path, encoding, report)
    else:
        from partnerdesk.importing.readers.workbooks import read_workbook

        grids = read_workbook(path, family, report)
    if not any(grid.rows for grid in grids):
        raise faults.empty(path.name)
    return grids
