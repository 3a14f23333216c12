"""Agreements of the period: what is in force, what ends when, the last day for notice, what is still to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.agreements_ending import SOON_DAYS, AgreementStanding, standings
from partnerdesk.reports.document import Block, Cell, Column, Heading, Paragraph, Table
from partnerdesk.reports.wording import calendar_date, day_cell, joined, number_cell

if TYPE_CHECKING:
    from partnerdesk.reports.document import Row
    from partnerdesk.reports.scope import ReportData

MOST_AGREEMENTS: Final = 8
"""Agreements with a row of their own; those that end first come first."""


def agreement_blocks(data: ReportData) -> list[Block]:
    """Return the table of agreements in force today, with how many of the period have ended."""
    language, today = data.language, data.scope.today
    found = standings(data.records, today)
    heading = Heading(2, language.text("report-agreements"))
    if not found:
        return [heading, Paragraph(language.text("report-no-agreements"))]
    current = [one for one in found if one.in_force]
    soon = sum(one.ends_soon for one in found)
    duties = sum(len(one.open_obligations) for one in found)
    sentences = joined(
        language.text("report-agreements-counted", len(found), len(current), language.date(today, "long")),
        language.text("report-agreements-soon", soon, SOON_DAYS) if soon else "",
        language.text("report-agreements-duties", duties) if duties else "",
    )
    blocks: list[Block] = [heading, Paragraph(sentences)]
    if current:
        blocks.append(_table(data, current))
    return blocks


def _table(data: ReportData, current: list[AgreementStanding]) -> Table:
    language = data.language
    few = current if len(current) <= MOST_AGREEMENTS + 1 else current[:MOST_AGREEMENTS]
    rest = len(current) - len(few)
    return Table(
        (
            Column(language.text("report-agreement"), weight=1.5),
            Column(language.text("report-agreement-partners"), weight=1.3),
            Column(language.text("report-agreement-ends"), "date"),
            Column(language.text("report-agreement-notice"), "date"),
            Column(language.text("report-agreement-duties"), "number", "end"),
        ),
        tuple(_row(data, one) for one in few),
        note=language.text("report-agreements-more", rest) if rest else "",
    )


def _row(data: ReportData, one: AgreementStanding) -> Row:
    language, agreement, names = data.language, one.agreement, data.whole.partner_by_id
    ends = calendar_date(agreement.ends_on, language)
    if agreement.ends_on is None and agreement.open_ended:
        ends = language.text("report-agreement-open-ended")
    return (
        agreement.title,
        language.listed([names[partner].name for partner in one.partners if partner in names]),
        Cell(ends, agreement.ends_on.latest if agreement.ends_on else None),
        day_cell(one.notice_day, language),
        number_cell(len(one.open_obligations), language),
    )
