"""The group itself: its names, legal status, currency, languages, signatory, and its picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, icons, theme
from partnerdesk.desktop.forms.form import RecordForm
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.errors import Mendable
from partnerdesk.messages import text
from partnerdesk.records import Group
from partnerdesk.records.problem import Refused

if TYPE_CHECKING:
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import DataFile

_PICTURE = 64


class GroupWindow(QDialog):
    """The picture is kept at once, the fields when they are saved; all of it can be undone."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("group-title"))
        self._context = context
        self.form: RecordForm | None = None
        self.bar = InlineBar()
        self._picture = QLabel()
        self._picture.setFixedSize(_PICTURE, _PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(text("field-group-logo"))
        self.choose_button = QPushButton(icons.icon("open"), text("group-choose-logo"))
        self.remove_button = QPushButton(icons.icon("delete"), text("group-remove-logo"))
        self.choose_button.clicked.connect(self._choose_logo)
        self.remove_button.clicked.connect(lambda: self._write(edits.set_logo(None)))
        picture = QHBoxLayout()
        picture.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 0)
        picture.setSpacing(2 * theme.SPACE)
        picture.addWidget(self._picture)
        words = QVBoxLayout()
        words.addWidget(PlainLabel(text("group-logo-words"), muted=True, wrap=True))
        buttons = QHBoxLayout()
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        picture.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)
        self._column.addLayout(picture)
        self.resize(600, 680)
        self._read()

    def _read(self) -> None:
        def work(file: DataFile) -> tuple[Group, bytes | None]:
            with file.read() as reader:
                (group,) = reader.all(Group)
                return group, _content(reader, group.logo)

        self._context.database.run(work, done=self._show, failed=self._context.tell, owner=self)

    def _show(self, answer: tuple[Group, bytes | None]) -> None:
        group, picture = answer
        pixmap = QPixmap()
        if picture is not None and pixmap.loadFromData(picture):
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(self._picture.size(), Qt.AspectRatioMode.KeepAspectRatio, smooth)
        else:
            pixmap = icons.pixmap("blank", _PICTURE, self.devicePixelRatioF(), icons.Ink.MUTED)
        self._picture.setPixmap(pixmap)
        self.remove_button.setEnabled(group.logo is not None)
        if self.form is not None:
            return
        self.form = RecordForm(Group.entity, self._context.edit_context({}, self), before=group, fixed=("logo",))
        self.form.saved.connect(lambda values: self._save(group, values))
        self.form.cancelled.connect(self.reject)
        self._column.addWidget(self.form, 1)
        self.form.focus_first()

    def _save(self, group: Group, values: dict[str, Any]) -> None:
        def failed(fault: BaseException) -> None:
            if isinstance(fault, Refused) and self.form is not None:
                self.form.show_problems(fault.problems)
            else:
                self._context.tell(fault)

        # The picture may have been changed meanwhile: only the fields of the form are written.
        work = edits.set_group(group.id, values)
        self._context.database.run(work, done=lambda _none: self.accept(), failed=failed, owner=self)

    def reject(self) -> None:
        """Leave; where text would be lost the form asks first."""
        if self.form is not None and self.form.is_changed and not self.form.bar.buttons:
            self.form.cancel()
        else:
            super().reject()

    def _choose_logo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, text("group-choose-logo"), "", text("group-logo-filter"))
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Keep a picture as the group's own; what is no picture is refused in words."""
        if not QPixmap().loadFromData(path.read_bytes()):
            self.bar.say(text("group-no-picture", path.name), Tone.WARNING)
            return
        self.bar.dismiss()
        self._write(edits.set_logo(path))

    def _write(self, work: edits.Work) -> None:
        self._context.database.run(work, done=lambda _none: self._read(), failed=self._context.tell, owner=self)


def _content(reader: Any, logo: str | None) -> bytes | None:
    """What the picture's file holds; None where there is none or the file does not hold it."""
    try:
        return bytes(reader.content(logo)) if logo else None
    except Mendable:
        return None
