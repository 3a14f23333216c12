"""The table of a plan: rows with something to say are two lines high, and say it below the cell it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone, TypeSize
from partnerdesk.desktop.widgets.labels import keep_own_direction
from partnerdesk.desktop.wizards.plan_model import BELOW_ROLE, TONE_ROLE, PlanModel
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.importing.plan import RowPlan

Index = QModelIndex | QPersistentModelIndex
_INKS: Final = {Tone.ERROR: (Ink.ERROR, "error"), Tone.WARNING: (Ink.WARNING, "warning")}
_ICON: Final = 14
_GROWN_AT_ONCE: Final = 1_500
_MEASURED_ROWS: Final = 30
_NARROWEST, _WIDEST = 64, 240
_OUTCOME_LETTERS: Final = 34


class PlanView(QTableView):
    """`row_chosen` carries the row of the plan that is current."""

    row_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = PlanModel()
        self._to_grow: list[int] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._grow)
        self.setModel(self.rows)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(text("import-preview"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.HALF)
        self.horizontalHeader().setFixedHeight(2 * self.fontMetrics().height() + 3 * theme.HALF)
        self.horizontalHeader().setHighlightSections(False)
        self.rows.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        theme.soft_selection(self)

    def _on_current(self, now: QModelIndex) -> None:
        self.row_chosen.emit(self.rows.row_at(now.row()))

    def _on_reset(self) -> None:
        self._to_grow = self.rows.tall_rows()[::-1]
        self._grow()
        self._fit()
        self._on_current(self.currentIndex())

    def _grow(self) -> None:
        """Give rows their second line, some at a time: thousands at once would stop the window."""
        down = self.verticalHeader()
        tall = 2 * self.fontMetrics().height() + 3 * theme.HALF
        # One signal for each row that grows would redraw the table as often.
        down.blockSignals(True)
        for row in [self._to_grow.pop() for _ in range(min(len(self._to_grow), _GROWN_AT_ONCE))]:
            down.resizeSection(row, tall)
        down.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()
        if self._to_grow:
            self._next.start()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        for column in range(min(self.rows.columnCount(), 200)):
            if column == 1:
                self.setColumnWidth(column, metrics.averageCharWidth() * _OUTCOME_LETTERS)
                continue
            head = str(self.rows.headerData(column, Qt.Orientation.Horizontal) or "").split("\n")
            cells = [
                str(self.rows.index(row, column).data()) for row in range(min(self.rows.rowCount(), _MEASURED_ROWS))
            ]
            widest = max(metrics.horizontalAdvance(word[:60]) for word in (*head, *cells))
            least = _WIDEST if self.rows.is_faulty(column) else _NARROWEST
            self.setColumnWidth(column, max(least, min(widest + 3 * theme.SPACE, _WIDEST)))

    def go_to_problem(self, after: int) -> bool:
        """Go to the next cell with a problem below a row of this view; false where none comes."""
        found = self.rows.next_problem(after)
        if found is not None:
            self.setCurrentIndex(self.rows.index(*found))
        return found is not None

    def choose_row(self, number: int) -> bool:
        """Go to a row of the sheet; false where it is not shown."""
        row = self.rows.row_of(number)
        if row is not None:
            self.setCurrentIndex(self.rows.index(row, 0))
        return row is not None

    @property
    def current_row(self) -> RowPlan | None:
        return self.rows.row_at(self.currentIndex().row())


class _TwoLines(QStyledItemDelegate):
    """The value on top; below it, smaller and with an icon, what is to be said about it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        below = index.data(BELOW_ROLE)
        if not below:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        value, option.text = option.text, ""
        tone = index.data(TONE_ROLE)
        scheme = theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if tone in _INKS and not selected and option.backgroundBrush.style() is Qt.BrushStyle.NoBrush:
            option.backgroundBrush = QBrush(QColor(scheme.ground(tone)))
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        keep_own_direction(painter)
        room = option.rect.adjusted(theme.HALF, 2, -theme.HALF, -2)
        upper = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
        lower = QRect(room.left(), upper.bottom() + 2, room.width(), room.bottom() - upper.bottom() - 2)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setPen(QColor(scheme.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(upper, flags, option.fontMetrics.elidedText(value, elide, upper.width()))
        lower = self._draw_icon(painter, lower, tone, mirrored=mirrored)
        painter.setFont(theme.font(TypeSize.SMALL))
        painter.setPen(QColor(getattr(scheme, _INKS[tone][1]) if tone in _INKS else scheme.muted))
        painter.drawText(lower, flags, painter.fontMetrics().elidedText(below, elide, lower.width()))
        painter.restore()

    @staticmethod
    def _draw_icon(painter: QPainter, room: QRect, tone: Tone, *, mirrored: bool) -> QRect:
        """Draw the tone's icon at the start of the line, and return what is left of it."""
        if tone not in _INKS:
            return room
        left = room.right() - _ICON if mirrored else room.left()
        place = QRect(left, room.center().y() - _ICON // 2, _ICON, _ICON)
        icons.icon("warning" if tone is Tone.WARNING else "error", _INKS[tone][0]).paint(painter, place)
        gap = _ICON + theme.HALF
        return room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        usual = super().sizeHint(option, index)
        return QSize(usual.width(), usual.height() * (2 if index.data(BELOW_ROLE) else 1))
