"""Conversations with partners: what was said, what they asked for, what comes next."""

from __future__ import annotations

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, date, link, links, long_text, texts
from partnerdesk.records.record import Record, record


class Channel(Choice):
    """How people talked."""

    MEETING = "meeting"
    CALL = "call"
    MAIL = "mail"
    EVENT = "event"
    SURVEY = "survey"


@record("conversation", title="summary")
class Conversation(Record):
    """A meeting, call or exchange of mails with a partner."""

    partner: str = link("partner", required=True)
    held_on: CalendarDate = date(required=True)
    channel: Channel | None = choice(Channel)
    contacts: tuple[str, ...] = links("contact")
    who: tuple[str, ...] = texts(personal=True)
    summary: str = long_text(required=True)
    asked_for: str | None = long_text()
    next_step: str | None = long_text()
    answered_on: CalendarDate | None = date()
    activity: str | None = link("activity", section="links")
    agreement: str | None = link("agreement", section="links")
    grant: str | None = link("grant", section="links")
