"""A data file with one of everything that a workbook can hold wrongly."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from partnerdesk.records import Agreement, AgreementParty, Conversation, Group, Partner, Support
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType
from partnerdesk.store.data_file import DataFile
from tests.exchange.edited_workbook import exported

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Iterator[DataFile]:
    with DataFile.create(tmp_path / "delta.partnerdesk", Group(name="Delta & Co"), author="ana") as made:
        with made.change("change-new-file", "Delta") as work:
            museum = work.add(
                Partner(
                    name="Museo del Río, S.L.",
                    type=PartnerType.MUSEUM,
                    country="UY",
                    languages=("es", "pt"),
                    phone="+598 2900 0000",
                    in_plans=True,
                    known_since=CalendarDate(2021, 3),
                    description="One line\nand another",
                    extra={"Padrino": "Ana", "Name": "as the sheet had it"},
                )
            )
            school = work.add(Partner(name="Escuela Sur", in_plans=False))
            agreement = work.add(
                Agreement(
                    title="Memorandum",
                    amount=Decimal("1234.5"),
                    currency="EUR",
                    signed_on=CalendarDate(2024, 2, 29),
                    cost_share=Decimal("7.5"),
                )
            )
            work.add_many([AgreementParty(agreement=agreement.id, partner=p.id) for p in (museum, school)])
            work.add(Support(partner=museum.id, description="Hall", unit_value=Decimal(1810), currency="JPY"))
            work.add(Conversation(partner=museum.id, held_on=CalendarDate(1899, 12, 31), summary="Old", who=("a; b",)))
        yield made


@pytest.fixture
def path(file: DataFile, tmp_path: Path) -> Path:
    """Return the workbook of all that the file holds."""
    return exported(file, tmp_path / "all.xlsx")
