"""A page that lists the records of one kind: search, filters, table, and beside it the record that is chosen."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, theme
from partnerdesk.desktop.pages.field_setter import FieldSetter
from partnerdesk.desktop.pages.list_source import ListAnswer, ListSource
from partnerdesk.desktop.pages.record_pane import RecordPane
from partnerdesk.desktop.tables.columns import Column
from partnerdesk.desktop.tables.record_table import RecordTable
from partnerdesk.desktop.tables.rows_model import RowsModel
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton, MainButton
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.filter_chip import FilterChip
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.search_field import SearchField
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.pages.feedback_strip import FeedbackStrip
    from partnerdesk.desktop.pages.listed import ListedPage
    from partnerdesk.store.data_file import Changed
    from partnerdesk.store.listing import ListColumn

_SPLIT_KEY: Final = "list-split"
_LIST_WIDTH, _PANE_WIDTH = 740, 420
_BESIDE: Final = 980
"""Pixels from which the record stands beside the list, not below it."""


class ListPage(QWidget):
    """One list page. `go` asks the window for a record on another page; `import_wanted` carries dropped files."""

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)
    import_wanted = Signal(list)
    duplicates_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        page: ListedPage,
        strip: FeedbackStrip | None = None,
        offers: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """`strip` sums the list up above it; `offers` (words, what they do) stand on the empty page."""
        super().__init__()
        self.strip = strip
        self._offers = offers
        self.page = page
        self._context = context
        self.source = ListSource(context.database, page, self)
        self._stale = True
        self._restored = False
        self._layout_key = f"list-{page.entity}"
        self._make_parts()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.search)

    def _make_parts(self) -> None:
        title = text(self.page.title_key)
        self.bar = InlineBar()
        self.search = SearchField(text("list-search", title))
        self.chips = {name: FilterChip(text(self.source.columns[name].label_key)) for name in self.page.filters}
        self.add_button = MainButton(text("list-new", text(ENTITIES[self.page.entity].label_key)), "add")
        self.columns_button = IconButton("columns", text("table-columns"))
        self.duplicates_button = IconButton("duplicate", text("menu-duplicates"))
        if not self.page.has_duplicates:
            self.duplicates_button.hide()
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
                *(self._offers or [(text("list-import"), functools.partial(self.import_wanted.emit, []))]),
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
        tools.addWidget(self.duplicates_button)
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
        if self.strip is not None:
            column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes(self._context.settings.get(_SPLIT_KEY) or [_LIST_WIDTH, _PANE_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._show_selection([])

    def _connect(self) -> None:
        self.source.answered.connect(self._show)
        self.source.more.connect(self.model.append)
        self.search.searched.connect(self.source.search)
        self.search.down.connect(self.table.setFocus)
        for name, chip in self.chips.items():
            chip.changed.connect(functools.partial(self.source.choose, name))
        self.add_button.clicked.connect(self.start_new)
        self.columns_button.clicked.connect(self._open_columns)
        self.duplicates_button.clicked.connect(self.duplicates_wanted)
        self.delete_button.clicked.connect(self.delete_selected)
        self.setter.chosen.connect(self._set_field)
        self.model.sort_wanted.connect(self.source.sort)
        self.table.selected.connect(self._show_selection)
        self.table.opened.connect(lambda _id: self.pane.take_keyboard())
        self.pane.go.connect(self.go)
        self.pane.records_wanted.connect(self.records_wanted)
        self.pane.added.connect(self.select)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type] # Qt hands over its own event
        if self._stale:
            self.reload()
        if self.strip is not None:
            self.strip.reload()

    def on_changed(self, changed: Changed) -> None:
        """Read again where the change touched what this page shows; a hidden page waits until it is shown."""
        touched = bool(changed.entities & {self.page.entity, *self.source.shown_through})
        if touched and self.isVisible():
            self.reload()
        elif touched:
            self._stale = True
        self.pane.on_changed(changed)
        if self.strip is not None:
            self.strip.on_changed(changed)

    def reload(self) -> None:
        """Read the list again from the start."""
        self._stale = False
        self.source.reload()

    def _show(self, answer: ListAnswer) -> None:
        listing, query = answer.listing, self.source.query
        more = self.source.read_more if listing.matching > len(listing.rows) else None
        self.model.set_rows(self._columns(listing.columns), listing.rows, listing.matching, more)
        if not self._restored:
            self._restored = True
            usual = {"columns": [[n, 0] for n in self.page.columns], "sort": None, "fitted": True, "descending": False}
            self._restore_columns(self._context.settings.get(self._layout_key) or usual)
        self.table.show_sort(query.order, descending=query.descending)
        for name, values in (answer.values or {}).items():
            self.chips[name].set_values(values)
        self._matching, self._total = listing.matching, listing.total
        shown = self.table if listing.matching else self.nothing_found if listing.total else self.empty
        self._stack.setCurrentWidget(shown)
        self._show_selection(self.table.selected_ids())

    def _restore_columns(self, state: dict[str, Any]) -> None:
        widths = {name: self.table.columnWidth(at) for at, name in enumerate(self.source.columns)}
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

    def show_all(self) -> None:
        """Clear search and filters."""
        self.source.keep(None)
        for chip in self.chips.values():
            chip.choose(frozenset())
        self.search.empty()

    def show_only(self, ids: list[str], words: str) -> None:
        """Show just these records, say whose they are, and offer to show all again."""
        for chip in self.chips.values():
            chip.choose(frozenset())
        self.search.empty()
        self.source.keep(tuple(ids))
        everything = [(text("list-show-all"), self.show_all)]
        self.bar.say(text("list-only", words), actions=everything, closable=False)

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

    def keep_state(self) -> None:
        """Remember the list's layout, and text that was not saved."""
        self.keep_layout()
        self.pane.keep_draft()

    def keep_layout(self) -> None:
        """Remember columns, widths and order for the next start."""
        if self._restored:
            self._context.settings.set(self._layout_key, self.table.layout_state())
            if self._splitter.orientation() is Qt.Orientation.Horizontal:
                self._context.settings.set(_SPLIT_KEY, self._splitter.sizes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_selected()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.pane.stand(beside=beside)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.import_wanted.emit([url.toLocalFile() for url in event.mimeData().urls()])
