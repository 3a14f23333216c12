"""A filter above a list: a button that opens the values of one field, each with how many rows have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import theme
from partnerdesk.desktop.icons import Ink, icon
from partnerdesk.desktop.widgets.labels import action_text
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY: Final = Qt.ItemDataRole.UserRole
_MOST_SHOWN: Final = 12


@dataclass(frozen=True)
class FilterValue:
    """One value to filter by; `count` is how many rows have it, None where nobody counted."""

    key: str
    shown: str
    count: int | None = None


class FilterChip(QPushButton):
    """Several values may be chosen; none chosen filters nothing. `changed` carries the chosen keys."""

    changed = Signal(frozenset)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._values: tuple[FilterValue, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self.setAutoDefault(False)
        self.clicked.connect(self.open_values)
        self._label()

    @property
    def chosen(self) -> frozenset[str]:
        return self._chosen

    def set_values(self, values: Sequence[FilterValue]) -> None:
        """Offer these values, in this order; what was chosen stays chosen."""
        self._values = tuple(values)
        self._label()

    def choose(self, keys: frozenset[str]) -> None:
        """Choose these and no others; emits `changed` where that changes anything."""
        if keys != self._chosen:
            self._chosen = keys
            self._label()
            self.changed.emit(keys)

    def _label(self) -> None:
        names = [value.shown for value in self._values if value.key in self._chosen]
        if not self._chosen:
            words = self._name
        elif len(names) == 1:
            words = text("filter-one", self._name, names[0])
        else:
            words = text("filter-several", self._name, len(self._chosen))
        self.setText(action_text(words))
        self.setAccessibleName(words)
        self.setIcon(icon("filter", Ink.ACCENT) if self._chosen else icon("down", Ink.MUTED))

    def open_values(self) -> FilterValues:
        """Open the list of values under the button."""
        popup = FilterValues(self, self._name, self._values, self._chosen)
        popup.changed.connect(self.choose)
        under = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self.isRightToLeft():
            under.setX(under.x() + self.width() - popup.sizeHint().width())
        popup.move(under)
        popup.show()
        popup.list.setFocus()
        return popup


class FilterValues(QWidget):
    """The list that a filter opens: Space marks, Esc closes."""

    changed = Signal(frozenset)

    def __init__(self, parent: QWidget, name: str, values: Sequence[FilterValue], chosen: frozenset[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        theme.soft_selection(self.list)
        for value in values:
            words = value.shown if value.count is None else text("filter-value", value.shown, value.count)
            item = QListWidgetItem(words, self.list)
            item.setData(_KEY, value.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value.key in chosen else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._on_clicked)
        rows = min(max(self.list.count(), 1), _MOST_SHOWN)
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().height())
        self.list.setFixedHeight(rows * row + 2 * self.list.frameWidth())
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 6 * theme.SPACE)
        self.clear = QPushButton(text("filter-clear"))
        self.clear.clicked.connect(self._clear)
        self.clear.setEnabled(bool(chosen))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.HALF, theme.HALF, theme.HALF, theme.HALF)
        layout.setSpacing(theme.HALF)
        layout.addWidget(self.list)
        layout.addWidget(self.clear)
        self._box_clicked = False

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self) -> None:
        self._box_clicked = True
        marked = frozenset(i.data(_KEY) for i in self._items() if i.checkState() is Qt.CheckState.Checked)
        self.clear.setEnabled(bool(marked))
        self.changed.emit(marked)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """A click on the words marks too; a click on the box has marked already."""
        if not self._box_clicked:
            marked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked)
        self._box_clicked = False

    def _clear(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)
        self.close()
