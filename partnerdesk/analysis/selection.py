"""Which records a grant or a period is made of."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.analysis.period import Period
from partnerdesk.analysis.recorded import Recorded, took_place
from partnerdesk.records.agreement import AgreementState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from typing import TypeVar

    from partnerdesk.records import Agreement, Record, Support
    from partnerdesk.records.calendar_date import CalendarDate

    R = TypeVar("R", bound=Record)
    Span = tuple[CalendarDate | None, CalendarDate | None]

_NOT_AGREED = frozenset({AgreementState.DRAFT, AgreementState.IN_REVIEW, AgreementState.SENT, AgreementState.WITHDRAWN})


@dataclass(frozen=True)
class Selection:
    """The records that count, and how they came to count.

    `by_date` names those that no grant claims and that lie in the period; `undated` those left out because they
    name neither a grant nor a date.
    """

    records: Recorded
    by_date: tuple[str, ...]
    undated: tuple[str, ...]


@dataclass
class _Sieve:
    grant: str | None
    period: Period
    chosen: Period
    by_date: list[str] = dataclasses.field(default_factory=list)
    undated: list[str] = dataclasses.field(default_factory=list)

    def keeps(self, record: Record, grant: str | None, span: Span) -> bool:
        dated = span != (None, None)
        if self.grant is not None and grant == self.grant:
            return not (dated and self.chosen.bounded) or self.chosen.touches(*span)
        if self.grant is not None and grant is not None:
            return False
        if not dated:
            if self.period.bounded or self.grant is not None:
                self.undated.append(record.id)
                return False
            return True
        if self.grant is None:
            return self.period.touches(*span)
        # A grant without dates claims only what names it.
        if not self.period.bounded or not self.period.touches(*span):
            return False
        self.by_date.append(record.id)
        return True

    def sift(self, rows: Iterable[R], grant: Callable[[R], str | None], span: Callable[[R], Span]) -> tuple[R, ...]:
        return tuple(row for row in rows if self.keeps(row, grant(row), span(row)))


def select(whole: Recorded, grant: str | None, chosen: Period, today: date) -> Selection:
    """Return what belongs to a grant (by its id), to the `chosen` period, or to both.

    A record that names the grant belongs to it. One that names no grant belongs to it where its dates touch the
    grant's period. Dates that were chosen narrow both. Partners, rates and definitions are kept whole; agreements
    are kept by their dates whichever grant they name, since they stay in force from one grant to the next.
    """
    period = period_of(whole, grant, chosen)
    sieve = _Sieve(grant, period, chosen)
    activity = whole.activity_by_id

    def of_activity(record: object) -> tuple[str | None, Span]:
        found = activity.get(getattr(record, "activity", None) or "")
        return (found.grant, (found.starts_on, found.ends_on)) if found else (None, (None, None))

    kept = sieve.sift(
        (row for row in whole.activities if took_place(row, today)),
        lambda row: row.grant,
        lambda row: (row.starts_on, row.ends_on),
    )
    records = dataclasses.replace(
        whole,
        activities=kept,
        support=sieve.sift(
            whole.support,
            lambda row: row.grant or of_activity(row)[0],
            lambda row: of_activity(row)[1] if support_span(row) == (None, None) else support_span(row),
        ),
        content_results=sieve.sift(
            whole.content_results,
            lambda row: row.grant or of_activity(row)[0],
            lambda row: (row.counted_on, row.counted_on) if row.counted_on else of_activity(row)[1],
        ),
        agreements=tuple(row for row in whole.agreements if agreed_in(row, period)),
        value_areas=sieve.sift(whole.value_areas, lambda row: row.grant, lambda row: (row.period_from, row.period_to)),
        feedback=sieve.sift(whole.feedback, lambda row: row.grant, lambda row: (row.given_on, row.given_on)),
        learning_questions=sieve.sift(
            whole.learning_questions, lambda row: row.grant, lambda row: (row.asked_on, row.answered_on)
        ),
        goals=tuple(row for row in whole.goals if grant in (None, row.grant)),
        metrics=tuple(row for row in whole.metrics if grant in (None, row.grant)),
        grant_partners=tuple(row for row in whole.grant_partners if grant in (None, row.grant)),
    )
    return Selection(records, tuple(sieve.by_date), tuple(sieve.undated))


def period_of(whole: Recorded, grant: str | None, chosen: Period) -> Period:
    """Return the chosen period, each open side filled in from the grant's dates."""
    found = next((row for row in whole.grants if row.id == grant), None)
    starts = found.starts_on.earliest if found and found.starts_on else None
    ends = found.ends_on.latest if found and found.ends_on else None
    return Period(chosen.start or starts, chosen.end or ends)


def support_span(support: Support) -> Span:
    """Return when support was given: the day it was received, else its service, else the day it was pledged."""
    if support.received_on:
        return support.received_on, support.received_on
    if support.service_from or support.service_to:
        return support.service_from, support.service_to
    return support.pledged_on, support.pledged_on


def agreed_in(agreement: Agreement, period: Period) -> bool:
    """Whether an agreement was in force on any day of the period; without dates, whether it is agreed at all."""
    if agreement.state in _NOT_AGREED:
        return False
    starts, ends = agreement.starts_on, agreement.terminated_on or agreement.ends_on
    if starts is None and ends is None:
        return not period.bounded
    begun = period.end is None or starts is None or starts.earliest <= period.end
    return begun and (period.start is None or ends is None or ends.latest >= period.start)
