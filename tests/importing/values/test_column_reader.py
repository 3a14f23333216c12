"""One format for each column, found from all its values; a question or a problem instead of a guess."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, QuestionKind, Severity
from partnerdesk.records.agreement import NoticeUnit, Renewal
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.project import Project
from partnerdesk.records.reading import DateOrder, DecimalSign
from partnerdesk.records.support import SupportForm, ValuationBasis

ENDS = "agreement.ends_on"
VALUE = "support.unit_value"
PEOPLE = "activity.participants"


def read(target: str, *raws: Any, header: str = "", answers: Answers | None = None) -> list[Any]:
    return column_reader(field_of(target), raws, header, ["en"], answers or Answers()).read_all(raws)


def asked(target: str, *raws: Any, header: str = "") -> list[QuestionKind]:
    return [one.kind for one in column_reader(field_of(target), raws, header, ["en"], Answers()).questions]


def value(found: Any) -> Any:
    return found.value if isinstance(found, Odd) else found


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("24-Jul-13", CalendarDate(2013, 7, 24)),
        ("4 August, 2022", CalendarDate(2022, 8, 4)),
        ("2025년 3월 4일", CalendarDate(2025, 3, 4)),
        ("٢٠٢٣/٠٥/١٤", CalendarDate(2023, 5, 14)),
        ("12 травня 2023 р.", CalendarDate(2023, 5, 12)),
        ("3 de mayo de 2024", CalendarDate(2024, 5, 3)),
        ("noviembre 2024", CalendarDate(2024, 11)),
        ("03/2025", CalendarDate(2025, 3)),
        ("2024", CalendarDate(2024)),
        (2024, CalendarDate(2024)),
        (date(2024, 2, 29), CalendarDate(2024, 2, 29)),
        ("20240229", CalendarDate(2024, 2, 29)),
        ("31.12.2022", CalendarDate(2022, 12, 31)),
        ("٥ آذار ٢٠٢٤", CalendarDate(2024, 3, 5)),
        ("تشرين الثاني 2023", CalendarDate(2023, 11)),
    ],
)
def test_a_date_is_read_however_it_is_written(written: Any, expected: CalendarDate) -> None:
    assert read(ENDS, written) == [expected]


def test_a_column_with_one_day_beyond_twelve_settles_the_order_of_all() -> None:
    assert read(ENDS, "03/04/2022", "31/12/2022")[0] == CalendarDate(2022, 4, 3)
    assert read(ENDS, "03/04/2022", "12/31/2022")[0] == CalendarDate(2022, 3, 4)


def test_an_order_that_nothing_settles_is_asked_and_the_cells_wait() -> None:
    assert asked(ENDS, "03/04/2022", "01/02/2023") == [QuestionKind.DATE_ORDER]
    (found, same) = read(ENDS, "03/04/2022", "05/05/2022")
    assert found.value is None
    assert found.fault.severity is Severity.QUESTION
    assert same == CalendarDate(2022, 5, 5)


def test_an_order_that_the_column_contradicts_is_asked_again() -> None:
    assert asked(ENDS, "31/12/2022", "12/31/2022", "03/04/2022") == [QuestionKind.DATE_ORDER]


def test_the_answer_settles_the_column() -> None:
    said = Answers(date_order=DateOrder.MONTH_FIRST)
    assert read(ENDS, "03/04/2022", answers=said) == [CalendarDate(2022, 3, 4)]


@pytest.mark.parametrize("written", ["31/02/2022", "waiting for the dean", "Q2 2024", "2024-13-01"])
def test_what_is_no_date_is_a_problem_and_keeps_its_text(written: str) -> None:
    (found,) = read(ENDS, written)
    assert found.value is None
    assert found.original
    assert found.fault.severity is Severity.ERROR


def test_the_hour_of_a_time_stamp_is_kept_beside_the_date() -> None:
    (found, typed) = read("feedback.given_on", "2025/06/14 3:24:10 PM GMT+2", datetime(2025, 6, 14, 9, 2))  # noqa: DTZ001 - sheets know no zones
    assert found == typed == Odd(CalendarDate(2025, 6, 14))


def test_an_open_end_says_so_in_the_field_for_it() -> None:
    (found,) = read(ENDS, "open-ended")
    assert found.beside == (("open_ended", True),)


def test_a_day_number_of_a_spreadsheet_is_read_with_a_warning() -> None:
    (found,) = read(ENDS, 45_000)
    assert found.value == CalendarDate(2023, 3, 15)
    assert found.fault.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("written", "amount", "currency"),
    [
        ("1.234,50 €", "1234.50", "EUR"),
        ("£76,454.00", "76454.00", "GBP"),
        ("USD 15.00", "15.00", "USD"),
        ("R$ 1.200,00", "1200.00", "BRL"),
        ("1\u00a0200,50 Kč", "1200.50", "CZK"),
        ("50,000원", "50000", "KRW"),
        ("120,00 грн", "120.00", "UAH"),
    ],
)
def test_an_amount_brings_its_currency(written: str, amount: str, currency: str) -> None:
    (found,) = read(VALUE, written)
    assert found.value == Decimal(amount)
    assert dict(found.beside) == {"currency": currency}
    assert not found.original


def test_a_dollar_sign_is_asked_about_unless_the_header_says_which() -> None:
    assert asked(VALUE, "$5") == [QuestionKind.CURRENCY]
    assert value(read(VALUE, "$5")[0]) is None
    assert asked(VALUE, "$5", header="Valor (MXN)") == []
    (found,) = read(VALUE, "$5", header="Valor (MXN)")
    assert dict(found.beside) == {"currency": "MXN"}


def test_a_sign_that_may_group_or_part_is_asked_about() -> None:
    assert asked(VALUE, "1.234", "5.678") == [QuestionKind.DECIMAL]
    assert [value(one) for one in read(VALUE, "1.234")] == [None]
    assert read(VALUE, "1.234", answers=Answers(decimal=DecimalSign.POINT)) == [Decimal("1.234")]
    assert read(VALUE, "1.234", "1,5") == [Decimal(1234), Decimal("1.5")]


def test_people_come_whole_so_that_a_sign_in_their_number_groups() -> None:
    assert read(PEOPLE, "1.234", "1,234") == [1234, 1234]
    assert asked(PEOPLE, "1.234") == []


def test_about_is_read_with_a_warning_and_kept() -> None:
    (found,) = read(PEOPLE, "aprox. 30")
    assert (found.value, found.original, found.fault.severity) == (30, True, Severity.WARNING)


def test_words_beside_a_number_are_a_problem() -> None:
    (found,) = read(PEOPLE, "45 (20 online)")
    assert found.value is None
    assert found.original


def test_the_noise_of_binary_fractions_is_no_decimal() -> None:
    assert read(VALUE, 1234.5600000000001) == [Decimal("1234.56")]


def test_a_share_in_a_column_of_percentages_is_read_as_one_with_a_warning() -> None:
    (found,) = read("sponsorship.fee_rate", 0.075)
    assert found.value == Decimal("7.5")
    assert found.fault.severity is Severity.WARNING


@pytest.mark.parametrize(
    "written", ["n/a", "No informado", "-", "TBD", "néant", "немає даних", "없음", "不明", "0000-00-00"]
)
def test_words_for_not_stated_leave_the_field_blank_and_are_kept(written: str) -> None:
    assert read("partner.city", written) == [Odd(None)]


def test_na_is_namibia_only_among_codes() -> None:
    assert read("partner.country", "NA", "ES", "PE")[0] == "NA"
    assert read("partner.country", "NA", "Spain", "Peru")[0] == Odd(None)


@pytest.mark.parametrize(
    ("written", "code"),
    [("España", "ES"), ("Deutschland", "DE"), ("UK", "GB"), ("Франція", "FR"), ("中國", "CN"), ("EEUU", "US")],
)
def test_countries_are_known_in_many_languages(written: str, code: str) -> None:
    assert read("partner.country", written) == [code]


@pytest.mark.parametrize(
    "written", ["Museo", "MUSÉE", "музей", "متحف", "박물관", "Muzeum", "博物馆", "museums", "Museum"]
)
def test_choices_are_known_in_many_languages(written: str) -> None:
    assert read("partner.type", written) == [PartnerType.MUSEUM]


@pytest.mark.parametrize(
    ("written", "project", "language"),
    [
        ("eswiki", Project.WIKIPEDIA, "es"),
        ("https://ar.wikipedia.org/wiki/", Project.WIKIPEDIA, "ar"),
        ("Spanish Wikipedia", Project.WIKIPEDIA, "es"),
        ("commons.wikimedia.org", Project.COMMONS, None),
        ("كومنز", Project.COMMONS, None),
    ],
)
def test_a_project_is_known_by_domain_code_and_name(written: str, project: Project, language: str | None) -> None:
    (found,) = read("content_result.project", written)
    assert value(found) is project
    assert (dict(found.beside) if isinstance(found, Odd) else {}).get("language") == language


def test_number_and_unit_of_one_cell_go_into_two_fields() -> None:
    (notice,) = read("agreement.notice", "3 months")
    assert (notice.value, notice.beside) == (3, (("notice_unit", NoticeUnit.MONTHS),))
    (renewal,) = read("agreement.renewal", "automatic, 12 months")
    assert (renewal.value, renewal.beside) == (Renewal.AUTOMATIC, (("renewal_months", 12),))
    (unvalued,) = read(VALUE, "not valued")
    assert unvalued.beside == (("valuation_basis", ValuationBasis.NOT_VALUED),)


def test_of_two_addresses_the_first_is_taken_and_both_are_kept() -> None:
    (found,) = read("contact.email", "b@muelle.example; admin@muelle.example")
    assert (found.value, found.original) == ("b@muelle.example", True)


def test_blanks_are_blank_however_many_they_are() -> None:
    for target in (ENDS, VALUE, PEOPLE, "partner.country", "partner.languages", "partner.website", "partner.name"):
        assert read(target, " " * 60) == [None]


@given(
    st.one_of(
        st.text(max_size=30),
        st.text(",;/ -", max_size=4),
        st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(),
        st.dates(),
    )
)
def test_any_cell_is_a_value_or_keeps_its_text(raw: Any) -> None:
    lists = ("partner.other_names", "partner.languages")
    for target in (ENDS, VALUE, PEOPLE, "partner.country", "contact.phone", "partner.website", *lists):
        (found,) = read(target, raw)
        if isinstance(found, Odd) and found.value is None and not found.beside:
            assert found.original
        elif found is None:
            assert not str(raw).strip()


def test_a_date_in_no_usual_form_is_read_whole_or_not_at_all() -> None:
    (whole, vague) = read(ENDS, "Sun, 5 May 2024 (evening)", "mid May 2024")
    assert (whole.value, whole.original) == (CalendarDate(2024, 5, 5), True)
    assert vague.fault is not None


def test_a_day_that_a_month_does_not_have_is_no_date() -> None:
    assert value(read(ENDS, "31 شباط 2024")[0]) is None


def test_a_gift_may_stand_where_amounts_stand() -> None:
    amount, gift = read("support.amount", "200 EUR", "venue")
    assert value(amount) == Decimal(200)
    assert ("form", SupportForm.IN_KIND) in gift.beside
    assert gift.value is None
    assert read("grant.awarded", "venue")[0].fault is not None


def test_amounts_under_a_sign_that_several_currencies_share_wait() -> None:
    (waiting,) = read("grant.awarded", 3200, header="Sum, $")
    assert waiting.fault.severity is Severity.QUESTION
    assert read("grant.awarded", 3200, header="Sum, $", answers=Answers(currency="USD")) == [Decimal(3200)]


def test_a_middle_dot_parts_a_japanese_list_and_joins_a_foreign_name() -> None:
    assert read("partner.themes", "郷土史・読み聞かせ", "レオナルド・ダ・ヴィンチ") == [
        ("郷土史", "読み聞かせ"), ("レオナルド・ダ・ヴィンチ",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "amount", "beside"),
    [
        ("5 000,-", "5000", ()),
        ("150.–", "150", ()),
        ("13,000/=", "13000", ()),
        ("2.500,- Kč", "2500", (("currency", "CZK"),)),
        ("△3,300円", "-3300", (("currency", "JPY"),)),
    ],
)
def test_amounts_may_say_that_they_are_whole_or_below_zero(
    text: str, amount: str, beside: tuple[tuple[str, str], ...]
) -> None:
    (found,) = read("sponsor_entry.amount", text)
    value, said = (found.value, found.beside) if isinstance(found, Odd) else (found, ())
    assert (value, said) == (Decimal(amount), beside)


def test_a_share_is_no_count() -> None:
    (found,) = read("activity.participants", "25 %")
    assert found.value is None
