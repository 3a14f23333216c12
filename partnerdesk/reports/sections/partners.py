"""Who the partners are and what they bring: by family, by value area, and how many have what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.counts import by_family, by_value_area, partner_shares
from partnerdesk.reports.charts import BarChart, Series
from partnerdesk.reports.document import Block, Column, Figure, Heading, Paragraph, Table
from partnerdesk.reports.wording import joined, not_stated, number, number_cell, share_cell

if TYPE_CHECKING:
    from partnerdesk.analysis import figure
    from partnerdesk.messages import Language
    from partnerdesk.records import Partner
    from partnerdesk.reports.scope import ReportData


def partner_blocks(data: ReportData) -> list[Block]:
    """Return two charts and a table of shares; all count external partners of the period."""
    language = data.language
    counted = set(data.counting.partners.partners.records)
    partners = [partner for partner in data.records.partners if partner.id in counted]
    heading = Heading(2, language.text("report-partners"))
    if not partners:
        return [heading, Paragraph(language.text("report-no-partners"))]
    return [heading, *_families(partners, language), *_areas(data, partners), _shares(data, partners)]


def _families(partners: list[Partner], language: Language) -> list[Block]:
    families = by_family(partners)
    if not families:
        return [Paragraph(language.text("report-no-types", len(partners)))]
    values = [(family.label(language), int(counted.value or 0)) for family, counted in families.items()]
    caption = joined(
        language.text("report-partners-by-family", len(partners)), not_stated(next(iter(families.values())), language)
    )
    return [Figure(BarChart(*_bars(language, language.text("report-partners"), values)), caption)]


def _areas(data: ReportData, partners: list[Partner]) -> list[Block]:
    language, areas = data.language, by_value_area(data.records, partners)
    first = next(iter(areas.values())).delivered
    if first.not_stated == len(partners):
        return [Paragraph(language.text("report-no-areas", len(partners)))]
    labels = tuple(area.label(language) for area in areas)
    series = tuple(
        Series(
            language.text(key),
            tuple(int(getattr(counts, name).value or 0) for counts in areas.values()),
            tuple(number(getattr(counts, name).value, language) for counts in areas.values()),
        )
        for key, name in (("report-area-intended", "intended"), ("report-area-delivered", "delivered"))
    )
    caption = joined(language.text("report-partners-by-area", len(partners)), not_stated(first, language))
    return [Figure(BarChart(labels, series), caption)]


def _bars(language: Language, name: str, values: list[tuple[str, int]]) -> tuple[tuple[str, ...], tuple[Series, ...]]:
    shown = tuple(number(value, language) for _, value in values)
    return tuple(label for label, _ in values), (Series(name, tuple(value for _, value in values), shown),)


def _shares(data: ReportData, partners: list[Partner]) -> Table:
    language, shares = data.language, partner_shares(data.records, partners)
    rows: list[tuple[str, figure.Figure]] = [
        (language.text("report-share-agreement"), shares.with_agreement),
        (language.text("report-share-sustained"), shares.sustained),
        (language.text("report-share-feedback"), shares.with_feedback),
        (language.text("report-share-financial"), shares.with_financial),
        (language.text("report-share-in-kind"), shares.with_in_kind),
    ]
    if shares.institutions.base:
        rows.append((language.text("report-share-institutions"), shares.institutions))
    if shares.sustained_institutions.base:
        rows.append((language.text("report-share-institutions-sustained"), shares.sustained_institutions))
    return Table(
        (
            Column(language.text("report-share"), weight=3),
            Column(language.text("report-share-partners"), "number", "end"),
            Column(language.text("report-share-base"), "number", "end"),
            Column(language.text("report-share-not-stated"), "number", "end"),
            Column(language.text("report-share-percent"), "number", "end"),
        ),
        tuple(
            (
                label,
                number_cell(found.value, language),
                number_cell(found.base, language),
                number_cell(found.not_stated, language),
                share_cell(found, language),
            )
            for label, found in rows
        ),
    )
