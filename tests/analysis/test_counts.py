"""Partners counted: unique and per activity, new, external and movement apart, shares with base and not stated."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analysis.counts import by_family, by_value_area, partner_counts, partner_shares, partners_by
from partnerdesk.analysis.period import Period
from partnerdesk.analysis.recorded import Recorded
from partnerdesk.records import Activity, ActivityPartner, Agreement, AgreementParty, Feedback, Partner, Support
from partnerdesk.records import ValueArea as Value
from partnerdesk.records.activity import ActivityState, Programme, Rhythm
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import Family, PartnerType, Relation
from partnerdesk.records.support import SupportForm

TODAY = date(2026, 2, 10)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


def partner(id_: str, type_: PartnerType | None = PartnerType.MUSEUM, **values: object) -> Partner:
    return Partner(id=id_, name=id_, type=type_, **values)


def activity(id_: str, **values: object) -> Activity:
    usual = {"state": ActivityState.DONE, "starts_on": CalendarDate(2025, 5, 1)}
    return Activity(id=id_, title=id_, **(usual | values))


def parts(**by_activity: str | list[str]) -> tuple[ActivityPartner, ...]:
    """`a="pq"`: partners p and q take part in activity a."""
    return tuple(
        ActivityPartner(activity=id_, partner=one) for id_, partners in by_activity.items() for one in partners
    )


def test_a_partner_of_two_activities_is_one_partner_and_two_parts() -> None:
    recorded = Recorded(
        partners=(partner("p"), partner("q"), partner("m", PartnerType.CHAPTER)),
        activities=(activity("a"), activity("b"), activity("c")),
        activity_partners=parts(a="pqm", b="p"),
    )
    counts = partner_counts(recorded, recorded, YEAR, TODAY)
    assert (counts.in_activities.value, counts.in_activities_each.value) == (2, 3)
    assert counts.in_activities_each.not_stated == 1
    assert counts.in_activities_each.records == ("a", "b")
    assert (counts.partners.value, counts.movement.value, counts.movement.records) == (2, 1, ("m",))


def test_a_part_written_twice_counts_once() -> None:
    recorded = Recorded(partners=(partner("p"),), activities=(activity("a"),), activity_partners=parts(a="pp"))
    assert partner_counts(recorded, recorded, YEAR, TODAY).in_activities_each.value == 1


def test_who_gave_or_agreed_is_a_partner_of_the_period_without_any_activity() -> None:
    recorded = Recorded(
        partners=(
            partner("gave"),
            partner("agreed"),
            partner("silent"),
            partner("prospect", relation=Relation.PROSPECT),
        ),
        support=(Support(id="s", partner="gave", description="Room"),),
        agreements=(Agreement(id="x", title="x", state=AgreementState.SIGNED, signed_on=CalendarDate(2025)),),
        parties=(AgreementParty(agreement="x", partner="agreed"),),
    )
    assert partner_counts(recorded, recorded, YEAR, TODAY).partners.records == ("gave", "agreed")


def test_an_active_partner_without_any_record_counts_and_is_named_as_such() -> None:
    recorded = Recorded(
        partners=(
            partner("active", relation=Relation.ACTIVE),
            partner("met later", relation=Relation.ACTIVE, known_since=CalendarDate(2026, 1)),
            partner("dormant", relation=Relation.DORMANT),
        )
    )
    counts = partner_counts(recorded, recorded, YEAR, TODAY)
    assert counts.partners.records == ("active",)
    assert (counts.without_evidence.value, counts.without_evidence.base) == (1, 1)
    long_ago = Period(date(2021, 1, 1), date(2021, 12, 31))
    assert partner_counts(recorded, recorded, long_ago, TODAY).partners.value == 0


def test_over_all_time_everybody_counts_who_is_more_than_a_prospect() -> None:
    partners = tuple(partner(str(relation), relation=relation) for relation in (None, *Relation))
    recorded = Recorded(partners=partners)
    assert partner_counts(recorded, recorded, Period(), TODAY).partners.records == (
        "None",
        "active",
        "dormant",
        "ended",
    )


def test_a_partner_is_new_in_the_period_of_its_first_joint_work_or_of_the_date_stated() -> None:
    whole = Recorded(
        partners=(
            partner("old"),
            partner("new"),
            partner("said old", known_since=CalendarDate(2020)),
            partner("undated"),
        ),
        activities=(activity("before", starts_on=CalendarDate(2024, 3)), activity("a"), activity("x", starts_on=None)),
        activity_partners=parts(before=["old"], a=["old", "new", "said old"], x=["undated"]),
    )
    found = partner_counts(whole, whole, YEAR, TODAY).new
    assert (found.value, found.base, found.not_stated, found.records) == (1, 4, 1, ("new",))


def test_families_are_counted_with_those_of_no_stated_type_beside_them() -> None:
    found = by_family(
        [partner("1"), partner("2", PartnerType.LIBRARY), partner("3", PartnerType.SCHOOL), partner("4", None)]
    )
    assert list(found) == [Family.GLAM, Family.EDUCATION]
    assert (found[Family.GLAM].value, found[Family.GLAM].base, found[Family.GLAM].not_stated) == (2, 4, 1)


def test_a_value_is_delivered_by_a_statement_or_by_a_part_in_an_activity() -> None:
    partners = (partner("p"), partner("q"), partner("r"), partner("s"))
    recorded = Recorded(
        partners=partners,
        activities=(activity("a"),),
        activity_partners=(ActivityPartner(activity="a", partner="q", value_areas=(Area.CONTENT,)),),
        value_areas=(
            Value(partner="p", area=Area.CONTENT, intended=True, delivered=True),
            Value(partner="p", area=Area.CONTENT, intended=True, delivered=True),
            Value(partner="r", area=Area.CONTENT, intended=False),
        ),
    )
    found = by_value_area(recorded, partners)[Area.CONTENT]
    assert found.delivered.records == ("p", "q")
    assert found.intended.records == ("p",)
    assert (found.delivered.base, found.delivered.not_stated) == (4, 1)


def test_a_share_leaves_out_what_was_not_stated() -> None:
    partners = (partner("ongoing"), partner("once"), partner("silent"), partner("nothing"))
    recorded = Recorded(
        partners=partners,
        activities=(
            activity("o", rhythm=Rhythm.ONGOING),
            activity("1", rhythm=Rhythm.ONE_OFF),
            activity("s"),
        ),
        activity_partners=tuple(
            ActivityPartner(activity=id_, partner=who)
            for id_, who in (("o", "ongoing"), ("s", "ongoing"), ("1", "once"), ("s", "silent"))
        ),
    )
    found = partner_shares(recorded, partners).sustained
    assert (found.value, found.base, found.not_stated) == (1, 4, 1)
    assert found.share == Decimal(1) / 3


def test_institutions_are_counted_among_education_partners_and_sustained_ones_among_those() -> None:
    partners = (partner("school", PartnerType.SCHOOL), partner("ngo", PartnerType.LOCAL_NGO), partner("museum"))
    recorded = Recorded(
        partners=partners,
        activities=(activity("e", programme=Programme.EDUCATION, rhythm=Rhythm.ONGOING), activity("g")),
        activity_partners=tuple(
            ActivityPartner(activity=id_, partner=who) for id_, who in (("e", "school"), ("e", "ngo"), ("g", "museum"))
        ),
    )
    shares = partner_shares(recorded, partners)
    assert (shares.institutions.value, shares.institutions.base) == (1, 2)
    assert (shares.sustained_institutions.value, shares.sustained_institutions.base) == (1, 1)


def test_shares_of_support_and_feedback_count_each_partner_once() -> None:
    partners = (partner("p"), partner("q"))
    recorded = Recorded(
        partners=partners,
        support=(
            Support(id="1", partner="p", description="1", form=SupportForm.IN_KIND),
            Support(id="2", partner="p", description="2", form=SupportForm.IN_KIND),
            Support(id="3", partner="q", description="3", form=SupportForm.FINANCIAL),
        ),
        feedback=tuple(Feedback(partner="q", given_on=CalendarDate(2025, day)) for day in (1, 2)),
    )
    shares = partner_shares(recorded, partners)
    assert shares.with_in_kind.records == ("p",)
    assert shares.with_financial.records == ("q",)
    assert (shares.with_feedback.value, shares.with_feedback.base) == (1, 2)


IDS = [f"p{i}" for i in range(6)]
PARTS = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(IDS)), max_size=30)
TYPES = st.lists(st.sampled_from([None, *PartnerType]), min_size=6, max_size=6)


@given(PARTS, TYPES)
def test_no_count_exceeds_its_base(joined: list[tuple[str, str]], types: list[PartnerType | None]) -> None:
    partners = tuple(partner(id_, type_) for id_, type_ in zip(IDS, types, strict=True))
    recorded = Recorded(
        partners=partners,
        activities=tuple(activity(id_) for id_ in "abcd"),
        activity_partners=tuple(ActivityPartner(activity=id_, partner=who) for id_, who in joined),
    )
    counts = partner_counts(recorded, recorded, YEAR, TODAY)
    each, once = counts.in_activities_each.value or 0, counts.in_activities.value or 0
    assert once <= each <= once * len(recorded.activities)
    assert (counts.partners.value or 0) + (counts.movement.value or 0) == len({who for _, who in joined})
    for figure in partners_by(partners, lambda one: one.type).values():
        assert (figure.value or 0) + figure.not_stated <= (figure.base or 0)
        assert len(figure.records) == figure.value
