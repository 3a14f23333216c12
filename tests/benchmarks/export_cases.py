"""What it costs to give records to other programs: the round-trip workbook against bare cells of the same values."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.commands import partnerdesk
from tests.benchmarks.group_data import many_file

if TYPE_CHECKING:
    from tests.benchmarks.case import Stopwatch

_COLUMNS: Final = (
    "id title kind programme state rhythm starts_on ends_on place grant languages description participants new_editors "
    "editors organisers hours evidence notes version"
).split()


def _export(_stopwatch: Stopwatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        partnerdesk("export", many_file(), Path(folder) / "out.xlsx", "--what", "activity")


def _bare_cells(_stopwatch: Stopwatch) -> None:
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("activity")
    columns = ", ".join(f'"{name}"' for name in _COLUMNS)
    with closing(sqlite3.connect(many_file())) as connection:
        for row in connection.execute(f"SELECT {columns} FROM activity"):
            sheet.append(row)
    with tempfile.TemporaryDirectory() as folder:
        workbook.save(Path(folder) / "out.xlsx")


CASES: Final = (Case("export-50000x20", _export, _bare_cells, (Target(Measure.CPU_RATIO, 1.3),), many_file, slow=True),)
