"""Follow-ups: what somebody promised to do, and by when."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from partnerdesk.records.calendar_date import CalendarDate, add_months
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, date, link, long_text, text
from partnerdesk.records.record import Record, record


class Repeat(Choice):
    """How often a follow-up comes again after it was done; `months` is its step (0: a week)."""

    months: int

    def __new__(cls, code: str, months: int) -> Self:
        made = str.__new__(cls, code)
        made._value_ = code
        made.months = months
        return made

    WEEKLY = "weekly", 0
    MONTHLY = "monthly", 1
    QUARTERLY = "quarterly", 3
    HALF_YEARLY = "half_yearly", 6
    YEARLY = "yearly", 12


@record("followup", title="what")
class FollowUp(Record):
    """A thing to do about a partner, an agreement, a grant or a support, or about none of them."""

    what: str = text(required=True)
    due_on: CalendarDate | None = date()
    owner: str | None = text()
    repeat: Repeat | None = choice(Repeat)
    done_on: CalendarDate | None = date()
    partner: str | None = link("partner", section="links")
    agreement: str | None = link("agreement", section="links")
    grant: str | None = link("grant", section="links")
    support: str | None = link("support", section="links")
    notes: str | None = long_text(section="notes")

    def next_one(self) -> FollowUp | None:
        """Return the one that comes after this, counted from its due day; None if it does not repeat."""
        if self.repeat is None or self.due_on is None:
            return None
        due = self.due_on.latest
        due = add_months(due, self.repeat.months) if self.repeat.months else due + timedelta(weeks=1)
        return self.with_values(id="", version=0, due_on=CalendarDate.of(due), done_on=None)
