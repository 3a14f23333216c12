"""What an exported CSV file holds, read back as a script and as a spreadsheet program would."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.exchange.export import export, queries_for
from partnerdesk.messages import Language
from partnerdesk.records import Partner
from partnerdesk.records.round_trip import FORMULA_SIGNS

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.store.data_file import DataFile


def rows_of(file: DataFile, path: Path, entity: str) -> list[dict[str, str]]:
    with file.read() as reader:
        export(reader, path, queries_for(reader, [entity]), Language("en"))
    with path.open(encoding="utf-8-sig", newline="") as written:
        return list(csv.DictReader(written))


def test_it_begins_with_a_byte_order_mark(file: DataFile, tmp_path: Path) -> None:
    rows_of(file, tmp_path / "p.csv", "partner")
    assert (tmp_path / "p.csv").read_bytes().startswith(b"\xef\xbb\xbfpartner.id,Name,")


def test_values_are_plain(file: DataFile, tmp_path: Path) -> None:
    (agreement,) = rows_of(file, tmp_path / "a.csv", "agreement")
    assert agreement["Amount"] == "1234.5"
    assert agreement["Signed on"] == "2024-02-29"
    assert agreement["Ends on"] == ""
    assert agreement["Partners"] == "Museo del Río, S.L.; Escuela Sur"
    (support,) = rows_of(file, tmp_path / "s.csv", "support")
    assert support["Unit value"] == "1810"


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_no_text_can_be_taken_for_a_formula(file: DataFile, tmp_path: Path, sign: str) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name=f"{sign}cmd|' /C calc'!A0", extra={f"{sign}label": "x"}))
    rows = rows_of(file, tmp_path / "p.csv", "partner")
    cells = [cell for row in rows for pair in row.items() for cell in pair]
    assert not any(cell.startswith(FORMULA_SIGNS) for cell in cells)
    assert f"'{sign}cmd|' /C calc'!A0" in {row["Name"] for row in rows}


def test_more_than_one_kind_of_record_is_refused_and_the_former_file_stays(file: DataFile, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("former")
    with file.read() as reader, pytest.raises(Mendable) as refused:
        export(reader, path, queries_for(reader, ["partner", "grant"]), Language("en"))
    assert refused.value.title == "export-one-kind"
    assert path.read_text() == "former"
    assert [other.name for other in tmp_path.iterdir() if other.name.startswith(".x.csv")] == []
