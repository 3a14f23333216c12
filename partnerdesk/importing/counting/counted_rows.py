"""Sums up what the rows of a list of activities count, and makes content results and numbers of people of the sums."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from partnerdesk.importing.counting.courses import COURSE_LABEL, course_of_file, title_of
from partnerdesk.importing.counting.row_figures import Counted, FigureReader, RowFigures
from partnerdesk.importing.grid import plain
from partnerdesk.importing.mapping.counted_targets import COURSE, EACH_ROW
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.outcome import Fault, Severity, shown
from partnerdesk.records.content_result import CountSource

if TYPE_CHECKING:
    from partnerdesk.importing.counting.wikis import Wiki
    from partnerdesk.importing.drafting import Draft, Drafter
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.plan import PlannedRecord, RowPlan
    from partnerdesk.importing.table_values import ColumnValues
    from partnerdesk.records.content_result import ResultKind


class Sum(NamedTuple):
    """What one content result is the sum of."""

    activity: str
    wiki: Wiki
    kind: ResultKind


@dataclass(slots=True)
class Share:
    """The rows that add to a sum, and what each adds."""

    parts: list[tuple[int, Counted]] = field(default_factory=list)

    @property
    def count(self) -> int:
        return sum(counted.number for _, counted in self.parts)

    @property
    def first(self) -> tuple[int, ColumnValues]:
        """The place of the first row, and the column that counts there."""
        return self.parts[0][0], self.parts[0][1].column

    def items(self) -> dict[str, list[str]]:
        """Return the pages or files that were counted, by the label of their column, each once."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for _, counted in self.parts:
            if counted.item and counted.listed:
                found[counted.listed.choice.label][counted.item] = None
        return {label: [*listed] for label, listed in found.items()}


