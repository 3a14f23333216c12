"""One partner in figures: what it brings, what holds, what it gave, under which definitions it is strategic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar, cast

from partnerdesk import records as of
from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.analysis.rates import RateTable
from partnerdesk.analysis.recorded import Recorded, took_place
from partnerdesk.analysis.strategic import Judgement, strategic_partners
from partnerdesk.analysis.support_totals import SupportTotal, received, support_lines, total
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.store.reader import Reader

R = TypeVar("R", bound=of.Record)
_LATER: Final = CalendarDate(9999)
"""Sorts follow-ups without a day behind all others."""


@dataclass(frozen=True)
class AreaStanding:
    """What was said of one value area over all periods: yes where any statement says so, else no, else not stated."""

    area: Area
    intended: bool | None
    delivered: bool | None
    records: tuple[str, ...]


@dataclass(frozen=True)
class StrategicStanding:
    """How a partner stands under one definition; None where the definition leaves it out (the movement's own)."""

    definition: of.StrategicDefinition
    judgement: Judgement | None


@dataclass(frozen=True)
class PartnerSummary:
    """The figures of a partner's page; `support` is what was received, in `currency` where rates are known."""

    areas: tuple[AreaStanding, ...]
    in_force: Figure
    support: SupportTotal
    currency: str | None
    activities: Figure
    last_activity: of.Activity | None
    strategic: tuple[StrategicStanding, ...]
    next_step: of.FollowUp | None


def summarise_partner(reader: Reader, view: RecordView, today: date) -> PartnerSummary:
    """Work the figures out from what the view has read already, and the little that it has not."""
    (group,) = reader.all(of.Group)
    recorded = _about(reader, view)
    held = [row for row in recorded.activities if took_place(row, today)]
    dated = [row for row in held if row.starts_on and row.starts_on.earliest <= today]
    lines = support_lines(recorded.support, RateTable(recorded.exchange_rates), group.report_currency, today)
    in_force = [row.id for row in recorded.agreements if row.in_force_on(today)]
    return PartnerSummary(
        areas=tuple(_area(area, recorded.value_areas) for area in Area),
        in_force=counted(in_force, len(recorded.agreements)),
        support=total([line for line in lines if received(line)]),
        currency=group.report_currency,
        activities=counted([row.id for row in held], len(recorded.activities)),
        last_activity=max(dated, key=lambda row: str(row.starts_on), default=None),
        strategic=tuple(_standing(recorded, definition, today) for definition in recorded.definitions),
        next_step=_next_step(view),
    )


def _about(reader: Reader, view: RecordView) -> Recorded:
    """What is recorded about one partner; definitions, grants and goals whole, since they are few."""
    partner = cast("of.Partner", view.record)
    activities = _records(view, "activity", of.Activity)
    definitions = tuple(reader.all(of.StrategicDefinition))
    shared = reader.pointing_at(of.ContentResult, "activity", [row.id for row in activities]) if definitions else []
    results = {row.id: row for row in (*_records(view, "content_result", of.ContentResult), *shared)}
    return Recorded(
        partners=(partner,),
        agreements=_records(view, "agreement", of.Agreement),
        parties=tuple(reader.find(of.AgreementParty, partner=partner.id)),
        grants=tuple(reader.all(of.Grant)),
        goals=tuple(reader.all(of.Goal)),
        support=_records(view, "support", of.Support),
        activities=activities,
        activity_partners=tuple(reader.find(of.ActivityPartner, partner=partner.id)),
        content_results=tuple(results.values()),
        value_areas=_records(view, "value_area", of.ValueArea),
        definitions=definitions,
        criteria=tuple(reader.all(of.StrategicCriterion)),
        namings=tuple(reader.find(of.StrategicNaming, partner=partner.id)),
        exchange_rates=tuple(reader.all(of.ExchangeRate)),
    )


def _records(view: RecordView, entity: str, kind: type[R]) -> tuple[R, ...]:
    return tuple(item.record for item in view.related_of(entity) if isinstance(item.record, kind))


def _area(area: Area, rows: tuple[of.ValueArea, ...]) -> AreaStanding:
    its = [row for row in rows if row.area is area]
    return AreaStanding(
        area,
        _any_of([row.intended for row in its]),
        _any_of([row.delivered for row in its]),
        tuple(row.id for row in its),
    )


def _any_of(answers: list[bool | None]) -> bool | None:
    stated = [answer for answer in answers if answer is not None]
    return any(stated) if stated else None


def _standing(recorded: Recorded, definition: of.StrategicDefinition, today: date) -> StrategicStanding:
    judged = strategic_partners(recorded, definition, today).judgements
    return StrategicStanding(definition, judged[0] if judged else None)


def _next_step(view: RecordView) -> of.FollowUp | None:
    open_ones = [row for row in _records(view, "followup", of.FollowUp) if row.done_on is None]
    return min(open_ones, key=lambda row: row.due_on or _LATER, default=None)


def met(standings: tuple[StrategicStanding, ...]) -> int:
    """Count the definitions under which a partner is strategic."""
    return sum(1 for one in standings if one.judgement is not None and one.judgement.strategic)
