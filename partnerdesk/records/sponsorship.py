"""Fiscal sponsorships: a partner holds the group's money, under which model and for which fee."""

from __future__ import annotations

from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, links, long_text, money, percent, text
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
