"""Exports of the dashboard as activities and content results: each thing counted once, each cell accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.outcome import Severity
from partnerdesk.records import Activity, ContentResult
from partnerdesk.records.content_result import CountSource, ResultKind
from partnerdesk.records.project import Project
from tests.importing.dashboard_exports import (
    FILE,
    SINCE_2018,
    SITES,
    SLUG,
    articles,
    editors,
    overview,
    uploads,
    wikidata,
)

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile
    from tests.importing.conftest import MakeSheet, Planner

Counts = dict[tuple[str, str | None, str], int]


def counts(data_file: DataFile) -> Counts:
    """Return what the data file counts, by project, language and kind."""
    with data_file.read() as reader:
        return {(one.project.value, one.language, one.kind.value): one.count for one in reader.all(ContentResult)}


def activities(data_file: DataFile) -> list[Activity]:
    with data_file.read() as reader:
        return list(reader.all(Activity))


def test_the_overview_gives_an_activity_and_what_it_left_on_each_project(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(make_sheet("campaign.csv", overview()))
    (made,) = activities(data_file)
    assert (made.title, str(made.starts_on), str(made.ends_on)) == ("Mujeres en la costa", "2024-03-01", "2024-03-31")
    assert (made.editors, made.new_editors, made.extra["course_slug"]) == (12, 5, SLUG)
    assert counts(data_file) == {
        ("wikipedia", "es", "created"): 8,
        # Articles edited are counted with the new ones among them.
        ("wikipedia", "es", "improved"): 12,
        ("wikipedia", "es", "references_added"): 44,
        ("wikipedia", "es", "viewed"): 5400,
        ("commons", None, "uploaded"): 3,
        ("commons", None, "used"): 1,
    }
    assert account_for_cells(plan).missing == []


def test_figures_for_each_wiki_take_the_place_of_their_totals(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(make_sheet(f"{FILE}-overview-2024-05-05.csv", overview(**SITES)))
    found = counts(data_file)
    assert found["wikipedia", "es", "created"] == 5
    assert found["wikipedia", "es", "improved"] == 10
    assert found["wikidata", None, "created"] == 3
    assert found["wikidata", None, "improved"] == 2
    (made,) = activities(data_file)
    assert made.retained_editors == 2
    assert made.extra["articles_created"] == "8"
    assert account_for_cells(plan).missing == []


def test_figures_without_a_wiki_are_kept_beside_the_activity(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(make_sheet("old.csv", overview(**dict.fromkeys(SINCE_2018))))
    (made,) = activities(data_file)
    assert counts(data_file) == {("commons", None, "uploaded"): 3, ("commons", None, "used"): 1}
    assert (made.extra["articles_created"], made.extra["article_views"]) == ("8", "5400")
    assert account_for_cells(plan).missing == []


def test_a_row_that_names_no_wiki_where_others_do_is_told(make_sheet: MakeSheet, plan_of: Planner) -> None:
    header, row = overview()
    nowhere = [*row]
    nowhere[header.index("home_wiki")], nowhere[header.index("course_slug")] = "", "A/B_(C)"
    plan = plan_of(make_sheet("campaign.csv", [header, row, nowhere]))
    told = [one for one in plan.problems if one.fault.key == "import-warning-no-wiki"]
    assert {one.target for one in told} >= {"activity.pages_created", "activity.page_views"}
    assert {one.row for one in told} == {3}
    assert account_for_cells(plan).missing == []


def test_nothing_counted_is_no_content(data_file: DataFile, make_sheet: MakeSheet, imported: Planner) -> None:
    names = ("articles_edited", "articles_created", "references_added", "article_views", "upload_count")
    plan = imported(make_sheet("campaign.csv", overview(uploads_used_in_articles=0, **dict.fromkeys(names, 0))))
    (made,) = activities(data_file)
    assert counts(data_file) == {}
    assert (made.extra["articles_created"], made.extra["home_wiki"]) == ("0", "es.wikipedia.org")
    assert account_for_cells(plan).missing == []


def test_a_list_of_articles_is_counted_by_wiki_and_kept_by_title(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows: list[dict[str, Any]] = [
        {"title": "Faro", "new": "true"},
        {"title": "Costa", "new": "false"},
        {"title": "Q7", "wiki": "www.wikidata.org"},
        {"title": "Gone", "deleted": "true"},
        {"title": "Talk", "namespace": 1},
        {"title": "Borrador", "namespace": 2},
    ]
    plan = imported(make_sheet(f"{FILE}-articles-2024-05-05.csv", articles(*rows)))
    assert counts(data_file) == {
        ("wikipedia", "es", "created"): 1,
        ("wikipedia", "es", "improved"): 1,
        ("wikipedia", "es", "references_added"): 4,
        ("wikidata", None, "created"): 1,
        ("wikidata", None, "references_added"): 2,
    }
    with data_file.read() as reader:
        kept = {one.extra["title"] for one in reader.all(ContentResult) if "title" in one.extra}
    assert kept == {"Faro", "Costa", "Q7"}
    (made,) = activities(data_file)
    assert made.title == "Museo del Faro-Mujeres en la costa (2024)"
    assert made.extra["title"].split("\n") == ["Gone", "Talk", "Borrador"]
    assert account_for_cells(plan).missing == []


def test_user_names_are_left_out_and_the_import_says_so(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(make_sheet(f"{FILE}-articles.csv", articles({"title": "Faro"}, header="username")))
    told = [one.fault.message for one in plan.problems if one.fault.key == "import-warning-columns-left"]
    assert any("username" in one for one in told)
    assert all(one.fault.severity is Severity.WARNING for one in plan.problems)
    with data_file.read() as reader:
        texts = str([*reader.all(Activity), *reader.all(ContentResult)])
    assert "Ana Ejemplo" not in texts


def test_uploads_are_counted_and_so_is_their_use(data_file: DataFile, make_sheet: MakeSheet, imported: Planner) -> None:
    rows = [("Faro.jpg", 2, "false"), ("Costa.jpg", 0, "false"), ("Borrada.jpg", 1, "true")]
    plan = imported(make_sheet(f"{FILE}-uploads-2024-05-05.csv", uploads(*rows)))
    assert counts(data_file) == {("commons", None, "uploaded"): 2, ("commons", None, "used"): 1}
    with data_file.read() as reader:
        kept = {one.kind: one.extra["filename"] for one in reader.all(ContentResult)}
    assert kept == {ResultKind.UPLOADED: "Faro.jpg\nCosta.jpg", ResultKind.USED: "Faro.jpg"}
    assert account_for_cells(plan).missing == []


@pytest.mark.parametrize("misspelt", [False, True])
def test_of_editors_only_the_number_is_recorded(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner, misspelt: bool
) -> None:
    rows = [("Ana Ejemplo", "true"), ("Bea", "false"), ("Carla", "false")]
    plan = imported(make_sheet(f"{FILE}-editors-2024-05-05.csv", editors(*rows, misspelt=misspelt)))
    (made,) = activities(data_file)
    assert (made.editors, made.new_editors, made.extra) == (3, 1, {"course_slug": FILE})
    assert plan.counts() == {Outcome.NEW: 3}
    assert account_for_cells(plan).missing == []


def test_students_and_instructors_of_a_campaign_are_told_apart_by_the_file(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    rows = [["username", "course", "registered_at"], ["Ana Ejemplo", SLUG, "2020-01-01"], ["Bea", SLUG, "2020-01-01"]]
    imported(make_sheet("costas-students-2024.csv", rows))
    imported(make_sheet("costas-instructors-2024.csv", [[*row[:2]] for row in rows[:2]]))
    (made,) = activities(data_file)
    assert (made.title, made.editors, made.organisers) == ("Mujeres en la costa (2024)", 2, 1)


def test_new_items_and_lexemes_are_pages_created_on_wikidata(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    plan = imported(make_sheet("costas-wikidata.csv", wikidata(("Mujeres en la costa", 4, 1), ("Otra", 0, 0))))
    assert counts(data_file) == {("wikidata", None, "created"): 5}
    assert [one.title for one in activities(data_file)] == ["Mujeres en la costa", "Otra"]
    assert activities(data_file)[0].extra["claims created"] == "10"
    assert account_for_cells(plan).missing == []


def test_all_exports_of_a_course_meet_in_one_activity_and_count_nothing_twice(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    # In the order of their names, so that the lists come before the overview.
    files = [
        make_sheet(f"{FILE}-articles-2024-05-05.csv", articles(*({"title": f"A{n}"} for n in range(8)))),
        make_sheet(f"{FILE}-editors-2024-05-05.csv", editors(*((f"U{n}", "false") for n in range(12)))),
        make_sheet(f"{FILE}-overview-2024-05-05.csv", overview()),
        make_sheet(f"{FILE}-uploads-2024-05-05.csv", uploads(*((f"F{n}.jpg", int(n < 1), "false") for n in range(3)))),
        make_sheet("costas-wikidata.csv", wikidata(("Mujeres en la costa", 4, 1))),
    ]
    plan = imported(*files)
    (made,) = activities(data_file)
    assert (made.title, made.editors) == ("Mujeres en la costa", 12)
    found = counts(data_file)
    assert found["wikipedia", "es", "created"] == 8
    assert found["commons", None, "uploaded"] == 3
    assert found["wikidata", None, "created"] == 5
    with data_file.read() as reader:
        assert len(list(reader.all(ContentResult))) == len(found)
    assert account_for_cells(plan).missing == []
    assert imported(*files).is_empty


def test_a_later_export_is_shown_beside_and_taken_where_the_user_updates(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    imported(make_sheet("campaign.csv", overview()))
    later = make_sheet("campaign-june.csv", overview(articles_created=9, articles_edited=21, upload_count=7))
    kept = imported(later)
    assert counts(data_file)["commons", None, "uploaded"] == 3
    (told,) = [one for one in kept.problems if one.target == "activity.files_uploaded"]
    assert told.fault.values == (3, 7)
    plan = imported(later, on_match=OnMatch.UPDATE)
    assert plan.counts() == {Outcome.UPDATED: 1}
    found = counts(data_file)
    assert (found["commons", None, "uploaded"], found["wikipedia", "es", "created"]) == (7, 9)
    assert found["wikipedia", "es", "improved"] == 12
    with data_file.read() as reader:
        assert len(list(reader.all(ContentResult))) == len(found)


def test_titles_of_a_later_list_join_those_that_are_kept(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    imported(make_sheet(f"{FILE}-articles-05.csv", articles({"title": "Faro"}, {"title": "Costa"})))
    imported(make_sheet(f"{FILE}-articles-06.csv", articles({"title": "Costa"}, {"title": "Puerto"})))
    with data_file.read() as reader:
        (made,) = [one for one in reader.all(ContentResult) if one.kind is ResultKind.CREATED]
    assert (made.count, made.extra["title"]) == (2, "Faro\nCosta\nPuerto")


def test_results_that_were_typed_part_by_part_are_left_as_they_are(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    with data_file.change("change-new-file", "x") as work:
        course = work.add(Activity(title="Costa", dashboard=f"https://outreachdashboard.wmflabs.org/courses/{SLUG}"))
        for count in (5, 2):
            work.add(
                ContentResult(
                    activity=course.id, project=Project.WIKIPEDIA, language="es", kind=ResultKind.CREATED, count=count
                )
            )
    plan = imported(make_sheet("campaign.csv", overview()), on_match=OnMatch.UPDATE)
    assert [one.title for one in activities(data_file)] == ["Mujeres en la costa"]
    with data_file.read() as reader:
        created = [one for one in reader.all(ContentResult) if one.kind is ResultKind.CREATED]
    assert sorted((one.count, one.count_source) for one in created) == [(2, None), (5, None)]
    (told,) = [one for one in plan.problems if one.target == "activity.pages_created"]
    assert told.fault.values == (7, 8)


def test_records_that_are_to_stay_get_no_new_content(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    imported(make_sheet("campaign.csv", overview()))
    before = counts(data_file)
    plan = imported(make_sheet("wiki.csv", overview(home_wiki="fr.wikipedia.org")), on_match=OnMatch.SKIP)
    assert plan.is_empty
    assert counts(data_file) == before
    assert account_for_cells(plan).missing == []


def test_where_all_is_to_be_new_the_rows_of_a_list_are_still_one_activity(
    data_file: DataFile, make_sheet: MakeSheet, imported: Planner
) -> None:
    path = make_sheet(f"{FILE}-articles.csv", articles({"title": "Faro"}, {"title": "Costa"}))
    imported(path)
    imported(path, on_match=OnMatch.NEW)
    assert len(activities(data_file)) == 2
    with data_file.read() as reader:
        created = [one.count for one in reader.all(ContentResult) if one.kind is ResultKind.CREATED]
    assert created == [2, 2]


def test_a_dry_run_counts_what_the_run_does_and_one_undo_takes_all_of_it_back(
    data_file: DataFile, make_sheet: MakeSheet, plan_of: Planner, imported: Planner
) -> None:
    path = make_sheet(f"{FILE}-articles.csv", articles({"title": "Faro"}, {"title": "Gone", "deleted": "true"}))
    foreseen = plan_of(path)
    assert foreseen.counts() == imported(path).counts()
    assert {one.count_source for one in _results(data_file)} == {CountSource.IMPORTED}
    data_file.undo()
    assert activities(data_file) == []
    assert _results(data_file) == []


def test_the_user_may_take_what_a_format_leaves_out(data_file: DataFile, make_sheet: MakeSheet) -> None:
    path = make_sheet(f"{FILE}-uploads.csv", uploads(("Faro.jpg", 0, "false")))
    with data_file.read() as reader:
        proposal = propose(read([path]), reader)
        (table,) = proposal.tables
        for choice in table.columns:
            choice.ignored = choice.ignored and choice.header != "commons_page"
        plan = build_plan(reader, proposal, ImportOptions())
    (made,) = [one.record for one in plan.records.values() if isinstance(one.record, Activity)]
    assert made.extra["commons_page"] == "https://commons.wikimedia.org/wiki/File:Faro.jpg"


def _results(data_file: DataFile) -> list[Any]:
    with data_file.read() as reader:
        return list(reader.all(ContentResult))
