"""A group with two grants, forty partners and three years of work, as the tests of reports look at it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk import records as of
from partnerdesk.records.activity import ActivityKind, ActivityRole, ActivityState, Programme, Rhythm
from partnerdesk.records.agreement import AgreementKind, AgreementState, NoticeUnit, PartyRole, Side
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.grant import ComputedResult, GrantProgramme
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.project import Project
from partnerdesk.records.region import Region, RegionScheme
from partnerdesk.records.strategic_definition import Combine, Criterion
from partnerdesk.records.support import (
    Direction,
    FinancialPurpose,
    InKindCategory,
    SupportForm,
    SupportUnit,
    ValuationBasis,
)
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.store.unit_of_work import UnitOfWork

TODAY = date(2026, 2, 10)

PARTNERS = [
    ("Harbour City Museum", PartnerType.MUSEUM),
    ("National Library of the Strait", PartnerType.LIBRARY),
    ("Provincial Archive of Norhavn", PartnerType.ARCHIVE),
    ("University of the Two Shores, Faculty of Humanities and Social Sciences", PartnerType.UNIVERSITY),
    ("Lyceum No. 4", PartnerType.SCHOOL),
    ("Teachers' Network East", PartnerType.EDUCATION_NETWORK),
    ("Ministry of Culture", PartnerType.MINISTRY),
    ("Municipality of Norhavn", PartnerType.MUNICIPALITY),
    ("National Statistics Office", PartnerType.STATISTICS_OFFICE),
    ("Women Write", PartnerType.LOCAL_NGO),
    ("Coastal Nature League", PartnerType.NATIONAL_NGO),
    ("Journalists' Guild", PartnerType.PROFESSIONAL_ASSOCIATION),
    ("Radio Two Shores", PartnerType.RADIO_STATION),
    ("Bridge Telecom", PartnerType.COMPANY),
    ("Open Maps Foundation", PartnerType.FOUNDATION),
    ("متحف الميناء القديم", PartnerType.MUSEUM),
    ("Музей рибальства", PartnerType.MUSEUM),
    ("Botanical Garden", PartnerType.OTHER_GLAM),
    ("Youth Climate Circle", PartnerType.THEMATIC_NETWORK),
    ("UNESCO Field Office", PartnerType.UN_AGENCY),
    ("Ana Torvald, illustrator", PartnerType.ARTIST),
    ("Friends of the Old Town", None),
    ("Reading Room Collective", None),
    ("Neighbour User Group", PartnerType.USER_GROUP),
    ("Northern Hub", PartnerType.HUB),
]


def on(iso: str) -> CalendarDate:
    return CalendarDate.from_iso(iso)


def money(value: str) -> Decimal:
    return Decimal(value)


GROUP = of.Group(
    name="Wikimedians of the Two Shores",
    report_currency="USD",
    country="NO",
    signatory="Ingrid Solheim",
    signatory_role="Executive director",
)


def lay_down(path: Path) -> DataFile:
    """Make the file and fill it; it is returned open."""
    file = DataFile.create(path, GROUP, author="tests")
    with file.change("change-new-file", "example") as work:
        grant = _grants(work)
        partners = work.add_many([_partner(i, name, type_) for i, (name, type_) in enumerate(PARTNERS)])
        ids = [partner.id for partner in partners]
        activities = _activities(work, grant.id, ids)
        _support(work, grant.id, ids)
        _agreements(work, ids)
        _areas_and_words(work, grant.id, ids)
        definition = _definition(work)
        _metrics(work, grant.id, definition.id)
        _content(work, activities, ids)
    return file


def _partner(i: int, name: str, type_: PartnerType | None) -> of.Partner:
    return of.Partner(
        name=name,
        type=type_,
        relation=Relation.PROSPECT if i == 20 else Relation.ACTIVE,
        known_since=on("2025-03") if i % 5 == 0 else on("2021") if i % 5 == 1 else None,
        country="NO",
        in_plans=True if i in (0, 1, 3) else None,
    )


def _grants(work: UnitOfWork) -> of.Grant:
    grants = work.add_many(
        [
            of.Grant(
                title="Shores of knowledge",
                number="GSF-2023-118",
                cycle="2023-24 R1",
                starts_on=on("2024-01-01"),
                ends_on=on("2024-12-31"),
            ),
            of.Grant(
                title="Open harbours 2025",
                number="GSF-2025-204",
                programme=GrantProgramme.GENERAL_SUPPORT,
                funder="Wikimedia Foundation",
                cycle="2024-25 R2",
                region_scheme=RegionScheme.SINCE_2023,
                region=Region.NWE,
                starts_on=on("2025-01-01"),
                ends_on=on("2025-12-31"),
                awarded=money("48250.00"),
                currency="EUR",
                report_currency="USD",
                awarded_in_report_currency=money("52312.65"),
            ),
        ]
    )
    work.add_many(
        [
            of.ExchangeRate(
                from_currency="EUR",
                to_currency="USD",
                rate=money("1.0842"),
                on_date=on("2025-01-02"),
                source="European Central Bank, reference rate",
            ),
            of.ExchangeRate(
                from_currency="USD",
                to_currency="NOK",
                rate=money("10.2500"),
                on_date=on("2025-01-02"),
                source="Norges Bank",
            ),
        ]
    )
    return grants[1]


_KINDS = [ActivityKind.WORKSHOP, ActivityKind.EDIT_A_THON, ActivityKind.TRAINING, ActivityKind.UPLOAD]


def _activities(work: UnitOfWork, grant: str, partners: list[str]) -> list[str]:
    rows = [
        of.Activity(
            title=f"Harbour workshop {i + 1}",
            kind=_KINDS[i % 4],
            programme=Programme.EDUCATION if i % 3 == 0 else Programme.GLAM,
            state=ActivityState.PLANNED if i == 27 else ActivityState.DONE if i % 2 else None,
            rhythm=Rhythm.ONGOING if i % 4 == 1 else Rhythm.ONE_OFF if i % 4 == 0 else None,
            starts_on=CalendarDate(2025 if i >= 6 else 2024, i % 12 + 1, 12),
            grant=grant if i >= 6 and i % 3 else None,
            participants=18 + i if i % 5 else None,
            new_editors=3 + i % 4,
            editors=9 + i % 6,
            organisers=2,
        )
        for i in range(28)
    ]
    activities = [row.id for row in work.add_many(rows)]
    parts = [
        of.ActivityPartner(
            activity=activity,
            partner=partners[(i * 3 + k * 5) % 18],
            role=ActivityRole.CO_ORGANISER if k else ActivityRole.HOST,
            value_areas=(list(Area)[(i + k) % 6],) if i % 2 else (),
        )
        for i, activity in enumerate(activities)
        for k in range(1 + i % 3)
    ]
    parts.append(of.ActivityPartner(activity=activities[9], partner=partners[23]))
    work.add_many(parts)
    return activities


def _support(work: UnitOfWork, grant: str, partners: list[str]) -> None:
    """The worked example of in-kind support, 1,810.00 EUR, and around it what makes a real register."""

    def kind(partner: int, what: str, category: InKindCategory, **values: object) -> of.Support:
        usual = {"currency": "EUR", "received_on": on("2025-05-20"), "grant": grant}
        return of.Support(
            partner=partners[partner], description=what, form=SupportForm.IN_KIND, category=category, **(usual | values)
        )

    def cash(partner: int, what: str, amount: str, currency: str, **values: object) -> of.Support:
        return of.Support(
            partner=partners[partner],
            description=what,
            form=SupportForm.FINANCIAL,
            amount=money(amount),
            currency=currency,
            received_on=on("2025-06-01"),
            **values,
        )

    hours = {"quantity": money("146.5"), "unit": SupportUnit.HOUR}
    work.add_many(
        [
            kind(0, "Hall", InKindCategory.VENUE, quantity=money("3"), unit=SupportUnit.DAY, unit_value=money("120")),
            kind(
                11,
                "Legal advice",
                InKindCategory.PROFESSIONAL_SERVICE,
                quantity=money("12.5"),
                unit=SupportUnit.HOUR,
                unit_value=money("18.40"),
            ),
            kind(
                13,
                "Laptop",
                InKindCategory.EQUIPMENT_GIFT,
                quantity=money("1"),
                unit_value=money("2100"),
                amount_paid=money("1000"),
            ),
            kind(
                1,
                "Two projectors",
                InKindCategory.EQUIPMENT_LOAN,
                quantity=money("8"),
                unit=SupportUnit.DAY,
                unit_value=money("15"),
            ),
            kind(12, "Air time", InKindCategory.MEDIA_SPACE, valuation_basis=ValuationBasis.NOT_VALUED),
            kind(9, "Volunteers", InKindCategory.VOLUNTEER_TIME, unit_value=money("14"), **hours),
            kind(5, "Coffee", InKindCategory.CATERING, quantity=money("60"), unit_value=money("45"), currency="NOK"),
            kind(6, "Printed guides", InKindCategory.MATERIALS, amount=money("90"), currency="GBP"),
            cash(7, "Grant for the edit-a-thon", "1500", "EUR", purpose=FinancialPurpose.PROJECT_ASPECT),
            cash(13, "Prize money", "20000", "NOK", purpose=FinancialPurpose.UNRESTRICTED),
            cash(9, "Travel", "250", "EUR", direction=Direction.GIVEN),
            *(
                kind(i, "Room", InKindCategory.VENUE, quantity=money("1"), unit_value=money(str(40 + i)))
                for i in range(14, 20)
            ),
        ]
    )


def _agreements(work: UnitOfWork, partners: list[str]) -> None:
    kinds = [AgreementKind.MEMORANDUM, AgreementKind.CONTENT_DONATION, AgreementKind.VENUE]
    rows = work.add_many(
        [
            of.Agreement(
                title=f"{kinds[i % 3].value.replace('_', ' ').capitalize()} {2025 + i // 6}-{i + 1}",
                kind=kinds[i % 3],
                state=AgreementState.SIGNED,
                signed_on=on("2024-09-01"),
                effective_from=on("2024-09-01"),
                ends_on=[on("2026-03-31"), on("2026-08-31"), None, on("2025-10-31")][i % 4],
                open_ended=True if i % 4 == 2 else None,
                notice=6 if i % 4 == 1 else None,
                notice_unit=NoticeUnit.MONTHS if i % 4 == 1 else None,
            )
            for i in range(9)
        ]
    )
    work.add_many(
        [of.AgreementParty(agreement=row.id, partner=partners[i], role=PartyRole.PARTNER) for i, row in enumerate(rows)]
    )
    work.add_many(
        [
            of.Obligation(agreement=rows[0].id, what="Send the scans", side=Side.THEIRS, due_on=on("2026-02-28")),
            of.Obligation(agreement=rows[1].id, what="Train two librarians", side=Side.OURS),
        ]
    )


def _areas_and_words(work: UnitOfWork, grant: str, partners: list[str]) -> None:
    work.add_many(
        [
            of.ValueArea(
                partner=partners[i],
                area=list(Area)[i % 6],
                grant=grant,
                intended=True,
                delivered=True if i % 3 else None if i % 2 else False,
            )
            for i in range(14)
        ]
    )
    work.add_many(
        [of.Feedback(partner=partners[i], given_on=on("2025-11-05"), recommendation=8 + i % 3) for i in range(6)]
    )
    work.add_many(
        [
            of.LearningQuestion(
                question="What makes a museum upload a second time?",
                learned="A named person at the museum, and a report on how often its pictures were seen. Where "
                "nobody at the museum had hours for it, the second upload came only when we did it ourselves.",
                partners=(partners[0], partners[15]),
                grant=grant,
            ),
            of.LearningQuestion(question="Do schools go on without us?", grant=grant),
        ]
    )


def _definition(work: UnitOfWork) -> of.StrategicDefinition:
    definition = work.add(
        of.StrategicDefinition(
            name="lasting",
            title="Lasting work",
            description="A partnership that lasts beyond a year and rests on an agreement.",
            combine=Combine.ALL,
        )
    )
    work.add_many(
        [
            of.StrategicCriterion(definition=definition.id, criterion=Criterion.SPAN_MONTHS, threshold=12),
            of.StrategicCriterion(definition=definition.id, criterion=Criterion.JOINT_ACTIVITIES, threshold=2),
            of.StrategicCriterion(definition=definition.id, criterion=Criterion.AGREEMENT_IN_FORCE),
        ]
    )
    return definition


def _metrics(work: UnitOfWork, grant: str, definition: str) -> None:
    work.add_many(
        [
            of.Metric(
                grant=grant,
                name="Participants",
                description="People at our workshops, edit-a-thons and trainings",
                target=money("600"),
                computed=ComputedResult.PARTICIPANTS,
                comments="Two workshops in the autumn were moved online after the storm.",
                methodology="Signed lists.",
            ),
            of.Metric(grant=grant, name="New editors", target=money("80"), computed=ComputedResult.NEW_EDITORS),
            of.Metric(grant=grant, name="Organisers", target=money("40"), computed=ComputedResult.ORGANISERS),
            of.Metric(
                grant=grant,
                name="Files on Commons",
                target=money("2500"),
                computed=ComputedResult.CONTENT,
                project=Project.COMMONS,
            ),
            of.Metric(
                grant=grant,
                name="Strategic partnerships",
                target=money("5"),
                computed=ComputedResult.STRATEGIC_PARTNERSHIPS,
                definition=definition,
            ),
            of.Metric(
                grant=grant,
                name="Partners with feedback, per cent",
                target=money("50"),
                computed=ComputedResult.FEEDBACK_COVERAGE,
            ),
            of.Metric(
                grant=grant,
                name="Press mentions",
                description="Articles and broadcasts that name a partner",
                target=money("12"),
                result=money("17"),
                comments="Nine of them on Radio Two Shores",
                methodology="Clippings kept by the communications volunteer",
            ),
        ]
    )


def _content(work: UnitOfWork, activities: list[str], partners: list[str]) -> None:
    work.add_many(
        [
            of.ContentResult(
                activity=activities[7 + i],
                partner=partners[i] if i % 2 else None,
                project=[Project.COMMONS, Project.WIKIPEDIA, Project.WIKIDATA, Project.WIKIPEDIA][i % 4],
                language=[None, "nb", None, "uk"][i % 4],
                kind=[ResultKind.UPLOADED, ResultKind.CREATED, ResultKind.IMPROVED, ResultKind.IMPROVED][i % 4],
                count=120 + 37 * i,
            )
            for i in range(10)
        ]
    )
    work.add(of.ContentResult(activity=activities[7], project=Project.COMMONS, kind=ResultKind.VIEWED, count=1_250_400))
