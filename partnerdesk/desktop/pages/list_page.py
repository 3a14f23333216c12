"""A page that lists the records of one kind: search, filters, table, and beside it the record that is chosen."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, theme
from partnerdesk.desktop.pages.field_setter import FieldSetter
from partnerdesk.desktop.pages.record_pane import RecordPane
from partnerdesk.desktop.tables.columns import Column
from partnerdesk.desktop.tables.record_table import RecordTable
from partnerdesk.desktop.tables.rows_model import RowsModel
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton, MainButton
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.filter_chip import FilterChip, FilterValue
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.search_field import SearchField
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, kinds
from partnerdesk.store.listing import ListColumn, Listing, ListQuery, facets, list_columns, read_list

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.pages.listed import ListedPage
    from partnerdesk.store.data_file import Changed, DataFile

_AT_ONCE: Final = 200
"""Rows read at once; the next ones come when the table nears its end."""
_NOT_STATED: Final = "\0"
"""Key of the filter value that stands for what was not stated."""
_BESIDE: Final = 980
"""Pixels from which the record stands beside the list, not below it."""


class ListPage(QWidget):
    """One list page. `go` asks the window for a record on another page; `import_wanted` carries dropped files."""

    go = Signal(str, str)
    import_wanted = Signal(list)

    def __init__(self, context: WindowContext, page: ListedPage) -> None:
        super().__init__()
        self.page = page
        self._context = context
        known = list_columns(page.entity)
        self._known = {name: known[name] for name in (*page.columns, *(n for n in known if n not in page.columns))}
        self._query = ListQuery(
            page.entity, tuple(self._known), order=page.order, descending=page.descending, limit=_AT_ONCE
        )
        self._facet_text: dict[str, dict[str, Any]] = {}
        self._stale = True
        self._restored = False
        self._layout_key = f"list-{page.entity}"
        self._make_parts()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def _make_parts(self) -> None:
        title = text(self.page.title_key)
        self.bar = InlineBar()
        self.search = SearchField(text("list-search", title))
        self.chips = {name: FilterChip(text(self._known[name].label_key)) for name in self.page.filters}
        self.add_button = MainButton(text("list-new", text(ENTITIES[self.page.entity].label_key)), "add")
        self.columns_button = IconButton("columns", text("table-columns"))
        self.model = RowsModel(self)
        self.table = RecordTable(self.model, title)
        self.counts = PlainLabel(size=TypeSize.SMALL, muted=True)
        self.setter = FieldSetter(self._context, self.page.entity)
        self.delete_button = IconButton("delete", text("list-delete"))
        self.empty = EmptyState(
            self.page.icon,
            text(self.page.empty_key),
            [
                (text("list-new", text(ENTITIES[self.page.entity].label_key)), self.start_new),
                (text("list-import"), functools.partial(self.import_wanted.emit, [])),
            ],
        )
        self.nothing_found = EmptyState("search", text("list-nothing-found"), [(text("list-show-all"), self.show_all)])
        self.pane = RecordPane(self._context)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * theme.SPACE)
        head.addWidget(PlainLabel(text(self.page.title_key), size=TypeSize.TITLE, strong=True))
        head.addWidget(self.search, 1)
        head.addWidget(self.add_button)
        chips = FlowLayout()
        for chip in self.chips.values():
            chips.addWidget(chip)
        tools = QHBoxLayout()
        tools.addLayout(chips, 1)
        tools.addWidget(self.columns_button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.setter)
        foot.addWidget(self.delete_button)
        self._stack = QStackedWidget()
        for part in (self.table, self.empty, self.nothing_found):
            self._stack.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._show_selection([])

    def _connect(self) -> None:
        self.search.searched.connect(self._on_search)
        self.search.down.connect(self.table.setFocus)
        for name, chip in self.chips.items():
            chip.changed.connect(functools.partial(self._on_chosen, name))
        self.add_button.clicked.connect(self.start_new)
        self.columns_button.clicked.connect(self._open_columns)
        self.delete_button.clicked.connect(self.delete_selected)
        self.setter.chosen.connect(self._set_field)
        self.model.sort_wanted.connect(self._on_sort)
        self.table.selected.connect(self._show_selection)
        self.table.opened.connect(lambda _id: self.pane.setFocus())
        self.pane.go.connect(self.go)
        self.pane.added.connect(self.select)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type] # Qt hands over its own event
        if self._stale:
            self.reload()

    def on_changed(self, changed: Changed) -> None:
        """Read again where the change touched what this page shows; a hidden page waits until it is shown."""
        touched = self.page.entity in changed.entities or bool(changed.entities & self._shown_through())
        if touched and self.isVisible():
            self.reload()
        elif touched:
            self._stale = True
        self.pane.on_changed(changed)

    def _shown_through(self) -> frozenset[str]:
        entity = ENTITIES[self.page.entity]
        parts = {through.part for through in entity.through}
        linked = {f.kind.to for f in entity.fields.values() if isinstance(f.kind, kinds.Link)}
        derived = {"activity_partner", "followup"} if self.page.entity == "partner" else set()
        return frozenset(parts | linked | derived)

    def reload(self) -> None:
        """Read the list again from the start; answers that a newer question overtook never come."""
        self._stale = False
        query = self._query
        names = self.page.filters

        def work(file: DataFile) -> tuple[Listing, dict[str, list[tuple[Any, int]]]]:
            with file.read() as reader:
                listing = read_list(reader, query)
                values = {name: facets(reader, query.entity, name) for name in names}
                links = {name: kind.to for name in names if isinstance(kind := self._known[name].kind, kinds.Link)}
                titles = {name: reader.titles(to) for name, to in links.items()}
            counted = {n: [((v, titles.get(n, {}).get(str(v))), c) for v, c in found] for n, found in values.items()}
            return listing, counted

        name = f"list {self.page.entity}"
        self._context.database.run(work, done=self._show, owner=self, latest=name)

    def _show(self, answer: tuple[Listing, dict[str, list[tuple[Any, int]]]]) -> None:
        listing, values = answer
        more = self._read_more if listing.matching > len(listing.rows) else None
        self.model.set_rows(self._columns(listing.columns), listing.rows, listing.matching, more)
        if not self._restored:
            self._restored = True
            usual = {"columns": [[n, 0] for n in self.page.columns], "sort": None, "descending": False}
            self._restore_columns(self._context.settings.get(self._layout_key) or usual)
        self.table.show_sort(self._query.order, descending=self._query.descending)
        for name, chip in self.chips.items():
            chip.set_values([self._filter_value(name, *value) for value in values[name]])
        self._matching, self._total = listing.matching, listing.total
        shown = self.table if listing.matching else self.nothing_found if listing.total else self.empty
        self._stack.setCurrentWidget(shown)
        self._show_selection(self.table.selected_ids())

    def _restore_columns(self, state: dict[str, Any]) -> None:
        widths = {name: self.table.columnWidth(at) for at, name in enumerate(self._known)}
        state = {**state, "columns": [[name, width or widths.get(name, 100)] for name, width in state["columns"]]}
        self.table.restore_layout(state)

    def _columns(self, columns: tuple[ListColumn, ...]) -> list[Column]:
        names = [column.name for column in columns]
        return [
            Column(
                column.name,
                text(column.label_key),
                column.kind,
                names.index(column.currency) + 1 if column.currency in names else None,
                words=isinstance(column.kind, kinds.Link),
            )
            for column in columns
        ]

    def _filter_value(self, column: str, value: tuple[Any, str | None], count: int) -> FilterValue:
        stored, title = value
        if stored is None:
            return FilterValue(_NOT_STATED, text("not-stated"), count)
        kind = self._known[column].kind
        return FilterValue(str(stored), title or kind.show(kind.value(stored), current()), count)

    def _read_more(self, have: int) -> None:
        query = replace(self._query, offset=have)

        def work(file: DataFile) -> Listing:
            with file.read() as reader:
                return read_list(reader, query)

        self._context.database.run(work, done=lambda listing: self.model.append(listing.rows), owner=self)

    def _on_search(self, typed: str) -> None:
        self._ask(replace(self._query, text=typed))

    def _on_sort(self, column: str, descending: bool) -> None:
        self._ask(replace(self._query, order=column, descending=descending))

    def _on_chosen(self, column: str, keys: frozenset[str]) -> None:
        values = tuple(None if key == _NOT_STATED else key for key in sorted(keys))
        chosen = {**self._query.chosen, column: values} if values else dict(self._query.chosen)
        if not values:
            chosen.pop(column, None)
        self._ask(replace(self._query, chosen=chosen))

    def _ask(self, query: ListQuery) -> None:
        self._query = query
        self.reload()

    def show_all(self) -> None:
        """Clear search and filters."""
        for chip in self.chips.values():
            chip.choose(frozenset())
        self.search.empty()

    def _show_selection(self, ids: list[str]) -> None:
        several = len(ids) > 1
        self.delete_button.setVisible(bool(ids))
        self.setter.setVisible(several)
        if hasattr(self, "_total"):
            words = text("list-count", self._matching, self._total, text(self.page.title_key))
            self.counts.setText(text("list-count-selected", words, len(ids)) if several else words)
        if len(ids) == 1:
            self.pane.show_record(self.page.entity, ids[0])

    def select(self, record_id: str) -> None:
        """Choose a record in the list; one that the filter hides is shown beside it all the same."""
        self.table.select_ids(frozenset({record_id}), record_id)
        self.pane.show_record(self.page.entity, record_id)

    def start_new(self) -> None:
        """Open an empty form."""
        self.pane.start_new(self.page.entity)

    def edit(self) -> None:
        """Open the form of the record that is shown."""
        self.pane.edit()

    def delete_selected(self) -> None:
        """Delete at once what is selected, say what went with it, and offer to undo."""
        ids = self.table.selected_ids()
        if not ids:
            return
        database = self._context.database

        def tell(hanging: dict[str, int]) -> None:
            along = [text("list-count-of", count, text(ENTITIES[key].plural_key)) for key, count in hanging.items()]
            said = text("list-deleted-with", len(ids), current().listed(along)) if along else ""
            said = said or text("list-deleted", len(ids))
            undo = [(text("menu-undo"), self._context.undo)]
            database.run(
                edits.delete(self.page.entity, ids), done=lambda _n: self.bar.say(said, actions=undo), owner=self
            )

        database.run(edits.what_hangs_on(self.page.entity, ids), done=tell, owner=self)

    def _set_field(self, field: str, value: Any) -> None:
        ids = self.table.selected_ids()
        said = text("list-set-done", text(ENTITIES[self.page.entity].fields[field].label_key), len(ids))
        undo = [(text("menu-undo"), self._context.undo)]
        self._context.database.run(
            edits.set_field(self.page.entity, ids, field, value),
            done=lambda _n: self.bar.say(said, actions=undo),
            owner=self,
        )

    def _open_columns(self) -> None:
        menu = self.table.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def keep_layout(self) -> None:
        """Remember columns, widths and order for the next start."""
        if self._restored:
            self._context.settings.set(self._layout_key, self.table.layout_state())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_selected()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.import_wanted.emit([url.toLocalFile() for url in event.mimeData().urls()])
