"""What a coordinator wants to see first: four figures with their base, the families of partners, what is due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.agenda import Due, read_agenda
from partnerdesk.analysis.agreements_ending import ending, in_force, standings
from partnerdesk.analysis.counts import by_family, external_partners
from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.analysis.partly import partly
from partnerdesk.analysis.period import Period
from partnerdesk.analysis.rates import RateTable
from partnerdesk.analysis.recorded import Recorded, took_place
from partnerdesk.analysis.support_totals import SupportTotal, received, support_lines, total
from partnerdesk.records import Activity, Agreement, ExchangeRate, Group, Partner, Support
from partnerdesk.records.calendar_date import CalendarDate, add_months

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from partnerdesk.records.partner import Family
    from partnerdesk.store.reader import Reader

_AGREEMENT: Final = ("title", "state", "signed_on", "effective_from", "ends_on")
_SUPPORT: Final = (
    "partner",
    "description",
    "direction",
    "form",
    "category",
    "currency",
    "amount",
    "quantity",
    "unit",
    "unit_value",
    "amount_paid",
    "valuation_basis",
    "valued_on",
    "received_on",
    "service_from",
    "service_to",
    "pledged_on",
    "counted_in_report",
)
"""What the value of an item of support is worked out from."""


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
    (group,) = reader.all(Group)
    year = Period(add_months(today, -12), today)
    recorded = Recorded(
        partners=tuple(partly(reader, Partner, ("name", "type"))),
        agreements=tuple(partly(reader, Agreement, _AGREEMENT)),
        support=tuple(_support_of(reader, year)),
        exchange_rates=tuple(reader.all(ExchangeRate)),
    )
    external = external_partners(recorded)
    agreements = standings(recorded, today)
    lines = support_lines(recorded.support, RateTable(recorded.exchange_rates), group.report_currency, today)
    return Overview(
        group=group,
        partners=counted([partner.id for partner in external], base=len(recorded.partners)),
        in_force=in_force(agreements),
        ending=ending(agreements),
        activities=counted(_held_in(reader, year, today), base=reader.count("activity")),
        support=total([line for line in lines if received(line)]),
        currency=group.report_currency,
        families=by_family(external),
        due=tuple(read_agenda(reader, today, days=60)),
    )


def _held_in(reader: Reader, year: Period, today: date) -> list[str]:
    """Activities that took place and began in the twelve months, by id."""
    rows = reader.stored("activity", ("id", "starts_on"))
    begun = [str(activity) for activity, starts in rows if starts and year.holds(CalendarDate.from_iso(str(starts)))]
    held = partly(reader, Activity, ("title", "state", "starts_on", "ends_on"), begun)
    return [activity.id for activity in held if took_place(activity, today)]


def _support_of(reader: Reader, year: Period) -> list[Support]:
    rows = reader.stored("support", ("id", "received_on", "service_from"))
    dated = [(str(support), received_on or service_from) for support, received_on, service_from in rows]
    ids = [support for support, when in dated if when and year.holds(CalendarDate.from_iso(str(when)))]
    return partly(reader, Support, _SUPPORT, ids)
