"""Content results: what was created, improved or used on the Wikimedia projects through joint work."""

from __future__ import annotations

from collections.abc import Iterator

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import choice, date, language, link, text, whole
from partnerdesk.records.problem import Problem
from partnerdesk.records.project import Project
from partnerdesk.records.record import Record, record


class ResultKind(Choice):
    """What was counted."""

    CREATED = "created"
    IMPROVED = "improved"
    UPLOADED = "uploaded"
    USED = "used"
    VIEWED = "viewed"
    REFERENCES_ADDED = "references_added"


class CountSource(Choice):
    """Where a count comes from."""

    TYPED = "typed"
    IMPORTED = "imported"


@record("content_result", title="project")
class ContentResult(Record):
    """A count of pages, files or items on one project, through an activity, a partner, or both."""

    activity: str | None = link("activity")
    partner: str | None = link("partner")
    grant: str | None = link("grant")
    project: Project = choice(Project, required=True)
    language: str | None = language()
    kind: ResultKind = choice(ResultKind, required=True)
    count: int = whole(required=True)
    counted_on: CalendarDate | None = date()
    count_source: CountSource | None = choice(CountSource)
    notes: str | None = text()

    def problems(self, before: ContentResult | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        if self.activity is None and self.partner is None:
            yield Problem("activity", "problem-result-of-nobody")
