"""Report 1, the grant partnership summary: two to four pages that a director signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.reports.document import Block, Document
from partnerdesk.reports.report import Report
from partnerdesk.reports.sections.agreements import agreement_blocks
from partnerdesk.reports.sections.content import content_blocks
from partnerdesk.reports.sections.grant_head import grant_facts
from partnerdesk.reports.sections.key_figures import key_figure_blocks
from partnerdesk.reports.sections.learning import learning_blocks
from partnerdesk.reports.sections.methods import methods_blocks
from partnerdesk.reports.sections.metric_table import metric_blocks
from partnerdesk.reports.sections.partners import partner_blocks
from partnerdesk.reports.sections.signing import signature_block
from partnerdesk.reports.sections.strategic import strategic_blocks
from partnerdesk.reports.sections.support import support_blocks
from partnerdesk.reports.wording import period_text

if TYPE_CHECKING:
    from partnerdesk.reports.scope import ReportData


def grant_summary(data: ReportData) -> Document:
    """Return the summary of a grant, or of the whole group where no grant was chosen."""
    language = data.language
    period = period_text(data.period, language)
    blocks: list[Block] = [
        *grant_facts(data),
        *key_figure_blocks(data),
        *metric_blocks(data),
        *content_blocks(data),
        *partner_blocks(data),
        *support_blocks(data),
        *agreement_blocks(data),
        *strategic_blocks(data),
        *learning_blocks(data),
        *methods_blocks(data),
        signature_block(data),
    ]
    return Document(
        title=language.text("report-title-grant-summary"),
        subtitle=language.text("report-grant-and-period", data.grant.title, period) if data.grant else period,
        group=data.group.name,
        author=data.group.name,
        language=language,
        data_date=data.scope.today,
        blocks=tuple(blocks),
        logo=data.logo,
        paper=data.scope.paper,
    )


REPORT: Final = Report(
    "grant-summary", "report-title-grant-summary", ("grant", "from", "to", "definition"), grant_summary
)
