"""What happened with a partner, newest first: a list of dated entries, each with its icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import keep_own_direction, tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ONE_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_ENTRY: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class TimelineEntry:
    """One entry; `date` in the user's words, `key` is what `opened` carries."""

    key: str
    icon: str
    date: str
    title: str
    detail: str = ""


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[TimelineEntry, ...] = ()

    def show(self, entries: Sequence[TimelineEntry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (entry.date, entry.title, entry.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(entry.title)
        return None


class TimelineView(QListView):
    """`opened` carries the key of the entry, on Enter or a double click."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._entries = _Entries()
        self._entries.setParent(self)
        self.setModel(self._entries)
        self.setAccessibleName(name)
        self.setItemDelegate(_EntryRow(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        self._dressed: theme.Colours | None = None
        self._dress()

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries in place of others, in this order."""
        self._entries.show(entries)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._entries.entries[index.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if theme.colours() is not self._dressed:
            self._dressed = theme.colours()
            theme.soft_selection(self)


class _EntryRow(QStyledItemDelegate):
    """Icon, date and title on one line, the detail below them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = theme.font(TypeSize.BODY, strong=True)
        self._small = theme.font(TypeSize.SMALL, figures=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all rows are alike
        height = QFontMetrics(self._title).height() + QFontMetrics(self._small).height() * 2 + 3 * theme.SPACE
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        entry: TimelineEntry = index.data(_ENTRY)
        option.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        scheme = theme.colours()
        inner = option.rect.adjusted(theme.SPACE, theme.SPACE, -theme.SPACE, -theme.SPACE)
        across = QRect(inner)
        across.setLeft(inner.left() + icons.SIZE + theme.SPACE)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        place = QRect(inner.left(), inner.top(), icons.SIZE, icons.SIZE)
        if mirrored:
            place.moveRight(inner.right())
            across.moveLeft(inner.left())
        painter.save()
        keep_own_direction(painter)
        icons.icon(entry.icon, Ink.ACCENT).paint(painter, place)
        top = across.top()
        for words, font, colour in (
            (entry.date, self._small, scheme.muted),
            (entry.title, self._title, scheme.text),
            (entry.detail, self._small, scheme.muted),
        ):
            metrics = QFontMetrics(font)
            line = QRect(across.left(), top, across.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(side | _ONE_LINE), shown)
            top += metrics.height() + 2
        painter.restore()
