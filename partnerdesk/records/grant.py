"""Grants: what was awarded for which period, its goals and metrics, and the partners it names."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import (
    choice,
    currency,
    date,
    link,
    links,
    long_text,
    money,
    part_of,
    quantity,
    text,
    yes_no,
)
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
from partnerdesk.records.project import Project
from partnerdesk.records.record import Record, Through, record
from partnerdesk.records.region import Region, RegionScheme, region_problems


class GrantProgramme(Choice):
    """Programmes of the Wikimedia Foundation, and all others."""

    GENERAL_SUPPORT = "general_support_fund"
    RAPID = "rapid_fund"
    CONFERENCE = "conference"
    MOVEMENT_STRATEGY = "movement_strategy"
    HUB = "hub"
    RESEARCH = "research"
    ALLIANCES = "alliances"
    OTHER_FUNDER = "other_funder"


class ApplyingAs(Choice):
    """As what the group applies."""

    AFFILIATE = "affiliate"
    UNREGISTERED_GROUP = "unregistered_group"
    INDIVIDUAL = "individual"
    ORGANISATION = "organisation"


class GranteeType(Choice):
    """The report's grantee types; a label that no rule depends on."""

    A = "a"
    B = "b"
    C = "c"


class ReportKind(Choice):
    """Reports that a funder asks for."""

    MIDPOINT = "midpoint"
    FINAL = "final"
    YEARLY = "yearly"
    FINANCIAL = "financial"
    LEARNING = "learning"
    OTHER = "other"


class ComputedResult(Choice):
    """What a metric's result is counted from; a result without one is typed."""

    PARTICIPANTS = "participants"
    NEW_EDITORS = "new_editors"
    EDITORS = "editors"
    RETAINED_EDITORS = "retained_editors"
    ORGANISERS = "organisers"
    CONTENT = "content"
    STRATEGIC_PARTNERSHIPS = "strategic_partnerships"
    PARTNERS_UNIQUE = "partners_unique"
    PARTNERS_NON_UNIQUE = "partners_non_unique"
    PARTNERS_NEW = "partners_new"
    FEEDBACK_COVERAGE = "feedback_coverage"


@record("grant", title="title", through=(Through("partners", "grant_partner", "grant", "partner"),))
class Grant(Record):
    """A grant that the group applied for or received."""

    number: str | None = text()
    title: str = text(required=True)
    programme: GrantProgramme | None = choice(GrantProgramme)
    funder: str | None = text()
    cycle: str | None = text()
    starts_on: CalendarDate | None = date()
    ends_on: CalendarDate | None = date()
    description: str | None = long_text()
    applying_as: ApplyingAs | None = choice(ApplyingAs, section="grantee")
    grantee_type: GranteeType | None = choice(GranteeType, section="grantee")
    legally_registered: bool | None = yes_no(section="grantee")
    region_scheme: RegionScheme | None = choice(RegionScheme, section="grantee")
    region: Region | None = choice(Region, section="grantee")
    report_currency: str | None = currency(section="money")
    currency: str | None = currency(section="money")
    awarded: Decimal | None = money(section="money")
    awarded_in_report_currency: Decimal | None = money("report_currency", section="money")
    spent: Decimal | None = money(section="money")
    sponsorship: str | None = link("sponsorship", section="money")
    notes: str | None = long_text(section="notes")

    @property
    def region_code(self) -> tuple[RegionScheme, Region] | None:
        """The region together with its scheme, since a code alone is ambiguous."""
        return (self.region_scheme, self.region) if self.region_scheme and self.region else None

    def problems(self, before: Grant | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.starts_on, self.ends_on, "ends_on")
        yield from region_problems(self.region_scheme, self.region)


@record("grant_report", title="kind")
class GrantReport(Record):
    """A report that is due to the funder."""

    grant: str = part_of("grant")
    kind: ReportKind = choice(ReportKind, required=True)
    due_on: CalendarDate | None = date()
    sent_on: CalendarDate | None = date()
    notes: str | None = text()


@record("goal", title="title")
class Goal(Record):
    """A goal that the grant states; a main goal counts for the definition of a strategic partnership."""

    grant: str = part_of("grant")
    title: str = text(required=True)
    description: str | None = long_text()
    main: bool | None = yes_no()
    partners: tuple[str, ...] = links("partner")


@record("metric", title="name")
class Metric(Record):
    """A row of the grant's metric table: metric, description, target, result, comments, methodology."""

    grant: str = part_of("grant")
    name: str = text(required=True)
    description: str | None = long_text()
    target: Decimal | None = quantity()
    computed: ComputedResult | None = choice(ComputedResult)
    project: Project | None = choice(Project)
    definition: str | None = link("strategic_definition")
    result: Decimal | None = quantity()
    comments: str | None = long_text()
    methodology: str | None = long_text()
    goal: str | None = link("goal")

    def problems(self, before: Metric | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        if self.computed is ComputedResult.STRATEGIC_PARTNERSHIPS and self.definition is None:
            yield Problem("definition", "problem-metric-needs-definition")


@record("grant_partner", title="partner")
class GrantPartner(Record):
    """A partner that a grant names, and whether the partnership stands at the centre of its work.

    Source: the report, which counts a partnership as central when goals, strategies and learning speak of it.
    """

    grant: str = part_of("grant")
    partner: str = link("partner", required=True)
    at_goals: bool | None = yes_no()
    at_strategies: bool | None = yes_no()
    at_learning: bool | None = yes_no()
    notes: str | None = text()
