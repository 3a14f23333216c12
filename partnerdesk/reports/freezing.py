"""Keeps what a report that went out was made from: its choices, its exchange rates, its definition and who met it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.support_totals import rates_used
from partnerdesk.records import PrintedReport
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from partnerdesk.reports.document import Document
    from partnerdesk.reports.report import Report
    from partnerdesk.reports.scope import ReportData
    from partnerdesk.store.unit_of_work import UnitOfWork


def freeze(
    work: UnitOfWork, report: Report, data: ReportData, document: Document, printed: bytes | None = None
) -> PrintedReport:
    """Record that `document` went out, as the file `printed` where there is one, and return the record."""
    scope = data.scope
    return work.add(
        PrintedReport(
            name=report.name,
            printed_on=CalendarDate.of(scope.today),
            printed_by=work.changeset.author,
            title_shown=": ".join(filter(None, (document.title, document.subtitle))),
            about_entity="grant" if data.grant else "group",
            about_record=data.grant.id if data.grant else data.group.id,
            choices=_json(_choices(data)),
            rates=_json(_rates(data)),
            definition=_json(_definition(data)) if data.definition else None,
            sha256=hashlib.sha256(printed).hexdigest() if printed is not None else None,
        )
    )


def _choices(data: ReportData) -> dict[str, Any]:
    scope = data.scope
    return {
        "today": scope.today.isoformat(),
        "grant": scope.grant,
        "start": scope.start.isoformat() if scope.start else None,
        "end": scope.end.isoformat() if scope.end else None,
        "partner": scope.partner,
        "definition": scope.definition,
        "language": data.language.code,
        "paper": scope.paper,
        "currency": data.currency,
    }


def _rates(data: ReportData) -> list[dict[str, Any]]:
    return [
        {
            "id": rate.record.id,
            "from": rate.record.from_currency,
            "to": rate.record.to_currency,
            "rate": str(rate.record.rate),
            "on": str(rate.record.on_date),
            "source": rate.record.source,
            "inverse": rate.inverse,
        }
        for rate in rates_used(data.support_lines)
    ]


def _definition(data: ReportData) -> dict[str, Any]:
    """Write the definition with its criteria, and every partner that met it with the evidence."""
    definition = data.definition
    if definition is None:
        raise ValueError("no definition was chosen")
    result = data.counting.strategic(definition)
    return {
        "name": definition.name,
        "title": definition.title,
        "as_of": result.as_of.isoformat(),
        "combine": definition.combine.value,
        "at_least_n": definition.at_least_n,
        "window_months": definition.window_months,
        "external_only": definition.external_only,
        "criteria": [
            {"criterion": row.criterion.value, "threshold": row.threshold}
            for row in data.whole.criteria
            if row.definition == definition.id
        ],
        "count": result.count.value,
        "judged": result.count.base,
        "partners": [
            {
                "id": one.partner.id,
                "name": one.partner.name,
                "criteria": [
                    {"criterion": row.criterion.value, "evidence": [[e.entity, e.id] for e in verdict.evidence]}
                    for row, verdict in one.verdicts
                    if verdict.held
                ],
            }
            for one in result.judgements
            if one.strategic
        ],
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
