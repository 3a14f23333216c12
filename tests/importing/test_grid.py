"""What a cell of a grid is worth, where it stands, and what the sheet says of it."""

from __future__ import annotations

import pickle
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.grid import (
    Grid,
    Kind,
    OddCell,
    Raw,
    SheetSource,
    Value,
    column_letters,
    column_number,
    kind_of,
    plain,
)

MIDNIGHT = datetime(2024, 5, 1)  # noqa: DTZ001 - times in a sheet have no zone
MORNING = MIDNIGHT.replace(hour=9, minute=30)
SOURCE = SheetSource("socios.xlsx", "Socios", "xlsx")


@pytest.mark.parametrize(
    ("raw", "value", "kind"),
    [
        (24799622.0, 24799622, Kind.NUMBER),
        (0.1, Decimal("0.1"), Kind.NUMBER),
        (1e300, Decimal("1e+300"), Kind.NUMBER),
        (True, True, Kind.BOOL),
        (MIDNIGHT, date(2024, 5, 1), Kind.DATE),
        (MORNING, MORNING, Kind.DATE),
        (time(9, 30), time(9, 30), Kind.DATE),
        (timedelta(hours=30, minutes=15), "30:15:00", Kind.TEXT),
        (float("nan"), "nan", Kind.TEXT),
        ("00012", "00012", Kind.TEXT),
        (" \u00a0", None, Kind.EMPTY),
        ("", None, Kind.EMPTY),
        (None, None, Kind.EMPTY),
    ],
)
def test_a_raw_value_becomes_what_the_person_meant(raw: Raw, value: Value, kind: Kind) -> None:
    assert plain(raw) == value
    assert type(plain(raw)) is type(value)
    assert kind_of(plain(raw)) is kind


@given(st.integers(1, 16_384))
def test_column_letters_and_numbers_are_each_others_reverse(column: int) -> None:
    assert column_number(column_letters(column)) == column


def test_a_cell_knows_its_address_and_what_the_sheet_says_of_it() -> None:
    grid = Grid(
        SOURCE,
        [["Socio", "Cuota"], ["Museo", ""], ["", "#REF!"]],
        hidden_rows=frozenset({2}),
        hidden_columns=frozenset({2}),
        comments={(2, 1): "llamar en mayo"},
        odd_cells={(3, 2): OddCell(Kind.ERROR, "#REF!")},
    )
    assert grid.where(2, 1) == "Socios!A2"
    museum = grid.cell(2, 1)
    assert (museum.value, museum.hidden, museum.comment) == ("Museo", True, "llamar en mayo")
    assert grid.cell(3, 2).kind is Kind.ERROR
    assert grid.cell(99, 99).kind is Kind.EMPTY
    assert [cell.address for cell in grid.cells()] == ["A1", "B1", "A2", "B3"]


def test_a_grid_survives_the_way_between_processes() -> None:
    grid = Grid(SOURCE, [["a", 1.5, date(2024, 1, 1), None]], odd_cells={(1, 1): OddCell(Kind.UNCALCULATED, "=A2")})
    assert pickle.loads(pickle.dumps(grid)) == grid


def test_a_kind_crosses_the_pipe_by_its_own_name_in_every_version_of_python() -> None:
    for kind in Kind:
        assert kind.__reduce_ex__(5) == (Kind, (kind.value,))
        assert pickle.loads(pickle.dumps(kind, 5)) is kind
