"""What joint work left on the Wikimedia projects: counts by project and by what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.figure import Figure, added
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.records import ContentResult

CONTRIBUTED: Final = frozenset(
    {ResultKind.CREATED, ResultKind.IMPROVED, ResultKind.UPLOADED, ResultKind.REFERENCES_ADDED}
)
"""What adds to a project; being used or viewed is what comes of it, and is never added to it."""


@dataclass(frozen=True)
class ProjectContent:
    """The results on one project, in one language edition where it has them; `by_kind` is in the order of kinds."""

    project: Project
    language: str | None
    by_kind: dict[ResultKind, Figure]


def content_by_project(results: Iterable[ContentResult]) -> list[ProjectContent]:
    """Add results up by project, language edition and kind, in the order of projects and languages."""
    groups: dict[tuple[Project, str | None], dict[ResultKind, list[ContentResult]]] = {}
    for result in results:
        groups.setdefault((result.project, result.language), {}).setdefault(result.kind, []).append(result)
    order = list(Project)
    return [
        ProjectContent(project, language, {kind: content_total(kinds[kind]) for kind in ResultKind if kind in kinds})
        for (project, language), kinds in sorted(
            groups.items(), key=lambda group: (order.index(group[0][0]), group[0][1] or "")
        )
    ]


def contributed(results: Iterable[ContentResult], project: Project | None = None) -> Figure:
    """Add up what was created, improved, uploaded or referenced, on one project or on all."""
    return content_total([r for r in results if r.kind in CONTRIBUTED and project in (None, r.project)])


def content_total(results: Iterable[ContentResult]) -> Figure:
    """Add up counts of one kind."""
    return added([(result.id, result.count) for result in results])
