"""The first page: three questions make a file; or open one, bring in spreadsheets, look around in the example."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.desktop.fields.of_kind import edit_of
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel
from partnerdesk.messages import current, text
from partnerdesk.records import Group
from partnerdesk.records.reading import reading_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.desktop.settings import Settings

_ASKED = ("name", "country", "report_currency")


class WelcomePage(QWidget):
    """`new_wanted` carries where the file shall lie, the group, and the sheets to bring in first."""

    file_wanted = Signal(Path)
    choose_wanted = Signal()
    example_wanted = Signal(Path)
    back_wanted = Signal()
    new_wanted = Signal(Path, object, list)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        context = EditContext(reading_of(current()))
        self.edits: dict[str, FieldEdit] = {name: edit_of(Group.entity.fields[name], context) for name in _ASKED}
        self._folder = _documents()
        self._place = PlainLabel(size=TypeSize.SMALL, muted=True, wrap=True)
        self._change_place = LinkLabel(text("welcome-change-place"), size=TypeSize.SMALL)
        self.import_button = MainButton(text("welcome-import"), "import")
        self.empty_button = QPushButton(text("welcome-empty"))
        self.open_button = QPushButton(icons.icon("open"), text("file-open"))
        self.example_button = QPushButton(icons.icon("star"), text("welcome-example"))
        self.back_link = LinkLabel()
        self.back_link.clicked.connect(self.back_wanted)
        self._recent = QVBoxLayout()
        self._recent_heading = PlainLabel(text("welcome-recent"), size=TypeSize.HEADING, strong=True)
        self._lay_out()
        self._connect()
        self._show_state()

    def _questions(self) -> QVBoxLayout:
        where = QVBoxLayout()
        where.setSpacing(theme.HALF)
        where.addWidget(self._place)
        where.addWidget(self._change_place)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.empty_button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(PlainLabel(text("welcome-new"), size=TypeSize.HEADING, strong=True))
        for edit in self.edits.values():
            column.addWidget(edit)
        column.addLayout(where)
        column.addLayout(buttons)
        column.addStretch(1)
        return column

    def _other_ways(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(PlainLabel(text("welcome-known"), size=TypeSize.HEADING, strong=True))
        column.addWidget(self.open_button)
        column.addWidget(self.example_button)
        column.addWidget(PlainLabel(text("welcome-example-words"), size=TypeSize.SMALL, muted=True, wrap=True))
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self._recent_heading)
        column.addLayout(self._recent)
        column.addStretch(1)
        return column

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(8 * theme.SPACE)
        across.addLayout(self._questions(), 3)
        across.addLayout(self._other_ways(), 2)
        page = QWidget()
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * 150)
        column = QVBoxLayout(page)
        column.setContentsMargins(6 * theme.SPACE, 6 * theme.SPACE, 6 * theme.SPACE, 4 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.back_link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(PlainLabel(text("welcome-title"), size=TypeSize.TITLE, strong=True))
        column.addWidget(PlainLabel(text("welcome-words"), muted=True, wrap=True))
        column.addSpacing(3 * theme.SPACE)
        column.addLayout(across, 1)
        middle = QWidget()
        centred = QHBoxLayout(middle)
        centred.addStretch(1)
        centred.addWidget(page, 100)
        centred.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        for edit in self.edits.values():
            edit.changed.connect(self._show_state)
        self.edits["country"].changed.connect(self._propose_currency)
        self._change_place.clicked.connect(self._choose_folder)
        self.empty_button.clicked.connect(functools.partial(self._make, ask_sheets=False))
        self.import_button.clicked.connect(functools.partial(self._make, ask_sheets=True))
        self.open_button.clicked.connect(self.choose_wanted)
        self.example_button.clicked.connect(
            lambda: self.example_wanted.emit(_documents() / "PartnerDesk example.partnerdesk")
        )

    def start_new(self, open_file: str | None) -> None:
        """Begin with the first question; where a file is open, a link leads back to it."""
        self.back_link.setVisible(open_file is not None)
        self.back_link.setText(text("welcome-back", open_file or ""))
        self.edits["name"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the files that were open lately."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._recent_heading.setVisible(bool(paths))
        for path in paths:
            link = LinkLabel(path.stem)
            link.setToolTip(str(path))
            link.clicked.connect(functools.partial(self.file_wanted.emit, path))
            self._recent.addWidget(link)

    @property
    def path(self) -> Path:
        """Where the new file will lie: named after the group, and never over another file."""
        name = re.sub(r"[^\w\- ]", "", str(self.edits["name"].value() or "")).strip() or text("welcome-file-name")
        path = self._folder / f"{name}.partnerdesk"
        number = 2
        while path.exists():
            path = self._folder / f"{name} {number}.partnerdesk"
            number += 1
        return path

    def _show_state(self) -> None:
        ready = bool(self.edits["name"].value()) and not any(edit.problem() for edit in self.edits.values())
        self.import_button.setEnabled(ready)
        self.empty_button.setEnabled(ready)
        self._place.setText(text("welcome-place", self.path))

    def _propose_currency(self) -> None:
        country, currency = self.edits["country"].value(), self.edits["report_currency"]
        if country and not currency.value():
            from babel.numbers import get_territory_currencies

            in_use = get_territory_currencies(country)
            if in_use:
                currency.set_value(in_use[-1])

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, text("welcome-change-place"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_state()

    def _make(self, *, ask_sheets: bool) -> None:
        values: dict[str, Any] = {name: edit.value() for name, edit in self.edits.items()}
        sheets: list[Path] = []
        if ask_sheets:
            chosen, _ = QFileDialog.getOpenFileNames(
                self, text("welcome-import"), str(Path.home()), text("import-files-filter")
            )
            if not chosen:
                return
            sheets = [Path(name) for name in chosen]
        self.new_wanted.emit(self.path, Group(**values), sheets)


def _documents() -> Path:
    """The user's folder for documents; the home folder where there is none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
