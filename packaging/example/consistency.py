"""Checks that the example's sheets agree with each other, so that an edit cannot leave a name that nobody knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sheet_table import Cell, Sheet, Workbook

PARTNER_FIELDS = {"partner", "partners", "sponsor", "funder", "parent_partner"}
SEPARATORS = re.compile(r"[;؛\n]")
CENT = Decimal("0.01")
FEE_RATE = Decimal("0.075")
SIGN_OF_ENTRY = {
    "Apertura": 1,
    "Ingreso": 1,
    "Interés": 1,
    "Reintegro del beneficiario": 1,
    "Ajuste": 1,
    "Comisión": -1,
    "Comisión de alta": -1,
    "Pago al grupo": -1,
    "Gasto directo": -1,
    "Gasto bancario": -1,
    "Devolución al financiador": -1,
}


@dataclass(frozen=True)
class Reference:
    """A cell that names another record: where it stands, and the name."""

    file: str
    sheet: str
    field: str
    name: str


def references(workbooks: list[Workbook]) -> Iterator[Reference]:
    """Every name of a partner, grant, agreement or activity that a data row refers to, lists taken apart."""
    for workbook in workbooks:
        for sheet in workbook.sheets:
            for row in sheet.data_rows():
                for field, value in row.items():
                    for name in SEPARATORS.split(str(value)):
                        yield Reference(workbook.file, sheet.name, field, name.strip())


def spellings(partners: list[dict[str, Any]]) -> dict[str, str]:
    """Each way to write a partner's name -> its name."""
    return {
        spelling: partner["name"]
        for partner in partners
        for kind in ("same", "alias", "near")
        for spelling in [partner["name"], *partner.get(kind, [])]
    }


def faults(workbooks: list[Workbook], partners: list[dict[str, Any]]) -> list[str]:
    """What does not fit together, one sentence each; an empty list when all is well."""
    all_references = list(references(workbooks))
    known = spellings(partners)
    defined = {
        kind: {found.name for found in all_references if found.field == field}
        for kind, field in (
            ("grant", "grant.number"),
            ("agreement", "agreement.number"),
            ("activity", "activity.title"),
            ("sponsorship", "sponsorship.title"),
        )
    }
    found_faults = []
    used = set()
    for reference in all_references:
        last = reference.field.rpartition(".")[2]
        is_partner = reference.field == "partner.name" or last in PARTNER_FIELDS
        allowed = known.keys() if is_partner else defined.get(last, set()) if last in defined else None
        if allowed is not None and reference.name not in allowed:
            found_faults.append(f"{reference.file}, {reference.sheet}: {reference.field} knows no {reference.name!r}")
        used.add(reference.name)
    found_faults += [f"partners.toml: {spelling!r} is written nowhere" for spelling in known if spelling not in used]
    for workbook in workbooks:
        for sheet in workbook.sheets:
            if sheet.entity == "sponsor_entry":
                found_faults += _ledger_faults(sheet)
    return found_faults


def _ledger_faults(sheet: Sheet) -> Iterator[str]:
    balance = Decimal(0)
    receipt = Decimal(0)
    headers = [column.header for column in sheet.columns]
    last_day = date.min
    for row in sheet.rows:
        entry: dict[str, Cell] = dict(zip(headers, row, strict=True))
        kind, amount, day = str(entry["Tipo de movimiento"]), Decimal(str(entry["Importe"])), entry["Fecha"]
        if not isinstance(day, date) or day < last_day:
            yield f"ledger entry {entry['Asiento']}: out of order"
        else:
            last_day = day
        if kind == "Ingreso":
            receipt = amount
        if kind == "Comisión" and amount != (receipt * FEE_RATE).quantize(CENT, ROUND_HALF_UP):
            yield f"ledger entry {entry['Asiento']}: the fee is not 7.5 % of {receipt}"
        balance += SIGN_OF_ENTRY[kind] * amount
        if balance != Decimal(str(entry["Saldo"])).quantize(CENT):
            yield f"ledger entry {entry['Asiento']}: the balance is {balance}, not {entry['Saldo']}"
