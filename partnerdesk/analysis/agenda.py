"""What is due: the follow-ups that people wrote down, and the ones that follow from the records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    Conversation,
    Feedback,
    FollowUp,
    GrantReport,
    Obligation,
    Partner,
    Support,
)
from partnerdesk.records.calendar_date import add_months
from partnerdesk.records.partner import Relation
from partnerdesk.records.support import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from partnerdesk.store.reader import Reader

DORMANT_MONTHS: Final = 12
"""Months without an activity or a conversation after which an active partner is suggested to be dormant."""
UNANSWERED_DAYS: Final = 30
"""Days after which a prospect that nobody has talked to comes up."""
THANKS_DAYS: Final = 30
"""Days after a gift by which somebody should have said thank you."""


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
    """One thing that is due. `due` is None for a follow-up without a day; `entity` and `id` say what it is about."""

    due: date | None
    kind: DueKind
    entity: str
    id: str
    title: str
    owner: str | None = None

    def overdue(self, today: date) -> bool:
        return self.due is not None and self.due < today


def read_agenda(reader: Reader, today: date, days: int = 90) -> list[Due]:
    """Return what is overdue or comes due within `days` days, the earliest first, the undated last."""
    until = today + timedelta(days=days)
    partners = {partner.id: partner for partner in reader.all(Partner)}
    found = [
        *_followups(reader.all(FollowUp)),
        *_agreements(reader.all(Agreement), today),
        *_obligations(reader),
        *_reports(reader),
        *_partners(reader, partners, today),
        *_gifts(reader.all(Support)),
    ]
    wanted = [item for item in found if item.due is None or item.due <= until]
    return sorted(wanted, key=lambda item: (item.due is None, item.due or today, item.title))


def _followups(followups: Iterable[FollowUp]) -> Iterator[Due]:
    for followup in followups:
        if followup.done_on is None:
            due = followup.due_on.latest if followup.due_on else None
            yield Due(due, DueKind.FOLLOW_UP, "followup", followup.id, followup.what, followup.owner)


def _agreements(agreements: Iterable[Agreement], today: date) -> Iterator[Due]:
    for agreement in agreements:
        if agreement.ends_on is None or not agreement.in_force_on(today):
            continue
        yield Due(agreement.ends_on.latest, DueKind.AGREEMENT_ENDS, "agreement", agreement.id, agreement.title)
        notice = agreement.last_notice_day
        if notice is not None and notice >= today:
            yield Due(notice, DueKind.NOTICE_DAY, "agreement", agreement.id, agreement.title)


def _obligations(reader: Reader) -> Iterator[Due]:
    for duty in reader.all(Obligation):
        if duty.done_on is None and duty.due_on is not None:
            yield Due(duty.due_on.latest, DueKind.OBLIGATION, "agreement", duty.agreement, duty.what, duty.owner)


def _reports(reader: Reader) -> Iterator[Due]:
    waiting = [report for report in reader.all(GrantReport) if report.sent_on is None and report.due_on is not None]
    titles = reader.titles("grant", [report.grant for report in waiting])
    for report in waiting:
        if report.due_on is not None:
            yield Due(report.due_on.latest, DueKind.GRANT_REPORT, "grant", report.grant, titles[report.grant])


def _partners(reader: Reader, partners: dict[str, Partner], today: date) -> Iterator[Due]:
    last = last_contacts(reader, today)
    feedback: dict[str, date] = {}
    for answer in reader.all(Feedback):
        feedback[answer.partner] = max(answer.given_on.latest, feedback.get(answer.partner, answer.given_on.latest))
    for partner in partners.values():
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
    days: dict[str, date] = {}
    held = {
        activity.id: (activity.ends_on or activity.starts_on)
        for activity in reader.all(Activity)
        if activity.ends_on or activity.starts_on
    }
    dated = [
        *((part.partner, held.get(part.activity)) for part in reader.all(ActivityPartner)),
        *((talk.partner, talk.held_on) for talk in reader.all(Conversation)),
    ]
    for partner, when in dated:
        if when is not None and when.earliest <= today:
            day = min(when.latest, today)
            days[partner] = max(day, days.get(partner, day))
    return days


def _gifts(supports: Iterable[Support]) -> Iterator[Due]:
    for support in supports:
        given = support.received_on or support.service_to
        if support.direction is Direction.GIVEN or support.acknowledged_on is not None or given is None:
            continue
        due = given.latest + timedelta(days=THANKS_DAYS)
        yield Due(due, DueKind.UNACKNOWLEDGED_GIFT, "support", support.id, support.description)
