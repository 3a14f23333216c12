"""What a coordinator wants to see first: four figures with their base, the families of partners, what is due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.analysis.agenda import Due, read_agenda
from partnerdesk.analysis.agreements_ending import ending, in_force, standings
from partnerdesk.analysis.counts import by_family, external_partners
from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.analysis.period import Period
from partnerdesk.analysis.rates import RateTable
from partnerdesk.analysis.recorded import recorded_in, took_place
from partnerdesk.analysis.support_totals import SupportTotal, received, support_lines, total
from partnerdesk.records import Group
from partnerdesk.records.calendar_date import add_months

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from partnerdesk.records.partner import Family
    from partnerdesk.store.reader import Reader


@dataclass(frozen=True)
class Overview:
    """The figures of the first page. `support` is what was received in the last twelve months, in `currency`."""

    group: Group
    partners: Figure
    in_force: Figure
    ending: Figure
    activities: Figure
    support: SupportTotal
    currency: str | None
    families: Mapping[Family, Figure]
    due: tuple[Due, ...]


def read_overview(reader: Reader, today: date) -> Overview:
    """Read the figures of the first page; `today` ends the twelve months that they look back on."""
    recorded = recorded_in(reader)
    (group,) = reader.all(Group)
    year = Period(add_months(today, -12), today)
    external = external_partners(recorded)
    agreements = standings(recorded, today)
    held = [a for a in recorded.activities if took_place(a, today) and a.starts_on and year.holds(a.starts_on)]
    lines = support_lines(recorded.support, RateTable(recorded.exchange_rates), group.report_currency, today)
    recent = [
        line
        for line in lines
        if received(line) and (when := line.support.received_on or line.support.service_from) and year.holds(when)
    ]
    return Overview(
        group=group,
        partners=counted([partner.id for partner in external], base=len(recorded.partners)),
        in_force=in_force(agreements),
        ending=ending(agreements),
        activities=counted([activity.id for activity in held], base=len(recorded.activities)),
        support=total(recent),
        currency=group.report_currency,
        families=by_family(external),
        due=tuple(read_agenda(reader, today, days=60)),
    )
