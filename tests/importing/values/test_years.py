"""Eras, short years, days without a year: what a date is when its year is counted or written otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, QuestionKind, Severity
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.reading import DateOrder

ENDS = field_of("agreement.ends_on")


def read(text: str, language: str, answers: Answers | None = None) -> Any:
    (found,) = column_reader(ENDS, [text], "", [language], answers or Answers()).read_all([text])
    return found


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("令和6年3月5日", "ja", CalendarDate(2024, 3, 5)),
        ("R6.3.5", "ja", CalendarDate(2024, 3, 5)),
        ("平成元年4月1日", "ja", CalendarDate(1989, 4, 1)),
        ("民國113年3月5日", "zh-Hant", CalendarDate(2024, 3, 5)),
        ("113/3/5", "zh-Hant", CalendarDate(2024, 3, 5)),
        ("民國112年", "zh-Hant", CalendarDate(2023)),
        ("24년 3월 4일", "ko", CalendarDate(2024, 3, 4)),
        ("2024/05", "ja", CalendarDate(2024, 5)),
        ("2024.03.04(월)", "ko", CalendarDate(2024, 3, 4)),
        ("Mar-24", "en", CalendarDate(2024, 3)),
    ],
)
def test_a_year_is_read_as_it_is_counted(text: str, language: str, day: CalendarDate) -> None:
    found = read(text, language)
    assert (found.value if isinstance(found, Odd) else found) == day


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3月5日", "ja"), ("3월 5일", "ko"), ("5 March", "en"), ("5 марта", "ru"), ("24-Mar", "en"),
        ("3-5 May 2024", "en"), ("Q1 2024", "en"), ("2024/25", "en"), ("2011/12", "en"), ("été 2023", "fr"),
        ("24年3月4日", "ja"), ("令和6年度", "ja"), ("FY25", "en"), ("2022-2024", "es"),
    ],
)  # fmt: skip
def test_what_is_no_one_day_month_or_year_is_a_problem(text: str, language: str) -> None:
    found = read(text, language)
    assert found.value is None
    assert found.fault.severity is Severity.ERROR


def test_a_short_date_of_east_asia_is_asked_about_and_its_orders_are_those_that_it_can_have() -> None:
    reader = column_reader(ENDS, ["24.03.31"], "", ["ko"], Answers())
    (question,) = reader.questions
    assert question.kind is QuestionKind.DATE_ORDER
    assert question.options == (DateOrder.YEAR_FIRST.value, DateOrder.DAY_FIRST.value)
    assert read("24.03.04", "ko").fault.severity is Severity.QUESTION
    assert read("24.03.04", "ko", Answers(DateOrder.YEAR_FIRST)) == CalendarDate(2024, 3, 4)
    assert read("24.03.04", "cs") == CalendarDate(2004, 3, 24)


@pytest.mark.parametrize(
    ("text", "language", "day", "is_whole"),
    [
        ("2019年", "ja", CalendarDate(2019), True),
        ("2019 г.", "ru", CalendarDate(2019), True),
        ("rok 2019", "cs", CalendarDate(2019), True),
        ("H30", "ja", CalendarDate(2018), True),
        ("desde mayo de 2019", "es", CalendarDate(2019, 5), False),
        ("seit 2019", "de", CalendarDate(2019), False),
        ("з 2017 року", "uk", CalendarDate(2017), False),
        ("2019年から", "ja", CalendarDate(2019), False),
        ("2017년부터", "ko", CalendarDate(2017), False),
        ("since 12 March 2019", "en", CalendarDate(2019, 3, 12), False),
        ("غشت 2022", "ar", CalendarDate(2022, 8), True),
    ],
)
def test_words_for_year_and_since_may_stand_beside_a_date(
    text: str, language: str, day: CalendarDate, is_whole: bool
) -> None:
    found = read(text, language)
    assert found in (day, Odd(day))
    if not is_whole:
        assert found == Odd(day), "what the date does not say is kept"


def column(texts: list[str]) -> Any:
    return column_reader(ENDS, texts, "", ["ko"], Answers())


def test_short_dates_of_a_few_years_and_many_days_begin_with_the_year() -> None:
    texts = ["24.03.13", "24.05.02", "25.01.31"]
    reader = column(texts)
    assert not reader.questions
    assert reader.read_all(texts)[0] == CalendarDate(2024, 3, 13)


def test_the_day_of_the_week_in_brackets_makes_no_difference() -> None:
    texts = ["24.3.8(금)", "24.4.17(수)", "24.9.25(수)"]
    reader = column(texts)
    assert not reader.questions
    assert reader.read_all(texts)[1] in (CalendarDate(2024, 4, 17), Odd(CalendarDate(2024, 4, 17)))


@pytest.mark.parametrize(
    ("text", "day"), [("113年9月", CalendarDate(2024, 9)), ("112/03/15", CalendarDate(2023, 3, 15))]
)
def test_years_of_the_republic_are_known_whatever_the_headings_are_written_in(text: str, day: CalendarDate) -> None:
    for language in ("ja", "en", "ko"):
        found = read(text, language)
        assert found in (day, Odd(day))


@pytest.mark.parametrize("texts", [["24.03.13", "24.05.31"], ["24.03.12", "12.05.24", "31.01.24"]])
def test_too_few_of_them_or_years_at_the_other_end_leave_the_question(texts: list[str]) -> None:
    assert [question.kind for question in column(texts).questions] == [QuestionKind.DATE_ORDER]


@pytest.mark.parametrize("text", ["150.10", "105.5", "199/12"])
def test_two_parts_are_no_date_of_the_republic_elsewhere(text: str) -> None:
    assert read(text, "en").value is None


def test_a_doubtful_date_behind_since_is_asked_about() -> None:
    assert [
        question.kind for question in column_reader(ENDS, ["since 03/04/2019"], "", ["en"], Answers()).questions
    ] == [QuestionKind.DATE_ORDER]
    assert read("since 03/04/2019", "en").fault.severity is Severity.QUESTION
    assert read("since 03/04/2019", "en", Answers(DateOrder.DAY_FIRST)) == Odd(CalendarDate(2019, 4, 3))
