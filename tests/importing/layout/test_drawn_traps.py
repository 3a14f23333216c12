"""Sheets drawn with the traps of old lists in any combination: no cell is lost or given out twice."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.importing.compiled_words import is_header_word
from partnerdesk.importing.grid import Grid, MergedRange, Raw, SheetSource
from partnerdesk.importing.layout import account, guess, records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.grid import Cell

SOURCE = SheetSource("drawn.xlsx", "Sheet", "xlsx")
TITLES = ["List of partners 2024", "Lista de socios", "قائمة الشركاء", "партнери", "파트너 목록", "合作伙伴"]
TOTALS = [
    "Total",
    "Subtotal",
    "Suma",
    "Totaux",
    "Soma",
    "المجموع",
    "Усього",
    "Celkem",
    "합계",
    "Summe",
    "Итого",
    "合计",
    "合計",
]
NOTES = ["Fuente: nosotros", "Source: us", "Note: checked", "Примечание: да", "注：无", "* provisional"]
HEADERS = [
    ["Name", "City", "Contact", "Amount"],
    ["Nombre", "Ciudad", "Contacto", "Importe"],
    ["Nom", "Ville", "Contact", "Montant"],
    ["الاسم", "المدينة", "جهة الاتصال", "المبلغ"],
    ["Назва", "Місто", "Контакт", "Сума"],
    ["이름", "도시", "담당자", "금액"],
    ["名称", "城市", "联系人", "金额"],
    ["x1", "x2", "x3", "x4"],
]
TAGS = ["#org", "#adm1", "#contact", "#value"]


@st.composite
def traps(draw: st.DrawFn) -> Grid:
    """Draw one or two tables, below or beside each other, with whatever old lists have around and in them."""
    tables = [draw(tables_of_rows()) for _ in range(draw(st.integers(1, 2)))]
    merged: list[MergedRange] = []
    if len(tables) == 2 and draw(st.booleans()):
        height = max(map(len, tables))
        left, right = (table + [[] for _ in range(height - len(table))] for table in tables)
        rows = [[*one, *[None] * (5 - len(one)), *two] for one, two in zip(left, right, strict=True)]
    else:
        rows = [row for table in tables for row in [*table, [], []]]
    for _ in range(draw(st.integers(0, 2))):
        top, column = draw(st.integers(1, max(len(rows), 1))), draw(st.integers(1, 4))
        merged.append(MergedRange(top, column, top + draw(st.integers(0, 3)), column + draw(st.integers(0, 3))))
    hidden = draw(st.sets(st.integers(1, 12), max_size=2))
    return Grid(SOURCE, rows, hidden_rows=frozenset(hidden), merged=tuple(merged))


@st.composite
def tables_of_rows(draw: st.DrawFn) -> list[list[Raw]]:
    header = draw(st.sampled_from(HEADERS))
    rows: list[list[Raw]] = [[draw(st.sampled_from(TITLES))] for _ in range(draw(st.integers(0, 2)))]
    rows += [[] for _ in range(draw(st.integers(0, 1)))]
    if draw(st.booleans()):
        rows.append([None, "Where", None, "What"])
    if draw(st.integers(0, 5)):
        rows.append([*header])
    if not draw(st.integers(0, 3)):
        rows.append([*TAGS])
    for number in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(["record", "record", "record", "fill", "group", "total", "again", "blank", "wide"]))
        record: list[Raw] = [
            f"Museum {number}",
            draw(st.sampled_from(["Lima", "", "n/a"])),
            "a@x.example",
            float(number),
        ]
        shapes: dict[str, list[Raw]] = {
            "record": record, "fill": [None, *record[1:]], "group": [draw(st.sampled_from(TITLES))], "blank": [],
            "total": [draw(st.sampled_from(TOTALS)), None, None, 12.0], "again": [*header], "wide": [*record, "more"],
        }  # fmt: skip
        rows.append(shapes[kind])
    rows += [[draw(st.sampled_from(NOTES))] for _ in range(draw(st.integers(0, 2)))]
    return rows


@settings(max_examples=300, deadline=None)
@given(traps())
def test_no_cell_is_lost_between_header_records_and_what_is_left_out(grid: Grid) -> None:
    layouts = guess(grid, is_header_word)
    found = account(grid, layouts)
    skipped = [cell for cell, _ in found.skipped]
    assert addresses([*found.header, *found.records, *skipped, *found.outside]) == addresses([*grid.cells()])
    assert not found.outside
    given_out = [cell for layout in layouts for record in records(grid, layout) for cell in record.cells]
    assert addresses([cell for cell in given_out if cell.value is not None]) == addresses(found.records)
    assert all(reason for _, reason in found.skipped)


@settings(max_examples=100, deadline=None)
@given(traps())
def test_turned_on_its_side_a_sheet_loses_no_cell_either(grid: Grid) -> None:
    """One record per column, as some groups keep their forms."""
    height, width = grid.height, grid.width
    turned = [[grid.rows[row][column] if column < len(grid.rows[row]) else None for row in range(height)]
              for column in range(width)]  # fmt: skip
    on_side = Grid(SOURCE, turned)
    found = account(on_side, guess(on_side, is_header_word))
    everywhere = [*found.header, *found.records, *(cell for cell, _ in found.skipped), *found.outside]
    assert addresses(everywhere) == addresses([*on_side.cells()])


def addresses(cells: Iterable[Cell]) -> Counter[str]:
    return Counter(cell.address for cell in cells)
