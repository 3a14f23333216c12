"""Content: by project, language edition and kind; what was only seen is never added to what was made."""

from partnerdesk.analysis.content_totals import content_by_project, contributed
from partnerdesk.records import ContentResult
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.project import Project


def result(project: Project, kind: ResultKind, count: int, language: str | None = None) -> ContentResult:
    return ContentResult(id=f"{project}{kind}{count}", project=project, kind=kind, count=count, language=language)


RESULTS = [
    result(Project.WIKIPEDIA, ResultKind.CREATED, 4, "uk"),
    result(Project.COMMONS, ResultKind.UPLOADED, 100),
    result(Project.COMMONS, ResultKind.VIEWED, 90_000),
    result(Project.WIKIPEDIA, ResultKind.CREATED, 7, "es"),
    result(Project.COMMONS, ResultKind.UPLOADED, 20),
]


def test_each_language_edition_stands_by_itself() -> None:
    found = content_by_project(RESULTS)
    assert [(row.project, row.language) for row in found] == [
        (Project.COMMONS, None),
        (Project.WIKIPEDIA, "es"),
        (Project.WIKIPEDIA, "uk"),
    ]
    uploaded = found[0].by_kind[ResultKind.UPLOADED]
    assert (uploaded.value, uploaded.base, len(uploaded.records)) == (120, 2, 2)


def test_views_are_not_content() -> None:
    assert contributed(RESULTS).value == 131
    assert contributed(RESULTS, Project.COMMONS).value == 120


def test_no_result_is_not_zero() -> None:
    assert contributed(RESULTS, Project.WIKIDATA).value is None
