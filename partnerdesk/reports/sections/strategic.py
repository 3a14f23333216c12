"""Strategic partnerships under the definition that was chosen; without one there is no count to print."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.strategic_criteria import USUAL_THRESHOLDS
from partnerdesk.records.strategic_definition import Combine, Criterion
from partnerdesk.reports.document import Block, Heading, Paragraph
from partnerdesk.reports.wording import joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.messages import Language
    from partnerdesk.records import StrategicCriterion
    from partnerdesk.reports.scope import ReportData

_SAID: Final[Mapping[Criterion, str]] = MappingProxyType(
    {
        Criterion.SPAN_MONTHS: "report-criterion-span",
        Criterion.JOINT_ACTIVITIES: "report-criterion-activities",
        Criterion.MAIN_GOAL: "report-criterion-goal",
        Criterion.CONTINUED: "report-criterion-continued",
        Criterion.MULTIPLIES_CAPACITIES: "report-criterion-capacities",
        Criterion.JOINT_CONTENT: "report-criterion-content",
        Criterion.AGREEMENT_IN_FORCE: "report-criterion-agreement",
        Criterion.VALUE_DELIVERED: "report-criterion-value",
        Criterion.INSTITUTIONALISED: "report-criterion-institution",
        Criterion.NAMED_BY_HAND: "report-criterion-named",
    }
)
"""Each criterion in the few words of a table, with its number as $1."""


def strategic_blocks(data: ReportData) -> list[Block]:
    """Return the count with its band, the partners by name, and the definition."""
    if data.definition is None:
        return []
    language, definition = data.language, data.definition
    result = data.counting.strategic(definition)
    day = language.date(result.as_of, "long")
    count = language.text(
        "report-strategic-count", result.count.value, result.band, definition.title, day, result.count.base
    )
    nearly = language.text("report-strategic-nearly", len(result.nearly)) if result.nearly else ""
    criteria = [_criterion(row, language) for row, _ in result.judgements[0].verdicts] if result.judgements else []
    how = definition.combine.label(language)
    if definition.combine is Combine.AT_LEAST and definition.at_least_n:
        how = language.text("report-strategic-at-least", definition.at_least_n)
    rule = language.text("report-strategic-rule", how, ", ".join(criteria))
    names = [one.partner.name for one in result.judgements if one.strategic]
    who = language.text("report-strategic-names", language.listed(names)) if names else ""
    return [
        Heading(2, language.text("report-strategic")),
        Paragraph(joined(count, who, nearly)),
        Paragraph(joined(rule, definition.description or ""), "small"),
    ]


def _criterion(row: StrategicCriterion, language: Language) -> str:
    threshold = USUAL_THRESHOLDS.get(row.criterion, 0) if row.threshold is None else row.threshold
    return language.text(_SAID[row.criterion], threshold)
