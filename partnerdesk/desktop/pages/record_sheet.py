"""A record to read: what it is, what hangs on it, what happened when, who changed what."""

from __future__ import annotations

import functools
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import edits, icons, theme
from partnerdesk.desktop.pages.overviews.of_entity import OVERVIEWS
from partnerdesk.desktop.pages.record_facts import facts_by_section, facts_of, subtitle_of, title_of
from partnerdesk.desktop.pages.record_history import RecordHistory
from partnerdesk.desktop.pages.related_list import RelatedList
from partnerdesk.desktop.pages.sheet_actions import SheetActions
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.facts_grid import Fact, FactsGrid
from partnerdesk.desktop.widgets.labels import ElidedLabel, LinkLabel, PlainLabel, action_text
from partnerdesk.desktop.widgets.timeline import TimelineEntry, TimelineView
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, kinds

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from partnerdesk.analysis.record_view import Item, RecordView, Related
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import DataFile

ICONS: Final = {
    "partner": "partner",
    "contact": "person",
    "agreement": "agreement",
    "sponsorship": "sponsor",
    "support": "support",
    "activity": "activity",
    "grant": "grant",
    "conversation": "note",
    "followup": "agenda",
    "feedback": "feedback",
}
_ADDED_FROM_HERE: Final = {
    "partner": (
        "contact",
        "conversation",
        "followup",
        "activity",
        "support",
        "agreement",
        "feedback",
        "value_area",
        "content_result",
    ),
    "agreement": ("obligation", "signatory", "followup", "support"),
    "sponsorship": ("sponsor_entry", "sponsor_settlement", "support"),
    "grant": ("goal", "metric", "grant_report", "activity", "support", "learning_question"),
    "activity": ("content_result", "support", "feedback"),
    "support": ("followup",),
    "strategic_definition": ("strategic_criterion", "strategic_naming"),
}
"""What can be added from a record's page, in the order in which people need it."""


