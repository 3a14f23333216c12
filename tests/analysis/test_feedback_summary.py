"""Feedback: means with their n, one rounding of the recommendation score, counts alone where answers are few."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analysis.feedback_summary import feedback_summary, recommendation
from partnerdesk.records import Feedback
from partnerdesk.records.calendar_date import CalendarDate


def form(id_: int, partner: str = "p", **answers: int | None) -> Feedback:
    return Feedback(id=str(id_), partner=partner, given_on=CalendarDate(2025, 5), **answers)


def marks(*groups: tuple[int, int | None]) -> list[tuple[str, int | None]]:
    flat = [mark for count, mark in groups for _ in range(count)]
    return [(str(i), mark) for i, mark in enumerate(flat)]


def test_of_ninety_answers_with_37_promoters_and_25_detractors_the_score_is_13() -> None:
    found = recommendation(marks((37, 9), (28, 8), (25, 6)))
    assert (found.promoters, found.passives, found.detractors, found.score) == (37, 28, 25, 13)


def test_nine_answers_give_counts_only_and_ten_a_score() -> None:
    assert recommendation(marks((9, 10))).score is None
    assert recommendation(marks((10, 10))).score == 100


def test_who_gave_no_answer_is_not_in_the_score() -> None:
    found = recommendation(marks((10, 10), (5, None)))
    assert (found.score, found.answers.value, found.answers.base, found.answers.not_stated) == (100, 10, 15, 5)


def test_a_mean_has_one_decimal_rounded_half_up() -> None:
    summed = feedback_summary([form(i, clear_aims=5 if i < 9 else 4) for i in range(20)], ["p", "q"])
    first, second = summed.statements[:2]
    assert (first.mean, first.marks, first.answers.value) == (Decimal("4.5"), (0, 0, 0, 11, 9), 20)
    assert (second.mean, second.answers.value) == (None, 0)
    assert (summed.partners.value, summed.partners.base, summed.partners.records) == (1, 2, ("p",))


@given(st.lists(st.one_of(st.none(), st.integers(0, 10)), max_size=60))
def test_every_answer_is_counted_once(answers: list[int | None]) -> None:
    found = recommendation([(str(i), mark) for i, mark in enumerate(answers)])
    assert found.promoters + found.passives + found.detractors == found.answers.value
    assert found.answers.not_stated + (found.answers.value or 0) == len(answers)
    assert found.score is None or -100 <= found.score <= 100
