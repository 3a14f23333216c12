"""How everything was counted: rules, what was not stated, exchange rates with their day and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.support_totals import missing_rates, rates_used
from partnerdesk.reports.document import Block, Heading, Paragraph
from partnerdesk.reports.wording import calendar_date, joined, number

if TYPE_CHECKING:
    from partnerdesk.analysis.rates import UsedRate
    from partnerdesk.messages import Language
    from partnerdesk.reports.scope import ReportData


def methods_blocks(data: ReportData) -> list[Block]:
    """Return the rules that the figures above follow, with this report's own counts in them."""
    language = data.language
    rules = [_which_records(data), _partners(data), _support(data)]
    blocks: list[Block] = [Heading(2, language.text("report-methods"))]
    blocks += [Paragraph(rule, "small") for rule in rules]
    used = [_rate(rate, language) for rate in rates_used(data.support_lines)]
    if used:
        blocks.append(Paragraph("\n".join([language.text("report-rates"), *used]), "small"))
    return blocks


def _rate(rate: UsedRate, language: Language) -> str:
    record = rate.record
    key = "report-rate-inverse" if rate.inverse else "report-rate"
    return language.text(
        key,
        f"1 {record.from_currency} = {number(record.rate, language)} {record.to_currency}",
        calendar_date(record.on_date, language),
        record.source,
    )


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
    language, counts = data.language, data.counting.partners
    alone = counts.without_evidence
    return joined(
        language.text("report-method-partners" if data.period.bounded else "report-method-partners-all"),
        language.text("report-method-without-evidence", alone.value, alone.base) if alone.value else "",
        language.text("report-method-people"),
        language.text("report-method-not-stated"),
    )


def _support(data: ReportData) -> str:
    language, currency = data.language, data.currency
    lacking = [code or language.text("report-currency-not-stated") for code in missing_rates(data.support_lines)]
    return joined(
        language.text("report-method-support"),
        language.text("report-method-conversion", currency) if currency else language.text("report-method-unconverted"),
        language.text("report-method-missing-rates", language.listed(lacking)) if lacking and currency else "",
    )