class RecordSheet(QWidget):
    """`go` asks for a record by entity and id; `add_wanted` for a form (entity, given values, list to stand in).

    `records_wanted` asks for a list of some records (entity, ids, words that say whose), `edit_wanted` for the form of
    this one, with values set already and the keyboard in a field; `window_wanted` for the record in its own window.
    """

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)
    edit_wanted = Signal(object, str)
    delete_wanted = Signal()
    window_wanted = Signal()
    add_wanted = Signal(str, object, object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._view: RecordView | None = None
        self._title = ElidedLabel(size=TypeSize.TITLE, strong=True)
        self._subtitle = PlainLabel(muted=True, wrap=True)
        self.edit_button = QPushButton(icons.icon("edit"), text("pane-edit"))
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit({}, ""))
        self.add_button = QToolButton()
        self.add_button.setText(text("pane-add"))
        self.add_button.setIcon(icons.icon("add"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(QMenu(self.add_button))
        self.more_button = QToolButton()
        self.more_button.setIcon(icons.icon("more"))
        self.more_button.setAccessibleName(text("pane-more"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more = QMenu(self.more_button)
        more.addAction(icons.icon("attach"), text("pane-attach"), self._choose_files)
        more.addAction(icons.icon("open"), text("pane-own-window"), self.window_wanted.emit)
        more.addAction(icons.icon("delete"), text("pane-delete"), self.delete_wanted.emit)
        self.more_button.setMenu(more)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.timeline = TimelineView(text("pane-timeline"))
        self.timeline.opened.connect(lambda key: self.go.emit(*key.split(" ")))
        self.history = RecordHistory(context)
        self._overview, self._details = _Scrolled(), _Scrolled()
        self._actions = SheetActions(
            context,
            self.go.emit,
            lambda entity, ids, words: self.records_wanted.emit(entity, list(ids), words),
            lambda entity, values: self.add_wanted.emit(entity, values, None),
            self.edit_wanted.emit,
        )
        self.overview: QWidget | None = None
        self._lay_out()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.edit_button, self.add_button, self.more_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget, name in (
            (self._overview, "pane-overview"),
            (self._details, "pane-details"),
            (self.timeline, "pane-timeline"),
            (self.history, "pane-history"),
        ):
            self.tabs.addTab(widget, action_text(text(name)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addLayout(buttons)
        column.addWidget(self.tabs, 1)

    def show_view(self, view: RecordView, summary: Any = None) -> None:
        """Show a record in place of the one before; the tab stays. `summary` is what its overview needs beyond it."""
        at = self._overview.verticalScrollBar().value() if self._shows(view) else 0
        self._view = view
        record = view.record
        self._title.setText(title_of(view))
        self._subtitle.setText(subtitle_of(view))
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self._fill_add_menu(view)
        self._fill_overview(view, summary)
        self._fill_details(view)
        dated = [self._entry(item) for item in view.timeline]
        self.timeline.set_entries(dated)
        self.tabs.setTabVisible(2, bool(dated))
        self.history.show_history(record)
        self._overview.verticalScrollBar().setValue(at)

    def _shows(self, view: RecordView) -> bool:
        return self._view is not None and self._view.record.id == view.record.id

    def _fill_add_menu(self, view: RecordView) -> None:
        menu = self.add_button.menu()
        menu.clear()
        related = {group.entity: group for group in view.related}
        kept = [key for key in _ADDED_FROM_HERE.get(view.record.entity.key, ()) if key in related]
        for key in kept:
            action = menu.addAction(icons.icon(ICONS.get(key, "add")), action_text(text(ENTITIES[key].label_key)))
            action.triggered.connect(functools.partial(self._add, related[key]))
        self.add_button.setVisible(bool(kept))

    def _add(self, group: Related) -> None:
        if self._view is None:
            return
        record_id = self._view.record.id
        if group.through is not None:
            self.add_wanted.emit(group.entity, {}, (group.through, record_id))
        else:
            self.add_wanted.emit(group.entity, {group.link: record_id}, None)

    def _fill_overview(self, view: RecordView, summary: Any) -> None:
        page = self._overview.fresh()
        kind = OVERVIEWS.get(view.record.entity.key)
        self.overview = kind.make(view, summary, self._actions) if kind else None
        if self.overview is not None:
            page.addWidget(self.overview)
        facts = facts_of(view, kind.says if kind else ())[:8]
        if facts:
            page.addWidget(self._grid(facts))
        shown = [group for group in view.related if group.items and not (kind and group.entity in kind.covers)]
        for group in shown:
            page.addWidget(RelatedList(group, self.go.emit, functools.partial(self._add, group)))
        if view.attachments:
            page.addWidget(PlainLabel(text("pane-files"), strong=True))
        for attachment in view.attachments:
            link = LinkLabel(attachment.file_name)
            link.clicked.connect(functools.partial(self._save_attachment, attachment.sha256, attachment.file_name))
            page.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        if not facts and not shown and self.overview is None:
            page.addWidget(PlainLabel(text("pane-nothing-yet"), muted=True, wrap=True))
        page.addStretch(1)

    def _fill_details(self, view: RecordView) -> None:
        page = self._details.fresh()
        for section, facts in facts_by_section(view).items():
            page.addWidget(PlainLabel(text(f"section-{section}".replace("_", "-")), size=TypeSize.HEADING, strong=True))
            page.addWidget(self._grid(facts))
        if view.record.extra:
            extra = view.record.entity.fields["extra"]
            page.addWidget(PlainLabel(text(extra.label_key), size=TypeSize.HEADING, strong=True))
            page.addWidget(FactsGrid([Fact(label, value) for label, value in view.record.extra.items()]))
        page.addStretch(1)

    def _grid(self, facts: list[Fact]) -> FactsGrid:
        grid = FactsGrid(facts)
        grid.followed.connect(self._follow)
        return grid

    def _follow(self, target: str) -> None:
        entity, _, record_id = target.partition(" ")
        if entity in ENTITIES:
            self.go.emit(entity, record_id)
        else:
            QDesktopServices.openUrl(QUrl(target))

    @staticmethod
    def _entry(item: Item) -> TimelineEntry:
        language = current()
        when = kinds.Day().show(item.when, language)
        kind = text(ENTITIES[item.entity].label_key)
        said = item.said(language, date.today())
        detail = text("pane-said", kind, said) if said else kind
        return TimelineEntry(f"{item.entity} {item.id}", ICONS.get(item.entity, "note"), when, item.title, detail)

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, text("pane-attach"))
        self._attach([Path(name) for name in chosen])

    def _attach(self, paths: list[Path]) -> None:
        if self._view is None or not paths:
            return
        record = self._view.record
        work = edits.attach(record.entity.key, record.id, paths)
        self._context.database.run(work, failed=self._context.tell, owner=self)

    def _save_attachment(self, sha256: str, file_name: str) -> None:
        target, _ = QFileDialog.getSaveFileName(self, text("pane-save-attachment"), file_name)
        if not target:
            return

        def work(file: DataFile) -> None:
            with file.read() as reader:
                Path(target).write_bytes(reader.content(sha256))

        self._context.database.run(work, failed=self._context.tell, owner=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._attach([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


class _Scrolled(QScrollArea):
    """A column that is made anew for each record."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fresh(self) -> QVBoxLayout:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        self.setWidget(page)
        return column
