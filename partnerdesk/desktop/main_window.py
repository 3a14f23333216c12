"""The window: hosts the pages, carries their wishes to one another, and says what undo would take back."""

from __future__ import annotations

import functools
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop.context import WindowContext
from partnerdesk.desktop.database import Database
from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.file_place import risk_of
from partnerdesk.desktop.menus import Menus
from partnerdesk.desktop.page_host import AGENDA, HOME, IN_ORDER, REPORTS, PageHost, load_ahead
from partnerdesk.desktop.pages.listed import LISTED_PAGES, page_title_key
from partnerdesk.desktop.taking_back import TakingBack
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.sidebar import Sidebar
from partnerdesk.desktop.widgets.status_line import StatusLine
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from partnerdesk.desktop.go_anywhere import GoAnywhere
    from partnerdesk.desktop.pages.welcome_page import WelcomePage
    from partnerdesk.desktop.settings import Settings
    from partnerdesk.records import Group
    from partnerdesk.store.data_file import Changed, DataFile

_FOLD_BELOW: Final = 900
"""Pixels of width under which the sidebar shows only icons; lists fold their record below them earlier."""
_QUIET_AFTER: Final = 700
"""Milliseconds after opening until what nobody waits for is done."""
_SUFFIX: Final = ".partnerdesk"


