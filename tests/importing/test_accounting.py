"""Every filled cell is in a field, beside a record, or listed: held for any grid, and for the real sheets."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.importing.accounting import Place, account_for_cells
from partnerdesk.importing.grid import Grid, SheetSource, is_blank
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.proposal import SourceFile
from partnerdesk.records import Group, Partner
from partnerdesk.store.data_file import DataFile
from tests.shared_data import needs_shared_data, shared_files

HEADERS = [
    "Socio", "Tipo", "País", "Persona de contacto", "Correo", "Fecha", "Importe", "Descripción", "Estado", "Notas",
    "Padrino", "Convenio", "Vencimiento", "Actividad", "Participantes", "Website", "Moneda", "", "Total", "Grant no.",
]  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        ["Museo del Faro", "Archivo", "España", "31/12/2024", "03/04/2024",
         "1.234", "1.234,50 €", "$5", "n/a", "sí",
         "Activo", "ana@faro.example", "Total", "Fuente: INE", "Museo; Archivo", "faro.example", "45 (20 online)",
         "EUR"]
    ),
    st.text(max_size=12),
    st.integers(-5, 3000),
    st.floats(allow_nan=False, width=32),
    st.booleans(),
    st.dates(),
)  # fmt: skip
GRIDS = st.builds(
    lambda header, rows, above: [*([[one] for one in above]), header, *rows],
    st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8),
    st.lists(st.lists(CELLS, max_size=9), max_size=8),
    st.lists(st.text(max_size=20), max_size=2),
)


@settings(max_examples=120)
@given(GRIDS, st.sampled_from(OnMatch), st.sampled_from([None, "partner", "support", "activity", "conversation"]))
def test_no_cell_of_any_grid_is_lost(rows: list[list[Any]], policy: OnMatch, entity: str | None) -> None:
    grid = Grid(SheetSource("drawn.xlsx", "Socios", "xlsx"), rows)
    filled = sum(not is_blank(raw) for row in rows for raw in row)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.partnerdesk"
        with DataFile.create(path, Group(name="Two Shores"), author="ana") as data_file:
            with data_file.change("change-new-file", "x") as work:
                work.add(Partner(name="Museo del Faro", country="FR", extra={"Padrino": "Samir"}))
            with data_file.read() as reader:
                proposal = propose([SourceFile(path, (grid,), path.name)], reader, entity=entity)
                plan = build_plan(reader, proposal, ImportOptions(policy))
            found = account_for_cells(plan)
            apply_plan(data_file, plan)
    assert found.missing == []
    assert found.total == filled


def test_a_cell_that_ended_nowhere_is_found() -> None:
    grid = Grid(
        SheetSource("a.xlsx", "Socios", "xlsx"), [["Socio", "Padrino"], ["Museo", "Lola"], ["Archivo", "Samir"]]
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.partnerdesk"
        with DataFile.create(path, Group(name="Two Shores"), author="ana") as data_file, data_file.read() as reader:
            plan = build_plan(reader, propose([SourceFile(path, (grid,), path.name)], reader), ImportOptions())
    assert account_for_cells(plan).counts[Place.EXTRA] == 2
    made = next(iter(plan.records.values())).record
    assert made is not None
    made.extra.clear()
    assert account_for_cells(plan).missing == ["Socios!B2"]


@needs_shared_data
@pytest.mark.parametrize("path", shared_files("real"), ids=lambda path: path.name)
def test_every_cell_of_a_real_sheet_is_accounted_for(path: Path, data_file: DataFile) -> None:
    sources = read([path])
    with data_file.read() as reader:
        plan = build_plan(reader, propose(sources, reader), ImportOptions())
    filled = sum(not is_blank(raw) for grid in sources[0].grids for row in grid.rows for raw in row)
    found = account_for_cells(plan)
    assert found.missing == []
    assert found.total == filled
    assert plan.counts().total() == sum(len(table.rows) for table in plan.tables)
    assert all(row.reason for table in plan.tables for row in table.rows if row.outcome is Outcome.REJECTED)
