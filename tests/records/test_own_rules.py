"""The small rules of the other records: one refusal or derived value each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from partnerdesk import records
from partnerdesk.records.area import Area, FiveArea
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.contact import LawfulBasis, review_day
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.followup import Repeat
from partnerdesk.records.grant import ComputedResult
from partnerdesk.records.partner import NEXT_RELATIONS, PartnerType, Relation
from partnerdesk.records.project import Project
from partnerdesk.records.record import Record, problems_of
from partnerdesk.records.region import REGIONS, Region, RegionScheme
from partnerdesk.records.strategic_definition import Combine, Criterion

JUNE, JULY = CalendarDate(2025, 6, 1), CalendarDate(2025, 7, 1)


def keys(record: Record, before: Record | None = None) -> list[str]:
    return [problem.key for problem in problems_of(record, before)]


@pytest.mark.parametrize("before", Relation)
@pytest.mark.parametrize("after", Relation)
def test_a_partner_takes_only_possible_steps(before: Relation, after: Relation) -> None:
    old, new = (records.Partner(name="P", relation=state) for state in (before, after))
    possible = before is after or after in NEXT_RELATIONS[before]
    assert ("problem-relation-step" in keys(new, old)) is not possible


def test_a_refused_step_of_a_partner_is_told_in_words() -> None:
    old, new = (records.Partner(name="P", relation=state) for state in (Relation.PROSPECT, Relation.ENDED))
    assert "“Prospect” to “Ended”" in problems_of(new, old)[0].message


def test_a_partner_is_not_its_own_parent() -> None:
    assert keys(records.Partner(id="a", name="P", parent_partner="a")) == ["problem-own-parent"]


def test_movement_partners_are_not_external() -> None:
    assert not PartnerType.USER_GROUP.external
    assert PartnerType.RADIO_STATION.external
    assert (PartnerType.MUNICIPALITY.iati, PartnerType.TEACHER.iati) == (11, None)


def test_what_is_required_and_missing_is_named() -> None:
    missing = problems_of(records.Activity(title=""))
    assert [(problem.field, problem.key) for problem in missing] == [("title", "problem-required")]


@pytest.mark.parametrize("entity", records.ENTITIES.values(), ids=lambda entity: entity.key)
def test_a_record_with_nothing_in_it_is_refused_and_does_not_break_the_rules_themselves(entity: records.Entity) -> None:
    empty = entity.type(**{name: None for name, field in entity.fields.items() if field.required})
    required = {field.name for field in entity.fields.values() if field.required}
    assert {problem.field for problem in problems_of(empty) if problem.key == "problem-required"} == required


def test_a_region_needs_the_scheme_that_it_belongs_to() -> None:
    assert keys(records.Grant(title="G", region=Region.SSA)) == ["problem-region-without-scheme"]
    wrong = records.Group(name="G", region_scheme=RegionScheme.IN_2022, region=Region.SSA)
    assert keys(wrong) == ["problem-region-not-in-scheme"]
    right = records.Grant(title="G", region_scheme=RegionScheme.SINCE_2023, region=Region.NA)
    assert not keys(right)
    assert right.region_code == (RegionScheme.SINCE_2023, Region.NA)


def test_the_schemes_hold_the_regions_of_their_years() -> None:
    named = {scheme: " ".join(sorted(r.value.upper() for r in REGIONS[scheme])) for scheme in RegionScheme}
    assert named[RegionScheme.SINCE_2023] == "CEECA ESEAP LAC MENA NA NWE SA SSA"
    assert named[RegionScheme.IN_2022] == "CEE ESEAP LAC MEA NWE SA USCA"


def test_six_areas_make_five_by_merging_capacities_with_awareness() -> None:
    assert {area.in_five for area in Area} == set(FiveArea)
    assert Area.CAPACITIES.in_five is Area.AWARENESS.in_five is FiveArea.CAPACITIES_AND_AWARENESS


def test_a_strategic_metric_names_its_definition() -> None:
    metric = records.Metric(grant="g", name="M", computed=ComputedResult.STRATEGIC_PARTNERSHIPS)
    assert keys(metric) == ["problem-metric-needs-definition"]
    assert not keys(metric.with_values(definition="d"))


def test_a_content_result_comes_from_somewhere() -> None:
    result = records.ContentResult(project=Project.COMMONS, kind=ResultKind.UPLOADED, count=0)
    assert keys(result) == ["problem-result-of-nobody"]
    assert not keys(result.with_values(partner="p"))


def test_consent_has_its_day_and_is_not_withdrawn_before() -> None:
    person = records.Contact(partner="p", name="N", lawful_basis=LawfulBasis.CONSENT)
    assert keys(person) == ["problem-consent-without-date"]
    assert keys(person.with_values(consent_given_on=JULY, consent_withdrawn_on=JUNE)) == ["problem-ends-before-start"]


def test_nobody_is_written_to_who_does_not_want_it() -> None:
    person = records.Contact(partner="p", name="N")
    assert person.may_be_written_to
    assert not person.with_values(do_not_contact=True).may_be_written_to
    assert not person.with_values(consent_withdrawn_on=JUNE).may_be_written_to


def test_personal_data_are_asked_about_after_24_months() -> None:
    assert review_day(date(2024, 2, 29)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("repeat", "due"),
    [
        (Repeat.WEEKLY, "2025-02-07"),
        (Repeat.MONTHLY, "2025-02-28"),
        (Repeat.QUARTERLY, "2025-04-30"),
        (Repeat.HALF_YEARLY, "2025-07-31"),
        (Repeat.YEARLY, "2026-01-31"),
    ],
)
def test_a_repeated_follow_up_comes_again(repeat: Repeat, due: str) -> None:
    done = records.FollowUp(id="f", what="Call", due_on=CalendarDate(2025, 1, 31), repeat=repeat, done_on=JUNE)
    after = done.next_one()
    assert after
    assert (str(after.due_on), after.done_on, after.id) == (due, None, "")


def test_a_follow_up_that_does_not_repeat_is_over() -> None:
    assert records.FollowUp(what="Call", due_on=JUNE).next_one() is None


def test_an_obligation_is_open_until_the_day_it_is_done() -> None:
    duty = records.Obligation(agreement="a", what="Send the files", done_on=JUNE)
    assert duty.open_on(date(2025, 5, 31))
    assert not duty.open_on(date(2025, 6, 1))
    assert records.Obligation(agreement="a", what="Send the files").open_on(date(2099, 1, 1))


def test_a_definition_says_how_many_of_its_criteria_must_hold() -> None:
    definition = records.StrategicDefinition(name="d", title="D", combine=Combine.AT_LEAST)
    assert keys(definition) == ["problem-at-least-how-many"]
    assert not keys(definition.with_values(at_least_n=2))
    assert records.StrategicDefinition(name="d", title="D").combine is Combine.ALL


@pytest.mark.parametrize("criterion", Criterion)
def test_a_criterion_has_a_threshold_where_it_needs_one(criterion: Criterion) -> None:
    bare = records.StrategicCriterion(definition="d", criterion=criterion)
    assert bool(keys(bare)) is criterion.has_threshold
    assert not keys(bare.with_values(threshold=0))


def test_a_rate_is_between_two_currencies_and_above_zero() -> None:
    rate = records.ExchangeRate(
        from_currency="EUR", to_currency="USD", rate=Decimal("1.0842"), on_date=JUNE, source="ECB"
    )
    assert not keys(rate)
    assert keys(rate.with_values(to_currency="EUR", rate=Decimal(0))) == [
        "problem-rate-between-same",
        "problem-rate-zero",
    ]


@pytest.mark.parametrize(
    "record",
    [
        records.Activity(title="A", starts_on=JULY, ends_on=JUNE),
        records.Grant(title="G", starts_on=JULY, ends_on=JUNE),
        records.Sponsorship(title="S", sponsor="p", currency="EUR", starts_on=JULY, ends_on=JUNE),
        records.ValueArea(partner="p", area=Area.CONTENT, period_from=JULY, period_to=JUNE),
    ],
    ids=lambda record: record.entity.key,
)
def test_no_period_ends_before_it_starts(record: Record) -> None:
    assert keys(record) == ["problem-ends-before-start"]
