"""The sponsor's ledger: entries of money held for the group, and what the group did with what it got."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date as date_type
from decimal import Decimal
from types import MappingProxyType
from typing import Final, Self

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, long_text, money, part_of, text
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record
from partnerdesk.records.sponsorship import FeeMethod, Sponsorship


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

    @property
    def effect(self) -> Decimal:
        """What the entry does to the money held, with its sign; a reversal does the opposite."""
        signed = self.amount * self.type.sign
        return -signed if self.reverses else signed

    @property
    def issued(self) -> bool:
        """Whether a statement that shows the entry was issued: it is neither edited nor deleted any more."""
        return self.stated_on is not None

    def reversal(self, on: CalendarDate, reason: str) -> SponsorEntry:
        """Return the entry that takes this one back, linked to it.

        Raises ValueError for a reversal: to undo that, enter the original once more.
        """
        if self.reverses:
            raise ValueError("a reversal is not reversed")
        return self.with_values(
            id="", version=0, booked_on=on, reason=reason, reverses=self.id, stated_on=None, extra={}
        )

    def deletion_problems(self) -> Iterator[Problem]:
        if self.issued:
            yield Problem(None, "problem-entry-was-stated", (self.stated_on,))

    def problems(self, before: SponsorEntry | None) -> Iterator[Problem]:
        if before and before.issued and any(getattr(self, f) != getattr(before, f) for f in self.entity.fields):
            yield Problem(None, "problem-entry-was-stated", (before.stated_on,))
        if self.amount and self.amount < 0 and self.type is not EntryType.ADJUSTMENT:
            yield Problem("amount", "problem-below-zero-needs-adjustment")
        if (self.type is EntryType.ADJUSTMENT or self.reverses) and not self.reason:
            yield Problem("reason", "problem-reason-needed")
        if self.reverses and self.reverses == self.id:
            yield Problem("reverses", "problem-reverses-itself")


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

    def counts(self, on: date_type) -> bool:
        """Whether it counts on that day: a commitment until it is closed, all else from its date on."""
        open_still = self.closed_on is None or self.closed_on.earliest > on
        return self.kind is not SettlementKind.OPEN_COMMITMENT or open_still


_BEARS_FEE: Final[Mapping[FeeMethod, frozenset[EntryType]]] = MappingProxyType(
    {
        FeeMethod.ON_RECEIPT: frozenset({EntryType.RECEIPT}),
        FeeMethod.ON_TOP: frozenset({EntryType.RECEIPT}),
        FeeMethod.ON_EXPENSE: frozenset({EntryType.DISBURSEMENT, EntryType.DIRECT_EXPENSE}),
        FeeMethod.FIXED: frozenset(),
    }
)


def fee_entry(sponsorship: Sponsorship, entry: SponsorEntry) -> SponsorEntry | None:
    """Return the fee that `entry` bears under the sponsorship's terms, linked to it; None where it bears none.

    A fixed fee hangs on no entry and is booked by hand. Fees are rounded per entry.
    """
    if sponsorship.fee_method is None or entry.type not in _BEARS_FEE[sponsorship.fee_method] or entry.reverses:
        return None
    fee = sponsorship.fee(entry.amount)
    if fee is None:
        return None
    return SponsorEntry(
        sponsorship=entry.sponsorship,
        type=EntryType.FEE,
        booked_on=entry.booked_on,
        amount=fee,
        currency=entry.currency,
        grant=entry.grant,
        fee_on=entry.id or None,
    )


@dataclass(frozen=True)
class SponsorBalance:
    """Where the money of one sponsorship stands, in one currency."""

    currency: str
    held: Decimal
    """With the sponsor: the sum of all entries' effects."""
    disbursed: Decimal
    documented: Decimal
    returned: Decimal
    commitments: Decimal

    @property
    def with_group(self) -> Decimal:
        """Disbursed to the group, neither documented as spent nor returned to the sponsor."""
        return self.disbursed - self.documented - self.returned

    @property
    def available(self) -> Decimal:
        """Held by the sponsor and not promised to anybody."""
        return self.held - self.commitments

    @property
    def unreported(self) -> Decimal:
        """Disbursed to the group, without documents so far."""
        return self.disbursed - self.documented


def balances(
    entries: Iterable[SponsorEntry], settlements: Iterable[SponsorSettlement], on: date_type
) -> dict[str, SponsorBalance]:
    """Return the balance at the end of the day `on`, per currency: unlike currencies are never added.

    A date that is only a month or a year counts from its first day. Support in kind never enters here.
    """
    booked = [entry for entry in entries if entry.booked_on.earliest <= on]
    settled = [use for use in settlements if use.booked_on.earliest <= on]

    def used(kind: SettlementKind, currency: str) -> Decimal:
        return sum((u.amount for u in settled if u.kind is kind and u.currency == currency and u.counts(on)), _NOTHING)

    return {
        currency: SponsorBalance(
            currency,
            held=sum((entry.effect for entry in booked if entry.currency == currency), _NOTHING),
            disbursed=-sum(
                (e.effect for e in booked if e.currency == currency and e.type is EntryType.DISBURSEMENT), _NOTHING
            ),
            documented=used(SettlementKind.DOCUMENTED_EXPENSE, currency),
            returned=used(SettlementKind.RETURNED_TO_SPONSOR, currency),
            commitments=used(SettlementKind.OPEN_COMMITMENT, currency),
        )
        for currency in sorted({entry.currency for entry in booked} | {use.currency for use in settled})
    }


_NOTHING: Final = Decimal(0)
