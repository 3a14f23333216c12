"""The walk of one value: "1.234,50 €" in cell D7 of the sheet Apoyos, from the file to the record, step by step."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import Kind
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.records import Partner, Support
from partnerdesk.records.support import SupportForm

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet

HEADER = ["Socio", "Descripción", "Cantidad", "Importe"]


def test_an_amount_walks_from_its_cell_to_its_record(data_file: DataFile, make_sheet: MakeSheet) -> None:
    with data_file.change("change-new-file", "x") as work:
        museum = work.add(Partner(name="Museo del Faro"))
    path = make_sheet(
        "cuentas.xlsx",
        Apoyos=[
            ["Apoyos recibidos en el ciclo"],
            [],
            HEADER,
            ["Museo del Faro", "Sala", 2, "100,00 €"],
            ["Museo del Faro", "Escáner", 1, "80,00 €"],
            ["Museo del Faro", "Mesas", 4, "12,50 €"],
            ["museo del faro", "Proyector", 1, "1.234,50 €"],
        ],
    )

    # Reader: a text in D7.
    (source,) = read([path])
    cell = source.grids[0].cell(7, 4)
    assert (cell.address, cell.kind, cell.value) == ("D7", Kind.TEXT, "1.234,50 €")

    with data_file.read() as reader:
        # Layout: the header stands in row 3, and row 7 is a record.
        proposal = propose([source], reader)
        (table,) = proposal.tables
        assert table.header_row == 3
        assert 7 in table.cells.numbers

        # Mapping: what the whole gift is worth; a price of one would say so.
        amount = table.columns[3]
        assert (table.entity, amount.header, amount.target) == ("support", "Importe", "support.amount")

        # Plan: a new support of the known partner, with a Decimal and the currency of the cell.
        plan = build_plan(reader, proposal, ImportOptions())
    row = next(one for one in plan.tables[0].rows if one.number == 7)
    assert row.outcome is Outcome.NEW
    made = row.records[0].record
    assert isinstance(made, Support)
    assert (made.partner, made.amount, made.currency) == (museum.id, Decimal("1234.50"), "EUR")
    assert plan.problems == []

    # Apply: one changeset, and the record is in the file.
    changeset = apply_plan(data_file, plan)
    with data_file.read() as reader:
        kept = reader.get(Support, made.id)
    assert (kept.amount, kept.currency, kept.form) == (Decimal("1234.50"), "EUR", SupportForm.IN_KIND)
    assert data_file.undoable is not None
    assert data_file.undoable.id == changeset


def test_a_value_that_cannot_be_read_is_a_problem_at_its_address(data_file: DataFile, make_sheet: MakeSheet) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add(Partner(name="Museo del Faro"))
    rows = [HEADER, *(["Museo del Faro", f"Sala {n}", n, f"{n}0,00 €"] for n in range(1, 6))]
    rows.append(["Museo del Faro", "Proyector", 1, "preguntar a Lola"])
    path = make_sheet("cuentas.xlsx", Apoyos=rows)
    with data_file.read() as reader:
        plan = build_plan(reader, propose(read([path]), reader), ImportOptions())
    (problem,) = plan.problems
    assert (problem.where, problem.target, problem.value) == ("Apoyos!D7", "support.amount", "preguntar a Lola")
    made = plan.tables[0].rows[-1].records[0].record
    assert isinstance(made, Support)
    assert made.amount is None
    assert made.extra == {"Importe": "preguntar a Lola"}
