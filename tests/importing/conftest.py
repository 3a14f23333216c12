"""A data file, and sheets made on the spot from lists of cells."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.records import Group
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from partnerdesk.importing.plan import Plan

Rows = list[list[Any]]
MakeSheet = Callable[..., "Path"]
Planner = Callable[..., "Plan"]


def all_of(data_file: DataFile, kind: Any) -> list[Any]:
    """Return the records of a kind that stand in the file."""
    with data_file.read() as reader:
        return reader.all(kind)


@pytest.fixture
def data_file(tmp_path: Path) -> Iterator[DataFile]:
    with DataFile.create(tmp_path / "group.partnerdesk", Group(name="Two Shores"), author="ana") as made:
        yield made


@pytest.fixture
def make_sheet(tmp_path: Path) -> MakeSheet:
    """Return what writes a workbook of sheets by name, or a text table of one list of rows."""

    def make(name: str, rows: Rows | None = None, **sheets: Rows) -> Path:
        path = tmp_path / name
        if path.suffix == ".csv":
            with path.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(rows or [])
            return path
        book = Workbook()
        book.remove(book.worksheets[0])
        for title, table in ({"Sheet": rows} if rows is not None else sheets).items():
            sheet = book.create_sheet(title)
            for row in table:
                sheet.append(row)
        book.save(path)
        return path

    return make


@pytest.fixture
def plan_of(data_file: DataFile) -> Planner:
    """Return what plans the import of files, with options by name; `entity` settles what the rows are."""

    def plan(*paths: Path, entity: str | None = None, **options: Any) -> Plan:
        with data_file.read() as reader:
            return build_plan(reader, propose(read(paths), reader, entity=entity), ImportOptions(**options))

    return plan


@pytest.fixture
def imported(data_file: DataFile, plan_of: Planner) -> Planner:
    """Return what plans and carries out."""

    def run(*paths: Path, entity: str | None = None, **options: Any) -> Plan:
        plan = plan_of(*paths, entity=entity, **options)
        apply_plan(data_file, plan)
        return plan

    return run
