"""How reports write figures: numbers, amounts, bases and what was not stated, in the report's language."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk.records.kinds import NOT_STATED, Day
from partnerdesk.reports.document import Cell

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.analysis.figure import Figure
    from partnerdesk.analysis.period import Period
    from partnerdesk.analysis.support_totals import SupportTotal
    from partnerdesk.messages import Language
    from partnerdesk.records.calendar_date import CalendarDate

_DAY = Day()


def number(value: int | Decimal | None, language: Language) -> str:
    """Write a number without trailing zeros; an en dash stands for not stated."""
    if value is None:
        return NOT_STATED
    return language.number(value.normalize() if isinstance(value, Decimal) else value)


def number_cell(value: int | Decimal | None, language: Language) -> Cell:
    """Return a number that a workbook can add up."""
    return Cell(number(value, language), value)


def share_cell(figure: Figure, language: Language) -> Cell:
    """Write a figure's share of those that gave an answer, in whole per cent."""
    share = figure.share
    return Cell(NOT_STATED) if share is None else Cell(language.percent(share), share * 100)


def amount(value: int | Decimal | None, currency: str, language: Language) -> str:
    """Write an amount with its currency; one without currency says so."""
    if value is None:
        return NOT_STATED
    if not currency:
        return language.text("report-no-currency", language.number(Decimal(value), 2))
    return language.money(Decimal(value), currency)


def amount_cell(value: int | Decimal | None, currency: str | None, language: Language) -> Cell:
    """Return an amount that a workbook can add up; `currency` "" is not stated."""
    if value is None or currency is None:
        return Cell(NOT_STATED)
    return Cell(amount(value, currency, language), Decimal(value), currency)


def own_amounts(total: SupportTotal, language: Language) -> str:
    """Write what was added in each currency, one below the other; unlike currencies are never added."""
    lines = [amount(figure.value, currency, language) for currency, figure in total.by_currency.items()]
    return "\n".join(lines) or NOT_STATED


def best_amount(total: SupportTotal, currency: str | None, language: Language) -> str:
    """Write a total in the report's currency, and beside it what no rate could convert."""
    if currency is None or total.converted.value is None:
        return own_amounts(total, language).replace("\n", " + ")
    return amount(total.converted.value, currency, language)


def calendar_date(value: CalendarDate | None, language: Language) -> str:
    """Write a date as far as it is known: a day, a month or a year."""
    return _DAY.show(value, language)


def day_cell(value: date | None, language: Language) -> Cell:
    """Return a day that a workbook keeps as a date."""
    return Cell(language.date(value), value) if value else Cell(NOT_STATED)


def period_text(period: Period, language: Language) -> str:
    """Write a period: both dates, only one of them, or all dates."""
    start, end = (day and language.date(day, "long") for day in (period.start, period.end))
    if start and end:
        return language.text("report-period", start, end)
    if start:
        return language.text("report-period-from", start)
    return language.text("report-period-until", end) if end else language.text("report-period-all")


def joined(*sentences: str, by: str = " ") -> str:
    """Put sentences beside each other, or on lines of their own, leaving out empty ones."""
    return by.join(sentence for sentence in sentences if sentence)


def not_stated(figure: Figure, language: Language) -> str:
    """Say how many gave no answer; nothing where all did."""
    return language.text("report-not-stated-count", figure.not_stated) if figure.not_stated else ""
