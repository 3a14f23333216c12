"""Learning questions: what the group wants to know about its partnerships, and what it learned."""

from __future__ import annotations

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.field import date, link, links, long_text, text
from partnerdesk.records.record import Record, record


@record("learning_question", title="question")
class LearningQuestion(Record):
    """A question, what was learned, and from which partners."""

    question: str = text(required=True)
    learned: str | None = long_text()
    partners: tuple[str, ...] = links("partner")
    grant: str | None = link("grant")
    asked_on: CalendarDate | None = date()
    answered_on: CalendarDate | None = date()
    notes: str | None = long_text(section="notes")
