"""The data that is measured with: a group of years of work, a hub of 20,000 partners; made once, through the store."""

from __future__ import annotations

import random
import shutil
import tempfile
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    AgreementParty,
    Contact,
    Grant,
    Group,
    Partner,
    StrategicCriterion,
    StrategicDefinition,
    Support,
)
from partnerdesk.records.activity import ActivityKind, ActivityState
from partnerdesk.records.agreement import AgreementKind, AgreementState
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.record_id import new_id
from partnerdesk.records.strategic_definition import Combine, Criterion
from partnerdesk.records.support import InKindCategory, SupportForm, SupportUnit, ValuationBasis
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.journal import ChangesetKind
from tests.benchmarks.made_files import GROUP, path_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.records import Record

GROUP_SIZE: Final = {"partner": 5_000, "contact": 8_000, "agreement": 6_000, "support": 20_000, "activity": 30_000}
HUB_SIZE: Final = {"partner": 20_000}
MANY_SIZE: Final = {"partner": 1, "activity": 50_000}
_AUTHOR: Final = "bench"
_COUNTRIES: Final = ("UY", "AR", "ES", "MA", "IN", "UA", "TW", "GH")
_KINDS_OF_PLACE: Final = (
    "Museo",
    "Bibliothèque",
    "Archiv",
    "Universidad",
    "مكتبة",
    "संग्रहालय",
    "Музей",
    "圖書館",
    "Radio",
)
_PLACES: Final = (
    "São Tomé",
    "Montevideo",
    "Łódź",
    "Zürich",
    "طنجة",
    "वाराणसी",
    "Одеса",
    "臺南",
    "Kumasi",
    "Ñuñoa",
    "Mérida",
    "Brașov",
)


def group_file() -> Path:
    """Return the group's data file, made if it is not there."""
    return made(GROUP, GROUP_SIZE)


def hub_file() -> Path:
    """Return the hub's data file, made if it is not there."""
    return made("hub", HUB_SIZE)


def many_file() -> Path:
    """Return a file with 50,000 activities, a kind of record with 20 fields that hold something."""
    return made("many", MANY_SIZE)


def made(name: str, size: dict[str, int]) -> Path:
    """Return the file of that name, made with so many records of each kind unless a run before made it."""
    path = path_of(name)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"unfinished-{path.name}")
        unfinished.unlink(missing_ok=True)
        with DataFile.create(unfinished, Group(name="Bench", report_currency="EUR"), author=_AUTHOR) as file:
            fill(file, size)
        unfinished.rename(path)
    return path


