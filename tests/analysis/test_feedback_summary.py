"""Feedback: means, the net score, and too few answers for either."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnerdesk.analysis.feedback_summary import FeedbackSummary, StatementSummary, feedback_summary
from partnerdesk.records import Feedback
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.feedback import STATEMENTS

DAY = CalendarDate(2025, 6, 1)


def summary(*, grades: list[int | None] | None = None, recommended: list[int | None] | None = None) -> FeedbackSummary:
    """Sum up forms that state only the first statement, or only the recommendation."""
    forms = [Feedback(id=f"g{n}", partner="p", given_on=DAY, clear_aims=mark) for n, mark in enumerate(grades or [])]
    forms += [
        Feedback(id=f"r{n}", partner="p", given_on=DAY, recommendation=mark) for n, mark in enumerate(recommended or [])
    ]
    return feedback_summary(forms, ["p", "q"])


def first_statement(*grades: int | None) -> StatementSummary:
    return summary(grades=list(grades)).statements[0]


def test_ninety_answers_with_37_and_25_score_plus_13() -> None:
    found = summary(recommended=[*[9] * 20, *[10] * 17, *[6] * 20, *[0] * 5, *[7] * 14, *[8] * 14]).recommendation
    assert (found.promoters, found.passives, found.detractors) == (37, 28, 25)
    assert (found.answers.value, found.score) == (90, 13)


@pytest.mark.parametrize(("mark", "score"), [(10, 3), (0, -3)])
def test_the_score_is_rounded_once_and_half_away_from_zero(mark: int, score: int) -> None:
    assert summary(recommended=[*[mark] * 5, *[7] * 195]).recommendation.score == score


def test_under_ten_answers_there_are_counts_only() -> None:
    few, enough = summary(grades=[5] * 9, recommended=[10] * 9), summary(grades=[5] * 10, recommended=[10] * 10)
    assert (few.statements[0].mean, few.recommendation.score) == (None, None)
    assert (few.statements[0].answers.value, few.recommendation.promoters) == (9, 9)
    assert (enough.statements[0].mean, enough.recommendation.score) == (Decimal("5.0"), 100)


def test_not_applicable_is_counted_beside_the_mean_and_not_in_it() -> None:
    found = first_statement(*[5] * 6, *[4] * 4, None, None)
    assert (found.marks, found.mean) == ((0, 0, 0, 4, 6), Decimal("4.6"))
    assert (found.answers.value, found.answers.not_stated) == (10, 2)


def test_a_mean_is_rounded_half_up_to_one_decimal() -> None:
    assert first_statement(*[4] * 19, 5).mean == Decimal("4.1")


def test_partners_count_once_however_often_they_answered() -> None:
    found = summary(grades=[5, 4, 3])
    assert found.partners.share == Decimal("0.5")
    assert [statement.statement for statement in found.statements] == list(STATEMENTS)
