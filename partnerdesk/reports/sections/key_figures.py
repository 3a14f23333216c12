"""The figures that a reader looks for first, each with what it is counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.agreements_ending import SOON_DAYS, standings
from partnerdesk.analysis.content_totals import contributed
from partnerdesk.analysis.metrics import people
from partnerdesk.analysis.support_totals import SupportLine, received, total
from partnerdesk.reports.document import Block, KeyFigure, KeyFigures
from partnerdesk.reports.wording import best_amount, joined, number

if TYPE_CHECKING:
    from partnerdesk.analysis.figure import Figure
    from partnerdesk.messages import Language
    from partnerdesk.reports.scope import ReportData


def key_figure_blocks(data: ReportData) -> list[Block]:
    """Return two rows: people and partners, then what partners gave and what was agreed and made."""
    return [KeyFigures(tuple(_working(data))), KeyFigures(tuple(_bringing(data)))]


def _working(data: ReportData) -> list[KeyFigure]:
    language = data.language
    counts = data.counting.partners
    movement, untyped = counts.movement.value, counts.partners.not_stated
    beside = language.text("report-base-movement", movement) if movement else ""
    silent = language.text("report-base-untyped", untyped) if untyped else ""
    attended = people(data.counting, "participants")
    return [
        KeyFigure(
            number(counts.partners.value, language), language.text("report-partners"), joined(beside, silent, by="\n")
        ),
        KeyFigure(
            number(counts.new.value, language),
            language.text("report-partners-new"),
            joined(language.text("report-base-partners", counts.new.base), _silent(counts.new, language), by="\n"),
        ),
        KeyFigure(
            number(len(data.records.activities), language),
            language.text("report-activities"),
            language.text("report-base-parts", counts.in_activities.value, counts.in_activities_each.value),
        ),
        KeyFigure(
            number(attended.value, language),
            language.text("report-participants"),
            joined(language.text("report-base-activities", attended.base), _silent(attended, language), by="\n"),
        ),
    ]


def _bringing(data: ReportData) -> list[KeyFigure]:
    language = data.language
    given = [line for line in data.support_lines if received(line) and line.counted]
    found = standings(data.records, data.scope.today)
    soon, still = (sum(getattr(one, name) for one in found) for name in ("ends_soon", "in_force"))
    ends = language.text("report-base-ends-soon", soon, SOON_DAYS) if soon else ""
    content = contributed(data.records.content_results)
    return [
        _support(data, [line for line in given if line.support.in_kind], "report-in-kind"),
        _support(data, [line for line in given if not line.support.in_kind], "report-financial"),
        KeyFigure(
            number(len(found), language),
            language.text("report-agreements"),
            joined(language.text("report-base-still-in-force", still), ends, by="\n"),
        ),
        KeyFigure(
            number(content.value, language),
            language.text("report-content"),
            language.text("report-base-results", content.base),
        ),
    ]


def _silent(figure: Figure, language: Language) -> str:
    return language.text("report-base-not-stated", figure.not_stated) if figure.not_stated else ""


def _support(data: ReportData, lines: list[SupportLine], label: str) -> KeyFigure:
    language, summed = data.language, total(lines)
    unvalued, rateless = summed.not_valued.value, summed.converted.not_stated if data.currency else 0
    return KeyFigure(
        best_amount(summed, data.currency, language),
        language.text(label),
        joined(
            language.text("report-base-lines", len(lines)),
            language.text("report-base-unvalued", unvalued) if unvalued else "",
            language.text("report-base-no-rate", rateless) if rateless else "",
            by="\n",
        ),
    )
