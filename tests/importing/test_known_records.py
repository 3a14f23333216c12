"""Rows of one list that mean the same record: what the first one brings stays, what differs is listed or kept."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.records import Partner

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner

HEADER = ["Partner", "City", "Padrino"]
TWICE = [HEADER, ["Museo del Faro", "Cádiz", "Lola"], ["Museo del Faro", "Rota", "Pepe"]]


@pytest.mark.parametrize("policy", [OnMatch.FILL, OnMatch.UPDATE, OnMatch.SKIP])
def test_a_new_record_named_twice_keeps_what_both_rows_say(
    plan_of: Planner, make_sheet: MakeSheet, policy: OnMatch
) -> None:
    plan = plan_of(make_sheet("a.xlsx", Partners=TWICE), on_match=policy)
    (planned,) = plan.records.values()
    assert isinstance(planned.record, Partner)
    assert planned.record.city == "Cádiz"
    assert planned.record.extra == {"Padrino": "Lola\nPepe"}
    assert [(problem.where, problem.value) for problem in plan.problems] == [("Partners!B3", "Rota")]
    assert account_for_cells(plan).missing == []


def test_a_known_record_is_updated_by_the_first_row_and_the_second_is_listed(
    data_file: DataFile, plan_of: Planner, make_sheet: MakeSheet
) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add(Partner(name="Museo del Faro", city="Jerez", extra={"Padrino": "Ana"}))
    plan = plan_of(make_sheet("a.xlsx", Partners=TWICE), on_match=OnMatch.UPDATE)
    (planned,) = plan.records.values()
    assert planned.changes == {"city": "Cádiz", "extra": {"Padrino": "Lola\nPepe"}}
    assert [(problem.where, problem.value) for problem in plan.problems] == [("Partners!B3", "Rota")]


GIFTS = [["Partner", "Description", "Direction", "Date received", "Amount", "Currency"]]
ROOM = ["Museo del Faro", "Sala", "received", "2024-03-01", "100.00", "EUR"]


def test_each_of_several_rows_alike_is_a_gift_of_its_own_in_this_sheet_and_the_same_one_in_the_next(
    data_file: DataFile, plan_of: Planner, imported: Planner, make_sheet: MakeSheet
) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add(Partner(name="Museo del Faro"))
    two = make_sheet("a.xlsx", Support=[*GIFTS, ROOM, ROOM])
    assert imported(two).counts() == {Outcome.NEW: 2}
    again = make_sheet("b.xlsx", Support=[*GIFTS, ROOM, ROOM, ROOM], Copy=[*GIFTS, ROOM, ROOM, ROOM])
    plan = plan_of(again)
    assert [table.counts() for table in plan.tables] == [
        {Outcome.SAME: 2, Outcome.NEW: 1}, {Outcome.SAME: 3},
    ]  # fmt: skip


def test_a_plan_that_nobody_uses_is_gone_without_a_search_for_garbage(
    data_file: DataFile, plan_of: Planner, make_sheet: MakeSheet
) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add(Partner(name="Museo del Faro"))
    gc.disable()
    try:
        plan = plan_of(make_sheet("a.xlsx", Partners=[*TWICE, ["Casa Roja", "Rota", ""]]))
        assert plan.counts() == {Outcome.UPDATED: 2, Outcome.NEW: 1}
        made = weakref.ref(next(planned.record for planned in plan.records.values() if planned.record))
        del plan
        assert made() is None
    finally:
        gc.enable()
