"""Fiscal sponsorships: a partner holds the group's money, under which model and for which fee."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, links, long_text, money, percent, text
from partnerdesk.records.money import round_money
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, record


class SponsorModel(Choice):
    """Models of fiscal sponsorship, by the letters in common use in the field."""

    COMPREHENSIVE = "comprehensive"
    CONTRACTOR = "contractor"
    PRE_APPROVED_GRANT = "pre_approved_grant"
    GROUP_EXEMPTION = "group_exemption"
    SUPPORTING_ORGANISATION = "supporting_organisation"
    TECHNICAL_ASSISTANCE = "technical_assistance"
    SINGLE_MEMBER_LLC = "single_member_llc"
    PASS_THROUGH = "pass_through"  # noqa: S105 - money that passes through, no password


class FeeMethod(Choice):
    """What the sponsor's fee is taken from."""

    ON_RECEIPT = "on_receipt"
    ON_EXPENSE = "on_expense"
    ON_TOP = "on_top"
    FIXED = "fixed"


@record("sponsorship", title="title")
class Sponsorship(Record):
    """An arrangement under which a partner, the fiscal sponsor, receives and holds money for the group."""

    title: str = text(required=True)
    sponsor: str = link("partner", required=True)
    model: SponsorModel | None = choice(SponsorModel)
    agreement: str | None = link("agreement")
    starts_on: CalendarDate | None = date()
    ends_on: CalendarDate | None = date()
    grants: tuple[str, ...] = links("grant")
    currency: str = currency(required=True, section="fee")
    fee_method: FeeMethod | None = choice(FeeMethod, section="fee")
    fee_rate: Decimal | None = percent(section="fee")
    fixed_fee: Decimal | None = money(section="fee")
    setup_fee: Decimal | None = money(section="fee")
    fee_minimum: Decimal | None = money(section="fee")
    fee_cap: Decimal | None = money(section="fee")
    notes: str | None = long_text(section="notes")

    def fee(self, amount: Decimal) -> Decimal | None:
        """Return the fee on one receipt, expense or gross sum of `amount`; None where the terms are not stated.

        The least and the highest fee are kept for each single fee (design, not sourced).
        """
        if self.fee_method is FeeMethod.FIXED:
            return self.fixed_fee
        if self.fee_method is None or self.fee_rate is None:
            return None
        reckon = fee_on_top if self.fee_method is FeeMethod.ON_TOP else fee_on_amount
        fee = reckon(amount, self.fee_rate, self.currency)
        fee = fee if self.fee_minimum is None else max(fee, self.fee_minimum)
        return fee if self.fee_cap is None else min(fee, self.fee_cap)

    def problems(self, before: Sponsorship | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.starts_on, self.ends_on, "ends_on")
        if self.fee_method is FeeMethod.FIXED and self.fixed_fee is None:
            yield Problem("fixed_fee", "problem-fixed-fee-missing", warning=True)
        if self.fee_method not in (None, FeeMethod.FIXED) and self.fee_rate is None:
            yield Problem("fee_rate", "problem-fee-rate-missing", warning=True)
        if self.fee_minimum is not None and self.fee_cap is not None and self.fee_cap < self.fee_minimum:
            yield Problem("fee_cap", "problem-fee-cap-below-minimum")


def fee_on_amount(amount: Decimal, rate: Decimal, currency: str) -> Decimal:
    """`rate` per cent of a receipt or an expense, half up to the minor unit: 10 % of 33.35 is 3.34."""
    return round_money(amount * rate / 100, currency)


def fee_on_top(gross: Decimal, rate: Decimal, currency: str) -> Decimal:
    """Fee inside a gross sum whose net bears `rate` per cent on top: 10 % of gross 10,000.00 is 909.09."""
    return round_money(gross, currency) - round_money(gross / (1 + rate / 100), currency)
