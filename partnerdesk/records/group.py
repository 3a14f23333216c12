"""The group itself: whose data file this is."""

from __future__ import annotations

from collections.abc import Iterator

from partnerdesk.records.choice import Choice
from partnerdesk.records.field import (
    choice,
    country,
    currency,
    email,
    languages,
    list_of,
    long_text,
    phone,
    qid,
    text,
    texts,
    url,
)
from partnerdesk.records.grant import GranteeType
from partnerdesk.records.kinds import Code
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record
from partnerdesk.records.region import Region, RegionScheme, region_problems
from partnerdesk.records.standard_lists import Standard


class LegalStatus(Choice):
    """How the group stands before the law."""

    UNREGISTERED = "unregistered"
    REGISTERED_ASSOCIATION = "registered_association"
    FOUNDATION = "foundation"
    COMPANY = "company"
    UNDER_SPONSOR = "under_fiscal_sponsor"
    OTHER = "other"


@record("group", title="name")
class Group(Record):
    """The volunteer group or small organisation that keeps this file; there is one in each file."""

    name: str = text(required=True)
    other_names: tuple[str, ...] = texts()
    legal_status: LegalStatus | None = choice(LegalStatus)
    registration_number: str | None = text()
    grantee_type: GranteeType | None = choice(GranteeType)
    report_currency: str | None = currency()
    logo: str | None = text()
    country: str | None = country(section="place")
    countries_served: tuple[str, ...] = list_of(Code(Standard.COUNTRY), section="place")
    region_scheme: RegionScheme | None = choice(RegionScheme, section="place")
    region: Region | None = choice(Region, section="place")
    city: str | None = text(section="place")
    address: str | None = long_text(section="place")
    email: str | None = email(section="reach")
    phone: str | None = phone(section="reach")
    website: str | None = url(section="reach")
    languages: tuple[str, ...] = languages(section="reach")
    signatory: str | None = text(section="letters")
    signatory_role: str | None = text(section="letters")
    wikidata: str | None = qid(section="links")
    meta_page: str | None = url(section="links")
    notes: str | None = long_text(section="notes")

    def problems(self, before: Group | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from region_problems(self.region_scheme, self.region)
