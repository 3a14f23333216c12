"""What a list asks the data file, and the answers; values to filter by are read again only after a change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from partnerdesk.desktop.widgets.filter_chip import FilterValue
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, kinds
from partnerdesk.store.listing import ListColumn, Listing, ListQuery, facets, list_columns, read_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.desktop.database import Database
    from partnerdesk.desktop.pages.listed import ListedPage
    from partnerdesk.store.data_file import DataFile

_AT_ONCE: Final = 200
"""Rows read at once; the next ones come when the table nears its end."""
_NOT_STATED: Final = "\0"
"""Key of the filter value that stands for what was not stated."""

_Counted = list[tuple[Any, str | None, int]]
"""Stored value, title of the linked record, how many records have it."""


@dataclass(frozen=True)
class ListAnswer:
    """Rows from the start of the list; `values` to filter by, by column, None where they are as they were."""

    listing: Listing
    values: Mapping[str, list[FilterValue]] | None


class ListSource(QObject):
    """Keeps the question; each change of it is asked at once. Answers that a newer question overtook never come."""

    answered = Signal(object)
    # Not list: Qt would copy every cell of it.
    more = Signal(object)

    def __init__(self, database: Database, page: ListedPage, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._page = page
        columns = list_columns(page.entity)
        self.columns = {name: columns[name] for name in (*page.columns, *(n for n in columns if n not in page.columns))}
        self.query = ListQuery(
            page.entity, tuple(self.columns), order=page.order, descending=page.descending, limit=_AT_ONCE
        )
        self._values_known = False

    @property
    def shown_through(self) -> frozenset[str]:
        """Other kinds of record that the list shows something of."""
        entity = ENTITIES[self._page.entity]
        parts = {through.part for through in entity.through}
        linked = {field.kind.to for field in entity.fields.values() if isinstance(field.kind, kinds.Link)}
        derived = {"activity_partner", "activity", "followup"} if self._page.entity == "partner" else set()
        return frozenset(parts | linked | derived)

    def search(self, typed: str) -> None:
        """Keep only records whose texts hold every word."""
        self._ask(replace(self.query, text=typed))

    def sort(self, column: str, descending: bool) -> None:
        self._ask(replace(self.query, order=column, descending=descending))

    def choose(self, column: str, keys: frozenset[str]) -> None:
        """Keep only records with one of these values, by the keys of the filter; none keeps all."""
        chosen = {name: values for name, values in self.query.chosen.items() if name != column}
        if keys:
            chosen[column] = tuple(None if key == _NOT_STATED else key for key in sorted(keys))
        self._ask(replace(self.query, chosen=chosen))

    def keep(self, ids: tuple[str, ...] | None) -> None:
        """Keep only these records; None keeps all again."""
        if ids != self.query.ids:
            self._ask(replace(self.query, ids=ids))

    def _ask(self, query: ListQuery) -> None:
        self.query = query
        self._read()

    def reload(self) -> None:
        """Ask again, since records changed."""
        self._values_known = False
        self._read()

    def _read(self) -> None:
        query, filters = self.query, () if self._values_known else self._page.filters
        of_all = self._values_known

        def work(file: DataFile) -> tuple[Listing, dict[str, _Counted] | None]:
            with file.read() as reader:
                listing = read_list(reader, query)
                counted: dict[str, _Counted] = {}
                for name in filters:
                    kind = self.columns[name].kind
                    found = facets(reader, query.entity, name)
                    ids = [str(value) for value, _ in found if value is not None]
                    titles = reader.titles(kind.to, ids) if isinstance(kind, kinds.Link) else {}
                    counted[name] = [(value, titles.get(str(value)), count) for value, count in found]
            return listing, None if of_all else counted

        self._database.run(work, done=self._answer, owner=self, latest=f"list {id(self)}")

    def _answer(self, found: tuple[Listing, dict[str, _Counted] | None]) -> None:
        listing, counted = found
        values = None
        if counted is not None:
            self._values_known = True
            values = {n: [_filter_value(self.columns[n], *v) for v in some] for n, some in counted.items()}
        self.answered.emit(ListAnswer(listing, values))

    def read_more(self, have: int) -> None:
        """Ask for the rows behind those that are here; `more` carries them."""
        query = replace(self.query, offset=have)

        def work(file: DataFile) -> Listing:
            with file.read() as reader:
                return read_list(reader, query)

        def done(listing: Listing) -> None:
            # A question that was asked meanwhile has other rows.
            if replace(self.query, offset=have) == query:
                self.more.emit(listing.rows)

        self._database.run(work, done=done, owner=self)


def _filter_value(column: ListColumn, stored: Any, title: str | None, count: int) -> FilterValue:
    if stored is None:
        return FilterValue(_NOT_STATED, text("not-stated"), count)
    return FilterValue(str(stored), title or column.kind.show(column.kind.value(stored), current()), count)
