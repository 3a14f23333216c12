"""Support that a partner gives or gets, in money or in kind, and what it is worth."""

from __future__ import annotations

from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, long_text, money, quantity, text, yes_no
from partnerdesk.records.record import Record, record


class Direction(Choice):
    """Who gives."""

    RECEIVED = "received"
    GIVEN = "given"


class SupportForm(Choice):
    """Money, or anything else."""

    FINANCIAL = "financial"
    IN_KIND = "in_kind"


class FinancialPurpose(Choice):
    """What money was given for. Source: the report's list."""

    PROJECT_ASPECT = "project_aspect"
    PEOPLE = "people"
    TECHNOLOGY = "technology"
    SERVICE_IN_RETURN = "service_in_return"
    UNRESTRICTED = "unrestricted"


class PaymentWay(Choice):
    """Whether money comes before or after the cost."""

    FUNDS = "funds"
    REIMBURSES = "reimburses"


class InKindCategory(Choice):
    """What was given in kind."""

    VENUE = "venue"
    EQUIPMENT_LOAN = "equipment_loan"
    EQUIPMENT_GIFT = "equipment_gift"
    MATERIALS = "materials"
    CATERING = "catering"
    TRANSPORT = "transport"
    CONNECTIVITY = "connectivity"
    SOFTWARE = "software"
    PRIZES = "prizes"
    PROFESSIONAL_SERVICE = "professional_service"
    VOLUNTEER_TIME = "volunteer_time"
    SECONDED_STAFF = "seconded_staff"
    MEDIA_SPACE = "media_space"
    LOGISTICS = "logistics"
    CONTENT_LICENCE = "content_licence"
    OTHER = "other"


class SupportUnit(Choice):
    """In what a quantity is counted."""

    HOUR = "hour"
    HALF_DAY = "half_day"
    DAY = "day"
    PERSON_DAY = "person_day"
    ITEM = "item"
    LICENCE_MONTH = "licence_month"
    KM = "km"
    MEAL = "meal"
    GB = "gb"


class ValuationBasis(Choice):
    """How a unit value was found. Sources: 2 CFR 200.306, ASU 2020-07, UK SORP."""

    MARKET_PRICE = "market_price"
    FAIR_RENTAL = "fair_rental"
    DONORS_INVOICE = "donors_invoice"
    APPRAISAL = "appraisal"
    WAGE_RATE = "wage_rate"
    REFERENCE_RATE = "reference_rate"
    DISCOUNT = "discount"
    NOT_VALUED = "not_valued"


class Disposition(Choice):
    """What became of it."""

    PENDING = "pending"
    USED = "used"
    PARTLY_USED = "partly_used"
    MONETISED = "monetised"
    RETURNED = "returned"


@record("support", title="description")
class Support(Record):
    """One gift or service, financial or in kind, received from or given to a partner."""

    partner: str = link("partner", required=True)
    description: str = text(required=True)
    direction: Direction | None = choice(Direction, default=Direction.RECEIVED)
    form: SupportForm | None = choice(SupportForm)
    grant: str | None = link("grant")
    activity: str | None = link("activity")
    agreement: str | None = link("agreement")
    sponsorship: str | None = link("sponsorship")
    pledged_on: CalendarDate | None = date(section="dates")
    received_on: CalendarDate | None = date(section="dates")
    service_from: CalendarDate | None = date(section="dates")
    service_to: CalendarDate | None = date(section="dates")
    currency: str | None = currency(section="value")
    amount: Decimal | None = money(section="financial")
    purpose: FinancialPurpose | None = choice(FinancialPurpose, section="financial")
    payment_way: PaymentWay | None = choice(PaymentWay, section="financial")
    category: InKindCategory | None = choice(InKindCategory, section="in-kind")
    quantity: Decimal | None = quantity(section="in-kind")
    unit: SupportUnit | None = choice(SupportUnit, section="in-kind")
    unit_value: Decimal | None = money(section="in-kind")
    amount_paid: Decimal | None = money(section="in-kind")
    valuation_basis: ValuationBasis | None = choice(ValuationBasis, section="in-kind")
    valuation_source: str | None = text(section="in-kind")
    valued_on: CalendarDate | None = date(section="in-kind")
    valued_by: str | None = text(section="in-kind")
    restriction: str | None = text(section="use")
    disposition: Disposition | None = choice(Disposition, section="use")
    in_return: str | None = text(section="use")
    counted_in_report: bool | None = yes_no(section="counted")
    counted_as_match: bool | None = yes_no(section="counted")
    recognised_in_accounts: bool | None = yes_no(section="counted")
    acknowledged_on: CalendarDate | None = date(section="thanks")
    letter_number: str | None = text(section="thanks")
    notes: str | None = long_text(section="notes")