class MainWindow(QMainWindow):
    """One window, one data file."""

    def __init__(self, settings: Settings, author: str, *, opening: bool = False) -> None:
        """Make the window on the welcome page, or as a mere frame where a file is `opening`."""
        super().__init__()
        self.settings = settings
        self._author = author
        self._path: Path | None = None
        self.database = Database(self)
        self.bar = InlineBar()
        self.taking_back = TakingBack(self.database, self.bar, self.tell)
        self.context = WindowContext(self.database, settings, self.tell, self.taking_back.undo)
        self.pages = PageHost(self.context)
        self.sidebar = Sidebar("")
        self.status = StatusLine()
        self._whole = QStackedWidget()
        self.menus = Menus(self)
        self._workspace = QWidget()
        # A timer of its own: it goes with the window, and is not left to call into nothing.
        self._quiet_timer = QTimer(self)
        self._quiet_timer.setSingleShot(True)
        self._quiet_timer.setInterval(_QUIET_AFTER)
        self._quiet_timer.timeout.connect(self._after_the_start)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        geometry = settings.get("geometry")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if opening:
            self.menus.set_file_open(False)
            self.setWindowTitle(text("app-name"))
        else:
            self._show_file(None)

    def _lay_out(self) -> None:
        pictures = {HOME: "home", AGENDA: "agenda", REPORTS: "report", **{p.entity: p.icon for p in LISTED_PAGES}}
        for key in IN_ORDER:
            self.sidebar.add_page(key, text(page_title_key(key)), pictures[key])
        right = _column()
        right.addWidget(self.bar)
        right.addWidget(self.pages, 1)
        across = QHBoxLayout(self._workspace)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addLayout(right, 1)
        self._whole.addWidget(self._workspace)
        # Below both: work that makes the first file also says how far it is.
        centre = QWidget()
        around = _column()
        centre.setLayout(around)
        around.addWidget(self._whole, 1)
        around.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.database.changed.connect(self._on_changed)
        self.database.failed.connect(self.tell)
        self.sidebar.chosen.connect(self._on_chosen)
        self.pages.go.connect(self.go)
        self.pages.records_wanted.connect(self.show_records)
        self.pages.page_wanted.connect(self.show_page)
        self.pages.import_wanted.connect(self._import_or_take)
        self.pages.due_counted.connect(functools.partial(self.sidebar.set_due, AGENDA))
        self.status.undo_wanted.connect(self.taking_back.undo)
        self.taking_back.named.connect(self._show_undo)

    @functools.cached_property
    def go_anywhere(self) -> GoAnywhere:
        """The search over everything; made when it is first asked for."""
        from partnerdesk.desktop.go_anywhere import GoAnywhere

        return GoAnywhere(self)

    # Files

    @functools.cached_property
    def welcome(self) -> WelcomePage:
        """The first page; who opens a file never waits for it."""
        from partnerdesk.desktop.pages.welcome_page import WelcomePage

        page = WelcomePage(self.settings)
        self._whole.addWidget(page)
        page.file_wanted.connect(self.open_file)
        page.choose_wanted.connect(self.choose_file)
        page.new_wanted.connect(self.create_file)
        page.example_wanted.connect(self.open_example)
        page.back_wanted.connect(self._show_workspace)
        return page

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

    def show_welcome(self) -> None:
        """Show the first page, also while a file is open: its three questions make another one."""
        self.welcome.show_recent(self.settings.recent_files)
        self.welcome.start_new(self._path.stem if self._path else None)
        self._whole.setCurrentWidget(self.welcome)

    def _show_workspace(self) -> None:
        self._whole.setCurrentWidget(self._workspace)

    def _folder(self) -> str:
        return str(self._path.parent) if self._path else str(Path.home())

    def _on_opened(self, file: DataFile) -> None:
        self.settings.remember_file(file.path)
        self.menus.show_recent(self.settings.recent_files)
        self._show_file(file.path)
        self.taking_back.name_next()
        self._read_group()
        # The first page comes first; the badge may follow.
        self._quiet_timer.start()
        warning = risk_of(file.path)
        if warning:
            self.bar.say(text(warning), Tone.WARNING)

    def _show_file(self, path: Path | None) -> None:
        self.pages.clear()
        self._path = path
        self.menus.set_file_open(path is not None)
        self.setWindowTitle(f"{path.stem} – {text('app-name')}" if path else text("app-name"))
        self.setWindowFilePath(str(path) if path else "")
        self.status.setVisible(path is not None)
        self.bar.dismiss()
        if path is None:
            self.show_welcome()
            return
        self._show_workspace()
        self.status.set_saved(saved=True)
        self.show_page(self.pages.left_at(path))

    def _read_group(self) -> None:
        def work(opened: DataFile) -> Group:
            from partnerdesk.records import Group

            with opened.read() as reader:
                return reader.all(Group)[0]

        self.database.run(work, done=self._show_group, owner=self)

    def _show_group(self, group: Group) -> None:
        self.sidebar.set_group(group.name)
        facts = [fact for fact in (group.report_currency, current().code) if fact]
        self.status.set_facts(" · ".join(facts))

    # Pages

    def show_page(self, key: str) -> QWidget:
        """Show a page by its key with the keyboard in it, and mark it in the sidebar where it stands there."""
        self.sidebar.mark(key)
        page = self.pages.show_page(key)
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return page

    def _on_chosen(self, key: str) -> None:
        # While the file is still being opened there is nothing to show yet.
        if self._path is not None:
            self.pages.show_page(key)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None where none is, as on the welcome page."""
        return self.pages.currentWidget() if self._whole.currentWidget() is self._workspace else None

    def go(self, entity: str, record_id: str) -> None:
        """Show a record: on the page of its kind, or in a small window of its own where it has no page."""
        page = self.pages.show_list(entity)
        if page is not None:
            self.sidebar.mark(entity)
            page.select(record_id)
            return
        from partnerdesk.desktop.record_window import RecordWindow

        window = RecordWindow(self.context, self)
        window.go.connect(self.go)
        window.records_wanted.connect(self.show_records)
        window.show_record(entity, record_id)

    def show_records(self, entity: str, ids: list[str], words: str) -> None:
        """Show a list of just these records, and say which they are; one alone is shown itself."""
        page = self.pages.show_list(entity)
        if page is not None:
            self.sidebar.mark(entity)
            page.show_only(ids, words)
            if len(ids) == 1:
                page.select(ids[0])

    def start_new_here(self) -> None:
        """Open a form for a new entry of the page's kind; where the page has none, for a new partner."""
        page: Any = self.page
        if not hasattr(page, "start_new"):
            page = self.show_page("partner")
        page.start_new()

    def show_group_details(self) -> None:
        """Open the window about the group itself."""
        from partnerdesk.desktop.group_window import GroupWindow

        GroupWindow(self.context, self).open()

    # Changes

    def _on_changed(self, changed: Changed) -> None:
        self.pages.on_changed(changed)
        if "group" in changed.entities:
            self._read_group()
        if AGENDA not in self.pages.pages:
            self._count_due()
        self.taking_back.name_next()

    def _after_the_start(self) -> None:
        self._count_due()
        self.database.run(load_ahead, owner=self)

    def _count_due(self) -> None:
        """Count what is due for the sidebar; the agenda does so itself once it is there."""
        if self._path is None:
            return
        today = date.today()

        def work(file: DataFile) -> int:
            from partnerdesk.analysis.agenda import due_by, read_agenda

            with file.read() as reader:
                return due_by(read_agenda(reader, today, days=0), today)

        self.database.run(work, done=functools.partial(self.sidebar.set_due, AGENDA), owner=self, latest="due")

    def _show_undo(self, undo: str | None, redo: str | None) -> None:
        self.status.set_undo(undo)
        self.menus.show_undo(undo, redo)

    # In and out

    def take_files(self, paths: Sequence[Path | str]) -> None:
        """Open a data file that was dropped; any other file is a sheet to import."""
        files = [Path(path) for path in paths]
        own = [path for path in files if path.suffix == _SUFFIX]
        if own:
            self.open_file(own[0])
        elif self._path is not None and files:
            self.import_sheets(files)

    def _import_or_take(self, paths: list[str]) -> None:
        """Take what was dropped on a page, or ask for sheets where nothing was."""
        if paths:
            self.take_files(paths)
        else:
            self.import_sheets([])

    def import_sheets(self, paths: list[Path] | list[str]) -> None:
        """Open the import on these files, or ask for them first."""
        from partnerdesk.desktop.wizards.import_wizard import ImportWizard

        wizard = ImportWizard(self.context, [Path(path) for path in paths], self)
        wizard.go.connect(self.go)
        wizard.records_wanted.connect(self.show_records)
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
        if self._path is None and self.page is None:
            self.show_welcome()
        if self.page is not None:
            self.bar.say(f"{title} {remedy}", Tone.ERROR)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, text("app-name"), title, parent=self)
        box.setInformativeText(remedy)
        box.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fold(folded=event.size().width() < _FOLD_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._path is not None and self.page is None:
            self._show_workspace()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if any(path.suffix == _SUFFIX for path in paths) or (paths and self._path is not None):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_state()
        super().closeEvent(event)

    def _keep_state(self) -> None:
        self.settings.set("geometry", self.saveGeometry().toBase64().toStdString())
        self.pages.keep_state(self._path)

    def shut_down(self) -> None:
        """Finish what waits, and let go of the file."""
        self._keep_state()
        self.database.close()


def _column() -> QVBoxLayout:
    """A column without margins: its parts bring their own."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
