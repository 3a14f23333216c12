"""Strategic partnerships under the definition that was chosen; without one there is no count to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.strategic import strategic_partners
from partnerdesk.reports.document import Block, Column, Heading, Paragraph, Table
from partnerdesk.reports.wording import joined

if TYPE_CHECKING:
    from partnerdesk.analysis.strategic import Judgement
    from partnerdesk.messages import Language
    from partnerdesk.records import StrategicCriterion
    from partnerdesk.reports.scope import ReportData

MOST_PARTNERS: Final = 15


def strategic_blocks(data: ReportData) -> list[Block]:
    """Return the count with its band and definition, and the partners with the criteria that held."""
    if data.definition is None:
        return []
    language, definition = data.language, data.definition
    result = strategic_partners(data.whole, definition, data.counting.as_of)
    day = language.date(result.as_of, "long")
    count = language.text(
        "report-strategic-count", result.count.value, result.band, definition.title, day, result.count.base
    )
    nearly = language.text("report-strategic-nearly", len(result.nearly)) if result.nearly else ""
    criteria = [_criterion(row, language) for row, _ in result.judgements[0].verdicts] if result.judgements else []
    rule = language.text("report-strategic-rule", definition.combine.label(language), "; ".join(criteria))
    blocks: list[Block] = [
        Heading(2, language.text("report-strategic")),
        Paragraph(joined(count, nearly)),
        Paragraph(joined(rule, definition.description or ""), "small"),
    ]
    strategic = [one for one in result.judgements if one.strategic]
    if strategic:
        rows = tuple((one.partner.name, _held(one, language)) for one in strategic[:MOST_PARTNERS])
        rest = len(strategic) - len(rows)
        columns = (
            Column(language.text("report-support-partner")),
            Column(language.text("report-strategic-held"), weight=3),
        )
        blocks.append(Table(columns, rows, note=language.text("report-strategic-more", rest) if rest else ""))
    return blocks


def _held(one: Judgement, language: Language) -> str:
    return "; ".join(
        language.text("report-strategic-evidence", _criterion(row, language), len(verdict.evidence))
        for row, verdict in one.verdicts
        if verdict.held
    )


def _criterion(row: StrategicCriterion, language: Language) -> str:
    label = row.criterion.label(language)
    if not row.criterion.has_threshold or row.threshold is None:
        return label
    return language.text("report-strategic-threshold", label, row.threshold)
