"""A bar above a page that tells what happened and offers what to do: "Deleted 3 partners. Undo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.widgets.tab_order import put_before
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOOKS = {
    Tone.NEUTRAL: ("info", Ink.ACCENT),
    Tone.OK: ("ok", Ink.OK),
    Tone.WARNING: ("warning", Ink.WARNING),
    Tone.ERROR: ("error", Ink.ERROR),
}


class InlineBar(Panel):
    """Hidden until it has something to say; says one thing at a time. `closed` fires when the user closes it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(Tone.NEUTRAL)
        self._shown_tone = Tone.NEUTRAL
        self._icon = QLabel()
        self._words = PlainLabel(wrap=True)
        self._close = IconButton("close", text("bar-close"))
        self._close.clicked.connect(self._on_close)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE + theme.HALF, theme.HALF, theme.HALF, theme.HALF)
        self._row.setSpacing(theme.SPACE)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def message(self) -> str:
        """What the bar says, empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(
        self,
        message: str,
        tone: Tone = Tone.NEUTRAL,
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show a message with buttons (words, what they do); each button also closes the bar."""
        self._clear_buttons()
        self._shown_tone = tone
        self.set_tone(tone)
        self._words.setText(message)
        for words, act in actions:
            button = QPushButton(action_text(words))
            button.setAutoDefault(False)
            button.clicked.connect(self._doing(act))
            self._row.insertWidget(self._row.count() - 1, button)
            self.buttons.append(button)
        put_before(self._close, self.buttons)
        self._close.setVisible(closable)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def dismiss(self) -> None:
        """Hide the bar without telling anybody."""
        self.hide()
        self._clear_buttons()

    def _doing(self, act: Callable[[], object]) -> Callable[[], None]:
        def pressed() -> None:
            self.dismiss()
            act()

        return pressed

    def _on_close(self) -> None:
        self.dismiss()
        self.closed.emit()

    def _clear_buttons(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        name, ink = _LOOKS[self._shown_tone]
        self._icon.setPixmap(icons.pixmap(name, icons.SIZE, self.devicePixelRatioF(), ink))
