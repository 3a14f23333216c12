"""What a report is about, and everything it needs, read from the file once."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.analysis.metrics import Counting
from partnerdesk.analysis.period import Period
from partnerdesk.analysis.rates import RateTable
from partnerdesk.analysis.recorded import Recorded, recorded_in
from partnerdesk.analysis.selection import Selection, period_of, select
from partnerdesk.analysis.support_totals import SupportLine, support_lines
from partnerdesk.errors import Mendable
from partnerdesk.messages import Language, current
from partnerdesk.records import Grant, Group, Partner, Record, StrategicDefinition
from partnerdesk.records.folding import fold

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.reports.document import Paper
    from partnerdesk.store.reader import Reader


@dataclass(frozen=True)
class ReportScope:
    """What a reader chose. `grant`, `partner` and `definition` are ids.

    Without a grant a report is about the whole group; `start` and `end` narrow it to those days, both included.
    """

    today: date
    grant: str | None = None
    start: date | None = None
    end: date | None = None
    partner: str | None = None
    definition: str | None = None
    language: Language | None = None
    paper: Paper = "a4"

    @property
    def spoken(self) -> Language:
        """The language of the report: the one chosen, else the user's own."""
        return self.language or current()


@dataclass(frozen=True)
class ReportData:
    """What a report is made of; it asks the file nothing more.

    `selection` holds the records of the grant or period, `whole` those of the file. `currency` is the one that
    amounts are converted to; None converts nothing.
    """

    scope: ReportScope
    group: Group
    grant: Grant | None
    definition: StrategicDefinition | None
    currency: str | None
    period: Period
    whole: Recorded
    selection: Selection
    logo: bytes | None

    @property
    def language(self) -> Language:
        return self.scope.spoken

    @property
    def records(self) -> Recorded:
        return self.selection.records

    @functools.cached_property
    def counting(self) -> Counting:
        return Counting(self.records, self.whole, self.period, self.scope.today)

    @functools.cached_property
    def support_lines(self) -> tuple[SupportLine, ...]:
        """The support of the selection, converted; what has no date at the rate of the period's last day."""
        rates = RateTable(self.whole.exchange_rates)
        return tuple(support_lines(self.records.support, rates, self.currency, self.counting.as_of))


def gather(reader: Reader, scope: ReportScope) -> ReportData:
    """Read what a report needs; raises Mendable where the chosen grant, partner or definition is not there."""
    (group,) = reader.all(Group)
    grant = reader.get(Grant, scope.grant) if scope.grant else None
    definition = reader.get(StrategicDefinition, scope.definition) if scope.definition else None
    if scope.partner:
        reader.get(Partner, scope.partner)
    if scope.start and scope.end and scope.end < scope.start:
        raise Mendable("report-period-backwards", "report-period-backwards-remedy", scope.start, scope.end)
    whole, chosen = recorded_in(reader), Period(scope.start, scope.end)
    return ReportData(
        scope=scope,
        group=group,
        grant=grant,
        definition=definition,
        currency=(grant and (grant.report_currency or grant.currency)) or group.report_currency,
        period=period_of(whole, scope.grant, chosen),
        whole=whole,
        selection=select(whole, scope.grant, chosen, scope.today),
        logo=_logo(reader, group),
    )


def usual_grant(reader: Reader, today: date) -> str | None:
    """Return the id of the grant that a report is about where nothing was chosen: the one that began last.

    One that is still to begin is taken only where there is no other; None where the file has no grant.
    """
    grants = sorted(reader.all(Grant), key=lambda grant: str(grant.starts_on or ""))
    begun = [grant for grant in grants if grant.starts_on is None or grant.starts_on.earliest <= today]
    return (begun or grants)[-1].id if grants else None


def chosen_record(reader: Reader, kind: type[Record], wanted: str) -> str:
    """Return the id of a record that a user named by its id, number, name or title; raises Mendable."""
    names = ("id", "number", "name", "title")
    found = {
        record.id
        for record in reader.all(kind)
        if fold(wanted) in {fold(str(getattr(record, name, None) or "")) for name in names}
    }
    if not found:
        raise Mendable("report-choice-unknown", "report-choice-unknown-remedy", wanted)
    if len(found) > 1:
        raise Mendable("report-choice-ambiguous", "report-choice-ambiguous-remedy", wanted)
    return found.pop()


def _logo(reader: Reader, group: Group) -> bytes | None:
    """Return the group's picture; a report goes out without it where the file does not hold it."""
    if not group.logo:
        return None
    try:
        return reader.content(group.logo)
    except Mendable:
        return None
