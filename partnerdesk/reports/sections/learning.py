"""What the group wanted to learn about its partnerships, and what it learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.reports.document import Block, Heading, Paragraph

if TYPE_CHECKING:
    from partnerdesk.reports.scope import ReportData


def learning_blocks(data: ReportData) -> list[Block]:
    """Return each answered question with the partners that it was learned from, then the questions still open."""
    language, names = data.language, data.whole.partner_by_id
    blocks: list[Block] = []
    for question in data.records.learning_questions:
        if question.learned:
            blocks += [Heading(3, question.question), Paragraph(question.learned)]
            partners = [names[partner].name for partner in question.partners if partner in names]
            if partners:
                blocks.append(Paragraph(language.text("report-learning-with", language.listed(partners)), "small"))
    waiting = [question.question for question in data.records.learning_questions if not question.learned]
    if waiting:
        blocks.append(Paragraph(language.text("report-learning-open", len(waiting), " ".join(waiting)), "small"))
    return [Heading(2, language.text("report-learning")), *blocks] if blocks else []
