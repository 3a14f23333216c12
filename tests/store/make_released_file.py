"""Makes the data file of a released version, which every later version must open.

Run `python -m tests.store.make_released_file` once per version of the tables, when it is released; the file is kept
and never made again.
"""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from partnerdesk.records import Agreement, AgreementParty, Attachment, Contact, Group, Partner, Support
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.support import SupportForm
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.migrate import VERSION

RELEASED: Final = Path(__file__).parent / "released"


def make(path: Path) -> None:
    """Make a file with a few records of several kinds, an edit, an undo and an attached file."""
    with DataFile.create(path, Group(name="Delta", report_currency="EUR"), author="ana") as file:
        with file.change("change-added", "Museo del Río") as work:
            museum = work.add(Partner(name="Museo del Río", type=PartnerType.MUSEUM, extra={"Padrino": "Nº 7"}))
            work.add(Contact(partner=museum.id, name="Ana Pérez", email="ana@example.org"))
            agreement = work.add(Agreement(title="مذكرة تفاهم", ends_on=CalendarDate.of(date(2027, 2, 28))))
            work.add(AgreementParty(agreement=agreement.id, partner=museum.id))
        with file.change("change-added", "Sala") as work:
            work.add(
                Support(
                    partner=museum.id,
                    description="Sala",
                    form=SupportForm.IN_KIND,
                    quantity=Decimal(3),
                    unit_value=Decimal("35.5"),
                    currency="EUR",
                )
            )
            held = work.attach(b"scanned")
            work.add(
                Attachment(about_entity="partner", about_record=museum.id, file_name="scan.txt", size=7, sha256=held)
            )
        with file.change("change-edited", "Museo del Río") as work:
            work.set_fields(Partner, museum.id, city="Río")
        file.undo()


if __name__ == "__main__":
    target = RELEASED / f"v{VERSION}.partnerdesk"
    if target.exists():
        sys.exit(f"{target} is there already, and is never made again")
    RELEASED.mkdir(exist_ok=True)
    make(target)
