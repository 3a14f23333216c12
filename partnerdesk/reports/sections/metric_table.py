"""The grant's metrics in the six columns that funders know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.metrics import metric_result
from partnerdesk.records.folding import fold
from partnerdesk.records.grant import ComputedResult
from partnerdesk.reports.document import Block, Cell, Column, Heading, Table
from partnerdesk.reports.wording import joined, not_stated, number_cell

if TYPE_CHECKING:
    from partnerdesk.analysis.figure import Figure
    from partnerdesk.messages import Language
    from partnerdesk.records import Metric
    from partnerdesk.reports.document import Row
    from partnerdesk.reports.scope import ReportData


def metric_blocks(data: ReportData) -> list[Block]:
    """Return the table; a counted result says in its methodology what it was counted from."""
    language, metrics = data.language, data.records.metrics
    if not metrics:
        return []
    columns = (
        Column(language.text("report-metric"), weight=1.3),
        Column(language.text("report-metric-description"), weight=1.5),
        Column(language.text("report-metric-target"), "number", "end"),
        Column(language.text("report-metric-result"), "number", "end"),
        Column(language.text("report-metric-comments"), weight=1.3),
        Column(language.text("report-metric-methodology"), weight=1.5),
    )
    rows = tuple(_row(metric, metric_result(metric, data.counting), language) for metric in metrics)
    return [Heading(2, language.text("report-metrics")), Table(columns, rows)]


def _row(metric: Metric, result: Figure, language: Language) -> Row:
    shown = number_cell(result.value, language)
    if metric.computed is ComputedResult.FEEDBACK_COVERAGE and result.share is not None:
        shown = Cell(language.percent(result.share), result.share * 100)
    return (
        metric.name,
        metric.description or "",
        number_cell(metric.target, language),
        shown,
        metric.comments or "",
        joined(metric.methodology or "", _counted_from(metric, result, language)),
    )


def _counted_from(metric: Metric, result: Figure, language: Language) -> str:
    if metric.computed is None:
        return ""
    if result.base is None:
        return language.text("report-metric-no-definition")
    counted = language.text("report-metric-counted", len(result.records), result.base)
    label = metric.computed.label(language)
    what = "" if fold(label) == fold(metric.name) else f"{label}:"
    return joined(what, counted, not_stated(result, language))
