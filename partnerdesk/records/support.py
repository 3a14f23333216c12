"""Support that a partner gives or gets, in money or in kind, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, currency, date, link, long_text, money, quantity, text, yes_no
from partnerdesk.records.money import convert, round_money
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
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

    @property
    def in_kind(self) -> bool:
        """Whether it is support in kind; where the form was not stated, an amount alone means money."""
        if self.form is None:
            return self.category is not None or self.unit_value is not None
        return self.form is SupportForm.IN_KIND

    @property
    def valued(self) -> bool:
        """Whether it has a value; what has none is left out of totals and counted beside them."""
        return self.value is not None

    @property
    def value(self) -> Decimal | None:
        """Its value in `currency`, half up to the minor unit; None where it is not valued or nothing was stated.

        In kind: quantity x unit value, less what we paid, never below zero. A unit value without a quantity counts
        once; an old sheet that knows only the total has it in `amount`.
        """
        if not self.in_kind:
            return None if self.amount is None else self._rounded(self.amount)
        if self.valuation_basis is ValuationBasis.NOT_VALUED:
            return None
        worth = self.amount
        if self.unit_value is not None:
            worth = self.unit_value if self.quantity is None else self.quantity * self.unit_value
        if worth is None:
            return None
        return max(Decimal(0), self._rounded(worth) - (self.amount_paid or 0))

    def value_in(self, currency: str, rate: Decimal | None) -> Decimal | None:
        """Value converted to `currency` at `rate` units of it per unit, rounded; None without value or rate."""
        if self.value is None:
            return None
        if self.currency == currency:
            return self.value
        return None if rate is None or self.currency is None else convert(self.value, rate, currency)

    def _rounded(self, amount: Decimal) -> Decimal:
        # Where the currency was not stated, the most common minor unit keeps the figure readable.
        return round_money(amount, self.currency or "")

    @property
    def hours(self) -> Decimal | None:
        """Hours given; volunteer time shows them whether or not it is valued or counted."""
        return self.quantity if self.unit is SupportUnit.HOUR else None

    def with_usual_counts(self) -> Support:
        """Return it with the counts that were not stated set to no, for volunteer time; else unchanged.

        Source: 2 CFR 200.306 and ASU 2020-07 let volunteer time count only under conditions, so it is opted in.
        """
        if self.category is not InKindCategory.VOLUNTEER_TIME:
            return self
        return self.with_values(
            counted_in_report=self.counted_in_report or False,
            counted_as_match=self.counted_as_match or False,
            recognised_in_accounts=self.recognised_in_accounts or False,
        )

    def problems(self, before: Support | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.service_from, self.service_to, "service_to")
        if self.counted_as_match and self.grant is None:
            yield Problem("grant", "problem-match-without-grant")
        if self.value is not None and self.currency is None:
            yield Problem("currency", "problem-amount-without-currency", warning=True)
        if self.valuation_basis is ValuationBasis.NOT_VALUED and self.unit_value is not None:
            yield Problem("unit_value", "problem-not-valued-with-value", warning=True)
