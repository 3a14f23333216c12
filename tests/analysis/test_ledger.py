"""A sponsor's ledger in the order of its days, with what is held after each entry."""

from __future__ import annotations

from decimal import Decimal

from partnerdesk.analysis.ledger import ledger
from partnerdesk.records import SponsorEntry
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.sponsor_ledger import EntryType, balances

WORKED = (
    (EntryType.RECEIPT, "10000.00", 1),
    (EntryType.FEE, "750.00", 1),
    (EntryType.RECEIPT, "3333.33", 2),
    (EntryType.FEE, "250.00", 2),
    (EntryType.DISBURSEMENT, "6000.00", 3),
    (EntryType.DIRECT_EXPENSE, "1250.40", 4),
)
"""The example of domain.md."""


def entry(kind: EntryType, amount: str, month: int, currency: str = "EUR", number: int = 0) -> SponsorEntry:
    booked = {"type": kind, "booked_on": CalendarDate(2026, month, 1), "amount": Decimal(amount), "currency": currency}
    return SponsorEntry(sponsorship="s", id=f"{month}{number}", **booked)


def test_the_last_line_holds_what_the_balance_says() -> None:
    entries = [entry(kind, amount, month, number=n) for n, (kind, amount, month) in enumerate(WORKED)]
    (lines,) = ledger(reversed(entries)).values()
    assert [line.held for line in lines][-1] == Decimal("5082.93")
    held = balances(entries, [], CalendarDate(2026, 12).latest)["EUR"].held
    assert lines[-1].held == held


def test_unlike_currencies_run_apart() -> None:
    entries = [entry(EntryType.RECEIPT, "10", 1), entry(EntryType.RECEIPT, "7", 2, "USD")]
    found = {currency: [line.held for line in lines] for currency, lines in ledger(entries).items()}
    assert found == {"EUR": [Decimal(10)], "USD": [Decimal(7)]}
