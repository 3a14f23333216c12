"""What support is worth: line by line, converted at dated rates, rounded, then added; unlike currencies never."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk.analysis.figure import Figure
from partnerdesk.analysis.selection import support_span
from partnerdesk.records.money import convert
from partnerdesk.records.support import Direction, InKindCategory

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import date
    from typing import TypeVar

    from partnerdesk.analysis.rates import RateTable, UsedRate
    from partnerdesk.records import Support

    K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class SupportLine:
    """One item of support as it enters a total.

    `value` is what it is worth in its own currency. `converted` is that in the report's currency, rounded to its
    minor unit; None where it has no value, no currency, or no rate. `counted` is what the group said about counting
    it in the grant report: where nothing is said, everything but volunteer time counts.
    """

    support: Support
    value: Decimal | None
    converted: Decimal | None
    rate: UsedRate | None
    counted: bool

    @property
    def rate_missing(self) -> bool:
        return self.value is not None and self.converted is None


@dataclass(frozen=True)
class SupportTotal:
    """The lines under one heading, added up. Amounts by currency are in that currency's units.

    - `by_currency` adds each currency by itself, before conversion; lines without a currency stand under "".
    - `converted` adds the converted lines; its base is the lines that have a value, its not-stated those of them
      for which no rate is recorded. None as its value where the report has no currency, or nothing to convert.
    - `not_valued` counts what has no value; `hours` is volunteer time, valued or not, in hours.
    """

    lines: tuple[SupportLine, ...]
    by_currency: dict[str, Figure]
    converted: Figure
    not_valued: Figure
    hours: Figure


def support_lines(
    support: Iterable[Support], rates: RateTable, currency: str | None, undated_on: date
) -> list[SupportLine]:
    """Convert each item to `currency` at the rate of its own day; an undated one at the rate of `undated_on`."""
    return [_line(item, rates, currency, undated_on) for item in support]


def _line(item: Support, rates: RateTable, currency: str | None, undated_on: date) -> SupportLine:
    stated, value = item.counted_in_report, item.value
    counted = item.category is not InKindCategory.VOLUNTEER_TIME if stated is None else stated
    if value is None or currency is None or item.currency is None:
        return SupportLine(item, value, None, None, counted)
    if item.currency == currency:
        return SupportLine(item, value, value, None, counted)
    last = support_span(item)[1] or support_span(item)[0] or item.valued_on
    rate = rates.on(item.currency, currency, last.latest if last else undated_on)
    return SupportLine(item, value, convert(value, rate.factor, currency) if rate else None, rate, counted)


def total(lines: Sequence[SupportLine]) -> SupportTotal:
    """Add lines up."""
    by_currency: dict[str, list[SupportLine]] = defaultdict(list)
    valued = [line for line in lines if line.value is not None]
    for line in valued:
        by_currency[line.support.currency or ""].append(line)
    converted = [line for line in valued if line.converted is not None]
    unvalued = tuple(line.support.id for line in lines if line.value is None)
    hours = [
        line.support
        for line in lines
        if line.support.category is InKindCategory.VOLUNTEER_TIME and line.support.hours is not None
    ]
    return SupportTotal(
        lines=tuple(lines),
        by_currency={
            currency: Figure(
                sum((line.value or Decimal(0) for line in its), Decimal(0)),
                len(its),
                records=tuple(line.support.id for line in its),
            )
            for currency, its in sorted(by_currency.items())
        },
        converted=Figure(
            sum((line.converted or Decimal(0) for line in converted), Decimal(0)) if converted else None,
            len(valued),
            len(valued) - len(converted),
            tuple(line.support.id for line in converted),
        ),
        not_valued=Figure(len(unvalued), len(lines), records=unvalued),
        hours=Figure(
            sum((item.hours or Decimal(0) for item in hours), Decimal(0)) if hours else None,
            len(hours),
            records=tuple(item.id for item in hours),
        ),
    )


def totals_by(lines: Iterable[SupportLine], key: Callable[[Support], K]) -> dict[K, SupportTotal]:
    """Add up the lines under each answer of `key`, in the order of first mention."""
    groups: dict[K, list[SupportLine]] = {}
    for line in lines:
        groups.setdefault(key(line.support), []).append(line)
    return {answer: total(its) for answer, its in groups.items()}


def received(line: SupportLine) -> bool:
    """Whether the group got it; support whose direction was not stated was received."""
    return line.support.direction is not Direction.GIVEN


def rates_used(lines: Iterable[SupportLine]) -> list[UsedRate]:
    """Return each rate that converted a line, once, by currency and day."""
    used = {(line.rate.record.id, line.rate.from_currency): line.rate for line in lines if line.rate}
    return sorted(used.values(), key=lambda rate: (rate.from_currency, rate.record.on_date, rate.record.id))


def missing_rates(lines: Iterable[SupportLine]) -> list[str]:
    """Return the currencies of lines that have a value and could not be converted, "" for not stated."""
    return sorted({line.support.currency or "" for line in lines if line.rate_missing})
