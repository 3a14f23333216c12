"""Feedback that a partner gave: eight statements, a recommendation, and its own words."""

from __future__ import annotations

from typing import Any, Final

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.field import date, link, long_text, text, whole
from partnerdesk.records.record import Record, record

STATEMENTS: Final = (
    "clear_aims",
    "own_goals_served",
    "easy_to_work_with",
    "promises_kept",
    "learned_something",
    "new_audiences",
    "voice_heard",
    "would_continue",
)
"""Names of the fields that hold the eight statements, in the order of the printed form (design, not sourced)."""


def statement() -> Any:
    """Declare one statement: 1 (not at all) to 5 (fully); None is N/A."""
    return whole(least=1, most=5, section="statements")


@record("feedback", title="given_on")
class Feedback(Record):
    """One filled-in form. The respondent's name is not asked for."""

    partner: str = link("partner", required=True)
    given_on: CalendarDate = date(required=True)
    respondent_role: str | None = text()
    grant: str | None = link("grant")
    activity: str | None = link("activity")
    clear_aims: int | None = statement()
    own_goals_served: int | None = statement()
    easy_to_work_with: int | None = statement()
    promises_kept: int | None = statement()
    learned_something: int | None = statement()
    new_audiences: int | None = statement()
    voice_heard: int | None = statement()
    would_continue: int | None = statement()
    recommendation: int | None = whole(most=10, section="words")
    worked_well: str | None = long_text(section="words")
    could_improve: str | None = long_text(section="words")
    comments: str | None = long_text(section="words")
