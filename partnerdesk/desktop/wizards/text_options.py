"""How a text file is read: its character set and what parts its cells; a change reads the file again."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.importing.grid import SheetSource

ENCODINGS: Final = (
    "utf-8", "cp1252", "iso8859-15", "cp1250", "iso8859-2", "cp1251", "koi8-r", "koi8-u", "cp1256", "cp1254",
    "cp1253", "cp1255", "euc_kr", "shift_jis", "gb18030", "big5", "utf-16", "mac-roman",
)  # fmt: skip
"""As Python names them; those of the languages that groups keep their sheets in."""
DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


class TextOptions(QWidget):
    """`changed` carries the encoding and the delimiter that the user wants, each None where the guess is to stand."""

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        for box in (self.encoding, self.delimiter):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.note = PlainLabel(muted=True)
        self.encoding.setAccessibleName(text("import-encoding"))
        self.delimiter.setAccessibleName(text("import-delimiter"))
        for name in ENCODINGS:
            self.encoding.addItem(text(f"encoding-{name.replace('_', '-')}"), name)
        for sign, name in DELIMITERS.items():
            self.delimiter.addItem(text(f"import-delimiter-{name}"), sign)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(PlainLabel(text("import-encoding"), muted=True))
        row.addWidget(self.encoding)
        self.delimiter_label = PlainLabel(text("import-delimiter"), muted=True)
        row.addWidget(self.delimiter_label)
        row.addWidget(self.delimiter)
        row.addWidget(self.note)
        row.addStretch(1)
        self.encoding.activated.connect(self._tell)
        self.delimiter.activated.connect(self._tell)

    def show_source(self, source: SheetSource) -> None:
        """Show how a file was read; an encoding that is not on the list is put there."""
        # One encoding has several names; a mark at the start of the file makes no other encoding of it.
        name = codecs.lookup(source.encoding or ENCODINGS[0]).name.removesuffix("-sig")
        known = self.encoding.findData(name)
        if known < 0:
            self.encoding.addItem(name.upper(), name)
            known = self.encoding.count() - 1
        self.encoding.setCurrentIndex(known)
        self.delimiter.setCurrentIndex(max(0, self.delimiter.findData(source.delimiter)))
        # Contact cards are text, and have no cells to be parted.
        self.delimiter_label.setVisible(source.delimiter is not None)
        self.delimiter.setVisible(source.delimiter is not None)
        self.note.setText(text("import-encoding-guessed") if source.encoding_is_guessed else "")

    def _tell(self) -> None:
        self.changed.emit(self.encoding.currentData(), self.delimiter.currentData())
