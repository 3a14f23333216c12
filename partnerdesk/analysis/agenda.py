"""What is due: the follow-ups that people wrote down, and the ones that follow from the records."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.partly import partly
from partnerdesk.records import Agreement, Feedback, FollowUp, GrantReport, Obligation, Partner
from partnerdesk.records.calendar_date import CalendarDate, add_months
from partnerdesk.records.partner import Relation
from partnerdesk.records.support import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from partnerdesk.store.reader import Reader

DORMANT_MONTHS: Final = 12
"""Months without an activity or a conversation after which an active partner is suggested to be dormant."""
UNANSWERED_DAYS: Final = 30
"""Days after which a prospect that nobody has talked to comes up."""
THANKS_DAYS: Final = 30
"""Days after a gift by which somebody should have said thank you."""
_PART: Final = ("activity", "partner")
_GIFT: Final = ("id", "description", "partner", "direction", "received_on", "service_to", "acknowledged_on")


class DueKind(StrEnum):
    """Why something is due."""

    FOLLOW_UP = "follow_up"
    AGREEMENT_ENDS = "agreement_ends"
    NOTICE_DAY = "notice_day"
    OBLIGATION = "obligation"
    GRANT_REPORT = "grant_report"
    UNANSWERED_PROSPECT = "unanswered_prospect"
    DORMANT_PARTNER = "dormant_partner"
    OLD_FEEDBACK = "old_feedback"
    UNACKNOWLEDGED_GIFT = "unacknowledged_gift"

    @property
    def label_key(self) -> str:
        return f"due-{self.value.replace('_', '-')}"


@dataclass(frozen=True)
class Due:
    """One thing that is due. `due` is None for a follow-up without a day; `entity` and `id` say what it is about.

    `partner` is the name of the partner concerned, where the title is not that name already.
    """

    due: date | None
    kind: DueKind
    entity: str
    id: str
    title: str
    owner: str | None = None
    partner: str | None = None

    def overdue(self, today: date) -> bool:
        return self.due is not None and self.due < today


def read_agenda(reader: Reader, today: date, days: int = 90) -> list[Due]:
    """Return what is overdue or comes due within `days` days, the earliest first, the undated last."""
    until = today + timedelta(days=days)
    partners = partly(reader, Partner, ("name", "relation", "owner", "created_at"))
    names = {partner.id: partner.name for partner in partners}
    found = [
        *_followups(reader.all(FollowUp), names),
        *_agreements(reader, names, today),
        *_obligations(reader, names),
        *_reports(reader),
        *_partners(reader, partners, today),
        *_gifts(reader, names),
    ]
    wanted = [item for item in found if item.due is None or item.due <= until]
    return sorted(wanted, key=lambda item: (item.due is None, item.due or today, item.title))


def due_by(items: Iterable[Due], today: date) -> int:
    """Count what is overdue or due today."""
    return sum(1 for item in items if item.due is not None and item.due <= today)


def mixed(items: Sequence[Due], lines: int) -> list[tuple[Due, int]]:
    """Return the earliest of each kind, then the next earliest, at most so many, in the order of their days.

    With each kind's last line goes how many more there are like it: one kind alone must not fill a page.
    """
    first: dict[DueKind, int] = {}
    for at, due in enumerate(items):
        first.setdefault(due.kind, at)
    others = (at for at in range(len(items)) if first[items[at].kind] != at)
    chosen = sorted(itertools.islice(itertools.chain(first.values(), others), lines))
    last = {items[at].kind: at for at in chosen}
    left = Counter(due.kind for due in items) - Counter(items[at].kind for at in chosen)
    return [(items[at], left[items[at].kind] if last[items[at].kind] == at else 0) for at in chosen]


def _followups(followups: Iterable[FollowUp], names: Mapping[str, str]) -> Iterator[Due]:
    for followup in followups:
        if followup.done_on is None:
            due = followup.due_on.latest if followup.due_on else None
            partner = names.get(followup.partner or "")
            yield Due(due, DueKind.FOLLOW_UP, "followup", followup.id, followup.what, followup.owner, partner)


def _agreements(reader: Reader, names: Mapping[str, str], today: date) -> Iterator[Due]:
    columns = ("title", "state", "signed_on", "effective_from", "ends_on", "notice", "notice_unit")
    ending = [row for row in partly(reader, Agreement, columns) if row.ends_on and row.in_force_on(today)]
    with_whom: dict[str, list[str]] = {}
    for agreement, partner in reader.stored("agreement_party", ("agreement", "partner")) if ending else ():
        with_whom.setdefault(str(agreement), []).append(names[str(partner)])
    for row in ending:
        partner = ", ".join(with_whom.get(row.id, ())) or None
        if row.ends_on is not None:
            yield Due(row.ends_on.latest, DueKind.AGREEMENT_ENDS, "agreement", row.id, row.title, None, partner)
        notice = row.last_notice_day
        if notice is not None and notice >= today:
            yield Due(notice, DueKind.NOTICE_DAY, "agreement", row.id, row.title, None, partner)


def _obligations(reader: Reader, names: Mapping[str, str]) -> Iterator[Due]:
    for duty in reader.all(Obligation):
        if duty.done_on is None and duty.due_on is not None:
            partner = names.get(duty.partner or "")
            yield Due(
                duty.due_on.latest, DueKind.OBLIGATION, "agreement", duty.agreement, duty.what, duty.owner, partner
            )


def _reports(reader: Reader) -> Iterator[Due]:
    waiting = [report for report in reader.all(GrantReport) if report.sent_on is None and report.due_on is not None]
    titles = reader.titles("grant", [report.grant for report in waiting])
    for report in waiting:
        if report.due_on is not None:
            yield Due(report.due_on.latest, DueKind.GRANT_REPORT, "grant", report.grant, titles[report.grant])


def _partners(reader: Reader, partners: Iterable[Partner], today: date) -> Iterator[Due]:
    last = last_contacts(reader, today)
    feedback: dict[str, date] = {}
    for answer in reader.all(Feedback):
        feedback[answer.partner] = max(answer.given_on.latest, feedback.get(answer.partner, answer.given_on.latest))
    for partner in partners:
        heard = last.get(partner.id)
        made = partner.created_at.date() if partner.created_at else today
        if partner.relation is Relation.PROSPECT and heard is None:
            due = made + timedelta(days=UNANSWERED_DAYS)
            yield Due(due, DueKind.UNANSWERED_PROSPECT, "partner", partner.id, partner.name, partner.owner)
        if partner.relation is not Relation.ACTIVE:
            continue
        if heard is not None and (quiet := add_months(heard, DORMANT_MONTHS)) <= today:
            yield Due(quiet, DueKind.DORMANT_PARTNER, "partner", partner.id, partner.name, partner.owner)
        if partner.id in feedback and (old := add_months(feedback[partner.id], 12)) <= today:
            yield Due(old, DueKind.OLD_FEEDBACK, "partner", partner.id, partner.name, partner.owner)


def last_contacts(reader: Reader, today: date) -> dict[str, date]:
    """Return, by partner, the day of the last activity or conversation up to today."""
    held = {
        activity: ends or starts for activity, starts, ends in reader.stored("activity", ("id", "starts_on", "ends_on"))
    }
    dated = [
        *((partner, held.get(activity)) for activity, partner in reader.stored("activity_partner", _PART)),
        *reader.stored("conversation", ("partner", "held_on")),
    ]
    last: dict[str, date] = {}
    for partner, when in dated:
        if when is None:
            continue
        on = CalendarDate.from_iso(str(when))
        if on.earliest <= today:
            day = min(on.latest, today)
            last[str(partner)] = max(day, last.get(str(partner), day))
    return last


def _gifts(reader: Reader, names: Mapping[str, str]) -> Iterator[Due]:
    given_by_us = Direction.GIVEN.value
    for support, description, partner, direction, received, to, thanked in reader.stored("support", _GIFT):
        given = received or to
        if direction == given_by_us or thanked is not None or given is None:
            continue
        due = CalendarDate.from_iso(str(given)).latest + timedelta(days=THANKS_DAYS)
        name = names[str(partner)]
        yield Due(due, DueKind.UNACKNOWLEDGED_GIFT, "support", str(support), str(description), None, name)
