"""Partners: the organisations and persons that a group works with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, Self

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import (
    choice,
    country,
    date,
    email,
    languages,
    link,
    long_text,
    phone,
    qid,
    text,
    texts,
    url,
    whole,
    yes_no,
)  # fmt: skip
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


class Family(Choice):
    """The report's families of partner types."""

    GOVERNMENT = "government"
    NGO = "ngo"
    COMPANY = "company"
    GLAM = "glam"
    EDUCATION = "education"
    MULTILATERAL = "multilateral"
    MOVEMENT = "movement"
    INDIVIDUAL = "individual"


class PartnerType(Choice):
    """Types of partner, each with its family and its IATI organisation type (None: no code).

    Source of the codes: IATI codelist OrganisationType.
    """

    family: Family
    iati: int | None

    def __new__(cls, code: str, family: Family, iati: int | None) -> Self:
        made = str.__new__(cls, code)
        made._value_ = code
        made.family = family
        made.iati = iati
        return made

    MINISTRY = "ministry", Family.GOVERNMENT, 10
    AGENCY = "government_agency", Family.GOVERNMENT, 10
    STATISTICS_OFFICE = "statistics_office", Family.GOVERNMENT, 10
    EMBASSY = "embassy", Family.GOVERNMENT, 10
    MUNICIPALITY = "municipality", Family.GOVERNMENT, 11
    PUBLIC_SECTOR = "other_public_sector", Family.GOVERNMENT, 15
    INTERNATIONAL_NGO = "international_ngo", Family.NGO, 21
    NATIONAL_NGO = "national_ngo", Family.NGO, 22
    REGIONAL_NGO = "regional_ngo", Family.NGO, 23
    LOCAL_NGO = "local_ngo", Family.NGO, 24
    THEMATIC_NETWORK = "thematic_network", Family.NGO, 22
    PROFESSIONAL_ASSOCIATION = "professional_association", Family.NGO, 22
    FOUNDATION = "foundation", Family.NGO, 60
    COMPANY = "company", Family.COMPANY, 70
    MEDIA_HOUSE = "media_house", Family.COMPANY, 70
    RADIO_STATION = "radio_station", Family.COMPANY, 70
    MUSEUM = "museum", Family.GLAM, 15
    GALLERY = "gallery", Family.GLAM, 15
    LIBRARY = "library", Family.GLAM, 15
    ARCHIVE = "archive", Family.GLAM, 15
    LIBRARY_ASSOCIATION = "library_association", Family.GLAM, 15
    OTHER_GLAM = "other_glam", Family.GLAM, 15
    UNIVERSITY = "university", Family.EDUCATION, 80
    SCHOOL = "school", Family.EDUCATION, 80
    EDUCATION_NETWORK = "education_network", Family.EDUCATION, 80
    RESEARCH_INSTITUTE = "research_institute", Family.EDUCATION, 80
    UN_AGENCY = "un_agency", Family.MULTILATERAL, 40
    DEVELOPMENT_BANK = "development_bank", Family.MULTILATERAL, 40
    GLOBAL_NETWORK = "global_network", Family.MULTILATERAL, 21
    CHAPTER = "chapter", Family.MOVEMENT, None
    USER_GROUP = "user_group", Family.MOVEMENT, None
    THEMATIC_ORGANISATION = "thematic_organisation", Family.MOVEMENT, None
    HUB = "hub", Family.MOVEMENT, None
    WIKIMEDIA_FOUNDATION = "wikimedia_foundation", Family.MOVEMENT, None
    COMMUNITY = "informal_community", Family.MOVEMENT, None
    ARTIST = "artist", Family.INDIVIDUAL, None
    EXPERT = "expert", Family.INDIVIDUAL, None
    JOURNALIST = "journalist", Family.INDIVIDUAL, None
    TEACHER = "teacher", Family.INDIVIDUAL, None
    OTHER_INDIVIDUAL = "other_individual", Family.INDIVIDUAL, None

    @property
    def external(self) -> bool:
        """Whether this is a partner outside the Wikimedia movement; the movement is counted apart."""
        return self.family is not Family.MOVEMENT


class Ownership(Choice):
    """Who owns a museum, library or archive; it decides the IATI code of GLAM partners."""

    PUBLIC = "public"
    NON_PROFIT = "non_profit"
    PRIVATE = "private"


