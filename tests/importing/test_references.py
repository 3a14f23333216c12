"""Several names in one cell: each known one takes part, and what may be two names is never one in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.importing.options import AS_NEW
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.answers import ONE, SEVERAL, Answers
from partnerdesk.importing.values.outcome import QuestionKind, Severity
from partnerdesk.records import Activity, ActivityPartner, Partner
from partnerdesk.records.name_key import name_key
from tests.importing.conftest import all_of

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner


def test_several_partners_in_one_cell_all_take_part(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    with data_file.change("change-new-file", "x") as work:
        work.add_many([Partner(name=name) for name in ("Imprenta Calamar, S.L.", "Museo", "Archivo")])
    rows = [
        ["Activity", "Start date", "Partners"],
        ["Walk", "2024-05-31", "Imprenta Calamar, S.L.; Museo"],
        ["Talk", "2024-06-30", "Museo, Archivo"],
        ["Feast", "2024-07-31", "Museo\nNobody knows"],
    ]
    plan = imported(make_sheet("a.xlsx", Activities=rows))
    assert len(all_of(data_file, Activity)) == 3
    assert len(all_of(data_file, ActivityPartner)) == 5
    (problem,) = plan.problems
    assert (problem.where, problem.fault.key) == ("Activities!C4", "import-problem-unknown-partner")
    feast = all_of(data_file, Activity)[2]
    assert feast.extra["Partners"] == "Museo\nNobody knows"


def test_a_comma_parts_new_names_only_where_each_stands_alone_elsewhere_in_the_column(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [
        ["Activity", "Start date", "Partners"],
        ["Walk", "2024-05-31", "Colônia Z-12, Escola Prado"],
        ["Talk", "2024-06-30", "Colônia Z-12"],
        ["Feast", "2024-07-31", "Escola Prado; Museu"],
        ["Fair", "2024-08-31", "Museu do Mar, Santos"],
    ]
    imported(make_sheet("a.xlsx", Activities=rows), create_missing=True)
    names = [partner.name for partner in all_of(data_file, Partner)]
    assert names == ["Colônia Z-12", "Escola Prado", "Museu", "Museu do Mar, Santos"]


TWO: list[list[Any]] = [
    ["Activity", "Start date", "Partners"],
    ["Walk", "2024-05-31", "Town Library, Society of Mapmakers"],
    ["Talk", "2024-06-30", "Railway Museum / Friends of the Rail"],
    ["Fair", "2024-08-31", "Museum of the Sea, Santos"],
    ["Feast", "2024-07-31", "Taller del Norte, S.L."],
]


def test_what_may_be_two_names_is_asked_about_once(make_sheet: MakeSheet, plan_of: Planner) -> None:
    plan = plan_of(make_sheet("a.xlsx", Activities=TWO), create_missing=True)
    assert [one.where for one in plan.problems if one.fault.severity is Severity.QUESTION] == [
        "Activities!C2", "Activities!C3",
    ]  # fmt: skip
    ((number, question),) = plan.tables[0].questions
    assert (number, question.kind, question.options) == (3, QuestionKind.SEVERAL, (ONE, SEVERAL))
    assert [row.outcome for row in plan.tables[0].rows][:2] == [Outcome.UNDECIDED, Outcome.UNDECIDED]


@pytest.mark.parametrize(
    ("several", "first"),
    [
        (True, ["Town Library", "Society of Mapmakers", "Railway Museum", "Friends of the Rail"]),
        (False, ["Town Library, Society of Mapmakers", "Railway Museum / Friends of the Rail"]),
    ],
)
def test_the_answer_holds_for_the_whole_column(
    make_sheet: MakeSheet, plan_of: Planner, several: bool, first: list[str]
) -> None:
    options = {"create_missing": True, "answers": Answers(several=several)}
    plan = plan_of(make_sheet("a.xlsx", Activities=TWO), **options)
    museum = ["Museum of the Sea", "Santos"] if several else ["Museum of the Sea, Santos"]
    assert plan.made_partners == [*first, *museum, "Taller del Norte, S.L."]


def test_what_the_user_said_overrules_names_that_stand_alone(make_sheet: MakeSheet, plan_of: Planner) -> None:
    rows = [["Activity", "Start date", "Partners"], ["Walk", "2024-05-31", "Museum of Art, Boston City"],
            ["Talk", "2024-06-30", "Museum of Art"], ["Fair", "2024-08-31", "Boston City"]]  # fmt: skip
    plan = plan_of(make_sheet("a.xlsx", Activities=rows), create_missing=True, answers=Answers(several=False))
    assert plan.made_partners == ["Museum of Art, Boston City", "Museum of Art", "Boston City"]


def test_an_acronym_may_be_a_name_of_its_own(make_sheet: MakeSheet, plan_of: Planner) -> None:
    rows = [["Activity", "Start date", "Partners"], ["Walk", "2024-05-31", "UNESCO, British Council"]]
    plan = plan_of(make_sheet("a.xlsx", Activities=rows), create_missing=True)
    assert [question.kind for _, question in plan.tables[0].questions] == [QuestionKind.SEVERAL]
    assert plan.made_partners == [], "the row waits"


def test_who_said_that_it_is_one_name_is_not_told_again(make_sheet: MakeSheet, plan_of: Planner) -> None:
    name = "Town Library, Society of Mapmakers"
    rows = [["Activity", "Start date", "Partners"], ["Walk", "2024-05-31", name]]
    plan = plan_of(make_sheet("a.xlsx", Activities=rows), decisions={("partner", name_key(name)): AS_NEW})
    assert plan.problems == []
    assert plan.made_partners == [name]
