"""How far a sheet reaches, told before it is loaded: in one search, and never less than its farthest cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.readers import sheet_scan
from partnerdesk.importing.readers.sheet_scan import SheetScan

PLACES = st.lists(st.tuples(st.integers(1, 120_000), st.integers(1, 800)), min_size=1, max_size=12)


def content(places: list[tuple[int, int]]) -> bytes:
    """Return a sheet with a filled cell at each place, a row for each, in this order."""
    rows = (f'<row r="{row}"><c r="{column_letters(column)}{row}"><v>1</v></c></row>' for row, column in places)
    return f"<worksheet><sheetData>{''.join(rows)}</sheetData></worksheet>".encode()


@given(PLACES)
def test_no_cell_lies_beyond_what_is_told(places: list[tuple[int, int]]) -> None:
    facts = SheetScan(content(places)).facts
    assert facts.last_column >= max(column for _, column in places)
    assert len(str(facts.last_row)) >= len(str(max(row for row, _ in places)))


@pytest.mark.parametrize("beginning", [60, 1_000_000])
def test_rows_that_grow_wider_further_down_are_still_told_in_one_search(
    monkeypatch: pytest.MonkeyPatch, beginning: int
) -> None:
    def walk(_: SheetScan) -> None:
        raise AssertionError("every cell was looked at")

    monkeypatch.setattr(sheet_scan, "_BEGINNING", beginning)
    monkeypatch.setattr(SheetScan, "_walk_cells", walk)
    facts = SheetScan(content([(1, 1), (2, 3), (110_000, 9)])).facts
    assert (facts.last_row, facts.last_column) == (110_000, 9)


@pytest.mark.parametrize(
    ("cell", "row", "column"),
    [
        (b'<c r="XFD1048576"><v>1</v></c>', 1_048_576, 16_384),
        (b'<c r="B700"><v>1</v></c>', 700, 2),
        (b'<c r="$D$4"><v>1</v></c>', 4, 4),
        (b"<c><v>1</v></c>", 2, 2),
    ],
)
def test_a_cell_that_says_another_place_than_its_row_is_looked_at(cell: bytes, row: int, column: int) -> None:
    facts = SheetScan(content([(1, 1), (2, 2)]).replace(b"</row><row", cell + b"</row><row")).facts
    assert (facts.last_row, facts.last_column) == (row, column)
