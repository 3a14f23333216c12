"""What bringing in a spreadsheet costs, all of it, against reading the cells and copying them into a bare table."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.commands import without_collector
from tests.benchmarks.group_data import copy_of, made, opened, partners_numbered
from tests.benchmarks.made_files import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL: Final = 5_000
_MIDDLE: Final = 10_000
_LARGE: Final = 50_000
_FIELDS: Final = (
    "name other_names type level description relation owner known_since country city address website email phone "
    "languages themes groups_reached wants notes"
).split()
"""The twentieth column, Padrino, fits no field and is kept beside the record."""


def _sheet(count: int) -> Path:
    """Return a workbook of 20 columns with our English headings, made if it is not there."""
    path = FOLDER / f"partners-{count}x20.xlsx"
    if not path.exists():
        from openpyxl import Workbook

        from partnerdesk.messages import text
        from partnerdesk.records import Partner

        FOLDER.mkdir(parents=True, exist_ok=True)
        workbook = Workbook(write_only=True)
        sheet = workbook.create_sheet("Partners")
        sheet.append([*(text(Partner.entity.fields[name].label_key) for name in _FIELDS), "Padrino"])
        for row in _rows(count):
            sheet.append(row)
        workbook.save(path)
    return path


def _rows(count: int) -> Iterator[list[str]]:
    from partnerdesk.messages import current
    from partnerdesk.records import Partner

    kinds = {name: Partner.entity.fields[name].kind for name in _FIELDS}
    for number, partner in enumerate(partners_numbered(count, random.Random(4))):
        filled = partner.with_values(
            address=f"Calle {number}", phone=f"+598 2 {number:07}", wants="Photographs", groups_reached=("teachers",)
        )
        shown = [kinds[name].show(value, current()) if (value := getattr(filled, name)) else "" for name in _FIELDS]
        yield [*shown, f"Nº {number}"]


def _import(sheet: Path, data: Path) -> None:
    from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
    from partnerdesk.importing.options import ImportOptions

    without_collector()
    with opened(data) as file:
        with file.read() as reader:
            plan = build_plan(reader, propose(read([sheet]), reader, entity="partner"), ImportOptions())
        apply_plan(file, plan)


def _empty() -> Path:
    return made("empty", {"partner": 1})


def _import_anew(count: int) -> None:
    with copy_of(_empty()) as data:
        _import(_sheet(count), data)


def _imported(count: int) -> Path:
    """Return a file into which the sheet was brought already."""
    path = FOLDER / f"brought-in-{count}.partnerdesk"
    if not path.exists():
        unfinished = path.with_name(f"unfinished-{path.name}")
        shutil.copy(_empty(), unfinished)
        _import(_sheet(count), unfinished)
        unfinished.rename(path)
    return path


def _import_again(count: int) -> None:
    with copy_of(_imported(count)) as data:
        _import(_sheet(count), data)


def _undo(count: int) -> None:
    with copy_of(_imported(count)) as data, opened(data) as file:
        file.undo()


def _copy_cells(count: int) -> None:
    from python_calamine import CalamineWorkbook

    without_collector()
    rows: list[list[Any]] = CalamineWorkbook.from_path(str(_sheet(count))).get_sheet_by_index(0).to_python()
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "bare.db")) as connection:
        columns = ", ".join(f"c{number}" for number in range(len(rows[0])))
        connection.execute(f"CREATE TABLE bare ({columns})")
        places = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO bare VALUES ({places})", rows[1:])
        connection.commit()


def _prepare(count: int) -> None:
    _empty()
    _sheet(count)


def _cases(count: int, at_most: float, *, slow: bool) -> Iterator[Case]:
    yield Case(
        f"import-{count}x20",
        lambda _stopwatch: _import_anew(count),
        lambda _stopwatch: _copy_cells(count),
        (Target(Measure.CPU_RATIO, at_most), Target(Measure.MEBIBYTES, 400)),
        lambda: _prepare(count),
        slow,
    )
    yield Case(
        f"import-{count}x20-again",
        lambda _stopwatch: _import_again(count),
        lambda _stopwatch: _import_anew(count),
        (Target(Measure.CPU_RATIO, 0.8),),
        lambda: _imported(count),
        slow,
    )


CASES: Final = (
    *_cases(_SMALL, 6, slow=False),
    Case(
        f"import-{_MIDDLE}x20-undo",
        lambda _stopwatch: _undo(_MIDDLE),
        lambda _stopwatch: _import_anew(_MIDDLE),
        (Target(Measure.CPU_RATIO, 0.5),),
        lambda: _imported(_MIDDLE),
    ),
    *_cases(_LARGE, 5, slow=True),
)
