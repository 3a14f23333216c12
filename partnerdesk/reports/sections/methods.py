"""How everything was counted: rules, what was not stated, exchange rates with their day and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.support_totals import missing_rates, rates_used
from partnerdesk.reports.document import Block, Cell, Column, Heading, Paragraph, Table
from partnerdesk.reports.wording import calendar_date, joined, number

if TYPE_CHECKING:
    from partnerdesk.messages import Language
    from partnerdesk.records import ExchangeRate
    from partnerdesk.reports.scope import ReportData


def methods_blocks(data: ReportData) -> list[Block]:
    """Return the rules that the figures above follow, with this report's own counts in them."""
    language = data.language
    rules = [_which_records(data), _partners(data), language.text("report-method-not-stated"), _support(data)]
    blocks: list[Block] = [Heading(2, language.text("report-methods"))]
    blocks += [Paragraph(rule, "small") for rule in rules]
    used = rates_used(data.support_lines)
    if used:
        columns = (
            Column(language.text("report-rate"), "code"),
            Column(language.text("report-rate-on"), "date"),
            Column(language.text("report-rate-source"), weight=2),
        )
        rows = tuple(
            (
                Cell(_equation(rate.record, language), rate.record.rate),
                calendar_date(rate.record.on_date, language),
                joined(rate.record.source, language.text("report-rate-inverse") if rate.inverse else ""),
            )
            for rate in used
        )
        blocks.append(Table(columns, rows, caption=language.text("report-rates")))
    return blocks


def _equation(rate: ExchangeRate, language: Language) -> str:
    return f"1 {rate.from_currency} = {number(rate.rate, language)} {rate.to_currency}"


def _which_records(data: ReportData) -> str:
    language, selection = data.language, data.selection
    rule = "report-method-grant" if data.grant else "report-method-period"
    return joined(
        language.text(rule if data.grant or data.period.bounded else "report-method-all"),
        language.text("report-method-by-date", len(selection.by_date)) if selection.by_date else "",
        language.text("report-method-undated", len(selection.undated)) if selection.undated else "",
        language.text("report-method-took-place"),
    )


def _partners(data: ReportData) -> str:
    language, counts = data.language, data.counting.partners()
    alone = counts.without_evidence
    return joined(
        language.text("report-method-partners" if data.period.bounded else "report-method-partners-all"),
        language.text("report-method-without-evidence", alone.value, alone.base) if alone.value else "",
        language.text("report-method-people"),
    )


def _support(data: ReportData) -> str:
    language, currency = data.language, data.currency
    lacking = [code or language.text("report-currency-not-stated") for code in missing_rates(data.support_lines)]
    return joined(
        language.text("report-method-support"),
        language.text("report-method-conversion", currency) if currency else language.text("report-method-unconverted"),
        language.text("report-method-missing-rates", language.listed(lacking)) if lacking and currency else "",
    )
