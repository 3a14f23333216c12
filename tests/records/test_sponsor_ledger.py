"""The sponsor's ledger: balances, fees, and entries that a statement has shown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.records import SponsorEntry, SponsorSettlement, Sponsorship
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.sponsor_ledger import EntryType, SettlementKind, balances, fee_entry
from partnerdesk.records.sponsorship import FeeMethod, fee_on_amount, fee_on_top

JUNE = CalendarDate(2025, 6, 1)
LATER = date(2026, 1, 1)


def entry(kind: EntryType, amount: str, **values: Any) -> SponsorEntry:
    stated: dict[str, Any] = {"booked_on": JUNE, "currency": "EUR", **values}
    return SponsorEntry(sponsorship="s", type=kind, amount=Decimal(amount), **stated)


def use(kind: SettlementKind, amount: str, **values: Any) -> SponsorSettlement:
    stated: dict[str, Any] = {"booked_on": JUNE, "currency": "EUR", **values}
    return SponsorSettlement(sponsorship="s", kind=kind, amount=Decimal(amount), **stated)


def sponsorship(**values: Any) -> Sponsorship:
    return Sponsorship(title="S", sponsor="p", currency="EUR", **values)


def test_the_worked_example_holds_5082_93() -> None:
    terms = sponsorship(fee_method=FeeMethod.ON_RECEIPT, fee_rate=Decimal("7.5"))
    receipts = [entry(EntryType.RECEIPT, "10000.00"), entry(EntryType.RECEIPT, "3333.33")]
    fees = [fee for fee in (fee_entry(terms, receipt) for receipt in receipts) if fee]
    paid = [entry(EntryType.DISBURSEMENT, "6000.00"), entry(EntryType.DIRECT_EXPENSE, "1250.40")]
    assert [fee.amount for fee in fees] == [Decimal("750.00"), Decimal("250.00")]
    assert balances([*receipts, *fees, *paid], [], LATER)["EUR"].held == Decimal("5082.93")


@pytest.mark.parametrize("kind", EntryType)
def test_each_type_of_entry_moves_the_balance_its_own_way(kind: EntryType) -> None:
    takes = {"fee", "setup_fee", "disbursement", "direct_expense", "bank_charge", "return_to_funder"}
    expected = Decimal(-10 if kind.value in takes else 10)
    assert balances([entry(kind, "10")], [], LATER)["EUR"].held == expected


def test_an_adjustment_carries_its_own_sign() -> None:
    assert balances([entry(EntryType.ADJUSTMENT, "-2.50")], [], LATER)["EUR"].held == Decimal("-2.50")


def test_disbursed_money_is_with_the_group_until_documented_or_returned() -> None:
    entries = [entry(EntryType.OPENING, "1000"), entry(EntryType.DISBURSEMENT, "600")]
    uses = [
        use(SettlementKind.DOCUMENTED_EXPENSE, "350"),
        use(SettlementKind.RETURNED_TO_SPONSOR, "50"),
        use(SettlementKind.OPEN_COMMITMENT, "120"),
        use(SettlementKind.OPEN_COMMITMENT, "80", closed_on=CalendarDate(2025, 7, 1)),
    ]
    balance = balances(entries, uses, LATER)["EUR"]
    assert [str(x) for x in (balance.held, balance.disbursed)] == ["400", "600"]
    assert [str(x) for x in (balance.with_group, balance.unreported, balance.available)] == ["200", "250", "280"]
    assert balances(entries, uses, date(2025, 6, 30))["EUR"].commitments == 200


def test_what_is_booked_later_does_not_count_yet() -> None:
    assert balances([entry(EntryType.RECEIPT, "5")], [], date(2025, 5, 31)) == {}


def test_unlike_currencies_are_never_added() -> None:
    found = balances([entry(EntryType.RECEIPT, "5"), entry(EntryType.RECEIPT, "7", currency="USD")], [], LATER)
    assert {currency: balance.held for currency, balance in found.items()} == {"EUR": 5, "USD": 7}


def test_ten_per_cent_of_33_35_three_times_makes_10_02() -> None:
    fees = [fee_on_amount(Decimal("33.35"), Decimal(10), "EUR") for _ in range(3)]
    assert fees == [Decimal("3.34")] * 3
    assert sum(fees) == Decimal("10.02")


def test_a_fee_on_top_is_found_inside_the_gross_sum() -> None:
    assert fee_on_top(Decimal("10000.00"), Decimal(10), "EUR") == Decimal("909.09")


def test_a_fee_in_yen_has_no_cents() -> None:
    assert fee_on_amount(Decimal(12345), Decimal("7.5"), "JPY") == Decimal(926)


@pytest.mark.parametrize(
    ("terms", "fee"),
    [
        ({"fee_method": FeeMethod.ON_RECEIPT, "fee_rate": Decimal(10)}, "100.00"),
        ({"fee_method": FeeMethod.ON_EXPENSE, "fee_rate": Decimal(10)}, "100.00"),
        ({"fee_method": FeeMethod.ON_TOP, "fee_rate": Decimal(10)}, "90.91"),
        ({"fee_method": FeeMethod.FIXED, "fixed_fee": Decimal(75)}, "75"),
        ({"fee_method": FeeMethod.ON_RECEIPT, "fee_rate": Decimal(10), "fee_minimum": Decimal(150)}, "150"),
        ({"fee_method": FeeMethod.ON_RECEIPT, "fee_rate": Decimal(10), "fee_cap": Decimal(40)}, "40"),
    ],
)
def test_the_fee_follows_the_terms(terms: dict[str, Any], fee: str) -> None:
    assert sponsorship(**terms).fee(Decimal(1000)) == Decimal(fee)


def test_there_is_no_fee_where_the_terms_were_not_stated() -> None:
    assert sponsorship().fee(Decimal(1000)) is None
    assert sponsorship(fee_method=FeeMethod.ON_RECEIPT).fee(Decimal(1000)) is None


def test_a_fee_on_expenses_is_borne_by_expenses_only() -> None:
    terms = sponsorship(fee_method=FeeMethod.ON_EXPENSE, fee_rate=Decimal(5))
    charged = {kind for kind in EntryType if fee_entry(terms, entry(kind, "100"))}
    assert charged == {EntryType.DISBURSEMENT, EntryType.DIRECT_EXPENSE}


def test_a_fee_is_linked_to_what_it_was_taken_from() -> None:
    terms = sponsorship(fee_method=FeeMethod.ON_RECEIPT, fee_rate=Decimal(5))
    fee = fee_entry(terms, entry(EntryType.RECEIPT, "100", id="r", grant="g"))
    assert fee
    assert (fee.type, fee.fee_on, fee.grant, fee.booked_on) == (EntryType.FEE, "r", "g", JUNE)


def keys(record: SponsorEntry, before: SponsorEntry | None = None) -> set[str]:
    return {problem.key for problem in record.problems(before)}


@pytest.mark.parametrize(
    "change",
    [{"amount": Decimal(6)}, {"description": "x"}, {"stated_on": None}, {"extra": {"a": "b"}}, {"notes": "x"}],
)
def test_an_entry_that_a_statement_shows_stays_as_it_is(change: dict[str, Any]) -> None:
    stated = entry(EntryType.RECEIPT, "5", stated_on=CalendarDate(2025, 7, 1))
    assert stated.issued
    assert keys(stated.with_values(**change), stated) == {"problem-entry-was-stated"}
    assert not keys(stated, stated)


def test_an_entry_can_be_edited_until_its_statement_is_issued() -> None:
    open_still = entry(EntryType.RECEIPT, "5")
    assert not keys(open_still.with_values(amount=Decimal(6), stated_on=JUNE), open_still)


def test_a_reversal_is_linked_and_takes_the_entry_back() -> None:
    wrong = entry(EntryType.DISBURSEMENT, "5", id="e", stated_on=JUNE)
    back = wrong.reversal(CalendarDate(2025, 8, 1), "Paid twice")
    assert (back.reverses, back.reason, back.stated_on, back.id) == ("e", "Paid twice", None, "")
    balance = balances([wrong, back], [], LATER)["EUR"]
    assert balance.held == 0
    assert balance.disbursed == 0
    with pytest.raises(ValueError, match="not reversed"):
        back.reversal(JUNE, "again")


@pytest.mark.parametrize("kind", EntryType)
def test_only_an_adjustment_goes_below_zero(kind: EntryType) -> None:
    refused = "problem-below-zero-needs-adjustment" in keys(entry(kind, "-1", reason="x"))
    assert refused is (kind is not EntryType.ADJUSTMENT)


def test_adjustments_and_reversals_need_a_reason() -> None:
    assert keys(entry(EntryType.ADJUSTMENT, "1")) == {"problem-reason-needed"}
    assert keys(entry(EntryType.FEE, "1", reverses="e")) == {"problem-reason-needed"}
    assert not keys(entry(EntryType.FEE, "1"))


def test_terms_that_contradict_themselves_are_named() -> None:
    found = {p.key for p in sponsorship(fee_minimum=Decimal(5), fee_cap=Decimal(4)).problems(None)}
    assert found == {"problem-fee-cap-below-minimum"}
    assert {p.key for p in sponsorship(fee_method=FeeMethod.FIXED).problems(None)} == {"problem-fixed-fee-missing"}
    assert {p.key for p in sponsorship(fee_method=FeeMethod.ON_TOP).problems(None)} == {"problem-fee-rate-missing"}