class Level(Choice):
    """How far a partner reaches."""

    LOCAL = "local"
    NATIONAL = "national"
    REGIONAL = "regional"
    INTER_REGIONAL = "inter_regional"
    GLOBAL = "global"


class Relation(Choice):
    """How things stand with a partner."""

    PROSPECT = "prospect"
    CONTACTED = "contacted"
    NEGOTIATING = "negotiating"
    ACTIVE = "active"
    DORMANT = "dormant"
    ENDED = "ended"
    DECLINED = "declined"


NEXT_RELATIONS: Final[Mapping[Relation, frozenset[Relation]]] = MappingProxyType(
    {
        Relation.PROSPECT: frozenset({Relation.CONTACTED, Relation.NEGOTIATING, Relation.ACTIVE, Relation.DECLINED}),
        Relation.CONTACTED: frozenset({Relation.PROSPECT, Relation.NEGOTIATING, Relation.ACTIVE, Relation.DECLINED}),
        Relation.NEGOTIATING: frozenset({Relation.CONTACTED, Relation.ACTIVE, Relation.DECLINED}),
        Relation.ACTIVE: frozenset({Relation.DORMANT, Relation.ENDED}),
        Relation.DORMANT: frozenset({Relation.ACTIVE, Relation.ENDED}),
        Relation.ENDED: frozenset({Relation.CONTACTED, Relation.NEGOTIATING, Relation.ACTIVE}),
        Relation.DECLINED: frozenset({Relation.CONTACTED, Relation.NEGOTIATING}),
    }
)
"""Steps forward, and back to an earlier talk; a new partner may start anywhere, since old sheets do.

An ended or declined partner that comes back is talked to again first (design, not sourced).
"""


@record("partner", title="name")
class Partner(Record):
    """An organisation or a person that the group works with, or would like to."""

    name: str = text(required=True)
    other_names: tuple[str, ...] = texts()
    type: PartnerType | None = choice(PartnerType, required=False)
    ownership: Ownership | None = choice(Ownership)
    level: Level | None = choice(Level)
    parent_partner: str | None = link("partner")
    description: str | None = long_text()
    relation: Relation | None = choice(Relation, section="relation")
    declined_reason: str | None = text(section="relation")
    owner: str | None = text(section="relation")
    known_since: CalendarDate | None = date(section="relation")
    country: str | None = country(section="place")
    city: str | None = text(section="place")
    address: str | None = long_text(section="place")
    website: str | None = url(section="reach")
    email: str | None = email(section="reach")
    phone: str | None = phone(section="reach")
    languages: tuple[str, ...] = languages(section="reach")
    themes: tuple[str, ...] = texts(section="work")
    groups_reached: tuple[str, ...] = texts(section="work")
    wants: str | None = long_text(section="work")
    shared_values: str | None = long_text(section="work")
    in_plans: bool | None = yes_no(section="institution")
    in_staffing: bool | None = yes_no(section="institution")
    in_curriculum: bool | None = yes_no(section="institution")
    acts_autonomously: bool | None = yes_no(section="institution")
    wikidata: str | None = qid(section="links")
    commons_category: str | None = text(section="links")
    score_content: int | None = whole(most=5, section="priority")
    score_audiences: int | None = whole(most=5, section="priority")
    score_knowledge: int | None = whole(most=5, section="priority")
    score_capacities: int | None = whole(most=5, section="priority")
    score_support: int | None = whole(most=5, section="priority")
    score_awareness: int | None = whole(most=5, section="priority")
    effort_time: int | None = whole(least=1, most=5, section="priority")
    effort_cost: int | None = whole(least=1, most=5, section="priority")
    effort_risk: int | None = whole(least=1, most=5, section="priority")
    notes: str | None = long_text(section="notes")

    def problems(self, before: Partner | None) -> Iterator[Problem]:
        if (
            before
            and before.relation
            and self.relation not in (None, before.relation, *NEXT_RELATIONS[before.relation])
        ):
            yield Problem("relation", "problem-relation-step", (before.relation, self.relation))
        if self.parent_partner and self.parent_partner == self.id:
            yield Problem("parent_partner", "problem-own-parent")
