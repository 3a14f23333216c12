"""Feedback that a partner gave: eight statements, a recommendation, and its own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
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


LEAST_FOR_FIGURES: Final = 10
"""Fewer answers print counts only: a mean of three says more about the three than about the work (design)."""


@dataclass(frozen=True)
class StatementAnswers:
    """The answers to one statement: how many gave each grade (1 to 5), how many N/A, and the mean."""

    statement: str
    grades: Mapping[int, int]
    not_applicable: int

    @property
    def n(self) -> int:
        return sum(self.grades.values())

    @property
    def mean(self) -> Decimal | None:
        """Mean with one decimal, half up; None under ten answers."""
        if self.n < LEAST_FOR_FIGURES:
            return None
        total = sum(grade * count for grade, count in self.grades.items())
        return (Decimal(total) / self.n).quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True)
class Recommendation:
    """Answers to the 0-10 question, in the three usual bands: 0-6, 7-8, 9-10."""

    detractors: int
    passives: int
    promoters: int

    @property
    def n(self) -> int:
        return self.detractors + self.passives + self.promoters

    @property
    def net(self) -> int | None:
        """Net promoter score, rounded once: 90 answers with 37 promoters and 25 detractors give +13.

        None under ten answers.
        """
        if self.n < LEAST_FOR_FIGURES:
            return None
        share = Decimal(100 * (self.promoters - self.detractors)) / self.n
        return int(share.quantize(Decimal(1), ROUND_HALF_UP))


def answers_to(statement_name: str, forms: Iterable[Feedback]) -> StatementAnswers:
    """Count the answers to one of STATEMENTS."""
    grades = Counter(getattr(form, statement_name) for form in forms)
    return StatementAnswers(statement_name, {grade: grades[grade] for grade in range(1, 6)}, grades[None])


def recommendation_of(forms: Iterable[Feedback]) -> Recommendation:
    """Count who would recommend the group; forms without an answer are left out."""
    given = [form.recommendation for form in forms if form.recommendation is not None]
    detractors = sum(grade <= 6 for grade in given)
    promoters = sum(grade >= 9 for grade in given)
    return Recommendation(detractors, len(given) - detractors - promoters, promoters)
