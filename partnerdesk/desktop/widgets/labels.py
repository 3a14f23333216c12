"""Labels for data that people typed: always plain text, never markup, `&` shown as it is."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize


def action_text(text: str) -> str:
    """Text for a menu entry, a button or a tab, in which Qt would take `&` for a shortcut."""
    return text.replace("&", "&&")


def tooltip(text: str) -> str:
    """Text for a tooltip, in which Qt would take `<b>` for markup."""
    return f"<qt>{html.escape(text, quote=False)}</qt>" if "<" in text else text


class PlainLabel(QLabel):
    """Words in one of the four sizes; wraps where asked to."""

    def __init__(
        self,
        text: str = "",
        *,
        size: TypeSize = TypeSize.BODY,
        strong: bool = False,
        muted: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, strong=strong))
        self.setWordWrap(wrap)
        if muted:
            theme.mute(self)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lean()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        """Stand at the side where reading starts; left alone, Qt goes by the script of the words."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(QWidget):
    """One line that ends in `…` where it is too narrow; the whole stands in its tooltip and for screen readers."""

    def __init__(self, text: str = "", *, size: TypeSize = TypeSize.BODY, strong: bool = False) -> None:
        super().__init__()
        self._text = ""
        self.setFont(theme.font(size, strong=strong))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._tell_cut()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * 6), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        self.setToolTip(tooltip(self._text) if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        _draw_line(self, QPainter(self), self._text)


class LinkLabel(QAbstractButton):
    """Words that lead somewhere: by click, Enter or Space (`clicked`)."""

    def __init__(self, text: str = "", *, size: TypeSize = TypeSize.BODY, strong: bool = False) -> None:
        super().__init__()
        self._words = ""
        self.setFont(theme.font(size, strong=strong))
        self.setForegroundRole(QPalette.ColorRole.Link)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def words(self) -> str:
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(action_text(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._words) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * 6), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(tooltip(self._words) if self.sizeHint().width() > self.width() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press_on_enter(self, event)
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        _draw_line(self, painter, self._words)
        draw_focus(self, painter)


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> None:
    """Let Enter press what Space presses; Qt does so only in dialogs."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
        button.click()


def draw_focus(widget: QWidget, painter: QPainter) -> None:
    """Draw the style's frame around a widget that the keyboard is in."""
    if widget.hasFocus():
        option = QStyleOptionFocusRect()
        option.initFrom(widget)
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, widget)


def keep_own_direction(painter: QPainter) -> None:
    """Let words run as their script does, whichever way the window runs; alignments then need AlignAbsolute."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _draw_line(widget: QWidget, painter: QPainter, words: str) -> None:
    painter.setPen(widget.palette().color(widget.foregroundRole()))
    shown = widget.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, widget.width())
    aligned = widget.style().visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    keep_own_direction(painter)
    painter.drawText(widget.rect(), int(aligned | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
