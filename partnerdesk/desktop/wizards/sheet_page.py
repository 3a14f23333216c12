"""Second step: one sheet with the guess drawn on it, what its rows are, and where each column goes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.wizards.column_detail import ColumnDetail
from partnerdesk.desktop.wizards.columns_model import ColumnsView
from partnerdesk.desktop.wizards.import_tables import answer_to
from partnerdesk.desktop.wizards.question_card import QuestionCard
from partnerdesk.desktop.wizards.sheet_marks import marks_of
from partnerdesk.desktop.wizards.sheet_view import SheetView
from partnerdesk.desktop.wizards.text_options import TextOptions
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.layout import Form
from partnerdesk.importing.options import OnMatch
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.grid import Grid, SheetSource
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.values.outcome import QuestionKind

_NOTHING: Final = ""


class SheetPage(QWidget):
    """Shows one table and hands on what the user wants of it; whoever owns the tables carries that out.

    `changed` fires after columns were changed in place; the other signals ask for a new guess.
    """

    changed = Signal(object)
    entity_wanted = Signal(object, object)
    rows_marked = Signal(object, str, list)
    policy_wanted = Signal(str)
    read_again_wanted = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.table: ImportTable | None = None
        self._drawn: Grid | None = None
        self.entity = QComboBox()
        self.policy = QComboBox()
        self.use = QCheckBox(text("import-take-sheet"))
        self.options = TextOptions()
        self.hint = PlainLabel(wrap=True, muted=True)
        self.card: QuestionCard | None = None
        self._card_place = QVBoxLayout()
        self.sheet = SheetView()
        self.columns = ColumnsView()
        self.detail = ColumnDetail()
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        self.entity.addItem(text("import-rows-are-nothing"), _NOTHING)
        for key in IMPORTED:
            self.entity.addItem(text(ENTITIES[key].plural_key), key)
        self.entity.setAccessibleName(text("import-rows-are"))
        for policy in OnMatch:
            self.policy.addItem(text(f"import-policy-{policy.value}"), policy.value)
        self.policy.setAccessibleName(text("import-policy"))

    def _lay_out(self) -> None:
        tools = FlowLayout()
        for part in (
            self.use,
            _with_label(text("import-rows-are"), self.entity),
            _with_label(text("import-policy"), self.policy),
            self.options,
        ):
            tools.addWidget(part)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.addWidget(self.columns)
        below.addWidget(self.detail)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.sheet)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addLayout(tools)
        whole.addLayout(self._card_place)
        whole.addWidget(self.hint)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.entity.activated.connect(self._choose_entity)
        self.policy.activated.connect(lambda _row: self.policy_wanted.emit(self.policy.currentData()))
        self.use.clicked.connect(self._use)
        self.options.changed.connect(lambda *how: self.read_again_wanted.emit(self.table, *how))
        self.sheet.rows_marked.connect(lambda act, rows: self.rows_marked.emit(self.table, act, rows))
        self.sheet.column_chosen.connect(self._on_sheet_column)
        self.sheet.column_menu_wanted.connect(self._open_column_menu)
        self.columns.column_chosen.connect(self._on_column)
        self.columns.menu_wanted.connect(self._open_column_menu)
        self.columns.opened.connect(self.detail.line.offer_all)
        self.detail.changed.connect(self._after_change)

    def show_table(self, table: ImportTable) -> None:
        """Show a table, or what has become of it."""
        proposal = table.proposal
        column = self.detail.column.number if self.detail.column and table is self.table else None
        is_other = table is not self.table
        self.table = table
        marks = marks_of(proposal.grid, proposal.layout, proposal.columns, proposal.entity)
        if proposal.grid is self._drawn:
            self.sheet.show_marks(marks)
            if is_other:
                self.sheet.go_to_table(marks)
        else:
            self._drawn = proposal.grid
            self.sheet.show_sheet(proposal.grid, marks)
        self.entity.setCurrentIndex(self.entity.findData(proposal.entity or _NOTHING))
        self.use.setChecked(not table.left_out)
        self._show_source(proposal.grid.source)
        self.columns.columns.set_table(table)
        chosen = next((one for one in proposal.columns if one.number == column), None)
        chosen = chosen or (proposal.columns[0] if proposal.columns else None)
        self.detail.show_column(table, chosen)
        if chosen is not None:
            self.columns.go_to_column(chosen.number)
        self._show_hint()
        self._show_question()

    def refresh(self) -> None:
        """Show what the plan brought up about the table that is shown."""
        if self.table is None:
            return
        proposal = self.table.proposal
        self.sheet.show_marks(marks_of(proposal.grid, proposal.layout, proposal.columns, proposal.entity))
        self.columns.columns.refresh()
        self.detail.refresh()
        self._show_hint()
        self._show_question()

    def _show_source(self, source: SheetSource) -> None:
        self.options.setVisible(source.format == "text")
        if source.format == "text":
            self.options.show_source(source)

    def _show_hint(self) -> None:
        if self.table is None:
            return
        form, entity = self.table.proposal.layout.form, self.table.proposal.entity
        words = ""
        if entity is None:
            words = text("import-hint-no-entity")
        elif form is Form.CROSS_TAB:
            words = text("import-hint-cross-tab")
        elif form is Form.ACROSS:
            words = text("import-hint-across")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        for part in (self.columns, self.detail, self.sheet):
            part.setEnabled(not self.table.left_out)

    def _show_question(self) -> None:
        """Put the first open question above the sheet, where nobody overlooks it."""
        if self.table is None:
            return
        asked = self.table.open_questions() if not self.table.left_out else []
        if self.card is not None:
            if asked and asked[0][1] == self.card.question:
                return
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if asked:
            column, question = asked[0]
            self.card = QuestionCard(column.header or column.letter, question, answer_to(column, question))
            self.card.answered.connect(functools.partial(self._answer, column))
            self._card_place.addWidget(self.card)

    def _answer(self, column: ColumnChoice, kind: QuestionKind, option: str) -> None:
        if self.table is not None:
            self.table.answer(column, kind, option)
            self._after_change()

    def _after_change(self) -> None:
        if self.table is not None:
            self.refresh()
            self.changed.emit(self.table)

    def _choose_entity(self) -> None:
        if self.table is not None:
            self.entity_wanted.emit(self.table, self.entity.currentData() or None)

    def _use(self, wanted: bool) -> None:
        if self.table is not None:
            self.table.left_out = not wanted
            self._after_change()

    def _on_sheet_column(self, number: int) -> None:
        if self.table is not None and not self.table.proposal.layout.is_across:
            self.columns.go_to_column(number)

    def _on_column(self, number: int) -> None:
        if self.table is None:
            return
        self.detail.show_column(self.table, self.table.column(number))
        if not self.table.proposal.layout.is_across and self.columns.hasFocus():
            self.sheet.go_to_column(number)

    def _open_column_menu(self, number: int, at: QPoint) -> None:
        if self.table is None or self.table.column(number) is None:
            return
        self.columns.go_to_column(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(text("import-choose-field"), self.detail.line.offer_all)
        menu.addAction(text("import-keep-beside"), lambda: self.detail.choose_target(None))
        menu.addAction(text("import-leave-out"), self.detail.leave_out)
        menu.popup(at)


def _with_label(words: str, box: QComboBox) -> QWidget:
    """Put a box behind its label, so that both stay together where the line wraps."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 2 * theme.SPACE, 0)
    row.setSpacing(theme.SPACE)
    row.addWidget(PlainLabel(words, muted=True))
    row.addWidget(box)
    return pair
