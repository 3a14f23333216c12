"""The window: hosts the pages, carries their wishes to one another, and says what undo would take back."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop.context import WindowContext
from partnerdesk.desktop.database import Database
from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.menus import Menus
from partnerdesk.desktop.pages.agenda_page import AgendaPage
from partnerdesk.desktop.pages.home_page import HomePage
from partnerdesk.desktop.pages.list_page import ListPage
from partnerdesk.desktop.pages.listed import LISTED_PAGES
from partnerdesk.desktop.pages.reports_page import ReportsPage
from partnerdesk.desktop.pages.welcome_page import WelcomePage
from partnerdesk.desktop.record_window import RecordWindow
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.command_palette import CommandPalette, PaletteEntry
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.sidebar import Sidebar
from partnerdesk.desktop.widgets.status_line import StatusLine
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, Group

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from partnerdesk.desktop.settings import Settings
    from partnerdesk.store.data_file import Changed, DataFile

_FOLD_BELOW: Final = 1180
"""Pixels of width under which the sidebar shows only icons."""
_FOUND_PER_KIND: Final = 4
HOME, AGENDA, REPORTS = "home", "agenda", "reports"


class MainWindow(QMainWindow):
    """One window, one data file. Pages are made when they are first shown."""

    def __init__(self, settings: Settings, author: str) -> None:
        super().__init__()
        self.settings = settings
        self._author = author
        self._path: Path | None = None
        self.database = Database(self)
        self.context = WindowContext(self.database, settings, self.tell, self.undo)
        self.pages: dict[str, QWidget] = {}
        self.bar = InlineBar()
        self.sidebar = Sidebar("")
        self.status = StatusLine()
        self._page_stack = QStackedWidget()
        self._whole = QStackedWidget()
        self.welcome = WelcomePage(settings)
        self.menus = Menus(self)
        self._lay_out()
        self._connect()
        self.resize(1280, 800)
        geometry = settings.get("geometry")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._show_file(None)

    def _lay_out(self) -> None:
        self.sidebar.add_page(HOME, text("page-home"), "home")
        for page in LISTED_PAGES:
            if page.entity == "feedback":
                self.sidebar.add_page(AGENDA, text("page-agenda"), "agenda")
            self.sidebar.add_page(page.entity, text(page.title_key), page.icon)
        self.sidebar.add_page(REPORTS, text("page-reports"), "report")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._page_stack, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addLayout(right, 1)
        workspace = QWidget()
        column = QVBoxLayout(workspace)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        self._whole.addWidget(self.welcome)
        self._whole.addWidget(workspace)
        self._workspace = workspace
        centre = QWidget()
        around = QVBoxLayout(centre)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._whole, 1)
        around.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.database.changed.connect(self._on_changed)
        self.database.failed.connect(self.tell)
        self.sidebar.chosen.connect(self.show_page)
        self.status.undo_wanted.connect(self.undo)
        self.welcome.file_wanted.connect(self.open_file)
        self.welcome.choose_wanted.connect(self.choose_file)
        self.welcome.new_wanted.connect(self.create_file)
        self.welcome.example_wanted.connect(self.open_example)

    # Files

    def choose_file(self) -> None:
        """Ask for a data file and open it."""
        chosen, _ = QFileDialog.getOpenFileName(self, text("file-open"), self._folder(), text("file-filter"))
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Open a data file in place of the one that is open."""
        self.database.open(path, self._author, done=self._on_opened, failed=self.tell)

    def create_file(self, path: Path, group: Group, sheets: Sequence[Path]) -> None:
        """Make a data file; `sheets` are brought in next, where the user has asked for it."""

        def opened(file: DataFile) -> None:
            self._on_opened(file)
            if sheets:
                self.import_sheets(list(sheets))

        self.database.create(path, group, self._author, done=opened, failed=self.tell)

    def open_example(self, path: Path) -> None:
        """Build the example beside the user's files, or open the one that is there, to look around in."""
        if path.exists():
            self.open_file(path)
            return
        from partnerdesk.desktop.example_job import build_example

        build_example(self, path)

    def _folder(self) -> str:
        return str(self._path.parent) if self._path else str(Path.home())

    def _on_opened(self, file: DataFile) -> None:
        self.settings.remember_file(file.path)
        self.menus.show_recent(self.settings.recent_files)
        with_undo = (file.undoable, file.redoable)
        self._show_file(file.path)
        self._show_undo(*with_undo)

        def work(opened: DataFile) -> Group:
            with opened.read() as reader:
                return reader.all(Group)[0]

        self.database.run(work, done=self._show_group, owner=self)

    def _show_file(self, path: Path | None) -> None:
        for page in self.pages.values():
            self._page_stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._path = path
        self.menus.set_file_open(path is not None)
        self.setWindowTitle(f"{path.stem} – {text('app-name')}" if path else text("app-name"))
        self.setWindowFilePath(str(path) if path else "")
        self._whole.setCurrentWidget(self._workspace if path else self.welcome)
        self.status.setVisible(path is not None)
        self.bar.dismiss()
        if path is None:
            self.welcome.show_recent(self.settings.recent_files)
            return
        self.status.set_saved(saved=True)
        self.sidebar.choose(HOME)
        self.show_page(HOME)

    def _show_group(self, group: Group) -> None:
        self.sidebar.set_group(group.name)
        facts = [fact for fact in (group.report_currency, current().code) if fact]
        self.status.set_facts(" · ".join(facts))

    # Pages

    def show_page(self, key: str) -> QWidget:
        """Show a page by its key, making it when it is first wanted."""
        if key not in self.pages:
            self.pages[key] = self._make_page(key)
            self._page_stack.addWidget(self.pages[key])
        self._page_stack.setCurrentWidget(self.pages[key])
        if self.sidebar.list.currentItem() is None or self._page_stack.currentWidget() is not self.pages[key]:
            self.sidebar.choose(key)
        return self.pages[key]

    def _make_page(self, key: str) -> QWidget:
        page: Any
        if key == HOME:
            page = HomePage(self.context)
            page.page_wanted.connect(self.sidebar.choose)
            page.import_wanted.connect(self.import_sheets)
        elif key == AGENDA:
            page = AgendaPage(self.context)
            page.due_counted.connect(functools.partial(self.sidebar.set_due, AGENDA))
        elif key == REPORTS:
            return ReportsPage(self.context)
        else:
            page = ListPage(self.context, next(listed for listed in LISTED_PAGES if listed.entity == key))
            page.import_wanted.connect(self.import_sheets)
        page.go.connect(self.go)
        return page  # type: ignore[no-any-return] # each branch makes a widget

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._page_stack.currentWidget() if self._path else None

    def go(self, entity: str, record_id: str) -> None:
        """Show a record: on the page of its kind, or in a small window of its own where it has no page."""
        if any(listed.entity == entity for listed in LISTED_PAGES):
            self.sidebar.choose(entity)
            page = self.show_page(entity)
            if isinstance(page, ListPage):
                page.select(record_id)
        else:
            window = RecordWindow(self.context, self)
            window.go.connect(self.go)
            window.show_record(entity, record_id)

    def find_anything(self) -> None:
        """Open the box that goes to any page or record."""
        palette = CommandPalette(self, self._find)
        palette.chosen.connect(self._go_to_found)
        palette.show()

    def _find(self, typed: str, answer: Callable[[Sequence[PaletteEntry]], None]) -> None:
        keys = [HOME, *(page.entity for page in LISTED_PAGES), AGENDA, REPORTS]
        named = [(key, text(f"page-{key}")) for key in keys]
        kind = text("palette-page")
        pages = [PaletteEntry(key, name, kind, "next") for key, name in named if typed.casefold() in name.casefold()]
        if not typed.strip():
            answer(pages)
            return

        def work(file: DataFile) -> list[PaletteEntry]:
            found = []
            with file.read() as reader:
                for entity in (*(page.entity for page in LISTED_PAGES), "contact", "followup"):
                    label = text(ENTITIES[entity].label_key)
                    for record_id, title in reader.search(entity, typed, _FOUND_PER_KIND):
                        found.append(PaletteEntry(f"{entity} {record_id}", title, label, "next"))
            return found

        self.database.run(work, done=lambda found: answer([*pages, *found]), owner=self, latest="palette")

    def _go_to_found(self, key: str) -> None:
        entity, _, record_id = key.partition(" ")
        if record_id:
            self.go(entity, record_id)
        else:
            self.sidebar.choose(entity)

    # Changes

    def undo(self) -> None:
        """Take back the last change, and say what it was."""
        self.database.run(
            lambda file: file.undo(), done=functools.partial(self._say_undone, "undone"), failed=self.tell
        )

    def redo(self) -> None:
        """Bring back what was undone last."""
        self.database.run(
            lambda file: file.redo(), done=functools.partial(self._say_undone, "redone"), failed=self.tell
        )

    def _say_undone(self, what: str, changed: Changed) -> None:
        if changed.conflicts:
            self.bar.say(text("undo-conflicts", len(changed.conflicts)), Tone.WARNING)
        else:
            self.bar.say(text(f"said-{what}", changed.changeset.title))
            QTimer.singleShot(6000, self.bar, self.bar.dismiss)

    def _on_changed(self, changed: Changed) -> None:
        for page in self.pages.values():
            on_changed = getattr(page, "on_changed", None)
            if on_changed is not None:
                on_changed(changed)
        self.database.run(
            lambda file: (file.undoable, file.redoable), done=lambda both: self._show_undo(*both), owner=self
        )

    def _show_undo(self, undoable: Any, redoable: Any) -> None:
        self.status.set_undo(undoable.title if undoable else None)
        self.menus.show_undo(undoable.title if undoable else None, redoable.title if redoable else None)

    def import_sheets(self, paths: list[Path] | list[str]) -> None:
        """Open the import on these files, or ask for them first."""
        from partnerdesk.desktop.wizards.import_wizard import ImportWizard

        wizard = ImportWizard(self.context, [Path(path) for path in paths], self)
        wizard.open()

    def export_workbook(self) -> None:
        """Ask where to, and write everything as one workbook."""
        from partnerdesk.desktop.export_job import export_workbook

        name = f"{self._path.stem}.xlsx" if self._path else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self, text("menu-export"), str(Path(self._folder()) / name), text("export-filter")
        )
        if chosen:
            export_workbook(self, Path(chosen))

    # Faults and the end

    def tell(self, fault: BaseException) -> None:
        """Tell a fault in words: what happened and what to do; a bug also says where its report lies."""
        title, remedy = fault_words(fault)
        if self._path is not None:
            self.bar.say(f"{title} {remedy}", Tone.ERROR)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, text("app-name"), title, parent=self)
        box.setInformativeText(remedy)
        box.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fold(folded=event.size().width() < _FOLD_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_state()
        super().closeEvent(event)

    def _keep_state(self) -> None:
        self.settings.set("geometry", self.saveGeometry().toBase64().toStdString())
        for page in self.pages.values():
            if isinstance(page, ListPage):
                page.keep_layout()
                page.pane.keep_draft()

    def shut_down(self) -> None:
        """Finish what waits, and let go of the file."""
        self._keep_state()
        self.database.close()
