"""How many partners: unique and per activity, new, by what they are and what they bring, each share with its base."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.figure import Figure, counted
from partnerdesk.analysis.joint_work import first_known, worked_with
from partnerdesk.records.activity import Programme, Rhythm
from partnerdesk.records.area import Area
from partnerdesk.records.partner import Family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from partnerdesk.analysis.period import Period
    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.records import Partner


@dataclass(frozen=True)
class PartnerCounts:
    """Partners of a period. Those outside the movement and those in it are never added up.

    - `partners` are the external ones, in whose base the movement's stand as well; `movement` the others. A partner
      whose type was not stated is taken as external, and counted as not stated.
    - `without_evidence` are external partners that only their own record, or a grant, names.
    - `in_activities` counts each external partner once, `in_activities_each` once for each activity.
    - `new` are external partners first known in the period; its not-stated those with no date at all.
    """

    partners: Figure
    movement: Figure
    without_evidence: Figure
    in_activities: Figure
    in_activities_each: Figure
    new: Figure


def partner_counts(selected: Recorded, whole: Recorded, period: Period, today: date) -> PartnerCounts:
    """Count the partners of a period; `selected` holds its records, `whole` those of the file."""
    found = worked_with(selected, period, today)
    external = [partner for partner in external_partners(selected) if partner.id in found]
    ids = [partner.id for partner in external]
    outside = set(ids)
    untyped = sum(1 for partner in external if partner.type is None)
    each = [
        (part.partner, part.activity)
        for partner in external_partners(selected)
        for part in selected.parts_of_partner.get(partner.id, ())
    ]
    since = first_known(whole)
    return PartnerCounts(
        partners=counted(ids, len(found), untyped),
        movement=counted([partner for partner in found if partner not in outside], len(found)),
        without_evidence=counted([partner for partner in ids if not found[partner]], len(ids)),
        in_activities=counted([partner for partner, _ in each], len(selected.activities)),
        in_activities_each=Figure(
            len(set(each)),
            len(selected.activities),
            sum(1 for activity in selected.activities if not selected.partners_of_activity.get(activity.id)),
            tuple(dict.fromkeys(activity for _, activity in each)),
        ),
        new=counted(
            [partner for partner in ids if period.holds(since.get(partner))] if period.bounded else ids,
            len(ids),
            sum(1 for partner in ids if partner not in since) if period.bounded else 0,
        ),
    )


def external_partners(recorded: Recorded) -> list[Partner]:
    """Return partners outside the Wikimedia movement; one whose type was not stated is taken as such."""
    return [partner for partner in recorded.partners if partner.type is None or partner.type.external]


def partners_by(partners: Iterable[Partner], key: Callable[[Partner], Any]) -> dict[Any, Figure]:
    """Count partners under each answer of `key`, None apart as not stated; answers with most partners first."""
    asked = list(partners)
    answers: dict[Any, list[str]] = {}
    for partner in asked:
        answers.setdefault(key(partner), []).append(partner.id)
    silent = len(answers.get(None, ()))
    sizes = Counter({answer: len(ids) for answer, ids in answers.items() if answer is not None})
    return {answer: counted(answers[answer], len(asked), silent) for answer, _ in sizes.most_common()}


def by_family(partners: Iterable[Partner]) -> dict[Family, Figure]:
    """Count partners by family of their type."""
    return partners_by(partners, lambda partner: partner.type.family if partner.type else None)


@dataclass(frozen=True)
class AreaCounts:
    """In one value area: how many partners were meant to bring value, and how many brought it."""

    intended: Figure
    delivered: Figure


def by_value_area(selected: Recorded, partners: Iterable[Partner]) -> dict[Area, AreaCounts]:
    """Count partners by value area; both bases are the partners for whom any area was stated, yes or no.

    Delivered is said by the partner's value areas, or by its part in an activity that took place.
    """
    asked = [partner.id for partner in partners]
    intended: dict[Area, list[str]] = {area: [] for area in Area}
    delivered: dict[Area, list[str]] = {area: [] for area in Area}
    answered: set[str] = set()
    for stated in selected.value_areas:
        if stated.intended is not None or stated.delivered is not None:
            answered.add(stated.partner)
        if stated.intended:
            intended[stated.area].append(stated.partner)
        if stated.delivered:
            delivered[stated.area].append(stated.partner)
    for partner, parts in selected.parts_of_partner.items():
        for area in (area for part in parts for area in part.value_areas):
            answered.add(partner)
            delivered[area].append(partner)
    silent = sum(1 for partner in asked if partner not in answered)

    def figure(ids: list[str]) -> Figure:
        wanted = set(ids)
        return counted([partner for partner in asked if partner in wanted], len(asked), silent)

    return {area: AreaCounts(figure(intended[area]), figure(delivered[area])) for area in Area}


@dataclass(frozen=True)
class PartnerShares:
    """How many of the partners have something; the base of each is all of them, or what its own lines say.

    `sustained` counts partners with an ongoing activity; not stated are those with an activity that does not say
    whether it is ongoing or one-off, and none that is ongoing. `institutions` are educational institutions among
    the partners of the education programme's activities, `sustained_institutions` those of them that are sustained.
    """

    with_agreement: Figure
    sustained: Figure
    with_feedback: Figure
    with_financial: Figure
    with_in_kind: Figure
    institutions: Figure
    sustained_institutions: Figure


def partner_shares(selected: Recorded, partners: Iterable[Partner]) -> PartnerShares:
    """Count which of the partners have an agreement, sustained work, feedback, and support."""
    asked = list(partners)
    ids = [partner.id for partner in asked]
    agreed = {partner for row in selected.agreements for partner in selected.partners_of_agreement.get(row.id, ())}
    sustained = {partner: _sustained(selected, partner) for partner in ids}
    education = [partner for partner in asked if _in_programme(selected, partner.id, Programme.EDUCATION)]
    institutions = [
        partner.id for partner in education if partner.type is not None and partner.type.family is Family.EDUCATION
    ]

    def having(others: Iterable[str]) -> Figure:
        wanted = set(others)
        return counted([partner for partner in ids if partner in wanted], len(ids))

    return PartnerShares(
        with_agreement=having(agreed),
        sustained=_yes_among(ids, sustained),
        with_feedback=having(row.partner for row in selected.feedback),
        with_financial=having(row.partner for row in selected.support if not row.in_kind),
        with_in_kind=having(row.partner for row in selected.support if row.in_kind),
        institutions=counted(institutions, len(education), sum(1 for partner in education if partner.type is None)),
        sustained_institutions=_yes_among(institutions, sustained),
    )


def _yes_among(ids: list[str], answers: Mapping[str, bool | None]) -> Figure:
    silent = sum(1 for partner in ids if answers[partner] is None)
    return counted([partner for partner in ids if answers[partner]], len(ids), silent)


def _sustained(selected: Recorded, partner: str) -> bool | None:
    rhythms = {selected.activity_by_id[part.activity].rhythm for part in selected.parts_of_partner.get(partner, ())}
    if Rhythm.ONGOING in rhythms:
        return True
    return None if None in rhythms else False


def _in_programme(selected: Recorded, partner: str, programme: Programme) -> bool:
    parts = selected.parts_of_partner.get(partner, ())
    return any(selected.activity_by_id[part.activity].programme is programme for part in parts)
