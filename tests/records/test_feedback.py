"""Feedback: means, the net score, and too few answers for either."""

from __future__ import annotations

from decimal import Decimal

import pytest

from partnerdesk.records import Feedback
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.feedback import STATEMENTS, Recommendation, answers_to, recommendation_of

DAY = CalendarDate(2025, 6, 1)


def forms(*grades: int | None) -> list[Feedback]:
    return [Feedback(partner="p", given_on=DAY, clear_aims=grade, recommendation=grade) for grade in grades]


def test_ninety_answers_with_37_and_25_score_plus_13() -> None:
    answers = recommendation_of(forms(*[9] * 20, *[10] * 17, *[6] * 20, *[0] * 5, *[7] * 14, *[8] * 14))
    assert answers == Recommendation(detractors=25, passives=28, promoters=37)
    assert (answers.n, answers.net) == (90, 13)


def test_the_score_is_rounded_once_and_away_from_zero() -> None:
    assert Recommendation(detractors=0, passives=195, promoters=5).net == 3
    assert Recommendation(detractors=5, passives=195, promoters=0).net == -3


def test_under_ten_answers_there_are_counts_only() -> None:
    nine = forms(*[5] * 9)
    assert (recommendation_of(nine).net, answers_to("clear_aims", nine).mean) == (None, None)
    assert (recommendation_of(nine).n, answers_to("clear_aims", nine).n) == (9, 9)


def test_not_applicable_is_counted_beside_the_mean_and_not_in_it() -> None:
    answers = answers_to("clear_aims", forms(*[5] * 6, *[4] * 4, None, None))
    assert (answers.n, answers.not_applicable, answers.mean) == (10, 2, Decimal("4.6"))
    assert answers.grades == {1: 0, 2: 0, 3: 0, 4: 4, 5: 6}


def test_a_mean_is_rounded_half_up_to_one_decimal() -> None:
    assert answers_to("clear_aims", forms(*[4] * 19, 5)).mean == Decimal("4.1")


def test_missing_recommendations_are_left_out() -> None:
    assert recommendation_of(forms(None, 10, None)).n == 1


@pytest.mark.parametrize("statement", STATEMENTS)
def test_each_of_the_eight_statements_is_a_field(statement: str) -> None:
    assert len(STATEMENTS) == 8
    assert statement in Feedback.entity.fields
    assert answers_to(statement, forms(1)).n == (statement == "clear_aims")