class CountedRows:
    """Counts the rows of one table of activities; `file` is the name of its file, without its ending."""

    def __init__(self, drafter: Drafter, known: KnownRecords, options: ImportOptions, file: str) -> None:
        self._drafter = drafter
        self._known = known
        self._options = options
        targets = {column.choice.target for column in drafter.counted}
        # The dashboard says in the name of the file, and nowhere in it, which course its pages or people are of.
        is_named = COURSE in targets or "activity.title" in drafter.columns
        self._course = course_of_file(file) if not is_named and EACH_ROW & targets else ""
        self._reader = FigureReader([one for one in drafter.counted if one.choice.target != COURSE], drafter)
        self._courses = next((one for one in drafter.counted if one.choice.target == COURSE), None)
        self._figures: dict[int, RowFigures] = {}
        self._sums: dict[Sum, Share] = {}
        self._people: dict[tuple[str, str], dict[str, None]] = {}
        self._of_people: dict[tuple[str, str], list[tuple[int, ColumnValues]]] = {}
        self._rows: dict[int, RowPlan] = {}
        self._made: set[str] = set()

    def read(self, draft: Draft) -> None:
        """Read what a row counts, and what it says of its course."""
        self._figures[draft.place] = self._reader.read(draft)
        course = self._course
        if self._courses is not None:
            said = self._courses.values[draft.place]
            written = shown(plain(self._courses.raws[draft.place]))
            course = written if isinstance(said, str) else ""
            if written and not course:
                draft.extra[self._courses.choice.label] = written
        if not course:
            return
        draft.names[COURSE] = course
        if course != self._course or self._known.courses.find(course) is None:
            draft.extra[COURSE_LABEL] = course
        draft.values["activity"].setdefault("title", title_of(course))

    def known_activity(self, draft: Draft) -> str | None:
        """Return the activity of a row's course, None where it is not known; where all is new, only of this import.

        Where a sheet has no days of beginning, a title that only one activity has is enough.
        """
        all_new = self._options.on_match is OnMatch.NEW
        found = self._known.courses.find(draft.names.get(COURSE, ""), only_met=all_new)
        title = draft.values["activity"].get("title")
        if found is None and title and not all_new and "activity.starts_on" not in self._drafter.columns:
            found = self._known.index("activity").named(title)
        return found

    def take(self, draft: Draft, row: RowPlan) -> None:
        """Add what a row counts to the sums of its activity."""
        activity, place = row.records[0].id, draft.place
        figures = self._figures.pop(place)
        self._rows[place] = row
        if COURSE in draft.names:
            self._known.courses.add(draft.names[COURSE], activity)
        for counted in figures.counted:
            key = Sum(activity, counted.wiki, counted.kind)
            self._sums.setdefault(key, Share()).parts.append((place, counted))
        for counts, name, column in figures.people:
            people = self._people.setdefault((activity, counts), {})
            self._of_people.setdefault((activity, counts), []).append((place, column))
            if name is not None:
                people[name] = None

    def finish(self) -> None:
        """Make or change the content results and the numbers of people."""
        for (activity, counts), names in self._people.items():
            self._set_people(activity, counts, len(names))
        for key, share in self._sums.items():
            self._settle(key, share)

    def _set_people(self, activity: str, counts: str, number: int) -> None:
        planned = self._known.get("activity", activity)
        merged = self._known.compare(planned, {counts: number}, self._options.on_match)
        self._known.commit(planned, merged.changes)
        parts = self._of_people[activity, counts]
        if merged.differing:
            self._kept(parts[0], self._figure(planned, counts), number)
        for place, _ in parts:
            row = self._rows[place]
            if merged.changes:
                _say_changed(row, f"activity.{counts}")

    def _settle(self, key: Sum, share: Share) -> None:
        count = share.count
        known = [self._known.get("content_result", one) for one in self._known.results.find(key)]
        if len(known) == 1:
            self._change(known[0], count, share)
        elif known:
            self._compare(known, count, share)
        elif count == 0:
            self._keep_zeros(key.activity, share)
        elif self._may_make(key.activity):
            self._make(key, count, share)

    def _may_make(self, activity: str) -> bool:
        """Records that are to stay as they are get no new content either."""
        return self._options.on_match is not OnMatch.SKIP or self._known.get("activity", activity).is_new

    def _make(self, key: Sum, count: int, share: Share) -> None:
        values: dict[str, Any] = {
            "activity": key.activity, "project": key.wiki.project, "language": key.wiki.language, "kind": key.kind,
            "count": count, "count_source": CountSource.IMPORTED, "notes": key.wiki.name or None,
            "extra": {label: "\n".join(items) for label, items in share.items().items()},
        }  # fmt: skip
        made = self._known.make("content_result", values)
        self._known.results.add(key, made.id)
        for place in dict.fromkeys(place for place, _ in share.parts):
            row = self._rows[place]
            row.records = (*row.records, made)
            _say_changed(row, "content_result")

    def _change(self, result: PlannedRecord, count: int, share: Share) -> None:
        kept = self._known.extra_of(result)
        extra = {}
        for label, items in share.items().items():
            lines = set(kept.get(label, "").split("\n"))
            further = items if self._options.on_match is OnMatch.UPDATE else [one for one in items if one not in lines]
            if further:
                extra[label] = "\n".join(further)
        merged = self._known.compare(result, {"count": count, "extra": extra}, self._options.on_match)
        self._known.commit(result, merged.changes)
        if merged.differing:
            self._kept(share.first, self._figure(result, "count"), count)
        for place in dict.fromkeys(place for place, _ in share.parts):
            row = self._rows[place]
            row.records = (*row.records, result)
            if merged.changes:
                _say_changed(row, "content_result.count")

    def _compare(self, results: list[PlannedRecord], count: int, share: Share) -> None:
        """Results that were written down part by part are left as they are, whatever the policy."""
        known = sum(self._figure(one, "count") for one in results)
        if known != count:
            self._kept(share.first, known, count)
        for place in dict.fromkeys(place for place, _ in share.parts):
            self._rows[place].records = (*self._rows[place].records, *results)

    def _keep_zeros(self, activity: str, share: Share) -> None:
        """Nothing was counted, which is no content: the zeros are kept beside the activity."""
        planned = self._known.get("activity", activity)
        zeros = {counted.column.choice.label: "0" for _, counted in share.parts}
        merged = self._known.compare(planned, {"extra": zeros}, self._options.on_match)
        self._known.commit(planned, merged.changes)

    def _figure(self, planned: PlannedRecord, name: str) -> int:
        """Return the figure that a record will hold."""
        if planned.record is not None:
            return int(getattr(planned.record, name) or 0)
        return int(planned.changes.get(name, planned.before.get(name)) or 0)

    def _kept(self, first: tuple[int, ColumnValues], known: int, said: int) -> None:
        place, column = first
        self._drafter.report(column, place, Fault("import-warning-count-kept", (known, said), Severity.WARNING))


def _say_changed(row: RowPlan, target: str) -> None:
    """Every row that is counted into a new activity is new; one that adds to a known activity changes it."""
    if row.records[0].is_new:
        row.outcome, row.changed = Outcome.NEW, ()
    else:
        row.outcome, row.changed = Outcome.UPDATED, tuple(dict.fromkeys((*row.changed, target)))
