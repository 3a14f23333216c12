"""What a file records, as frozen rows that questions are asked about; read once, then only looked at."""

from __future__ import annotations

import functools
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from partnerdesk import records as of
from partnerdesk.analysis.partly import partly
from partnerdesk.records.activity import ActivityState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
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

    def parts_until(self, day: date) -> Mapping[str, tuple[tuple[of.ActivityPartner, of.Activity], ...]]:
        """Partner id -> its parts in activities that have taken place by a day, at any time."""
        if day not in self._parts_until:
            held = {row.id: row for row in self.activities if took_place(row, day) and not _begins_after(row, day)}
            pairs = ((part, held[part.activity]) for part in self.activity_partners if part.activity in held)
            self._parts_until[day] = _grouped(pairs, lambda pair: pair[0].partner)
        return self._parts_until[day]

    @functools.cached_property
    def _parts_until(self) -> dict[date, Mapping[str, tuple[tuple[of.ActivityPartner, of.Activity], ...]]]:
        # Several definitions are held against each other on the same day.
        return {}

    @functools.cached_property
    def cycle_of_grant(self) -> Mapping[str, str]:
        """Grant id -> its cycle; a grant of which none was stated is one of its own."""
        return {grant.id: grant.cycle or grant.id for grant in self.grants}

    @functools.cached_property
    def main_goals(self) -> Mapping[str, of.Goal]:
        return {goal.id: goal for goal in self.goals if goal.main}

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


_KINDS: Final[Mapping[str, type[of.Record]]] = {
    "partners": of.Partner,
    "agreements": of.Agreement,
    "parties": of.AgreementParty,
    "obligations": of.Obligation,
    "grants": of.Grant,
    "goals": of.Goal,
    "metrics": of.Metric,
    "grant_partners": of.GrantPartner,
    "support": of.Support,
    "activities": of.Activity,
    "activity_partners": of.ActivityPartner,
    "content_results": of.ContentResult,
    "value_areas": of.ValueArea,
    "feedback": of.Feedback,
    "definitions": of.StrategicDefinition,
    "criteria": of.StrategicCriterion,
    "namings": of.StrategicNaming,
    "learning_questions": of.LearningQuestion,
    "exchange_rates": of.ExchangeRate,
}
_ASKED_ABOUT: Final[Mapping[type[of.Record], tuple[str, ...]]] = {
    of.Partner: ("name", "type", "relation", "known_since", "in_plans", "in_staffing", "in_curriculum"),
    of.Agreement: (
        "number", "title", "kind", "state", "grant", "signed_on", "effective_from", "ends_on", "open_ended",
        "terminated_on", "notice", "notice_unit", "supersedes",
    ),
    of.AgreementParty: ("agreement", "partner"),
    of.Support: (
        "partner", "direction", "form", "grant", "activity", "pledged_on", "received_on", "service_from", "service_to",
        "currency", "amount", "purpose", "category", "quantity", "unit", "unit_value", "amount_paid", "valuation_basis",
        "valued_on", "counted_in_report",
    ),
    of.Activity: (
        "programme", "state", "rhythm", "starts_on", "ends_on", "grant", "goals", "participants", "new_editors",
        "editors", "organisers", "retained_editors",
    ),
    of.ActivityPartner: ("activity", "partner", "role", "value_areas"),
}  # fmt: skip
"""Fields that questions are asked about, of the kinds of which a file holds thousands.

Their other fields, texts for the most part, are not read: it takes twice as long. A test holds the reports to these.
"""


def recorded_in(reader: Reader, kinds: Collection[str] = _KINDS) -> Recorded:
    """Read what questions are asked about; `kinds` narrows it to some of the fields of `Recorded`."""
    return Recorded(**{name: tuple(_read(reader, kind)) for name, kind in _KINDS.items() if name in kinds})


def _read(reader: Reader, kind: type[of.Record]) -> list[Any]:
    asked = _ASKED_ABOUT.get(kind)
    return reader.all(kind) if asked is None else partly(reader, kind, asked)


def took_place(activity: of.Activity, today: date) -> bool:
    """Whether an activity counts: said to be done, or begun by `today` with nothing said.

    Old sheets list what was done and have no column for it; what is planned or cancelled never counts.
    """
    if activity.state is not None:
        return activity.state is ActivityState.DONE
    return not _begins_after(activity, today)


def _begins_after(activity: of.Activity, day: date) -> bool:
    first = activity.starts_on or activity.ends_on
    return first is not None and first.earliest > day
