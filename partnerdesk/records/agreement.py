"""Agreements: who agreed on what, from when to when, and what follows from the dates."""

from __future__ import annotations

from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import (
    choice,
    currency,
    date,
    link,
    long_text,
    money,
    part_of,
    percent,
    quantity,
    text,
    whole,
    yes_no,
)
from partnerdesk.records.record import Record, Through, record


class AgreementKind(Choice):
    """What kind of paper it is."""

    LETTER = "letter"
    MEMORANDUM = "memorandum_of_understanding"
    PARTNERSHIP = "partnership_agreement"
    CONTRACT = "contract"
    GRANT = "grant_agreement"
    FISCAL_SPONSORSHIP = "fiscal_sponsorship"
    CONTENT_DONATION = "content_donation"
    DATA_DONATION = "data_donation"
    RESIDENCE = "wikimedian_in_residence"
    VENUE = "venue"
    EQUIPMENT_LOAN = "equipment_loan"
    PERMIT = "permit"
    DATA_SHARING = "data_sharing"
    SERVICE = "service"
    INFORMAL = "informal"


class AgreementState(Choice):
    """How far an agreement has come. ACTIVE and EXPIRED follow from the dates: see `Agreement.state_on`."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    SENT = "sent"
    SIGNED = "signed"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Renewal(Choice):
    """What happens when an agreement ends."""

    NONE = "none"
    AUTOMATIC = "automatic"
    MANUAL = "manual"


class NoticeUnit(Choice):
    """In what a notice period is counted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Licence(Choice):
    """Under which licence content is given; those with NC or ND do not fit the Wikimedia projects."""

    CC0 = "cc0"
    CC_BY = "cc_by"
    CC_BY_SA = "cc_by_sa"
    PUBLIC_DOMAIN = "public_domain"
    CC_BY_NC = "cc_by_nc"
    CC_BY_ND = "cc_by_nd"
    CC_BY_NC_SA = "cc_by_nc_sa"
    CC_BY_NC_ND = "cc_by_nc_nd"
    OTHER = "other"


class Payer(Choice):
    """Who pays a Wikimedian in residence."""

    PARTNER = "partner"
    GROUP = "group"
    SHARED = "shared"
    GRANT = "grant"
    VOLUNTEER = "volunteer"


class PartyRole(Choice):
    """As what a partner takes part in an agreement."""

    PARTNER = "partner"
    LEAD = "lead"
    FUNDER = "funder"
    FISCAL_SPONSOR = "fiscal_sponsor"
    HOST = "host"
    RIGHTS_HOLDER = "rights_holder"
    SUPPLIER = "supplier"
    WITNESS = "witness"
    OTHER = "other"


class Side(Choice):
    """Whose duty or signature it is."""

    OURS = "ours"
    THEIRS = "theirs"


@record("agreement", title="title", through=(Through("partners", "agreement_party", "agreement", "partner"),))
class Agreement(Record):
    """A letter, memorandum, contract or spoken agreement with one or more partners."""

    number: str | None = text()
    title: str = text(required=True)
    kind: AgreementKind | None = choice(AgreementKind)
    state: AgreementState | None = choice(AgreementState)
    binding: bool | None = yes_no()
    purpose: str | None = long_text()
    grant: str | None = link("grant")
    signed_on: CalendarDate | None = date(section="dates")
    effective_from: CalendarDate | None = date(section="dates")
    ends_on: CalendarDate | None = date(section="dates")
    open_ended: bool | None = yes_no(section="dates")
    terminated_on: CalendarDate | None = date(section="dates")
    renewal: Renewal | None = choice(Renewal, section="renewal")
    renewal_months: int | None = whole(least=1, section="renewal")
    notice: int | None = whole(section="renewal")
    notice_unit: NoticeUnit | None = choice(NoticeUnit, section="renewal")
    supersedes: str | None = link("agreement", section="renewal")
    amount: Decimal | None = money(section="money")
    currency: str | None = currency(section="money")
    governing_law: str | None = text(section="money")
    licence: Licence | None = choice(Licence, section="content")
    vrt_ticket: str | None = text(section="content")
    items_promised: int | None = whole(section="content")
    items_delivered: int | None = whole(section="content")
    resident: str | None = text(section="residency", personal=True)
    host_supervisor: str | None = text(section="residency", personal=True)
    residency_hours: Decimal | None = quantity(section="residency")
    payer: Payer | None = choice(Payer, section="residency")
    cost_share: Decimal | None = percent(section="residency")
    notes: str | None = long_text(section="notes")


@record("agreement_party", title="partner")
class AgreementParty(Record):
    """A partner's part in an agreement."""

    agreement: str = part_of("agreement")
    partner: str = link("partner", required=True)
    role: PartyRole | None = choice(PartyRole)
    notes: str | None = text()


@record("obligation", title="what")
class Obligation(Record):
    """What one side of an agreement is to do, and by when."""

    agreement: str = part_of("agreement")
    what: str = text(required=True)
    side: Side | None = choice(Side)
    partner: str | None = link("partner")
    owner: str | None = text()
    due_on: CalendarDate | None = date()
    done_on: CalendarDate | None = date()
    notes: str | None = long_text()


@record("signatory", title="name")
class Signatory(Record):
    """A person who signs an agreement; kept, marked restricted, as long as the agreement is in retention."""

    agreement: str = part_of("agreement")
    name: str = text(required=True, personal=True)
    role: str | None = text(personal=True)
    side: Side | None = choice(Side)
    partner: str | None = link("partner")
    signed_on: CalendarDate | None = date()
    restricted: bool | None = yes_no()
