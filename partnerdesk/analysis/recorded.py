"""What a file records, as frozen rows that questions are asked about; read once, then only looked at."""

from __future__ import annotations

import functools
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk import records as of
from partnerdesk.records.activity import ActivityState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from typing import TypeVar

    from partnerdesk.store.reader import Reader

    R = TypeVar("R")


@dataclass(frozen=True)
class Recorded:
    """Rows of each kind in the order in which they were made: a whole file's, or those of one period."""

    partners: tuple[of.Partner, ...] = ()
    agreements: tuple[of.Agreement, ...] = ()
    parties: tuple[of.AgreementParty, ...] = ()
    obligations: tuple[of.Obligation, ...] = ()
    grants: tuple[of.Grant, ...] = ()
    goals: tuple[of.Goal, ...] = ()
    metrics: tuple[of.Metric, ...] = ()
    grant_partners: tuple[of.GrantPartner, ...] = ()
    support: tuple[of.Support, ...] = ()
    activities: tuple[of.Activity, ...] = ()
    activity_partners: tuple[of.ActivityPartner, ...] = ()
    content_results: tuple[of.ContentResult, ...] = ()
    value_areas: tuple[of.ValueArea, ...] = ()
    feedback: tuple[of.Feedback, ...] = ()
    definitions: tuple[of.StrategicDefinition, ...] = ()
    criteria: tuple[of.StrategicCriterion, ...] = ()
    namings: tuple[of.StrategicNaming, ...] = ()
    learning_questions: tuple[of.LearningQuestion, ...] = ()
    exchange_rates: tuple[of.ExchangeRate, ...] = ()

    @functools.cached_property
    def partner_by_id(self) -> Mapping[str, of.Partner]:
        return {partner.id: partner for partner in self.partners}

    @functools.cached_property
    def activity_by_id(self) -> Mapping[str, of.Activity]:
        return {activity.id: activity for activity in self.activities}

    @functools.cached_property
    def parts_of_partner(self) -> Mapping[str, tuple[of.ActivityPartner, ...]]:
        """Partner id -> its parts in the activities that are among these rows."""
        known = (part for part in self.activity_partners if part.activity in self.activity_by_id)
        return _grouped(known, lambda part: part.partner)

    @functools.cached_property
    def partners_of_activity(self) -> Mapping[str, tuple[str, ...]]:
        parts = _grouped(self.activity_partners, lambda part: part.activity)
        return {activity: tuple(dict.fromkeys(part.partner for part in its)) for activity, its in parts.items()}

    @functools.cached_property
    def partners_of_agreement(self) -> Mapping[str, tuple[str, ...]]:
        parties = _grouped(self.parties, lambda party: party.agreement)
        return {agreement: tuple(dict.fromkeys(party.partner for party in its)) for agreement, its in parties.items()}

    @functools.cached_property
    def agreements_of_partner(self) -> Mapping[str, tuple[of.Agreement, ...]]:
        pairs = ((partner, row) for row in self.agreements for partner in self.partners_of_agreement.get(row.id, ()))
        grouped = _grouped(pairs, lambda pair: pair[0])
        return {partner: tuple(row for _, row in its) for partner, its in grouped.items()}

    @functools.cached_property
    def obligations_of_agreement(self) -> Mapping[str, tuple[of.Obligation, ...]]:
        return _grouped(self.obligations, lambda duty: duty.agreement)

    @functools.cached_property
    def values_of_partner(self) -> Mapping[str, tuple[of.ValueArea, ...]]:
        return _grouped(self.value_areas, lambda row: row.partner)

    @functools.cached_property
    def results_of_partner(self) -> Mapping[str, tuple[of.ContentResult, ...]]:
        """Partner id -> results that name it, and those without a partner of the activities that it took part in."""
        own = [(row.partner, row) for row in self.content_results if row.partner]
        shared = [
            (partner, row)
            for row in self.content_results
            if row.partner is None and row.activity
            for partner in self.partners_of_activity.get(row.activity, ())
        ]
        grouped = _grouped((*own, *shared), lambda pair: pair[0])
        return {partner: tuple(row for _, row in its) for partner, its in grouped.items()}


def _grouped(rows: Iterable[R], key: Callable[[R], str]) -> Mapping[str, tuple[R, ...]]:
    """Put rows under their keys; a search of all rows for each partner would take minutes in a large file."""
    found: dict[str, list[R]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return {name: tuple(its) for name, its in found.items()}


def recorded_in(reader: Reader) -> Recorded:
    """Read everything that questions are asked about."""
    return Recorded(
        partners=tuple(reader.all(of.Partner)),
        agreements=tuple(reader.all(of.Agreement)),
        parties=tuple(reader.all(of.AgreementParty)),
        obligations=tuple(reader.all(of.Obligation)),
        grants=tuple(reader.all(of.Grant)),
        goals=tuple(reader.all(of.Goal)),
        metrics=tuple(reader.all(of.Metric)),
        grant_partners=tuple(reader.all(of.GrantPartner)),
        support=tuple(reader.all(of.Support)),
        activities=tuple(reader.all(of.Activity)),
        activity_partners=tuple(reader.all(of.ActivityPartner)),
        content_results=tuple(reader.all(of.ContentResult)),
        value_areas=tuple(reader.all(of.ValueArea)),
        feedback=tuple(reader.all(of.Feedback)),
        definitions=tuple(reader.all(of.StrategicDefinition)),
        criteria=tuple(reader.all(of.StrategicCriterion)),
        namings=tuple(reader.all(of.StrategicNaming)),
        learning_questions=tuple(reader.all(of.LearningQuestion)),
        exchange_rates=tuple(reader.all(of.ExchangeRate)),
    )


def took_place(activity: of.Activity, today: date) -> bool:
    """Whether an activity counts: said to be done, or begun by `today` with nothing said.

    Old sheets list what was done and have no column for it; what is planned or cancelled never counts.
    """
    if activity.state is not None:
        return activity.state is ActivityState.DONE
    first = activity.starts_on or activity.ends_on
    return first is None or first.earliest <= today
