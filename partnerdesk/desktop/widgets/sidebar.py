"""The pages of the window by name and icon, with how much is due; folds to icons where the window is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import ElidedLabel, keep_own_direction, tooltip
from partnerdesk.messages import current, text

Index = QModelIndex | QPersistentModelIndex
_ONE_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_KEY: Final = Qt.ItemDataRole.UserRole
_DUE: Final = Qt.ItemDataRole.UserRole + 1
_NAME: Final = Qt.ItemDataRole.UserRole + 2


class Sidebar(QWidget):
    """`chosen` carries the key of the page."""

    chosen = Signal(str)

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group = ElidedLabel(group, size=TypeSize.BODY, strong=True)
        self._group.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        self.list = QListWidget()
        self.list.setAccessibleName(text("sidebar"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.list.setItemDelegate(_PageRow(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.currentItemChanged.connect(self._on_current)
        self._folded = False
        self._dressed: theme.Colours | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, 2 * theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        head.addWidget(self._group)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._dress()

    def add_page(self, key: str, name: str, icon: str) -> None:
        """Add a page at the end."""
        item = QListWidgetItem(icons.icon(icon), name, self.list)
        item.setData(_KEY, key)
        item.setData(_NAME, name)
        item.setData(_DUE, 0)
        self._describe(item)
        self._fit()

    def set_group(self, name: str) -> None:
        self._group.setText(name)

    def set_due(self, key: str, count: int) -> None:
        """Say how much is due on a page; 0 shows nothing."""
        item = self._item(key)
        item.setData(_DUE, count)
        self._describe(item)

    def choose(self, key: str) -> None:
        self.list.setCurrentItem(self._item(key))

    def mark(self, key: str) -> None:
        """Show which page is open without asking for it; one that stands elsewhere marks none here."""
        item = next((item for item in self._items() if item.data(_KEY) == key), None)
        blocked = self.list.blockSignals(True)
        self.list.setCurrentItem(item) if item is not None else self.list.setCurrentRow(-1)
        self.list.blockSignals(blocked)

    @property
    def folded(self) -> bool:
        return self._folded

    def fold(self, *, folded: bool) -> None:
        """Show only icons, or icons and names."""
        if folded != self._folded:
            self._folded = folded
            self._group.setVisible(not folded)
            for item in self._items():
                self._describe(item)
            self._fit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _item(self, key: str) -> QListWidgetItem:
        return next(item for item in self._items() if item.data(_KEY) == key)

    def _describe(self, item: QListWidgetItem) -> None:
        name, due = item.data(_NAME), item.data(_DUE)
        spoken = text("sidebar-due", name, due) if due else name
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setText("" if self._folded else name)
        item.setToolTip(tooltip(spoken) if self._folded else "")

    def _fit(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(i.data(_NAME)) for i in self._items()), default=0)
        names = 0 if self._folded else widest + 8 * theme.SPACE
        self.setFixedWidth(icons.SIZE + 5 * theme.SPACE + names)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KEY))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def _dress(self) -> None:
        if theme.colours() is not self._dressed:
            self._dressed = theme.colours()
            theme.soft_selection(self.list)
            look = self.list.palette()
            look.setColor(QPalette.ColorRole.Base, QColor(self._dressed.window))
            self.list.setPalette(look)


class _PageRow(QStyledItemDelegate):
    """Icon, name, and the count of what is due as a badge at the end of the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        usual = super().sizeHint(option, index)
        return QSize(usual.width(), max(usual.height(), icons.SIZE) + 2 * theme.SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        keep_own_direction(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        row = option.rect.adjusted(theme.SPACE + theme.HALF, 0, -theme.SPACE, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        folded = not option.text
        icon = QRect(row.left(), row.center().y() - icons.SIZE // 2, icons.SIZE, icons.SIZE)
        name = row.adjusted(icons.SIZE + theme.SPACE + theme.HALF, 0, 0, 0)
        if mirrored:
            icon, name = (_mirrored(place, option.rect) for place in (icon, name))
        option.icon.paint(painter, icon)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(theme.colours().text))
        painter.setFont(option.font)
        painter.drawText(name, int(side | _ONE_LINE), option.text)
        if index.data(_DUE):
            words = current().number(index.data(_DUE))
            badge = self._badge(words, row, folded=folded)
            self._draw_badge(painter, _mirrored(badge, option.rect) if mirrored else badge, words)
        painter.restore()

    @staticmethod
    def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        scheme, state = theme.colours(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(scheme.accent) if state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(scheme.soft_accent if chosen else scheme.stripe))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)

    @staticmethod
    def _badge(words: str, row: QRect, *, folded: bool) -> QRect:
        metrics = QFontMetrics(theme.font(TypeSize.SMALL, strong=True))
        width = max(metrics.height(), metrics.horizontalAdvance(words) + theme.SPACE)
        badge = QRect(0, 0, width, metrics.height())
        badge.moveCenter(row.center())
        badge.moveRight(row.right())
        if folded:
            badge.moveTop(row.top())
        return badge

    @staticmethod
    def _draw_badge(painter: QPainter, badge: QRect, words: str) -> None:
        scheme = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor(scheme.on_accent))
        painter.setFont(theme.font(TypeSize.SMALL, strong=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def _mirrored(place: QRect, within: QRect) -> QRect:
    return QRect(within.left() + within.right() - place.right(), place.top(), place.width(), place.height())
