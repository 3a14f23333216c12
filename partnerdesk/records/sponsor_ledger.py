"""The sponsor's ledger: entries of money held for the group, and what the group did with what it got."""

from __future__ import annotations

from decimal import Decimal
from typing import Self

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, long_text, money, part_of, text
from partnerdesk.records.record import Record, record


class EntryType(Choice):
    """What moved the balance that the sponsor holds; `sign` is +1 or -1 (an adjustment carries its own sign)."""

    sign: int

    def __new__(cls, code: str, sign: int) -> Self:
        made = str.__new__(cls, code)
        made._value_ = code
        made.sign = sign
        return made

    OPENING = "opening", +1
    RECEIPT = "receipt", +1
    FEE = "fee", -1
    SETUP_FEE = "setup_fee", -1
    DISBURSEMENT = "disbursement", -1
    DIRECT_EXPENSE = "direct_expense", -1
    BANK_CHARGE = "bank_charge", -1
    INTEREST = "interest", +1
    REFUND_FROM_PAYEE = "refund_from_payee", +1
    RETURN_TO_FUNDER = "return_to_funder", -1
    ADJUSTMENT = "adjustment", +1


class SettlementKind(Choice):
    """What the group did with disbursed money, or has promised to spend."""

    DOCUMENTED_EXPENSE = "documented_expense"
    RETURNED_TO_SPONSOR = "returned_to_sponsor"
    OPEN_COMMITMENT = "open_commitment"


@record("sponsor_entry", title="description")
class SponsorEntry(Record):
    """One line of the sponsor's ledger. Amounts stand without sign, except an adjustment's."""

    sponsorship: str = part_of("sponsorship")
    type: EntryType = choice(EntryType, required=True)
    booked_on: CalendarDate = date(required=True)
    description: str | None = text()
    amount: Decimal = money(signed=True, required=True)
    currency: str = currency(required=True)
    payee: str | None = text()
    grant: str | None = link("grant")
    fee_on: str | None = link("sponsor_entry", section="correction")
    reason: str | None = text(section="correction")
    reverses: str | None = link("sponsor_entry", section="correction")
    stated_on: CalendarDate | None = date(section="correction")
    reference: str | None = text(section="evidence")
    notes: str | None = long_text(section="notes")


@record("sponsor_settlement", title="description")
class SponsorSettlement(Record):
    """A documented expense, a sum returned to the sponsor, or a commitment that is open until `closed_on`."""

    sponsorship: str = part_of("sponsorship")
    kind: SettlementKind = choice(SettlementKind, required=True)
    booked_on: CalendarDate = date(required=True)
    description: str | None = text()
    amount: Decimal = money(required=True)
    currency: str = currency(required=True)
    payee: str | None = text()
    grant: str | None = link("grant")
    closed_on: CalendarDate | None = date()
    reference: str | None = text(section="evidence")
    notes: str | None = long_text(section="notes")
