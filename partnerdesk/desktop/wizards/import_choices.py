"""Choices for the columns of a sheet as a file: saved to hand on, loaded for a sheet with the same headings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.theme import Tone
from partnerdesk.errors import Mendable
from partnerdesk.importing.mapping.profiles import profile_of, read_profile, write_profile
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from partnerdesk.desktop.widgets.inline_bar import InlineBar
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.desktop.wizards.import_work import ImportWork

_ENDING = ".json"


class ImportChoices:
    """Asks for the file and says in the bar what became of it."""

    def __init__(self, work: ImportWork, bar: InlineBar, window: QWidget) -> None:
        self._work = work
        self._bar = bar
        self._window = window

    def ask_save(self, table: ImportTable) -> None:
        """Ask where to, and save the choices made for a table."""
        dialog = QFileDialog(self._window, text("import-choices-save"), str(Path.home()), text("import-choices-filter"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING)
        dialog.selectFile(f"{table.proposal.sheet}{_ENDING}")
        self._open(dialog, lambda path: self.save(table, path))

    def save(self, table: ImportTable, path: Path) -> None:
        """Save the choices made for a table."""
        entity = table.proposal.entity
        if entity is None:
            return
        try:
            write_profile(path, profile_of(path.stem, entity, table.proposal.columns))
        except Mendable as fault:
            self._bar.say(" ".join(fault_words(fault)), Tone.ERROR)
        else:
            self._bar.say(text("import-choices-saved", path), Tone.OK)

    def ask_load(self, table: ImportTable) -> None:
        """Ask for a file, and let its choices hold for a table."""
        dialog = QFileDialog(self._window, text("import-choices-load"), str(Path.home()), text("import-choices-filter"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, lambda path: self.load(table, path))

    def load(self, table: ImportTable, path: Path) -> None:
        """Let the choices in a file hold for a table, as far as they are about its headings."""
        try:
            profile = read_profile(path)
        except Mendable as fault:
            self._bar.say(" ".join(fault_words(fault)), Tone.ERROR)
            return
        known = profile.known(table.proposal.layout.columns)
        if known:
            self._work.use_profile(table, profile)
            self._bar.say(text("import-choices-loaded", profile.name, known), Tone.OK)
        else:
            self._bar.say(text("import-choices-unknown", profile.name), Tone.WARNING)

    def _open(self, dialog: QFileDialog, act: Callable[[Path], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()
