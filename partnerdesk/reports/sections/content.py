"""Content that joint work left on the Wikimedia projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.analysis.content_totals import ProjectContent, content_by_project
from partnerdesk.records.content_result import ResultKind
from partnerdesk.records.standard_lists import Standard, code_name
from partnerdesk.reports.document import Block, Column, Heading, Table
from partnerdesk.reports.wording import number_cell

if TYPE_CHECKING:
    from partnerdesk.messages import Language
    from partnerdesk.reports.document import Row
    from partnerdesk.reports.scope import ReportData


def content_blocks(data: ReportData) -> list[Block]:
    """Return one row for each project and language edition, one column for each kind that was counted."""
    language = data.language
    found = content_by_project(data.records.content_results)
    if not found:
        return []
    kinds = [kind for kind in ResultKind if any(kind in row.by_kind for row in found)]
    columns = [Column(language.text("report-content-project"), weight=2)]
    columns += [Column(kind.label(language), "number", "end") for kind in kinds]
    rows = tuple(_row(row, kinds, language) for row in found)
    return [Heading(2, language.text("report-content")), Table(tuple(columns), rows)]


def _row(row: ProjectContent, kinds: list[ResultKind], language: Language) -> Row:
    counts = [number_cell(row.by_kind[kind].value if kind in row.by_kind else None, language) for kind in kinds]
    return (_project(row, language), *counts)


def _project(row: ProjectContent, language: Language) -> str:
    project = row.project.label(language)
    if row.language is None:
        return project
    return language.text("report-content-edition", project, code_name(Standard.LANGUAGE, row.language, language))
