"""Contact persons of partners: the only records about people, with the ground on which they are kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as date_type

from partnerdesk.records.calendar_date import CalendarDate, add_months
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, date, email, language, long_text, part_of, phone, text, yes_no
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


class LawfulBasis(Choice):
    """On which ground a person's data are kept. Source: GDPR article 6(1), the four that fit a small group."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


@record("contact", title="name")
class Contact(Record):
    """A person at a partner. There is no field for health, religion or politics, on purpose."""

    partner: str = part_of("partner")
    name: str = text(required=True, personal=True)
    role: str | None = text(personal=True)
    main_contact: bool | None = yes_no()
    email: str | None = email(section="reach", personal=True)
    phone: str | None = phone(section="reach", personal=True)
    address: str | None = long_text(section="reach", personal=True)
    preferred_language: str | None = language(section="reach", personal=True)
    do_not_contact: bool | None = yes_no(section="reach")
    lawful_basis: LawfulBasis | None = choice(LawfulBasis, section="privacy")
    basis_note: str | None = text(section="privacy", personal=True)
    consent_given_on: CalendarDate | None = date(section="privacy")
    consent_withdrawn_on: CalendarDate | None = date(section="privacy")
    source: str | None = text(section="privacy")
    review_on: CalendarDate | None = date(section="privacy")
    restricted: bool | None = yes_no(section="privacy")
    notes: str | None = long_text(section="notes", personal=True)

    @property
    def may_be_written_to(self) -> bool:
        """Whether nothing on record speaks against writing: no refusal, no withdrawn consent."""
        return not self.do_not_contact and self.consent_withdrawn_on is None

    def problems(self, before: Contact | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.consent_given_on, self.consent_withdrawn_on, "consent_withdrawn_on")
        if self.lawful_basis is LawfulBasis.CONSENT and self.consent_given_on is None:
            yield Problem("consent_given_on", "problem-consent-without-date", warning=True)


def review_day(last_contact: date_type) -> date_type:
    """Day to ask whether a person's data are still needed: 24 months after the last contact (design)."""
    return add_months(last_contact, 24)
