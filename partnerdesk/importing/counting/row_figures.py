"""What one row of a list of activities counts: its figures of content, and the page, file or person that it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerdesk.importing.counting.wikis import COMMONS, Wiki, wiki_in
from partnerdesk.importing.grid import is_blank, plain
from partnerdesk.importing.mapping.counted_targets import (
    DELETED,
    EDITED,
    EDITOR_IS_NEW,
    FIGURES,
    FILE,
    FILE_USES,
    NAMESPACE,
    PAGE,
    PAGE_IS_NEW,
    PEOPLE,
    WIKI,
    base_of,
    wiki_of,
)
from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.records.content_result import ResultKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.drafting import Draft, Drafter
    from partnerdesk.importing.table_values import ColumnValues

_ON_COMMONS: Final = frozenset({ResultKind.UPLOADED, ResultKind.USED})
_NO_CONTENT: Final = frozenset({2, 118})
"""Namespaces of users and of drafts. Source: mediawiki.org, Manual:Namespace constants; odd ones are for talk."""


class Counted(NamedTuple):
    """A count that a row adds to one content result; `item` is the page or file that it counts, `listed` its column."""

    kind: ResultKind
    wiki: Wiki
    number: int
    column: ColumnValues
    item: str = ""
    listed: ColumnValues | None = None


@dataclass(slots=True)
class RowFigures:
    """What a row counts. `people` are names by the activity's field that counts them, None for a "no"."""

    counted: list[Counted] = field(default_factory=list)
    people: list[tuple[str, str | None, ColumnValues]] = field(default_factory=list)


class FigureReader:
    """Reads the counted columns of a table, row by row; what does not count is kept beside the row's activity."""

    def __init__(self, columns: Sequence[ColumnValues], drafter: Drafter) -> None:
        self._drafter = drafter
        self._figures: list[tuple[ResultKind, str, ColumnValues]] = []
        self._single: dict[str, ColumnValues] = {}
        for column in columns:
            target = column.choice.target or ""
            if base_of(target) in FIGURES:
                self._figures.append((FIGURES[base_of(target)], target, column))
            else:
                self._single[target] = column
        self._sites = {target: wiki_in(wiki_of(target)) for _, target, _ in self._figures if wiki_of(target)}

    def read(self, draft: Draft) -> RowFigures:
        """Return what a row counts; the cells that count nothing are kept beside its activity."""
        found = RowFigures()
        used: list[ColumnValues | None] = []
        if not self._is_no_content(draft):
            wiki = self._wiki(draft)
            self._read_figures(draft, wiki, found)
            if self._read_item(draft, wiki, found):
                used += [self._single.get(target) for target in (PAGE_IS_NEW, NAMESPACE, DELETED)]
            if any(one.wiki == wiki and one.number for one in found.counted):
                used.append(self._single.get(WIKI))
            self._read_people(draft, found)
        used += [one.column for one in found.counted]
        used += [column for _, _, column in found.people]
        for column in (*(column for _, _, column in self._figures), *self._single.values()):
            if not any(column is one for one in used):
                self._keep(draft, column)
        return found

    def _wiki(self, draft: Draft) -> Wiki | None:
        text = self._value(draft, self._single.get(WIKI))
        return wiki_in(text) if text else None

    def _is_no_content(self, draft: Draft) -> bool:
        """A page that was deleted, and one where people talk or try things out, is no content."""
        if self._value(draft, self._single.get(DELETED)):
            return True
        space = str(self._value(draft, self._single.get(NAMESPACE)) or "")
        return space.isdecimal() and (int(space) % 2 == 1 or int(space) in _NO_CONTENT)

    def _read_figures(self, draft: Draft, wiki: Wiki | None, found: RowFigures) -> None:
        created: dict[Wiki, int] = {}
        # Figures of new pages come first: those of edited pages count the new ones once more.
        for kind, target, column in sorted(self._figures, key=lambda one: base_of(one[1]) == EDITED):
            count = self._value(draft, column)
            if count is None:
                continue
            where = self._sites.get(target) or (COMMONS if kind in _ON_COMMONS else wiki)
            if where is None:
                self._tell_no_wiki(draft, column)
                continue
            count = int(count)
            if kind is ResultKind.CREATED:
                created[where] = created.get(where, 0) + count
            elif base_of(target) == EDITED and 0 < created.get(where, 0) <= count:
                self._keep(draft, column)
                count -= created[where]
            found.counted.append(Counted(kind, where, count, column))

    def _read_item(self, draft: Draft, wiki: Wiki | None, found: RowFigures) -> bool:
        """Count the page or the file that the row is, and tell whether it is one."""
        page, file = self._single.get(PAGE), self._single.get(FILE)
        before = len(found.counted)
        if page and (title := self._value(draft, page)):
            if wiki is None:
                self._tell_no_wiki(draft, page)
            else:
                is_new = self._value(draft, self._single.get(PAGE_IS_NEW))
                kind = ResultKind.CREATED if is_new else ResultKind.IMPROVED
                found.counted.append(Counted(kind, wiki, 1, page, str(title), page))
        if file and (name := self._value(draft, file)):
            found.counted.append(Counted(ResultKind.UPLOADED, COMMONS, 1, file, str(name), file))
            uses = self._single.get(FILE_USES)
            said = self._value(draft, uses)
            if uses and said is not None:
                item = str(name) if said else ""
                found.counted.append(Counted(ResultKind.USED, COMMONS, int(said > 0), uses, item, file))
        return len(found.counted) > before

    def _read_people(self, draft: Draft, found: RowFigures) -> None:
        name = ""
        for target, counts in PEOPLE.items():
            column = self._single.get(target)
            said = self._value(draft, column)
            if column is None or said is None:
                continue
            if target != EDITOR_IS_NEW:
                name = str(said)
            is_one = said is not False
            found.people.append((counts, name or str(draft.place) if is_one else None, column))

    def _tell_no_wiki(self, draft: Draft, column: ColumnValues) -> None:
        """A sheet without wikis needs no word at each of its cells: it is kept beside as a whole."""
        if WIKI in self._single:
            self._drafter.report(column, draft.place, Fault("import-warning-no-wiki", (), Severity.WARNING))

    def _value(self, draft: Draft, column: ColumnValues | None) -> Any:
        """Return a cell's value; what is odd about it is reported or kept."""
        if column is None:
            return None
        value = column.values[draft.place]
        if not isinstance(value, Odd):
            return value
        if value.fault and column.choice.label not in draft.extra:
            self._drafter.report(column, draft.place, value.fault)
            draft.waits = draft.waits or value.fault.severity is Severity.QUESTION
        if value.original:
            self._keep(draft, column)
        return value.value

    def _keep(self, draft: Draft, column: ColumnValues | None) -> None:
        if column is not None and not is_blank(column.raws[draft.place]):
            draft.extra[column.choice.label] = shown(plain(column.raws[draft.place]))
