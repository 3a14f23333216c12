"""Runs commands as a script would, and a data file for them to work on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.__main__ import main
from partnerdesk.records import (
    Agreement,
    AgreementParty,
    Conversation,
    FollowUp,
    Grant,
    Group,
    Obligation,
    Partner,
    StrategicCriterion,
    StrategicDefinition,
    Support,
)
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.partner import PartnerType
from partnerdesk.records.strategic_definition import Criterion
from partnerdesk.records.support import SupportForm
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output; fails where anything else stands there."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run the program in this process with words of the command line, in English unless they say otherwise."""

    def call(*words: object) -> Ended:
        capsys.readouterr()
        spoken = [] if "--language" in words else ["--language", "en"]
        status = main([*map(str, words), *spoken])
        said = capsys.readouterr()
        return Ended(status, said.out, said.err)

    return call


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A data file with a partner, its agreement, support, a conversation and things to do; closed."""
    path = tmp_path / "delta.partnerdesk"
    with DataFile.create(path, Group(name="Delta", report_currency="EUR"), author="ana") as file:
        with file.change("change-new-file", "Delta") as work:
            museum = work.add(
                Partner(
                    name="Museo del Río",
                    type=PartnerType.MUSEUM,
                    other_names=("River Museum",),
                    languages=("es",),
                    in_plans=True,
                    known_since=CalendarDate(2021, 3),
                    extra={"Padrino": "Ana"},
                )
            )
            school = work.add(Partner(name="Escuela Sur"))
            grant = work.add(Grant(number="G-1", title="Rivers", starts_on=CalendarDate(2024)))
            agreement = work.add(
                Agreement(title="Memorandum", amount=Decimal("1234.5"), currency="EUR", grant=grant.id)
            )
            work.add_many([AgreementParty(agreement=agreement.id, partner=one.id) for one in (museum, school)])
            work.add(Obligation(agreement=agreement.id, what="Lend the hall", due_on=CalendarDate(2020, 1, 31)))
            work.add(
                Support(
                    partner=museum.id,
                    description="Hall",
                    form=SupportForm.FINANCIAL,
                    amount=Decimal("0.1234"),
                    currency="JPY",
                )
            )
            work.add(Conversation(partner=museum.id, held_on=CalendarDate(2024, 5, 1), summary="Talked"))
            work.add(FollowUp(what="Call them", partner=museum.id, owner="Ana"))
            rooted = work.add(StrategicDefinition(name="rooted", title="Rooted"))
            work.add(StrategicCriterion(definition=rooted.id, criterion=Criterion.INSTITUTIONALISED))
        with file.change("change-new-file", "second") as work:
            work.set_fields(Partner, museum.id, city="Salto")
    return path
