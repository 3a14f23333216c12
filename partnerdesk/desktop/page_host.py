"""Holds the pages of the window: makes each when it is first wanted, and passes on what they ask for."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from partnerdesk.desktop.pages.listed import LISTED_PAGES, MORE_LISTS
from partnerdesk.messages import text

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.pages.list_page import ListPage
    from partnerdesk.store.data_file import Changed, DataFile

HOME, AGENDA, REPORTS = "home", "agenda", "reports"
DUPLICATES: Final = "duplicates"
_LISTS: Final = {page.entity: page for page in (*LISTED_PAGES, *MORE_LISTS)}
IN_ORDER: Final = (HOME, *(page.entity for page in LISTED_PAGES[:-1]), AGENDA, LISTED_PAGES[-1].entity, REPORTS)
"""The pages that the sidebar names, by their keys; feedback, the last list, stands behind the agenda."""
_LEFT_AT: Final = "left-at"
_LOADED_AHEAD: Final = (
    "partnerdesk.desktop.pages.overviews.of_entity",
    "partnerdesk.desktop.pages.record_sheet",
    "partnerdesk.desktop.forms.form",
)
"""What showing and editing a record takes: a start does without it, but the first click should not wait for it."""


def load_ahead(_file: DataFile) -> None:
    """Load, on the database's thread, what the next clicks will want."""
    for name in _LOADED_AHEAD:
        import_module(name)


class PageHost(QStackedWidget):
    """`go` asks for a record, `records_wanted` for a list of some, `page_wanted` for a page by its key."""

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)
    page_wanted = Signal(str)
    import_wanted = Signal(list)
    due_counted = Signal(int)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.pages: dict[str, QWidget] = {}

    def clear(self) -> None:
        """Let go of all pages: they belong to a file that is closed."""
        for page in self.pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self.pages.clear()

    def show_page(self, key: str) -> QWidget:
        """Show a page, making it when it is first wanted."""
        page = self.pages.get(key)
        if page is None:
            page = self.pages[key] = self._make(key)
            self.addWidget(page)
        self.setCurrentWidget(page)
        return page

    def show_list(self, entity: str) -> ListPage | None:
        """Show the list of a kind of record; None where that kind has no page."""
        page: Any = self.show_page(entity) if entity in _LISTS else None
        return page  # type: ignore[no-any-return] # what stands under the key of a list is a list page

    def on_changed(self, changed: Changed) -> None:
        """Let every page decide for itself whether to read again."""
        for page in self.pages.values():
            on_changed = getattr(page, "on_changed", None)
            if on_changed is not None:
                on_changed(changed)

    def left_at(self, path: Path) -> str:
        """The page on which the user left this file; the first page, unless it was the last file that was open."""
        left = self._context.settings.get(_LEFT_AT, {})
        return str(left["page"]) if left.get("file") == str(path) and left.get("page") in IN_ORDER else HOME

    def keep_state(self, path: Path | None) -> None:
        """Remember for the file that is open where it was left, the layout of lists, and text that was not saved."""
        shown = next((key for key, page in self.pages.items() if page is self.currentWidget()), None)
        if path is not None and shown is not None:
            self._context.settings.set(_LEFT_AT, {"file": str(path), "page": shown})
        for page in self.pages.values():
            keep_state = getattr(page, "keep_state", None)
            if keep_state is not None:
                keep_state()

    def _make(self, key: str) -> QWidget:
        """Make a page; its module is loaded now, so that the window itself is there sooner."""
        if key == HOME:
            from partnerdesk.desktop.pages.home_page import HomePage

            home = HomePage(self._context)
            home.page_wanted.connect(self.page_wanted)
            home.import_wanted.connect(self.import_wanted)
            home.records_wanted.connect(self.records_wanted)
            home.go.connect(self.go)
            return home
        if key == AGENDA:
            from partnerdesk.desktop.pages.agenda_page import AgendaPage

            agenda = AgendaPage(self._context)
            agenda.due_counted.connect(self.due_counted)
            agenda.go.connect(self.go)
            return agenda
        if key == REPORTS:
            from partnerdesk.desktop.pages.reports_page import ReportsPage

            return ReportsPage(self._context)
        if key == DUPLICATES:
            from partnerdesk.desktop.pages.duplicates_page import DuplicatesPage

            duplicates = DuplicatesPage(self._context)
            duplicates.go.connect(self.go)
            return duplicates
        return self._make_list(key)

    def _make_list(self, entity: str) -> ListPage:
        from partnerdesk.desktop.pages.feedback_strip import FeedbackStrip
        from partnerdesk.desktop.pages.list_page import ListPage
        from partnerdesk.desktop.ready_definitions import add_ready_definitions

        strip = FeedbackStrip(self._context) if entity == "feedback" else None
        offers = []
        if entity == "strategic_definition":
            ready = functools.partial(self._context.database.run, add_ready_definitions(), failed=self._context.tell)
            offers.append((text("definitions-ready-made"), ready))
        page = ListPage(self._context, _LISTS[entity], strip, offers)
        page.import_wanted.connect(self.import_wanted)
        page.records_wanted.connect(self.records_wanted)
        page.go.connect(self.go)
        page.duplicates_wanted.connect(functools.partial(self._show_duplicates, entity))
        return page

    def _show_duplicates(self, entity: str) -> None:
        """Search for duplicates of the kind that a list is about."""
        self.page_wanted.emit(DUPLICATES)
        page: Any = self.pages[DUPLICATES]
        page.show_kind(entity)
