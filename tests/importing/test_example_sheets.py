"""The example's old sheets: written by their generator, consistent with each other and with the records."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from partnerdesk.records.record import ENTITIES

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "resources" / "example"
TRUTH: dict[str, Any] = json.loads((Path(__file__).parent / "example_truth.json").read_text(encoding="utf-8"))
LISTS = [sheet for sheet in TRUTH["sheets"] if sheet["entity"]]
TEXT_SHAPES = {
    "partenaires_2026.csv": ("cp1252", ";"),
    "sponsor_ledger.csv": ("utf-8-sig", ";"),
    "bitacora.csv": ("utf-8", "\t"),
    "follow_ups.csv": ("utf-8", ","),
    "feedback_form_export.csv": ("utf-8", ","),
}


def cells(path: Path, sheet: str) -> list[list[str]]:
    if path.suffix == ".csv":
        encoding, delimiter = TEXT_SHAPES[path.name]
        with path.open(encoding=encoding, newline="") as file:
            return list(csv.reader(file, delimiter=delimiter))
    found = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    return [[str(cell) for cell in row] for row in found]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example")
    generator = PROJECT / "packaging" / "example" / "make_sheets.py"
    subprocess.run(
        [sys.executable, generator, "--into", folder / "sheets", "--truth", folder / "truth.json"], check=True
    )
    return folder


def test_the_committed_sheets_hold_what_the_tables_say(made: Path) -> None:
    for sheet in TRUTH["sheets"]:
        file, name = sheet["file"], sheet["sheet"]
        assert cells(EXAMPLE / file, name) == cells(made / "sheets" / file, name), (file, name)
    for text in ("README.md", "import_order.json"):
        assert (EXAMPLE / text).read_bytes() == (made / "sheets" / text).read_bytes()
    assert (made / "truth.json").read_text(encoding="utf-8") == Path(__file__).with_name(
        "example_truth.json"
    ).read_text(encoding="utf-8")


def test_the_same_tables_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    generator = PROJECT / "packaging" / "example" / "make_sheets.py"
    subprocess.run([sys.executable, generator, "--into", tmp_path, "--truth", tmp_path / "truth.json"], check=True)
    for first in (made / "sheets").iterdir():
        assert first.read_bytes() == (tmp_path / first.name).read_bytes(), first.name


@pytest.mark.parametrize("sheet", LISTS, ids=lambda sheet: f"{sheet['file']}: {sheet['sheet']}")
def test_the_truth_names_the_header_row_of_each_sheet(sheet: dict[str, Any]) -> None:
    rows = cells(EXAMPLE / sheet["file"], sheet["sheet"])
    assert [cell for cell in rows[sheet["header_row"] - 1] if cell] == list(sheet["columns"])
    filled = sum(bool(cell) for row in rows for cell in row)
    # A formula without a calculated value reads as empty here; the truth counts it, since the cell is not.
    assert sheet["filled_cells"] - filled in ((1,) if sheet["sheet"] == "Aportes" else (0,))


@pytest.mark.parametrize("sheet", LISTS, ids=lambda sheet: f"{sheet['file']}: {sheet['sheet']}")
def test_every_field_of_the_truth_is_a_field_of_a_record(sheet: dict[str, Any]) -> None:
    assert sheet["entity"] in ENTITIES
    for meaning in filter(None, sheet["columns"].values()):
        entity, _, field = meaning.partition(".")
        through = [link.name for link in ENTITIES[entity].through]
        assert field in ENTITIES[entity].fields or field in through, meaning


def test_the_order_of_import_names_every_list_once() -> None:
    order = json.loads((EXAMPLE / "import_order.json").read_text(encoding="utf-8"))
    steps = [(step["file"], step.get("sheet", Path(step["file"]).stem), step["entity"]) for step in order["steps"]]
    assert sorted(steps) == sorted((sheet["file"], sheet["sheet"], sheet["entity"]) for sheet in LISTS)
    assert set(order["group"]) <= set(ENTITIES["group"].fields)


def test_the_example_uses_only_addresses_that_can_belong_to_nobody() -> None:
    for sheet in TRUTH["sheets"]:
        for row in cells(EXAMPLE / sheet["file"], sheet["sheet"]):
            for cell in row:
                for word in unicodedata.normalize("NFC", cell).replace(";", " ").split():
                    if "@" in word or word.startswith(("www.", "http")):
                        host = word.rpartition("@")[2].removeprefix("https://").partition("/")[0]
                        assert host.endswith((".example", "example.org")), cell
