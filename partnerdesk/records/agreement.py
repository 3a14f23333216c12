"""Agreements: who agreed on what, from when to when, and what follows from the dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date as date_type
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from partnerdesk.records.calendar_date import CalendarDate, add_months
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
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
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


_S = AgreementState
NEXT_STATES: Final[Mapping[AgreementState, frozenset[AgreementState]]] = MappingProxyType(
    {
        _S.DRAFT: frozenset({_S.IN_REVIEW, _S.SENT, _S.SIGNED, _S.WITHDRAWN}),
        _S.IN_REVIEW: frozenset({_S.DRAFT, _S.SENT, _S.SIGNED, _S.WITHDRAWN}),
        _S.SENT: frozenset({_S.IN_REVIEW, _S.SIGNED, _S.WITHDRAWN}),
        _S.SIGNED: frozenset({_S.ACTIVE, _S.SUSPENDED, _S.EXPIRED, _S.TERMINATED, _S.SUPERSEDED}),
        _S.ACTIVE: frozenset({_S.SUSPENDED, _S.EXPIRED, _S.TERMINATED, _S.SUPERSEDED}),
        _S.SUSPENDED: frozenset({_S.ACTIVE, _S.EXPIRED, _S.TERMINATED, _S.SUPERSEDED}),
        _S.EXPIRED: frozenset({_S.SUPERSEDED}),
        _S.TERMINATED: frozenset(),
        _S.SUPERSEDED: frozenset(),
        _S.WITHDRAWN: frozenset(),
    }
)
"""Steps that an agreement can take; a new record may start anywhere, since old sheets do.

A small group may skip review or sending, and a text that was sent may come back for review (design, not sourced).
"""
_UNDER_WAY: Final = frozenset({None, _S.SIGNED, _S.ACTIVE, _S.SUSPENDED, _S.EXPIRED})
_IN_FORCE_OR_TO_COME: Final = frozenset({_S.SIGNED, _S.ACTIVE, _S.SUSPENDED})
_NOT_FREE: Final = frozenset({Licence.CC_BY_NC, Licence.CC_BY_ND, Licence.CC_BY_NC_SA, Licence.CC_BY_NC_ND})
_VRT_TICKET: Final = re.compile(r"\d{16}")


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

    @property
    def starts_on(self) -> CalendarDate | None:
        """When it comes into force: the day agreed, or else the day of signing."""
        return self.effective_from or self.signed_on

    def state_on(self, today: date_type) -> AgreementState | None:
        """Return the state on `today`: once signed, the dates decide between SIGNED, ACTIVE and EXPIRED.

        The end is inclusive. Where a sheet gave dates and no state, it is taken as signed.
        """
        if self.state not in _UNDER_WAY or (self.state is None and self.starts_on is None):
            return self.state
        if self.ends_on and self.ends_on.latest < today:
            return AgreementState.EXPIRED
        undated = self.starts_on is None or (self.state is AgreementState.EXPIRED and self.ends_on is None)
        if self.state is AgreementState.SUSPENDED or undated:
            return self.state
        starts = self.starts_on
        return AgreementState.ACTIVE if starts and starts.earliest <= today else AgreementState.SIGNED

    def in_force_on(self, today: date_type) -> bool:
        return self.state_on(today) is AgreementState.ACTIVE

    def expiring(self, today: date_type, within: int = 90) -> bool:
        """Whether it ends today or in the next `within` days."""
        if self.ends_on is None or self.state_on(today) not in _IN_FORCE_OR_TO_COME:
            return False
        return 0 <= (self.ends_on.latest - today).days <= within

    @property
    def last_notice_day(self) -> date_type | None:
        """The last day on which notice can be given; None without an end or a notice period.

        Months are clamped: an end of 2026-08-31 with six months' notice gives 2026-02-28.
        """
        if self.ends_on is None or self.notice is None or self.notice_unit is None:
            return None
        if self.notice_unit is NoticeUnit.MONTHS:
            return add_months(self.ends_on.latest, -self.notice)
        days = self.notice * (7 if self.notice_unit is NoticeUnit.WEEKS else 1)
        return self.ends_on.latest - timedelta(days=days)

    def successor(self) -> Agreement:
        """Return the draft that renews this one: it begins the day after, and lasts `renewal_months`.

        The new end counts from the old one, clamped: 2028-02-29 and 12 months give 2029-02-28. Parties and
        obligations are records of their own and are not copied here.
        """
        end = self.ends_on.latest if self.ends_on else None
        return self.with_values(
            id="",
            version=0,
            number=None,
            state=AgreementState.DRAFT,
            signed_on=None,
            terminated_on=None,
            effective_from=CalendarDate.of(end + timedelta(days=1)) if end else None,
            ends_on=CalendarDate.of(add_months(end, self.renewal_months)) if end and self.renewal_months else None,
            items_delivered=None,
            supersedes=self.id or None,
        )

    def problems(self, before: Agreement | None) -> Iterator[Problem]:
        yield from self._state_problems(before.state if before else None)
        yield from period_problems(self.starts_on, self.ends_on, "ends_on")
        if self.open_ended and self.ends_on:
            yield Problem("open_ended", "problem-open-ended-with-end", (self.ends_on,))
        if self.notice is not None and self.notice_unit is None:
            yield Problem("notice_unit", "problem-notice-unit", warning=True)
        if self.supersedes and self.supersedes == self.id:
            yield Problem("supersedes", "problem-supersedes-itself")
        if self.licence in _NOT_FREE:
            yield Problem("licence", "problem-licence-not-free", (self.licence,), warning=True)
        if self.vrt_ticket and not _VRT_TICKET.fullmatch(self.vrt_ticket):
            yield Problem("vrt_ticket", "problem-vrt-ticket", (self.vrt_ticket,), warning=True)

    def _state_problems(self, before: AgreementState | None) -> Iterator[Problem]:
        if before and self.state not in (None, before, *NEXT_STATES[before]):
            yield Problem("state", "problem-agreement-step", (before, self.state))
        if self.state is AgreementState.SIGNED and self.signed_on is None:
            yield Problem("signed_on", "problem-signed-without-date")
        if self.state in (AgreementState.ACTIVE, AgreementState.EXPIRED) and not (self.starts_on or self.ends_on):
            yield Problem("effective_from", "problem-state-without-dates", (self.state,), warning=True)


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

    def open_on(self, today: date_type) -> bool:
        """Whether it is still to be done; one that is done later than `today` is open on that day."""
        return self.done_on is None or self.done_on.earliest > today


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
