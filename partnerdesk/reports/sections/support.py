"""Support received and given: by category, by purpose and by partner, with what could not be valued or converted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.support_totals import SupportTotal, missing_rates, received, total, totals_by
from partnerdesk.records.support import FinancialPurpose, InKindCategory
from partnerdesk.reports.document import Block, Cell, Column, Heading, Paragraph, Table
from partnerdesk.reports.wording import amount, amount_cell, best_amount, joined, number, number_cell, own_amounts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.analysis.support_totals import SupportLine
    from partnerdesk.messages import Language
    from partnerdesk.records.choice import Choice
    from partnerdesk.reports.document import Align, Row
    from partnerdesk.reports.scope import ReportData

MOST_PARTNERS: Final = 5
"""Partners with a row of their own; the others share one, so that a summary stays one."""


def support_blocks(data: ReportData) -> list[Block]:
    """Return tables of what was received, and a sentence on what was given."""
    language = data.language
    heading = Heading(2, language.text("report-support"))
    if not data.support_lines:
        return [heading, Paragraph(language.text("report-no-support"))]
    counted = [line for line in data.support_lines if received(line) and line.counted]
    blocks: list[Block] = [heading]
    if counted:
        blocks += [_by_category(data, counted), _by_partner(data, counted)]
    beside = joined(_left_out(data), *_given(data))
    return [*blocks, Paragraph(beside, "small")] if beside else blocks


def _by_category(data: ReportData, lines: Sequence[SupportLine]) -> Table:
    """Categories in kind with their subtotal, then purposes of money with theirs; never one sum of both."""
    language, rows, emphasised = data.language, list[tuple[str, SupportTotal]](), set[int]()
    in_kind = [line for line in lines if line.support.in_kind]
    money = [line for line in lines if not line.support.in_kind]
    groups: list[tuple[str, list[SupportLine], list[tuple[str, SupportTotal]]]] = [
        (
            "report-in-kind-together",
            in_kind,
            _named(in_kind, InKindCategory, lambda s: s.support.category, language, "report-support-unnamed"),
        ),
        (
            "report-financial-together",
            money,
            _named(money, FinancialPurpose, lambda s: s.support.purpose, language, "report-support-no-purpose"),
        ),
    ]
    for key, group, named in groups:
        if group:
            rows += named
            emphasised.add(len(rows))
            rows.append((language.text(key), total(group)))
    mixed = any(set(summed.by_currency) - {data.currency} for _, summed in rows)
    columns = [Column(language.text("report-support-what"), weight=2), _count_column("report-support-lines", language)]
    if mixed or data.currency is None:
        columns.append(Column(language.text("report-support-stated"), align="end"))
    if data.currency:
        columns.append(Column(language.text("report-support-in", data.currency), "money"))
    columns.append(_count_column("report-support-not-valued", language))
    return Table(
        tuple(columns),
        tuple(_category_row(label, summed, data, stated=mixed or data.currency is None) for label, summed in rows),
        note=_no_rates(data, lines),
        emphasised=frozenset(emphasised),
    )


def _category_row(label: str, summed: SupportTotal, data: ReportData, *, stated: bool) -> Row:
    language = data.language
    cells: list[str | Cell] = [label, number_cell(len(summed.lines), language)]
    if stated:
        cells.append(own_amounts(summed, language))
    if data.currency:
        cells.append(amount_cell(summed.converted.value, data.currency, language))
    return (*cells, number_cell(summed.not_valued.value, language))


def _named(
    lines: Sequence[SupportLine],
    choices: type[Choice],
    key: Callable[[SupportLine], Choice | None],
    language: Language,
    unnamed: str,
) -> list[tuple[str, SupportTotal]]:
    """Totals by choice, in the order of the choices, what was not stated last; volunteer time with its hours."""
    named = []
    for choice in (*choices, None):
        own = [line for line in lines if key(line) is choice]
        if own:
            summed = total(own)
            label = choice.label(language) if choice else language.text(unnamed)
            if summed.hours.value is not None:
                label = language.text("report-support-hours", label, number(summed.hours.value, language))
            named.append((label, summed))
    return named


def _by_partner(data: ReportData, lines: Sequence[SupportLine]) -> Table:
    """Partners that gave most first; where the report has no currency, those with most lines."""
    language = data.language
    by_partner = totals_by(lines, lambda support: support.partner)
    order = sorted(by_partner, key=lambda id_: (-(by_partner[id_].converted.value or 0), -len(by_partner[id_].lines)))
    few = order if len(order) <= MOST_PARTNERS + 1 else order[:MOST_PARTNERS]
    names = data.whole.partner_by_id
    # A cell that lists several currencies has no decimal sign to line up on.
    align: Align = "end" if data.currency is None or missing_rates(lines) else "decimal"
    groups = [(names[id_].name if id_ in names else id_, by_partner[id_].lines) for id_ in few]
    if others := order[len(few) :]:
        shared = tuple(line for id_ in others for line in by_partner[id_].lines)
        groups.append((language.text("report-support-other-partners", len(others)), shared))
    return Table(
        (
            Column(language.text("report-support-partner"), weight=2),
            _count_column("report-support-lines", language),
            Column(language.text("report-in-kind"), align=align),
            Column(language.text("report-financial"), align=align),
        ),
        tuple(_partner_row(name, its, data) for name, its in groups),
        caption=language.text("report-support-by-partner"),
    )


def _partner_row(name: str, lines: Sequence[SupportLine], data: ReportData) -> Row:
    return (
        name,
        number_cell(len(lines), data.language),
        _form_cell([line for line in lines if line.support.in_kind], data),
        _form_cell([line for line in lines if not line.support.in_kind], data),
    )


def _form_cell(lines: Sequence[SupportLine], data: ReportData) -> str | Cell:
    """Write what could be converted, and below it, amount by amount, what could not."""
    summed, language = total(lines), data.language
    if data.currency is None:
        return own_amounts(summed, language)
    cell = amount_cell(summed.converted.value, data.currency, language)
    if not summed.converted.not_stated:
        return cell
    rest = own_amounts(total([line for line in lines if line.rate_missing]), language)
    return rest if cell.value is None else f"{cell.shown}\n{rest}"


def _count_column(key: str, language: Language) -> Column:
    return Column(language.text(key), "number", "end")


def _no_rates(data: ReportData, lines: Sequence[SupportLine]) -> str:
    """Name what could not be converted, amount by amount."""
    language = data.language
    if data.currency is None:
        return ""
    without = total([line for line in lines if line.rate_missing])
    amounts = [amount(figure.value, currency, language) for currency, figure in without.by_currency.items()]
    if not missing_rates(lines):
        return ""
    return language.text("report-support-no-rate", language.listed(amounts), data.currency)


def _left_out(data: ReportData) -> str:
    """Say what is not in the totals, and the hours of volunteers, which always show."""
    language = data.language
    left = [line for line in data.support_lines if received(line) and not line.counted]
    hours = total([line for line in data.support_lines if received(line)]).hours
    return joined(
        language.text("report-support-volunteers", number(hours.value, language), hours.base) if hours.base else "",
        language.text("report-support-left-out", len(left)) if left else "",
    )


def _given(data: ReportData) -> list[str]:
    language, sentences = data.language, []
    given = [line for line in data.support_lines if not received(line)]
    for key, in_kind in (("report-given-in-kind", True), ("report-given-financial", False)):
        own = [line for line in given if line.support.in_kind is in_kind]
        if own:
            summed = total(own)
            sentences.append(
                joined(
                    language.text(key, best_amount(summed, data.currency, language), len(own)),
                    language.text("report-base-not-valued", summed.not_valued.value) if summed.not_valued.value else "",
                )
            )
    return sentences
