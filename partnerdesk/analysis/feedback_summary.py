"""What partners said: means with their n, the recommendation score, and counts alone where answers are few."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.records.feedback import STATEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.records import Feedback

ENOUGH: Final = 10
"""Fewer answers than this give counts only: a mean of three people says more than they know."""


@dataclass(frozen=True)
class StatementSummary:
    """The answers to one statement: how many gave each mark from 1 to 5, and the mean with one decimal."""

    statement: str
    marks: tuple[int, int, int, int, int]
    mean: Decimal | None
    answers: Figure


@dataclass(frozen=True)
class RecommendationSummary:
    """The answers from 0 to 10: 9-10 promote, 7-8 are passive, 0-6 detract; `score` is from -100 to +100."""

    promoters: int
    passives: int
    detractors: int
    score: int | None
    answers: Figure


@dataclass(frozen=True)
class FeedbackSummary:
    """All filled-in forms; `partners` counts those that gave at least one."""

    partners: Figure
    statements: tuple[StatementSummary, ...]
    recommendation: RecommendationSummary


def feedback_summary(feedback: Iterable[Feedback], partners: Iterable[str]) -> FeedbackSummary:
    """Sum up forms; the base of the coverage is `partners` (ids)."""
    forms, asked = list(feedback), list(partners)
    answered = {form.partner for form in forms}
    return FeedbackSummary(
        counted([partner for partner in asked if partner in answered], len(asked)),
        tuple(_statement(forms, name) for name in STATEMENTS),
        recommendation([(form.id, form.recommendation) for form in forms]),
    )


def _statement(forms: list[Feedback], name: str) -> StatementSummary:
    given = [(form.id, getattr(form, name)) for form in forms if getattr(form, name) is not None]
    marks = [mark for _, mark in given]
    mean = None
    if len(marks) >= ENOUGH:
        mean = (Decimal(sum(marks)) / len(marks)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    counts = tuple(marks.count(mark) for mark in range(1, 6))
    answers = counted([form for form, _ in given], len(forms), len(forms) - len(given))
    return StatementSummary(name, (counts[0], counts[1], counts[2], counts[3], counts[4]), mean, answers)


def recommendation(marks: list[tuple[str, int | None]]) -> RecommendationSummary:
    """Sum up (form id, 0 to 10): 100 x (promoters - detractors) / n, rounded once, half away from zero."""
    given = [(form, mark) for form, mark in marks if mark is not None]
    promoters = sum(1 for _, mark in given if mark >= 9)
    detractors = sum(1 for _, mark in given if mark <= 6)
    score = None
    if len(given) >= ENOUGH:
        exact = Decimal(100 * (promoters - detractors)) / len(given)
        score = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    answers = counted([form for form, _ in given], len(marks), len(marks) - len(given))
    return RecommendationSummary(promoters, len(given) - promoters - detractors, detractors, score, answers)
