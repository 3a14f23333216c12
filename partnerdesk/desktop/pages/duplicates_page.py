"""Likely duplicates: the pairs, what speaks for each, both side by side; merged, told apart, or left for later."""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.analysis.duplicates.finding import SEARCHED
from partnerdesk.desktop import duplicate_work, theme
from partnerdesk.desktop.database import Cancelled, Progress
from partnerdesk.desktop.pages.side_by_side import SideBySide
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from partnerdesk.analysis.duplicates.likely_pair import DuplicateGroup, LikelyPair
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.duplicate_work import Comparison
    from partnerdesk.store.data_file import Changed, DataFile

T = TypeVar("T")
_AT_ONCE: Final = 500
"""Pairs listed at once, the likeliest first; others move up as these are decided on, or are asked for."""
_LIST_WIDTH, _PANE_WIDTH = 380, 640


class DuplicatesPage(QWidget):
    """Searches when it is first shown, and again whenever something that it shows was changed.

    `go` asks the window for one of the two records whole.
    """

    go = Signal(str, str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._entity = SEARCHED[0]
        self._stale = True
        self._later: set[tuple[str, str]] = set()
        self._groups: list[DuplicateGroup] = []
        self._most = _AT_ONCE
        self._progress: Progress | None = None
        self.pair: LikelyPair | None = None
        self.compared: Comparison | None = None
        self.side: SideBySide | None = None
        self._signs: list[PlainLabel] = []
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.bar = InlineBar()
        self.kind_buttons = {key: QPushButton(action_text(text(ENTITIES[key].plural_key))) for key in SEARCHED}
        self._kinds = QButtonGroup(self)
        for key, button in self.kind_buttons.items():
            button.setCheckable(True)
            button.setChecked(key == self._entity)
            self._kinds.addButton(button)
        self.again = QPushButton(text("duplicates-search-again"))
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setFixedHeight(12)
        self.progress_bar.setAccessibleName(text("duplicates-searching"))
        self.stop = QPushButton(text("status-cancel"))
        self.list = QListWidget()
        self.list.setAccessibleName(text("page-duplicates"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.soft_selection(self.list)
        self.counts = PlainLabel(size=TypeSize.SMALL, muted=True, wrap=True)
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.empty = EmptyState("ok", text("empty-duplicates"), [(text("duplicates-search-again"), self.search_again)])
        self.stopped = EmptyState(
            "search", text("duplicates-stopped"), [(text("duplicates-search-again"), self.reload)]
        )
        self.merge_button = MainButton(text("duplicates-merge"), "duplicate")
        self.apart_button = QPushButton(text("duplicates-not-the-same"))
        self.later_button = QPushButton(text("duplicates-later"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(PlainLabel(text("page-duplicates"), size=TypeSize.TITLE, strong=True), 1)
        for part in (*self.kind_buttons.values(), self.again):
            head.addWidget(part)
        work = QHBoxLayout()
        work.addWidget(PlainLabel(text("duplicates-searching"), muted=True))
        work.addWidget(self.progress_bar, 1)
        work.addWidget(self.stop)
        self._working = QWidget()
        self._working.setLayout(work)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        column.addWidget(self.counts)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._right())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        self._pairs = splitter
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for shown in (self._blank, self._pairs, self.empty, self.stopped):
            self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(self._working)
        whole.addWidget(self._stack, 1)
        self._working.hide()

    def _right(self) -> QWidget:
        """The signs, the two records side by side, and what to do with them."""
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(theme.HALF)
        self._pane = QVBoxLayout()
        self._pane.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        self._pane.setSpacing(2 * theme.SPACE)
        self._pane.addLayout(self._evidence)
        inner = QWidget()
        inner.setLayout(self._pane)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE, 0, 0, 0)
        for button in (self.merge_button, self.apart_button, self.later_button):
            foot.addWidget(button)
        foot.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(scroll, 1)
        beside.addLayout(foot)
        return right

    def _connect(self) -> None:
        for key, button in self.kind_buttons.items():
            button.clicked.connect(functools.partial(self.show_kind, key))
        self.again.clicked.connect(self.search_again)
        self.stop.clicked.connect(self._stop)
        self.more.clicked.connect(self._show_more)
        self.list.currentItemChanged.connect(self._show_pair)
        acts: tuple[tuple[QPushButton, Callable[[], None], str], ...] = (
            (self.merge_button, self.merge, "Ctrl+Return"),
            (self.apart_button, self.mark_apart, "Ctrl+Backspace"),
            (self.later_button, self.leave_for_later, "Ctrl+L"),
        )
        for button, act, keys in acts:
            button.setAutoDefault(False)
            button.clicked.connect(act)
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "list"):
            theme.soft_selection(self.list)

    def on_changed(self, changed: Changed) -> None:
        """Search again where something was changed that decides on pairs; a hidden page waits until it is shown."""
        if changed.entities & {*SEARCHED, "match_answer"}:
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def show_kind(self, entity: str) -> None:
        """Search among partners or among contact persons."""
        self.kind_buttons[entity].setChecked(True)
        self._entity, self._most = entity, _AT_ONCE
        self.reload()

    def search_again(self) -> None:
        """Search, and show again what was left for later."""
        self._later.clear()
        self.reload()

    def reload(self) -> None:
        """Search; what is listed stays until the answer is there."""
        self._stale = False
        self._stop()
        progress = self._progress = Progress(self)
        progress.advanced.connect(self._show_progress)
        self.progress_bar.setRange(0, 100)
        self.progress_bar.setValue(0)
        self._working.show()
        self._context.database.run(
            duplicate_work.search(self._entity, progress),
            done=self._show,
            failed=functools.partial(self._on_failed, progress),
            owner=self,
            latest="duplicates",
        )

    def _show_progress(self, done: int, total: int) -> None:
        self.progress_bar.setValue(100 * done // total)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _on_failed(self, progress: Progress, fault: BaseException) -> None:
        if progress is not self._progress:
            return
        self._working.hide()
        if isinstance(fault, Cancelled):
            self._stack.setCurrentWidget(self.stopped)
        else:
            self._context.tell(fault)

    def _show(self, groups: list[DuplicateGroup]) -> None:
        self._progress = None
        self._working.hide()
        self._groups = groups
        pairs = [pair for group in groups for pair in group.pairs if (pair.one, pair.other) not in self._later]
        row = max(self.list.currentRow(), 0)
        before = self.pair
        self.list.blockSignals(True)
        self.list.clear()
        listed = pairs[: self._most]
        for pair in listed:
            self.list.addItem(_item(pair))
        self.list.blockSignals(False)
        waiting = len(self._later)
        words = text("duplicates-count", len(pairs), len(groups))
        left = min(len(pairs) - len(listed), _AT_ONCE)
        self.more.setText(text("duplicates-more", left))
        self.more.setVisible(left > 0)
        words = text("duplicates-listed", words, len(listed)) if left else words
        self.counts.setText(text("duplicates-count-later", words, waiting) if waiting else words)
        self._stack.setCurrentWidget(self._pairs if pairs else self.empty)
        ids = [(pair.one, pair.other) for pair in listed]
        if before is not None and (before.one, before.other) in ids:
            row = ids.index((before.one, before.other))
        if pairs:
            self.list.setCurrentRow(min(row, self.list.count() - 1))
            self._show_pair(self.list.currentItem())
        else:
            self._show_pair(None)

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._show(self._groups)
        self.list.setFocus()

    def _show_pair(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        self.pair = item.data(Qt.ItemDataRole.UserRole) if item else None
        self.compared = None
        self._set_ready(ready=False)
        if self.pair is None:
            return
        self._context.database.run(
            duplicate_work.compare(self._entity, self.pair),
            done=self._show_comparison,
            failed=self._context.tell,
            owner=self,
            latest="duplicates compared",
        )

    def _set_ready(self, *, ready: bool) -> None:
        for button in (self.merge_button, self.apart_button, self.later_button):
            button.setEnabled(ready)

    def _show_comparison(self, compared: Comparison) -> None:
        if self.pair is None:
            return
        self.compared = compared
        for line in self._signs:
            self._evidence.removeWidget(line)
            line.deleteLater()
        self._signs = [
            *(PlainLabel(text("duplicates-for", sign.words), wrap=True) for sign in self.pair.evidence),
            *(PlainLabel(text("duplicates-against", sign.words), wrap=True) for sign in self.pair.against),
        ]
        for line in self._signs:
            self._evidence.addWidget(line)
        if self.side is not None:
            self._pane.removeWidget(self.side)
            self.side.deleteLater()
        self.side = SideBySide(compared)
        self.side.opened.connect(functools.partial(self.go.emit, self._entity))
        self._pane.addWidget(self.side, 1)
        self._set_ready(ready=True)

    def merge(self) -> None:
        """Make the two one with the values that stand chosen, and offer to undo."""
        if self.compared is None or self.side is None:
            return
        compared = self.compared
        said = text("duplicates-said-merged", compared.dropped.title, compared.kept.title)

        def with_let_go(titles: list[str]) -> str:
            return text("duplicates-said-let-go", said, current().listed(titles)) if titles else said

        work = duplicate_work.merge(compared, self.side.values, set_aside=self.side.set_aside)
        self._carry_out(work, with_let_go)

    def mark_apart(self) -> None:
        """Remember that the two are not the same, and offer to undo."""
        if self.pair is not None:
            work = duplicate_work.mark_apart(self._entity, self.pair)
            said = text("duplicates-said-apart", *self.pair.names)
            self._carry_out(work, lambda _none: said)

    def leave_for_later(self) -> None:
        """Put the pair out of sight until the next search that is asked for."""
        if self.pair is not None:
            self._later.add((self.pair.one, self.pair.other))
            self.pair = None
            self.reload()

    def _carry_out(self, work: Callable[[DataFile], T], said: Callable[[T], str]) -> None:
        self._set_ready(ready=False)
        undo = [(text("menu-undo"), self._context.undo)]

        def failed(fault: BaseException) -> None:
            self._set_ready(ready=True)
            self._context.tell(fault)

        self._context.database.run(
            work, done=lambda done: self.bar.say(said(done), actions=undo), failed=failed, owner=self
        )


def _item(pair: LikelyPair) -> QListWidgetItem:
    names = [in_own_direction(name) for name in pair.names]
    strength = current().percent(Decimal(pair.score) / 100)
    item = QListWidgetItem("\n".join([*names, text("duplicates-line", strength, pair.evidence[0].words)]))
    item.setData(Qt.ItemDataRole.UserRole, pair)
    return item