@contextmanager
def copy_of(path: Path) -> Iterator[Path]:
    """Give a copy that may be written to, and take it away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(shutil.copy(path, folder))


@contextmanager
def opened(path: Path) -> Iterator[DataFile]:
    """Open a data file as every case does."""
    with DataFile.open(path, author=_AUTHOR) as file:
        yield file


def fill(file: DataFile, size: dict[str, int]) -> None:
    """Add so many records of each kind, the same ones every time but for their ids."""
    chance = random.Random(20_260_101)
    partners = partners_numbered(size["partner"], chance)
    with file.change("change-rehearsal", kind=ChangesetKind.IMPORT) as work:
        grants = [_grant(year) for year in range(2020, 2026)]
        work.add_many(partners)
        work.add_many(grants)
        definitions = [_definition(number) for number in range(4)]
        work.add_many(definitions)
        work.add_many([criterion for definition in definitions for criterion in _criteria(definition)])
        for records in _hanging_on(partners, grants, size, chance):
            work.add_many(records)


def partners_numbered(count: int, chance: random.Random) -> list[Partner]:
    """Make partners with names in several scripts, most fields filled."""
    return [_partner(number, chance) for number in range(count)]


def _partner(number: int, chance: random.Random) -> Partner:
    place = chance.choice(_PLACES)
    return Partner(
        id=new_id(),
        name=f"{chance.choice(_KINDS_OF_PLACE)} {place} {number}",
        other_names=(f"P{number}",),
        type=chance.choice(list(PartnerType)),
        relation=chance.choice(list(Relation)),
        description="Works with us on photographs, oral history and training. " * 3,
        owner=chance.choice(["Ana", "Bilal", "Chidi", "Dana"]),
        known_since=_day(chance),
        country=chance.choice(_COUNTRIES),
        city=place,
        website=f"https://partner{number}.example.org",
        email=f"hello@partner{number}.example.org",
        languages=("es", "en"),
        themes=("archives", "audio"),
        notes=f"Met at the fair of {number % 30 + 1990}.",
        extra={"Padrino": f"Nº {number}"},
    )


def _hanging_on(
    partners: Sequence[Partner], grants: Sequence[Grant], size: dict[str, int], chance: random.Random
) -> Iterator[Sequence[Record]]:
    def some_partner() -> str:
        # A few partners bring most of the work, as in every group.
        return partners[int(len(partners) * chance.random() ** 3)].id

    def some_grant() -> str:
        return chance.choice(grants).id

    count = {**dict.fromkeys(("contact", "agreement", "support", "activity"), 0), **size}
    yield [
        Contact(partner=some_partner(), name=f"Person {n}", email=f"p{n}@example.org") for n in range(count["contact"])
    ]
    agreements = [_agreement(n, some_grant(), chance) for n in range(count["agreement"])]
    yield agreements
    yield [AgreementParty(agreement=agreement.id, partner=some_partner()) for agreement in agreements]
    activities = [_activity(n, some_grant(), chance) for n in range(count["activity"])]
    yield activities
    yield [ActivityPartner(activity=activity.id, partner=some_partner()) for activity in activities]
    yield [_support(n, some_partner(), some_grant(), chance) for n in range(count["support"])]


def _grant(year: int) -> Grant:
    starts, ends = CalendarDate(year, 1, 1), CalendarDate(year, 12, 31)
    return Grant(
        id=new_id(),
        number=f"G-{year}",
        title=f"Grant {year}",
        starts_on=starts,
        ends_on=ends,
        report_currency="EUR",
    )


def _definition(number: int) -> StrategicDefinition:
    return StrategicDefinition(
        id=new_id(),
        name=f"definition-{number}",
        title=f"Definition {number}",
        window_months=12 * (number + 1),
        combine=Combine.ANY if number % 2 else Combine.ALL,
    )


def _criteria(definition: StrategicDefinition) -> list[StrategicCriterion]:
    wanted = [(Criterion.JOINT_ACTIVITIES, 2), (Criterion.AGREEMENT_IN_FORCE, None), (Criterion.CONTINUED, 2)]
    return [StrategicCriterion(definition=definition.id, criterion=kind, threshold=least) for kind, least in wanted]


def _agreement(number: int, grant: str, chance: random.Random) -> Agreement:
    signed = _day(chance)
    return Agreement(
        id=new_id(),
        number=f"A-{number}",
        title=f"Agreement {number}",
        kind=chance.choice(list(AgreementKind)),
        state=AgreementState.ACTIVE,
        grant=grant,
        signed_on=signed,
        effective_from=signed,
        ends_on=CalendarDate(signed.year + 2, signed.month, signed.day),
    )


def _activity(number: int, grant: str, chance: random.Random) -> Activity:
    day = _day(chance)
    return Activity(
        id=new_id(),
        title=f"Workshop {number} · {chance.choice(_PLACES)}",
        kind=chance.choice(list(ActivityKind)),
        state=ActivityState.DONE,
        starts_on=day,
        ends_on=day,
        place=chance.choice(_PLACES),
        grant=grant,
        languages=("es",),
        description="An afternoon of scanning, describing and uploading.",
        participants=number % 60,
        new_editors=number % 9,
        editors=number % 30,
        organisers=3,
        hours=Decimal("3.5"),
        evidence="Photographs and the list of participants.",
        notes=f"Row {number}",
    )


def _support(number: int, partner: str, grant: str, chance: random.Random) -> Support:
    in_kind: dict[str, Any] = {
        "form": SupportForm.IN_KIND,
        "category": chance.choice(list(InKindCategory)),
        "quantity": Decimal(number % 12 + 1),
        "unit": chance.choice(list(SupportUnit)),
        "unit_value": Decimal("35.50"),
        "valuation_basis": ValuationBasis.MARKET_PRICE,
    }
    financial = {"form": SupportForm.FINANCIAL, "amount": Decimal(number % 900 + 100)}
    return Support(
        partner=partner,
        description=f"Support {number}",
        grant=grant,
        received_on=_day(chance),
        currency="EUR",
        **(in_kind if number % 4 else financial),
    )


def _day(chance: random.Random) -> CalendarDate:
    return CalendarDate(chance.randint(2020, 2025), chance.randint(1, 12), chance.randint(1, 28))
