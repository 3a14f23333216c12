"""The plan: known records are found, filled, left or asked about; what it says is what the run does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.analysis.duplicates.finding import find_duplicates
from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.matching.index import Suggestion
from partnerdesk.importing.options import AS_NEW, ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.planning import PlanCancelledError
from partnerdesk.records import (
    ENTITIES,
    Activity,
    Agreement,
    AgreementParty,
    Contact,
    Grant,
    MatchAnswer,
    Partner,
    Support,
)
from partnerdesk.records.name_key import name_key
from partnerdesk.records.partner import PartnerType, Relation
from tests.importing.conftest import all_of

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner

PARTNERS = ["Partner", "Country", "City", "Padrino"]
MUSEUM = ["Museo del Faro", "Spain", "Cádiz", "Lola"]


def know(data_file: DataFile, *records: Any) -> list[Any]:
    with data_file.change("change-new-file", "x") as work:
        return work.add_many(records)


def outcomes(plan: Any) -> list[Outcome]:
    return [row.outcome for table in plan.tables for row in table.rows]


def state(data_file: DataFile) -> dict[str, list[Any]]:
    return {key: all_of(data_file, entity.type) for key, entity in ENTITIES.items()}


def test_a_row_becomes_a_record_with_the_unknown_column_beside_it(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    imported(make_sheet("a.xlsx", Partners=[PARTNERS, MUSEUM]))
    (partner,) = all_of(data_file, Partner)
    assert (partner.name, partner.country, partner.city, partner.extra) == (
        "Museo del Faro",
        "ES",
        "Cádiz",
        {"Padrino": "Lola"},
    )


def test_the_same_file_again_changes_nothing(data_file: DataFile, make_sheet: MakeSheet, imported: Planner) -> None:
    path = make_sheet(
        "a.xlsx",
        Partners=[
            [*PARTNERS, "Contact", "Email"],
            [*MUSEUM, "Ana Ruiz", "ana@faro.example"],
            ["Archivo", "n/a", "", "", "", ""],
        ],
        Support=[
            ["Partner", "Description", "Amount", "Currency", "Received on"],
            ["Museo del Faro", "Venue", 120, "EUR", "2024-03-01"],
            ["Museo del Faro", "Venue", 120, "EUR", "2024-03-01"],
        ],
    )
    imported(path)
    before = state(data_file)
    again = imported(path)
    assert set(outcomes(again)) == {Outcome.SAME}
    assert again.is_empty
    assert state(data_file) == before
    assert len(before["support"]) == 2


def test_the_counts_of_the_plan_are_those_of_the_run(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    know(data_file, Partner(name="Museo del Faro"))
    plan = imported(
        make_sheet("a.xlsx", Partners=[PARTNERS, MUSEUM, ["Archivo", "Peru", "", ""], ["", "Peru", "Lima", "x"]])
    )
    assert outcomes(plan) == [Outcome.UPDATED, Outcome.NEW, Outcome.REJECTED]
    assert len(all_of(data_file, Partner)) == 2
    assert data_file.undoable is not None
    data_file.undo()
    (left,) = all_of(data_file, Partner)
    assert (left.name, left.city) == ("Museo del Faro", None)


def test_fill_leaves_what_is_known_and_lists_what_differs(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    know(data_file, Partner(name="MUSEO DEL FARO", city="Málaga", extra={"Padrino": "Samir"}))
    plan = imported(make_sheet("a.xlsx", Partners=[PARTNERS, MUSEUM]))
    (partner,) = all_of(data_file, Partner)
    assert (partner.name, partner.city, partner.country) == ("MUSEO DEL FARO", "Málaga", "ES")
    assert partner.extra == {"Padrino": "Samir\nLola"}
    assert [(one.where, one.fault.message) for one in plan.problems] == [
        ("Partners!C2", "City: the record holds “Málaga”, and it stays."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("policy", "cities", "outcome"),
    [
        (OnMatch.UPDATE, ["Cádiz"], Outcome.UPDATED),
        (OnMatch.SKIP, ["Málaga"], Outcome.SAME),
        (OnMatch.NEW, ["Málaga", "Cádiz"], Outcome.NEW),
    ],
)
def test_each_policy_does_what_it_says(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner, policy: OnMatch, cities: list[str], outcome: Outcome
) -> None:
    know(data_file, Partner(name="Museo del Faro", city="Málaga"))
    plan = imported(make_sheet("a.xlsx", Partners=[PARTNERS[:3], MUSEUM[:3]]), on_match=policy)
    assert [one.city for one in all_of(data_file, Partner)] == cities
    assert outcomes(plan) == [outcome]


def test_rows_of_one_file_that_repeat_each_other_make_one_record(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(
        make_sheet(
            "a.xlsx", Partners=[PARTNERS[:3], ["Museo del Faro", "", ""], ["Museo del Faro, S.L.", "Spain", "Cádiz"]]
        )
    )
    (partner,) = all_of(data_file, Partner)
    assert (partner.country, partner.city) == ("ES", "Cádiz")
    assert outcomes(plan) == [Outcome.NEW, Outcome.UPDATED]


@pytest.mark.parametrize(
    "known",
    [
        {"wikidata": "Q42"},
        {"website": "https://www.faro.example/"},
        {"other_names": ("Museo del Faro",)},
    ],
)
def test_a_partner_is_known_again_by_item_domain_and_other_names(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner, known: dict[str, Any]
) -> None:
    know(data_file, Partner(name="Museum of the Lighthouse" if "website" not in known else "متحف الفنار", **known))
    rows = [["Partner", "Website", "Wikidata"], ["Museo del Faro", "faro.example", "Q42"]]
    imported(make_sheet("a.xlsx", Partners=rows))
    assert len(all_of(data_file, Partner)) == 1


def test_a_shared_domain_does_not_join_quite_different_names(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    know(data_file, Partner(name="City Library", website="city.example"))
    imported(make_sheet("a.xlsx", Partners=[["Partner", "Website"], ["Harbour Office", "city.example"]]))
    assert len(all_of(data_file, Partner)) == 2


def test_a_near_name_is_asked_about_and_the_answer_is_remembered(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner, imported: Planner
) -> None:
    (known,) = know(data_file, Partner(name="Biblioteca Popular La Boya"))
    path = make_sheet("a.xlsx", Partners=[["Partner", "City"], ["Biblioteca Popular La Bolla", "La Línea"]])
    (row,) = plan_of(path).tables[0].rows
    assert row.outcome is Outcome.UNDECIDED
    assert row.wanted == ("partner", "Biblioteca Popular La Bolla")
    assert row.suggestions == (Suggestion(known.id, known.name, row.suggestions[0].score),)
    said = {("partner", name_key("Biblioteca Popular La Bolla")): known.id}
    imported(path, decisions=said)
    (partner,) = all_of(data_file, Partner)
    assert partner.city == "La Línea"
    (answer,) = all_of(data_file, MatchAnswer)
    assert (answer.about_record, answer.same) == (known.id, True)
    assert outcomes(plan_of(path)) == [Outcome.SAME]


def test_a_near_name_that_is_decided_to_be_new_is_made(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    know(data_file, Partner(name="Asociación Vela Blanca"))
    path = make_sheet("a.xlsx", Partners=[["Partner", "City"], ["Asociación Vela Franca", "Tarifa"]])
    imported(path, decisions={("partner", name_key("Asociación Vela Franca")): AS_NEW})
    assert len(all_of(data_file, Partner)) == 2


def test_that_a_near_name_means_another_is_remembered_by_imports_and_by_the_search_for_duplicates(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner, imported: Planner
) -> None:
    (known,) = know(data_file, Partner(name="Biblioteca Popular La Boya"))
    name = "Biblioteca Popular La Bolla"
    path = make_sheet("a.xlsx", Partners=[["Partner", "City"], [name, "La Línea"]])
    imported(path, decisions={("partner", name_key(name)): AS_NEW})
    (answer,) = all_of(data_file, MatchAnswer)
    assert (answer.wanted, answer.about_record, answer.same) == (name_key(name), known.id, False)
    with data_file.read() as reader:
        assert find_duplicates(reader, "partner") == []
    (made,) = (partner for partner in all_of(data_file, Partner) if partner.name == name)
    with data_file.change("change-rehearsal") as work:
        work.delete(Partner, made.id)
    assert outcomes(plan_of(path)) == [Outcome.NEW], "nobody is asked again"


def test_an_unknown_partner_of_another_list_is_made_only_when_allowed(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner, imported: Planner
) -> None:
    rows = [["Partner", "Description", "Amount", "Currency"], ["Museo del Faro", "Printing", 100, "EUR"]]
    path = make_sheet("a.xlsx", Support=rows)
    assert outcomes(plan_of(path)) == [Outcome.UNDECIDED]
    plan = imported(path, create_missing=True)
    assert plan.made_partners == ["Museo del Faro"]
    (partner,) = all_of(data_file, Partner)
    (support,) = all_of(data_file, Support)
    assert support.partner == partner.id


def test_a_partner_of_another_sheet_of_the_same_import_is_known(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(
        make_sheet(
            "a.xlsx",
            Support=[["Partner", "Description", "Amount", "Currency"], ["Museo del Faro", "Printing", 100, "EUR"]],
            Partners=[PARTNERS, MUSEUM],
        )
    )
    assert outcomes(plan) == [Outcome.NEW, Outcome.NEW]
    assert all_of(data_file, Support)[0].partner == all_of(data_file, Partner)[0].id


def test_one_row_feeds_partner_contact_and_agreement(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [
        ["Socio", "Tipo", "Persona de contacto", "Correo", "Fecha firma convenio", "Vencimiento convenio"],
        ["Museo del Faro", "Museo", "Ana Ruiz", "ana@faro.example", "31/01/2024", "31/01/2026"],
        ["Archivo", "Archivo", "", "archivo@sur.example", "", ""],
    ]
    imported(make_sheet("a.xlsx", Socios=rows))
    museum, archive = all_of(data_file, Partner)
    (contact,) = all_of(data_file, Contact)
    (agreement,) = all_of(data_file, Agreement)
    (party,) = all_of(data_file, AgreementParty)
    assert museum.type is PartnerType.MUSEUM
    assert (contact.partner, contact.name, contact.email) == (museum.id, "Ana Ruiz", "ana@faro.example")
    assert (str(agreement.signed_on), str(agreement.ends_on)) == ("2024-01-31", "2026-01-31")
    assert (party.agreement, party.partner) == (agreement.id, museum.id)
    assert archive.email == "archivo@sur.example"


@pytest.mark.parametrize("amount", ["120", ""])
def test_what_the_support_of_a_partners_row_names_is_joined_or_kept(
    data_file: DataFile, make_sheet: MakeSheet, amount: str
) -> None:
    with data_file.change("change-new-file", "x") as work:
        taller = work.add(Activity(title="Taller")).id
    rows = [["Socio", "Importe", "Actividad"], ["Museo", amount, "Taller"], ["Archivo", amount, "Nobody's"]]
    with data_file.read() as reader:
        proposal = propose(read([make_sheet("a.csv", rows)]), reader, entity="partner")
        for choice, target in zip(
            proposal.tables[0].columns, ("partner.name", "support.amount", "support.activity"), strict=True
        ):
            choice.target = target
        plan = build_plan(reader, proposal, ImportOptions())
    assert account_for_cells(plan).missing == []
    apply_plan(data_file, plan)
    with data_file.read() as reader:
        given = [one.activity for one in reader.all(Support)]
        kept = {one.name: one.extra.get("Actividad") for one in reader.all(Partner)}
    assert given == ([taller, None] if amount else [])
    assert kept == {"Museo": None if amount else "Taller", "Archivo": "Nobody's"}


def test_a_branch_may_stand_above_the_house_it_belongs_to(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [["Partner", "Country", "Part of"], ["Branch", "Spain", "Main House"], ["Main House", "Spain", ""]]
    plan = imported(make_sheet("a.xlsx", Partners=rows))
    branch, house = all_of(data_file, Partner)
    assert branch.parent_partner == house.id
    assert plan.problems == []


def test_grants_of_one_title_and_different_numbers_stay_apart(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [["Grant no.", "Title", "Funder"], ["G-1", "Revenue", "Lanterna"], ["G-2", "Revenue", "Lanterna"]]
    imported(make_sheet("a.xlsx", Grants=rows))
    assert [one.number for one in all_of(data_file, Grant)] == ["G-1", "G-2"]


def test_a_change_that_breaks_a_rule_gives_way_and_is_reported(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    know(data_file, Partner(name="Museo del Faro", relation=Relation.ACTIVE))
    rows = [["Partner", "Status", "City"], ["Museo del Faro", "Prospect", "Cádiz"]]
    plan = imported(make_sheet("a.xlsx", Partners=rows), on_match=OnMatch.UPDATE)
    (partner,) = all_of(data_file, Partner)
    assert (partner.relation, partner.city) == (Relation.ACTIVE, "Cádiz")
    assert [(one.where, one.fault.key) for one in plan.problems] == [("Partners!B2", "problem-relation-step")]


def test_a_needed_value_that_waits_for_an_answer_lets_the_row_wait(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner
) -> None:
    know(data_file, Partner(name="Museo"))
    rows = [
        ["Partner", "Date", "Summary"],
        ["Museo", "03/04/2024", "We talked about maps"],
        ["Museo", "05/06/2024", "And again"],
    ]
    plan = plan_of(make_sheet("a.csv", rows), entity="conversation")
    assert outcomes(plan) == [Outcome.UNDECIDED] * 2
    assert [question.example for _, question in plan.tables[0].questions] == ["03/04/2024"]


def test_planning_reads_only_and_can_be_cancelled(data_file: DataFile, make_sheet: MakeSheet) -> None:
    path = make_sheet("a.csv", [PARTNERS, *([f"Partner {n}", "Spain", "Cádiz", "x"] for n in range(1200))])
    shares: list[float] = []
    with data_file.read() as reader:
        proposal = propose(read([path]), reader)
        build_plan(reader, proposal, ImportOptions(), progress=shares.append)
        assert shares == sorted(shares)
        with pytest.raises(PlanCancelledError):
            build_plan(reader, proposal, ImportOptions(), cancelled=lambda: True)
    assert all_of(data_file, Partner) == []


def test_applying_can_be_cancelled_and_leaves_the_file_as_it_was(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner
) -> None:
    from partnerdesk.importing.apply import ImportCancelledError

    plan = plan_of(make_sheet("a.csv", [PARTNERS, *([f"Partner {n}", "Spain", "Cádiz", "x"] for n in range(1200))]))
    with pytest.raises(ImportCancelledError):
        apply_plan(data_file, plan, cancelled=lambda: True)
    assert all_of(data_file, Partner) == []
    assert data_file.undoable is None


def test_a_contact_person_without_a_partner_stays_beside_the_row(make_sheet: MakeSheet, plan_of: Planner) -> None:
    rows = [
        ["Agreement title", "Signed with", "Contact person", "Contact email"],
        ["Loan of maps", "Museo del Faro", "Ana Puerto", "ana@museo.example"],
        ["Open archive", None, "Luis Prado", "luis@archivo.example"],
    ]
    plan = plan_of(make_sheet("a.csv", rows), entity="agreement", create_missing=True)
    assert not account_for_cells(plan).missing
    made = plan.tables[0].rows[1].records[0].record
    assert made is not None
    assert list(made.extra.values()) == ["Luis Prado", "luis@archivo.example"]


def test_files_of_the_same_name_in_two_folders_keep_their_problems_apart(
    data_file: DataFile, plan_of: Planner, tmp_path: Path
) -> None:
    rows = "Partner,Country\nMuseo del Faro,Spain\nArchivo,{}\n"
    for cycle, country in (("2021", "Nowhere"), ("2022", "Uruguay")):
        (tmp_path / cycle).mkdir()
        (tmp_path / cycle / "socios.csv").write_text(rows.format(country), encoding="utf-8")
    plan = plan_of(tmp_path / "2021" / "socios.csv", tmp_path / "2022" / "socios.csv")
    assert [table.table.file for table in plan.tables] == ["socios.csv", "2022/socios.csv"]
    assert [(one.file, one.where) for one in plan.problems] == [("socios.csv", "socios!B3")]
