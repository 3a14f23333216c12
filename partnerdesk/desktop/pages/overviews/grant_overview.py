"""A grant: its metrics in the six columns that funders know, with computed results worked out beside typed ones."""

from __future__ import annotations

import functools
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.metrics import metric_result
from partnerdesk.desktop import theme
from partnerdesk.desktop.pages.overviews.part_list import PartList
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.linked_facts import LinkedFact, LinkedFacts
from partnerdesk.desktop.widgets.small_table import SmallTable
from partnerdesk.messages import current, text
from partnerdesk.records import Grant, GrantReport, Metric
from partnerdesk.records.grant import ComputedResult
from partnerdesk.records.kinds import NOT_STATED, Day, Money
from partnerdesk.reports.scope import ReportScope, gather

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerdesk.analysis.figure import Figure
    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions
    from partnerdesk.store.data_file import DataFile


class GrantOverview(QWidget):
    """The page stands at once; results that are counted over the whole file follow when they are known."""

    def __init__(self, view: RecordView, _nothing: None, actions: SheetActions) -> None:
        super().__init__()
        self._view = view
        self._actions = actions
        self._metrics = [i.record for i in reversed(view.related_of("metric")) if isinstance(i.record, Metric)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE)
        self._column.addWidget(LinkedFacts([*self._facts()]))
        head = QHBoxLayout()
        heading = text("pane-heading", text("entities-metric"), len(self._metrics))
        head.addWidget(PlainLabel(heading, size=TypeSize.BODY, strong=True), 1)
        add = IconButton("add", text("list-new", text("entity-metric")))
        add.clicked.connect(functools.partial(actions.start_new, "metric", {"grant": view.record.id}))
        head.addWidget(add)
        self._column.addLayout(head)
        self.table: SmallTable | None = None
        if self._metrics:
            self._show_results({})
            if any(metric.computed for metric in self._metrics):
                self._count()
        else:
            self._column.addWidget(PlainLabel(text("grant-no-metrics"), muted=True, wrap=True))
        self._column.addWidget(PartList("grant_partner", view, actions))

    def _facts(self) -> Iterator[LinkedFact]:
        grant = cast("Grant", self._view.record)
        money = Money()
        if grant.awarded is not None:
            yield text("field-grant-awarded"), money.show_in(grant.awarded, grant.currency, current()), None
        if grant.spent is not None:
            yield text("field-grant-spent"), money.show_in(grant.spent, grant.currency, current()), None
        reports = [i.record for i in self._view.related_of("grant_report") if isinstance(i.record, GrantReport)]
        waiting = [report for report in reports if report.sent_on is None]
        for report in sorted(waiting, key=lambda report: str(report.due_on or NOT_STATED)):
            due = Day().show(report.due_on, current())
            late = report.due_on is not None and report.due_on.latest < date.today()
            words = text("agenda-overdue", due) if late else due
            go = functools.partial(self._actions.go, "grant_report", report.id)
            yield text("grant-report-due"), text("pane-said", report.kind.label(current()), words), go

    def _count(self) -> None:
        grant, metrics = self._view.record.id, self._metrics

        def work(file: DataFile) -> dict[str, Figure]:
            with file.read() as reader:
                data = gather(reader, ReportScope(date.today(), grant=grant))
            return {metric.id: metric_result(metric, data.counting) for metric in metrics if metric.computed}

        database = self._actions.context.database
        database.run(work, done=self._show_results, owner=self, latest="grant metrics")

    def _show_results(self, counted: Mapping[str, Figure]) -> None:
        headings = [
            text(key)
            for key in (
                "report-metric",
                "report-metric-description",
                "report-metric-target",
                "report-metric-result",
                "report-metric-comments",
                "report-metric-methodology",
            )
        ]
        rows = [_row(metric, counted.get(metric.id)) for metric in self._metrics]
        table = SmallTable(text("entities-metric"), headings, rows, numbers={2, 3})
        table.opened.connect(lambda row: self._actions.go("metric", self._metrics[row].id))
        if self.table is None:
            self._column.addWidget(table)
        else:
            self._column.replaceWidget(self.table, table)
            self.table.hide()
            self.table.deleteLater()
        self.table = table


def _row(metric: Metric, figure: Figure | None) -> tuple[str, ...]:
    return (
        metric.name,
        metric.description or "",
        NOT_STATED if metric.target is None else current().number(metric.target.normalize()),
        _result(metric, figure),
        metric.comments or "",
        metric.methodology or (metric.computed.label(current()) if metric.computed else ""),
    )


def _result(metric: Metric, figure: Figure | None) -> str:
    """A typed result as it is; a counted one with a mark, and with the typed one beside it where there are both."""
    language = current()
    typed = None if metric.result is None else language.number(metric.result.normalize())
    if metric.computed is None:
        return typed or NOT_STATED
    if figure is None:
        return text("grant-counting")
    if figure.value is None:
        shown = NOT_STATED
    elif metric.computed is ComputedResult.FEEDBACK_COVERAGE and figure.share is not None:
        shown = language.percent(figure.share)
    else:
        shown = language.number(Decimal(figure.value).normalize())
    return text("grant-result-both", shown, typed) if typed else text("grant-result-counted", shown)
