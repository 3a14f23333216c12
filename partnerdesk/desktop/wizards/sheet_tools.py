"""What is chosen above a sheet: whether it is taken, what its rows are, how it is read, and choices kept in files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.wizards.text_options import TextOptions
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.options import OnMatch
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.desktop.wizards.import_tables import ImportTable

_NOTHING: Final = ""


class SheetTools(QWidget):
    """Each signal carries what was chosen, for the table that is shown."""

    entity_wanted = Signal(object)
    taken = Signal(bool)
    policy_wanted = Signal(str)
    across_wanted = Signal(bool)
    save_wanted = Signal()
    load_wanted = Signal()

    def __init__(self, row_acts: Iterable[QAction]) -> None:
        super().__init__()
        self.use = QCheckBox(text("import-take-sheet"))
        self.entity = QComboBox()
        self.policy = QComboBox()
        self.options = TextOptions()
        self.across = QAction(text("import-each-column"), self)
        self.across.setCheckable(True)
        self.save = QAction(text("import-choices-save"), self)
        self.load = QAction(text("import-choices-load"), self)
        self.rows_button = _menu_button(text("import-mark-rows"), [*row_acts, self.across])
        self.choices_button = _menu_button(text("import-choices"), [self.save, self.load])
        self._fill()
        row = FlowLayout(self)
        for part in (
            self.use,
            _with_label(text("import-rows-are"), self.entity),
            _with_label(text("import-policy"), self.policy),
            self.rows_button,
            self.choices_button,
            self.options,
        ):
            row.addWidget(part)
        self.entity.activated.connect(lambda _row: self.entity_wanted.emit(self.entity.currentData() or None))
        self.policy.activated.connect(lambda _row: self.policy_wanted.emit(self.policy.currentData()))
        self.use.clicked.connect(self._use)
        self.across.triggered.connect(self.across_wanted)
        self.save.triggered.connect(lambda _checked: self.save_wanted.emit())
        self.load.triggered.connect(lambda _checked: self.load_wanted.emit())

    def _fill(self) -> None:
        self.entity.addItem(text("import-rows-are-nothing"), _NOTHING)
        for key in IMPORTED:
            self.entity.addItem(text(ENTITIES[key].plural_key), key)
        self.entity.setAccessibleName(text("import-rows-are"))
        for policy in OnMatch:
            self.policy.addItem(text(f"import-policy-{policy.value}"), policy.value)
        self.policy.setAccessibleName(text("import-policy"))

    def show_table(self, table: ImportTable) -> None:
        """Show what stands chosen for a table."""
        entity, source = table.proposal.entity, table.proposal.grid.source
        self.entity.setCurrentIndex(self.entity.findData(entity or _NOTHING))
        self.use.setChecked(entity is not None and not table.left_out)
        self.across.setChecked(table.proposal.layout.is_across)
        # A workbook of this program says itself what becomes of its columns.
        for act in (self.save, self.load):
            act.setEnabled(entity is not None and table.proposal.own_language is None)
        self.options.setVisible(source.encoding is not None)
        if source.encoding is not None:
            self.options.show_source(source)

    def _use(self, wanted: bool) -> None:
        if wanted and self.entity.currentData() == _NOTHING:
            # What the rows are must be said first; the box is ticked once it is.
            self.use.setChecked(False)
            self.entity.setFocus()
            self.entity.showPopup()
            return
        self.taken.emit(wanted)


def _menu_button(words: str, acts: Iterable[QAction]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    menu = QMenu(button)
    menu.addActions(list(acts))
    button.setMenu(menu)
    return button


def _with_label(words: str, box: QComboBox) -> QWidget:
    """Put a box behind its label, so that both stay together where the line wraps."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, theme.SPACE, 0)
    row.setSpacing(theme.SPACE)
    row.addWidget(PlainLabel(words, muted=True))
    row.addWidget(box)
    return pair
