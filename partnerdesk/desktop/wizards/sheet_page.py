"""Second step: one sheet with the guess drawn on it, what its rows are, and where each column goes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.wizards.column_cards import card_about
from partnerdesk.desktop.wizards.column_detail import ColumnDetail
from partnerdesk.desktop.wizards.columns_model import ColumnsView
from partnerdesk.desktop.wizards.question_card import BlanksCard
from partnerdesk.desktop.wizards.sheet_hints import HintLine, hints_about, is_stuck
from partnerdesk.desktop.wizards.sheet_marks import marks_of
from partnerdesk.desktop.wizards.sheet_tools import SheetTools
from partnerdesk.desktop.wizards.sheet_view import SheetView
from partnerdesk.messages import text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.desktop.wizards.question_card import QuestionCard
    from partnerdesk.desktop.wizards.words_card import WordsCard
    from partnerdesk.importing.grid import Grid
    from partnerdesk.importing.mapping.choice import ColumnChoice


class SheetPage(QWidget):
    """Shows one table and hands on what the user wants of it; whoever owns the tables carries that out.

    `changed` fires after columns were changed in place; the other signals ask for a new guess.
    """

    changed = Signal(object)
    entity_wanted = Signal(object, object)
    rows_marked = Signal(object, str, list)
    across_wanted = Signal(object, bool)
    policy_wanted = Signal(str)
    read_again_wanted = Signal(object, object, object)
    save_wanted = Signal(object)
    load_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table: ImportTable | None = None
        self._drawn: Grid | None = None
        self.hint = HintLine()
        self.comment = PlainLabel(wrap=True, selectable=True)
        self.card: QuestionCard | WordsCard | BlanksCard | None = None
        self._card_place = QVBoxLayout()
        self.sheet = SheetView()
        self.tools = SheetTools(self.sheet.acts.values())
        self.columns = ColumnsView()
        self.detail = ColumnDetail()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.addWidget(self.columns)
        below.addWidget(self.detail)
        below.setStretchFactor(0, 2)
        below.setStretchFactor(1, 1)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.comment)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE)
        whole.addWidget(self.tools)
        whole.addLayout(self._card_place)
        whole.addWidget(self.hint)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        tools = self.tools
        tools.entity_wanted.connect(lambda entity: self.entity_wanted.emit(self.table, entity))
        tools.policy_wanted.connect(self.policy_wanted)
        tools.taken.connect(self._use)
        tools.across_wanted.connect(lambda wanted: self.across_wanted.emit(self.table, wanted))
        tools.save_wanted.connect(lambda: self.save_wanted.emit(self.table))
        tools.load_wanted.connect(lambda: self.load_wanted.emit(self.table))
        tools.options.changed.connect(lambda *how: self.read_again_wanted.emit(self.table, *how))
        self.sheet.rows_marked.connect(lambda act, rows: self.rows_marked.emit(self.table, act, rows))
        self.sheet.column_chosen.connect(self._on_sheet_column)
        self.sheet.column_menu_wanted.connect(self._open_column_menu)
        self.sheet.selectionModel().currentChanged.connect(self._show_comment)
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
        self.tools.show_table(table)
        self.columns.columns.set_table(table)
        chosen = next((one for one in proposal.columns if one.number == column), None)
        # Begin where something is known: in exports, numbers of other programs often fill the first columns.
        chosen = chosen or next((one for one in proposal.columns if one.target), None)
        chosen = chosen or (proposal.columns[0] if proposal.columns else None)
        self.detail.show_column(table, chosen)
        if chosen is not None:
            self.columns.go_to_column(chosen.number)
            if is_other and not self.sheet.is_across:
                self.sheet.go_to_column(chosen.number)
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

    def _show_hint(self) -> None:
        if self.table is None:
            return
        self.hint.show_hints(hints_about(self.table), urgent=is_stuck(self.table))
        for part in (self.columns, self.detail, self.sheet):
            part.setEnabled(not self.table.left_out)

    def _show_comment(self, now: QModelIndex) -> None:
        """Say what stands in the comment of the current cell: nobody need hover for it."""
        address, comment = self.sheet.sheet.comment_at(now)
        self.comment.setText(text("import-comment-at", address, " ".join(comment.split())))
        self.comment.setVisible(bool(comment))

    def _show_question(self) -> None:
        """Put the first open question above the sheet, where nobody overlooks it."""
        if self.table is None:
            return
        wanted = None if self.table.left_out else self._next_question(self.table)
        # A question comes first, and the sheet needs the room; what is urgent stays.
        self.hint.setVisible(wanted is None or is_stuck(self.table))
        held_focus = False
        if self.card is not None:
            if wanted is not None and (wanted.question, wanted.said) == (self.card.question, self.card.said):
                wanted.deleteLater()
                return
            focus = QApplication.focusWidget()
            held_focus = focus is not None and self.card.isAncestorOf(focus)
            self.card.hide()
            self.card.deleteLater()
        self.card = wanted
        if wanted is not None:
            self._card_place.addWidget(wanted)
            wanted.show()
        if held_focus:
            # Whoever answers with the keyboard goes on there, at the next question or in the sheet.
            (wanted or self.sheet).setFocus()

    def _next_question(self, table: ImportTable) -> QuestionCard | WordsCard | BlanksCard | None:
        for column, question in table.open_questions()[:1]:
            return card_about(table, column, question, self._after_change)
        for column in table.open_blanks()[:1]:
            about_blanks = BlanksCard(column.header or column.letter, table.blanks[column.number])
            about_blanks.answered.connect(functools.partial(self._say_blanks, column))
            return about_blanks
        return None

    def _say_blanks(self, column: ColumnChoice, above: bool) -> None:
        if self.table is not None:
            self.table.fill_down(column, wanted=above)
            self._after_change()

    def _after_change(self) -> None:
        if self.table is not None:
            self.refresh()
            self.changed.emit(self.table)

    def _use(self, wanted: bool) -> None:
        if self.table is not None:
            self.table.left_out = not wanted
            self._after_change()

    def _on_sheet_column(self, number: int) -> None:
        if self.table is not None and not self.sheet.is_across:
            self.columns.go_to_column(number)

    def _on_column(self, number: int) -> None:
        if self.table is None:
            return
        self.detail.show_column(self.table, self.table.column(number))
        if not self.sheet.is_across and self.columns.hasFocus():
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
