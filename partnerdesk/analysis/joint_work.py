"""With whom the group worked: for each partner, the records that show it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from partnerdesk.records.calendar_date import CalendarDate, add_months
from partnerdesk.records.partner import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from partnerdesk.analysis.period import Period
    from partnerdesk.analysis.recorded import Recorded

_NOT_YET = frozenset({Relation.PROSPECT, Relation.CONTACTED, Relation.NEGOTIATING, Relation.DECLINED})
_ACTIVE_MONTHS = 12
"""For how long "active" speaks of the past: after so many months without joint work a partner is taken as dormant."""


def evidence_of_work(recorded: Recorded) -> Mapping[str, tuple[str, ...]]:
    """Partner id -> ids of the activities, support, content results and agreements that it is part of."""
    found: dict[str, list[str]] = defaultdict(list)
    for partner, parts in recorded.parts_of_partner.items():
        found[partner] += [part.activity for part in parts]
    for support in recorded.support:
        found[support.partner].append(support.id)
    for result in recorded.content_results:
        if result.partner:
            found[result.partner].append(result.id)
    for agreement in recorded.agreements:
        for partner in recorded.partners_of_agreement.get(agreement.id, ()):
            found[partner].append(agreement.id)
    known = recorded.partner_by_id
    return {partner: tuple(dict.fromkeys(its)) for partner, its in found.items() if partner in known}


def worked_with(recorded: Recorded, period: Period, today: date) -> Mapping[str, tuple[str, ...]]:
    """Partner id -> the records that show joint work in the period; empty where only its own record says so.

    Beside those with evidence, a partner counts that a grant names, and one that is said to be active, if it was
    known by the end of the period and that end is no more than 12 months ago; over all time, every partner
    that is more than a prospect.
    """
    evidence = evidence_of_work(recorded)
    named = {row.partner for row in recorded.grant_partners}
    recent = period.end is None or period.end >= add_months(today, -_ACTIVE_MONTHS)
    found = {}
    for partner in recorded.partners:
        known_then = partner.known_since is None or period.end is None or partner.known_since.earliest <= period.end
        if period.bounded:
            stated = partner.relation is Relation.ACTIVE and known_then and recent
        else:
            stated = partner.relation not in _NOT_YET
        if partner.id in evidence or partner.id in named or stated:
            found[partner.id] = evidence.get(partner.id, ())
    return found


def first_known(whole: Recorded) -> Mapping[str, CalendarDate]:
    """Partner id -> since when it is known: the date stated, else the first date of any joint work in the file."""
    first: dict[str, CalendarDate] = {}

    def note(partner: str, on: CalendarDate | None) -> None:
        if on is not None and (partner not in first or on.earliest < first[partner].earliest):
            first[partner] = on

    for partner, parts in whole.parts_of_partner.items():
        for part in parts:
            activity = whole.activity_by_id[part.activity]
            note(partner, activity.starts_on or activity.ends_on)
    for support in whole.support:
        note(support.partner, support.received_on or support.service_from)
    for agreement in whole.agreements:
        for partner in whole.partners_of_agreement.get(agreement.id, ()):
            note(partner, agreement.starts_on)
    first.update({row.id: row.known_since for row in whole.partners if row.known_since})
    return first
