"""What lists work out in SQL is what the records work out in Python."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.records import Activity, ActivityPartner, Agreement, AgreementParty, FollowUp, Partner, Support
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import Family, PartnerType
from partnerdesk.records.support import SupportForm, ValuationBasis
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.listing import ListQuery, read_list
from partnerdesk.store.unit_of_work import UnitOfWork

TODAY = date(2026, 6, 15)
NEAR = st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=400)).map(CalendarDate.of)
DATES = (
    st.none()
    | NEAR
    | NEAR.map(lambda day: CalendarDate(day.year, day.month))
    | NEAR.map(lambda d: CalendarDate(d.year))
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.lists(
        st.builds(
            Agreement,
            title=st.just("MoU"),
            state=st.none() | st.sampled_from(AgreementState),
            signed_on=DATES,
            effective_from=DATES,
            ends_on=DATES,
        ),
        min_size=1,
        max_size=20,
    )
)
def test_the_state_of_an_agreement_is_the_same_in_sql_and_in_python(
    file: DataFile, agreements: list[Agreement]
) -> None:
    def keep(work: UnitOfWork) -> None:
        sound = [one for one in agreements if all(problem.warning for problem in one.problems(None))]
        kept = work.add_many(sound)
        listing = read_list(work, ListQuery("agreement", ("state_now",)), TODAY)
        shown = dict(listing.rows)
        assert {a.id: a.state_on(TODAY) for a in kept} == {a.id: shown[a.id] for a in kept}

    file.rehearse(keep)


def test_a_partner_is_listed_with_family_activities_and_next_step(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museum", type=PartnerType.MUSEUM))
        for start in ("2025-05", "2026-02-01", "2027-01-01"):
            activity = work.add(Activity(title=start, starts_on=CalendarDate.from_iso(start)))
            work.add(ActivityPartner(activity=activity.id, partner=partner.id))
        work.add(FollowUp(what="later", partner=partner.id, due_on=CalendarDate(2026, 12)))
        work.add(FollowUp(what="sooner", partner=partner.id, due_on=CalendarDate(2026, 7)))
        work.add(FollowUp(what="done", partner=partner.id, due_on=CalendarDate(2026), done_on=CalendarDate(2026)))
    with file.read() as reader:
        query = ListQuery("partner", ("family", "activities", "last_activity", "next_step"))
        (row,) = read_list(reader, query, TODAY).rows
    assert row[1:] == (Family.GLAM.value, 3, "2026-02-01", "sooner")


def test_support_is_listed_with_its_value_and_what_is_not_valued_has_none(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museum"))
        venue = Support(partner=partner.id, description="a", form=SupportForm.IN_KIND, currency="EUR")
        work.add(venue.with_values(quantity=Decimal(3), unit_value=Decimal(120)))
        work.add(venue.with_values(description="b", quantity=Decimal(1), unit_value=Decimal(5), amount_paid=Decimal(9)))
        work.add(venue.with_values(description="c", quantity=Decimal(1), valuation_basis=ValuationBasis.NOT_VALUED))
        work.add(venue.with_values(description="d", form=SupportForm.FINANCIAL, amount=Decimal("10.5")))
    with file.read() as reader:
        rows = read_list(reader, ListQuery("support", ("description", "value"))).rows
    assert [row[1:] for row in rows] == [("a", 3600000), ("b", 0), ("c", None), ("d", 105000)]


def test_each_agreement_is_listed_with_its_own_partners_by_name(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        agreement = work.add(Agreement(title="MoU"))
        other = work.add(Agreement(title="Zoo"))
        work.add(AgreementParty(agreement=other.id, partner=work.add(Partner(name="Zoo")).id))
        for name in ("Museum", "Library"):
            work.add(AgreementParty(agreement=agreement.id, partner=work.add(Partner(name=name)).id))
    with file.read() as reader:
        rows = read_list(reader, ListQuery("agreement", ("partners",))).rows
    assert [row[1] for row in rows] == ["Museum, Library", "Zoo"]


def test_a_total_or_a_price_without_quantity_counts_once(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        partner = work.add(Partner(name="Museum"))
        venue = Support(partner=partner.id, description="a", form=SupportForm.IN_KIND, currency="EUR")
        work.add(venue.with_values(amount=Decimal(50)))
        work.add(venue.with_values(description="b", form=None, unit_value=Decimal(7)))
    with file.read() as reader:
        rows = read_list(reader, ListQuery("support", ("description", "value"))).rows
        in_python = {one.description: one.value for one in reader.all(Support)}
    assert {row[1]: Decimal(row[2]) / 10_000 for row in rows} == in_python
