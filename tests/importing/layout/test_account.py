"""No filled cell of any sheet is lost between header, records, skipped rows and what lies outside."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.importing.grid import Grid, MergedRange, Raw, SheetSource
from partnerdesk.importing.layout import account, guess, records, relayout

SOURCE = SheetSource("drawn.xlsx", "Sheet", "xlsx")
VALUES: st.SearchStrategy[Raw] = st.one_of(
    st.sampled_from(
        ["", "", "", None, " ", "Name", "City", "Total", "Subtotal", "Fuente: x", "#org", "#adm1", "n/a", "Museo",
         "Lima", "2024-05-01", "a@example.org", "12 EUR", "A__B", "Name:", "x" * 200, True, 0.0, 3, 2021, 12.5,
         date(2024, 5, 1)]
    ),
    st.text(max_size=4),
)  # fmt: skip
ROWS = st.lists(st.lists(VALUES, max_size=7), max_size=14)
SPANS = st.lists(
    st.tuples(st.integers(1, 8), st.integers(1, 5), st.integers(0, 3), st.integers(0, 3)).map(
        lambda one: MergedRange(one[0], one[1], one[0] + one[2], one[1] + one[3])
    ),
    max_size=2,
)


@settings(max_examples=400, deadline=None)
@given(ROWS, SPANS)
def test_the_guess_accounts_for_every_filled_cell(rows: list[list[Raw]], spans: list[MergedRange]) -> None:
    grid = Grid(SOURCE, rows, merged=tuple(spans))
    layouts = guess(grid)
    found = account(grid, layouts)
    everywhere = [*found.header, *found.records, *(cell for cell, _ in found.skipped), *found.outside]
    assert Counter(cell.address for cell in everywhere) == Counter(cell.address for cell in grid.cells())
    assert not found.outside
    given_out = [
        cell.address for layout in layouts for record in records(grid, layout) for cell in record.cells if cell.value
        is not None
    ]  # fmt: skip
    assert Counter(given_out) == Counter(cell.address for cell in found.records)


@settings(max_examples=200, deadline=None)
@given(ROWS, st.data())
def test_whatever_the_user_chooses_no_cell_is_counted_twice_or_never(
    rows: list[list[Raw]], data: st.DataObject
) -> None:
    grid = Grid(SOURCE, rows)
    if not grid.height or not grid.width:
        return
    guessed = data.draw(st.sampled_from([None, *guess(grid)]))
    within = st.integers(1, grid.height)
    layout = relayout(
        grid,
        guessed if guessed and not guessed.is_across else None,
        header_rows=sorted(data.draw(st.sets(within, max_size=2))),
        first_row=data.draw(within),
        last_row=data.draw(within),
        columns=sorted(data.draw(st.sets(st.integers(1, grid.width), min_size=1))),
        use=data.draw(st.sets(within)),
        skip=data.draw(st.sets(within)),
    )
    found = account(grid, [layout])
    everywhere = [*found.header, *found.records, *(cell for cell, _ in found.skipped), *found.outside]
    assert Counter(cell.address for cell in everywhere) == Counter(cell.address for cell in grid.cells())
    given_out = [cell.address for record in records(grid, layout) for cell in record.cells if cell.value is not None]
    assert Counter(given_out) == Counter(cell.address for cell in found.records)
