"""Values of ods sheets that calamine leaves out or spoils: untyped texts, breaks, times, repeated faults."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.importing.grid import Grid, Kind, Value
from partnerdesk.importing.readers.reading import read_here
from tests.importing.sheet_making import write_opendocument

if TYPE_CHECKING:
    from pathlib import Path

CELL = "<table:table-cell office:value-type='string'{0}>{1}</table:table-cell>"

TIME = "<table:table-cell office:value-type='time' office:time-value='{0}'><text:p>shown</text:p></table:table-cell>"


def read(path: Path, cells: str) -> Grid:
    (grid,) = read_here(
        write_opendocument(path, f"<table:table-row>{cells}</table:table-row>"), None, None, lambda _: None
    )
    return grid


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("<table:table-cell><text:p>untyped</text:p></table:table-cell>", "untyped"),
        ("<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>", "under"),
        (CELL.format("", "<text:p>a<text:s text:c='3'/>b</text:p>"), "a   b"),
        (CELL.format("", "<text:p>a<text:line-break/>b<text:tab/>c</text:p>"), "a\nb\tc"),
        (CELL.format("", "<text:p>a</text:p><text:p>b</text:p>"), "a\nb"),
        (CELL.format("", "<text:p>a<text:a>link</text:a><text:span>y</text:span></text:p>"), "alinky"),
        (CELL.format("", "<text:p>x<text:line-break/></text:p><draw:frame><text:p>beside</text:p></draw:frame>"), "x"),
        (TIME.format("PT09H30M00S"), time(9, 30)),
        (TIME.format("PT30H15M00S"), "30:15:00"),
        (TIME.format("-PT01H00M00S"), "-1:00:00"),
        (TIME.format("soon"), "shown"),
    ],
)
def test_a_cell_holds_what_libreoffice_shows(tmp_path: Path, cell: str, value: Value) -> None:
    grid = read(tmp_path / "a.ods", cell + CELL.format("", "<text:p>end</text:p>"))
    assert [one.value for one in grid.cells()] == [value, "end"]


def test_faults_are_repeated_with_their_cells(tmp_path: Path) -> None:
    three = " table:number-columns-repeated='3'"
    failed = f"<table:table-cell table:formula='of:=NA()'{three} office:value-type='string' calcext:value-type='error'>"
    cells = f"{failed}<text:p>#N/A</text:p></table:table-cell><table:table-cell table:formula='of:=A1'{three}/>"
    grid = read(tmp_path / "a.ods", cells)
    assert [(one.address, one.kind) for one in grid.cells()] == [
        *((f"{letter}1", Kind.ERROR) for letter in "ABC"), *((f"{letter}1", Kind.UNCALCULATED) for letter in "DEF"),
    ]  # fmt: skip


def test_a_note_keeps_its_lines_and_blanks_and_an_empty_cell_its_note(tmp_path: Path) -> None:
    note = "<office:annotation><text:p>call<text:s text:c='2'/>Ana</text:p><text:p>in May</text:p></office:annotation>"
    beside = CELL.format("", "<text:p>x</text:p>")
    grid = read(tmp_path / "a.ods", f"<table:table-cell>{note}</table:table-cell>{beside}")
    assert grid.comments == {(1, 1): "call  Ana\nin May"}
    assert grid.rows == [["", "x"]]


def test_a_table_within_a_cell_neither_moves_nor_hides_the_rows_below(tmp_path: Path) -> None:
    inner = "<table:table table:name='in'><table:table-row><table:table-cell/></table:table-row></table:table>"
    path = write_opendocument(
        tmp_path / "a.ods",
        f"<table:table-row>{CELL.format('', '<text:p>x</text:p>' + inner)}</table:table-row>"
        f"<table:table-row table:visibility='collapse'>{CELL.format('', '<text:p>y</text:p>')}</table:table-row>",
    )
    (grid,) = read_here(path, None, None, lambda _: None)
    assert grid.rows == [["x"], ["y"]]
    assert grid.hidden_rows == {2}


WORDS = st.text(st.sampled_from("abé"), min_size=1, max_size=4)
CELLS = st.tuples(st.one_of(st.none(), WORDS), st.booleans(), st.integers(1, 3))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.lists(CELLS, max_size=5), st.integers(1, 3)), max_size=6))
def test_whatever_is_repeated_no_cell_is_lost_or_moved(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[list[tuple[str | None, bool, int]], int]]
) -> None:
    written, expected, row = "", {}, 1
    for cells, down in drawn:
        line, column = "", 1
        for text, is_typed, across in cells:
            kind = " office:value-type='string'" if is_typed and text else ""
            body = f"<text:p>{text}</text:p>" if text else ""
            line += f"<table:table-cell{kind} table:number-columns-repeated='{across}'>{body}</table:table-cell>"
            if text:
                expected.update({(row + y, column + x): text for y in range(down) for x in range(across)})
            column += across
        written += f"<table:table-row table:number-rows-repeated='{down}'>{line}</table:table-row>"
        row += down
    if not expected:
        return
    path = write_opendocument(tmp_path_factory.mktemp("drawn") / "a.ods", written)
    (grid,) = read_here(path, None, None, lambda _: None)
    assert {(one.row, one.column): one.value for one in grid.cells()} == expected
