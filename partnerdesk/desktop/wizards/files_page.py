"""First step: the files, dropped or chosen; each says how far it is, or why it cannot be read."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone, TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton, MainButton
from partnerdesk.desktop.widgets.labels import ElidedLabel, PlainLabel
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.wizards.import_files import FileState
from partnerdesk.desktop.wizards.text_options import TextOptions
from partnerdesk.importing.grid import plain
from partnerdesk.importing.values.outcome import shown
from partnerdesk.messages import text

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from partnerdesk.desktop.settings import Settings
    from partnerdesk.desktop.wizards.import_files import ImportFile, ImportFiles

_LOOKS: Final = {
    FileState.READING: ("import", Ink.MUTED),
    FileState.READ: ("ok", Ink.OK),
    FileState.FAILED: ("warning", Ink.ERROR),
}
_SAMPLE_ROWS: Final = 2
_FOLDER: Final = "sheets-folder"
"""Setting: where sheets were chosen last; the next ones mostly lie there too."""


class FileRow(Panel):
    """One file: its name, its state in words, and for a text file how it is read, with its first lines."""

    def __init__(self, files: ImportFiles, file: ImportFile) -> None:
        super().__init__()
        self.file = file
        self._state: FileState | None = None
        self._icon = QLabel()
        self.name = ElidedLabel(file.path.name, strong=True)
        self.said = PlainLabel(wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(theme.SPACE)
        self.options = TextOptions()
        self.options.changed.connect(lambda encoding, delimiter: files.read_as(file, encoding, delimiter))
        self.samples = [ElidedLabel(size=TypeSize.SMALL) for _ in range(_SAMPLE_ROWS)]
        self.remove_button = IconButton("close", text("import-remove-file", file.path.name))
        self.remove_button.clicked.connect(functools.partial(files.remove, file))
        words = QVBoxLayout()
        words.setSpacing(theme.HALF)
        for part in (self.name, self.said, self.progress, self.options, *self.samples):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE + theme.HALF, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE + theme.HALF)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_state()

    def show_state(self) -> None:
        """Show how far the file is now."""
        file = self.file
        self.said.setText(file.said)
        self.progress.setVisible(file.state is FileState.READING)
        self.progress.setRange(0, 0 if not file.share else 100)
        self.progress.setValue(round(file.share * 100))
        if file.state is self._state:
            return
        self._state = file.state
        name, ink = _LOOKS[file.state]
        self._icon.setPixmap(icons.pixmap(name, icons.SIZE, self.devicePixelRatioF(), ink))
        self.set_tone(Tone.ERROR if file.state is FileState.FAILED else None)
        source = file.text_source
        # After a fault with another character set one must be able to go back.
        self.options.setVisible(source is not None)
        if source is not None and file.state is FileState.READ:
            self.options.show_source(source)
        for number, label in enumerate(self.samples):
            rows = file.grids[0].rows if source is not None else []
            cells = [shown(plain(raw)) for raw in rows[number]] if number < len(rows) else []
            label.setText("   ".join(cell for cell in cells if cell)[:400])
            label.setVisible(bool(cells))


class FilesPage(QWidget):
    """Takes dropped files anywhere."""

    chosen = Signal(list)

    def __init__(self, files: ImportFiles, settings: Settings) -> None:
        super().__init__()
        self._files = files
        self._settings = settings
        self.rows: list[FileRow] = []
        self.setAcceptDrops(True)
        self._drop = Panel()
        self.choose_button = MainButton(text("import-choose-files"), "open")
        self.choose_button.clicked.connect(self.choose)
        picture = QLabel()
        picture.setPixmap(icons.pixmap("import", 56, self.devicePixelRatioF(), Ink.ACCENT))
        inside = QVBoxLayout(self._drop)
        inside.setContentsMargins(3 * theme.SPACE, 3 * theme.SPACE, 3 * theme.SPACE, 3 * theme.SPACE)
        inside.setSpacing(theme.SPACE)
        centre = Qt.AlignmentFlag.AlignHCenter
        words = PlainLabel(text("import-drop"), size=TypeSize.HEADING)
        kinds = PlainLabel(text("import-drop-kinds"), muted=True)
        for part in (picture, words, kinds, self.choose_button):
            inside.addWidget(part, 0, centre)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.SPACE)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, theme.HALF, 0)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(listed)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * theme.SPACE)
        whole.addWidget(self._drop)
        whole.addWidget(scroll, 1)
        files.changed.connect(self._on_changed)

    def choose(self) -> None:
        """Ask for files."""
        folder = self._settings.get(_FOLDER, str(Path.home()))
        dialog = QFileDialog(self, text("import-choose-files"), folder, text("import-files-filter"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def _take(self, names: list[str]) -> None:
        self._settings.set(_FOLDER, str(Path(names[0]).parent))
        self._files.add(Path(name) for name in names)

    def _on_changed(self) -> None:
        shown_now = [row.file for row in self.rows]
        for row in [row for row in self.rows if row.file not in self._files.files]:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
        for file in self._files.files:
            if file not in shown_now:
                row = FileRow(self._files, file)
                self.rows.append(row)
                self._list.addWidget(row)
        for row in self.rows:
            row.show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._drop.set_tone(Tone.NEUTRAL)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.set_tone(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.set_tone(None)
        event.acceptProposedAction()
        self._files.add(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
