"""The example's old sheets against their truth: header, first and last record, and which rows are records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.importing.layout import Reason, guess, records
from partnerdesk.importing.readers.isolation import read_file

PROJECT = Path(__file__).parents[3]
EXAMPLE = PROJECT / "resources" / "example"
TRUTH = json.loads((PROJECT / "tests" / "importing" / "example_truth.json").read_text(encoding="utf-8"))
LISTS = [sheet for sheet in TRUTH["sheets"] if sheet["entity"]]


@pytest.mark.parametrize("sheet", LISTS, ids=lambda sheet: f"{sheet['file']}: {sheet['sheet']}")
def test_the_guess_is_the_truth(sheet: dict[str, Any]) -> None:
    grid = next(one for one in read_file(EXAMPLE / sheet["file"]) if one.sheet == sheet["sheet"])
    (layout,) = guess(grid)
    assert layout.header_rows[-1] == sheet["header_row"]
    assert len(layout.header_rows) == sheet["header_rows"]
    assert [column.own_header for column in layout.columns if column.own_header] == list(sheet["columns"])
    assert (layout.first_row, layout.last_row) == (sheet["first_data_row"], sheet["last_data_row"])
    assert len(list(records(grid, layout))) == sheet["data_rows"]
    assert len(list(grid.cells())) == sheet["filled_cells"]
    headings = [one.row for one in layout.skipped if one.reason is Reason.GROUP]
    assert headings == sheet["other_rows"].get("heading", [])
    assert grid.hidden_rows == set(sheet["hidden_rows"])
    assert [column.own_header for column in layout.columns if column.hidden] == sheet["hidden_columns"]
