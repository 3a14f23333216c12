"""The menus: everything that the window can do, with its keys, as the platform expects."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from partnerdesk import __version__
from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.page_host import DUPLICATES, IN_ORDER, REPORTS
from partnerdesk.desktop.pages.listed import MORE_LISTS, page_title_key
from partnerdesk.desktop.widgets.labels import action_text
from partnerdesk.messages import LONGER, MIRRORED, Language, current, languages, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow

_Key = QKeySequence.StandardKey
_SCHEMES: Final = {
    theme.Scheme.SYSTEM: "menu-colours-system",
    theme.Scheme.LIGHT: "menu-colours-light",
    theme.Scheme.DARK: "menu-colours-dark",
}


class Menus(QObject):
    """Made once; entries that need a file are grey while none is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._with_file: list[QAction] = []
        bar = window.menuBar()
        self._fill_file(bar.addMenu(text("menu-file")))
        self._fill_edit(bar.addMenu(text("menu-edit")))
        self._fill_view(bar.addMenu(text("menu-view")))
        self._fill_lists(bar.addMenu(text("menu-lists")))
        self._fill_help(bar.addMenu(text("menu-help")))

    def _add(
        self,
        menu: QMenu,
        key: str,
        act: Callable[[], object],
        shortcut: QKeySequence.StandardKey | str | None = None,
        icon: str | None = None,
        *,
        needs_file: bool = True,
    ) -> QAction:
        action = menu.addAction(text(key))
        action.triggered.connect(lambda _checked=False: act())
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        if icon:
            action.setIcon(icons.icon(icon))
        if needs_file:
            self._with_file.append(action)
        return action

    def _fill_file(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, "menu-new-file", window.show_welcome, "Ctrl+Shift+N", "add", needs_file=False)
        self._add(menu, "menu-open", window.choose_file, _Key.Open, "open", needs_file=False)
        self._recent = menu.addMenu(text("menu-recent"))
        self.show_recent(window.settings.recent_files)
        menu.addSeparator()
        self._add(menu, "menu-group", window.show_group_details, icon="settings")
        self._add(menu, "menu-import", functools.partial(window.import_sheets, []), "Ctrl+I", "import")
        self._add(menu, "menu-export", window.export_workbook, "Ctrl+E", "export")
        self._add(menu, "menu-print", self._print, _Key.Print, "print")
        menu.addSeparator()
        quit_action = self._add(menu, "menu-quit", window.close, "Ctrl+Q", needs_file=False)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        window = self._window
        self._undo = self._add(menu, "menu-undo", window.taking_back.undo, _Key.Undo, "undo")
        self._redo = self._add(menu, "menu-redo", window.taking_back.redo, _Key.Redo, "redo")
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addSeparator()
        self._add(menu, "menu-new-here", window.start_new_here, _Key.New, "add")
        self._add(menu, "menu-edit-record", functools.partial(self._on_list, "edit"), "F2", "edit")
        self._add(menu, "menu-delete", functools.partial(self._on_list, "delete_selected"), icon="delete")
        menu.addSeparator()
        self._add(menu, "menu-find", self._find, _Key.Find, "search")
        self._add(menu, "menu-duplicates", functools.partial(window.show_page, DUPLICATES), icon="duplicate")
        self._add(menu, "menu-go", self._go, "Ctrl+K", "next")

    def _fill_view(self, menu: QMenu) -> None:
        window = self._window
        for number, key in enumerate(IN_ORDER, start=1):
            # Ten pages and ten digits: the last one stands on the 0, where keyboards have it.
            self._add(menu, page_title_key(key), functools.partial(window.show_page, key), f"Ctrl+{number % 10}")
        menu.addSeparator()
        colours = menu.addMenu(text("menu-colours"))
        group = QActionGroup(colours)
        for scheme in theme.Scheme:
            action = colours.addAction(text(_SCHEMES[scheme]))
            action.setCheckable(True)
            action.setChecked(window.settings.get("scheme", theme.Scheme.SYSTEM.value) == scheme.value)
            action.triggered.connect(functools.partial(self._set_scheme, scheme))
            group.addAction(action)
        language = menu.addMenu(text("menu-language"))
        language.aboutToShow.connect(functools.partial(self._fill_languages, language))

    def _fill_languages(self, menu: QMenu) -> None:
        """Name the languages when they are looked for: their names are a tenth of the start."""
        if menu.actions():
            return
        group = QActionGroup(menu)
        for code in _offered_languages():
            name = Language(code).locale.get_display_name() or code
            action = menu.addAction(action_text(name if code in languages() else code))
            action.setCheckable(True)
            action.setChecked(code == current().code)
            action.triggered.connect(functools.partial(self._set_language, code, action.text()))
            group.addAction(action)

    def _fill_lists(self, menu: QMenu) -> None:
        for page in MORE_LISTS:
            self._add(menu, page.title_key, functools.partial(self._window.show_page, page.entity), icon=page.icon)

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, "menu-help-page", self._help, "F1", "help", needs_file=False)
        self._add(menu, "menu-shortcuts", functools.partial(self._help, "keyboard"), needs_file=False)
        about = self._add(menu, "menu-about", self._about, needs_file=False)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these files in the menu of recent ones."""
        self._recent.clear()
        for path in paths:
            self._recent.addAction(action_text(path.name), functools.partial(self._window.open_file, path))
        self._recent.setEnabled(bool(paths))

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do."""
        for action, name, key in ((self._undo, undo, "menu-undo"), (self._redo, redo, "menu-redo")):
            words = text("menu-named", text(key), name) if name else text(key)
            action.setText(action_text(words) if name else words)
            action.setEnabled(name is not None)

    def set_file_open(self, is_open: bool) -> None:
        """Grey out what needs a file while none is open."""
        for action in self._with_file:
            action.setEnabled(is_open)

    def _on_list(self, method: str) -> None:
        # Pages without records have none of these methods.
        act = getattr(self._window.page, method, None)
        if act is not None:
            act()

    def _set_language(self, code: str, name: str) -> None:
        self._window.settings.set("language", code)
        self._window.bar.say(text("language-restart", name))

    def _find(self) -> None:
        search = getattr(self._window.page, "search", None)
        if search is not None:
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.selectAll()
        else:
            self._go()

    def _go(self) -> None:
        self._window.go_anywhere.open()

    def _print(self) -> None:
        page: Any = self._window.show_page(REPORTS)
        page.print_report()

    def _set_scheme(self, scheme: theme.Scheme) -> None:
        self._window.settings.set("scheme", scheme.value)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.install(app, scheme)

    def _help(self, topic: str | None = None) -> None:
        from partnerdesk.desktop.help_window import HelpWindow

        HelpWindow(self._window, topic or help_page_of(self._window.page)).show()

    def _about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(text("menu-about"))
        box.setText(text("about-version", text("app-name"), __version__))
        box.setInformativeText(text("about-words"))
        box.open()


def _offered_languages() -> list[str]:
    """Languages with a message file; the pseudo-languages only for those who work on the program."""
    pseudo = [LONGER, MIRRORED] if os.environ.get("PARTNERDESK_PSEUDO") else []
    return [*languages(), *pseudo]


def help_page_of(page: QWidget | None) -> str:
    """Return the name of the help that fits what is shown."""
    from partnerdesk.desktop.pages.agenda_page import AgendaPage
    from partnerdesk.desktop.pages.duplicates_page import DuplicatesPage
    from partnerdesk.desktop.pages.list_page import ListPage
    from partnerdesk.desktop.pages.reports_page import ReportsPage

    if isinstance(page, ListPage):
        focused = QApplication.focusWidget()
        reading = page.pane.form is not None or (focused is not None and page.pane.isAncestorOf(focused))
        return "records" if reading else "lists"
    if isinstance(page, ReportsPage):
        return "reports"
    if isinstance(page, AgendaPage):
        return "agenda"
    if isinstance(page, DuplicatesPage):
        return "duplicates"
    return "index" if page is not None else "first-steps"
