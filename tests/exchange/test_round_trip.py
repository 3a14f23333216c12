"""An exported workbook comes back: unedited it changes nothing, in any language, and is asked nothing about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from partnerdesk.exchange.export import export, queries_for
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import LONGER, Language

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile


def exported(file: DataFile, path: Path, language: str = "en") -> Path:
    with file.read() as reader:
        export(reader, path, queries_for(reader), Language(language))
    return path


def planned(file: DataFile, path: Path) -> Plan:
    with file.read() as reader:
        return build_plan(reader, propose(read([path]), reader), ImportOptions())


@pytest.mark.parametrize("language", ["en", LONGER])
def test_unedited_it_changes_nothing(file: DataFile, tmp_path: Path, language: str) -> None:
    plan = planned(file, exported(file, tmp_path / "all.xlsx", language))
    assert {
        (table.table.sheet, row.number, row.changed)
        for table in plan.tables
        for row in table.rows
        if row.outcome is not Outcome.SAME
    } == set()
    assert plan.is_empty


def test_an_edited_cell_changes_only_its_field(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    book = load_workbook(path)
    sheet = book["Partners"]
    codes = [cell.value for cell in sheet[1]]
    row = next(number for number in (3, 4) if sheet.cell(number, 2).value == "Escuela Sur")
    sheet.cell(row, codes.index("partner.city") + 1).value = "Artigas"
    sheet.cell(row, 2).value = "Escuela del Sur"
    book.save(path)
    plan = planned(file, path)
    (changed,) = [record for record in plan.records.values() if record.changes]
    assert changed.changes == {"city": "Artigas", "name": "Escuela del Sur"}
    assert not any(record.is_new for record in plan.records.values())


def test_a_row_without_an_id_is_a_new_record(file: DataFile, tmp_path: Path) -> None:
    path = exported(file, tmp_path / "all.xlsx")
    book = load_workbook(path)
    sheet = book["Partners"]
    sheet.cell(sheet.max_row + 1, 2).value = "Cine Oeste"
    book.save(path)
    plan = planned(file, path)
    (new,) = [record for record in plan.records.values() if record.is_new]
    assert (new.entity, new.record.title if new.record else "") == ("partner", "Cine Oeste")
