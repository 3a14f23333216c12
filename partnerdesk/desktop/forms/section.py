"""A group of fields under a heading; a group that nobody filled in may be folded away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import action_text
from partnerdesk.messages import text


class Section(QWidget):
    """Heading and fields, one under the other."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = QToolButton()
        self.heading.setText(action_text(heading))
        self.heading.setAccessibleName(heading)
        self.heading.setFont(theme.font(TypeSize.HEADING, strong=True))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(16, 16))
        self.heading.setAutoRaise(True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.clicked.connect(lambda: self.set_open(open_=not self.is_open))
        self._body = QWidget()
        self._fields = QVBoxLayout(self._body)
        self._fields.setContentsMargins(theme.SPACE, 0, 0, theme.SPACE)
        self._fields.setSpacing(2 * theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.heading)
        column.addWidget(self._body)
        self.set_open(open_=True)

    def add(self, widget: QWidget) -> None:
        self._fields.addWidget(widget)

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def set_open(self, *, open_: bool) -> None:
        self._body.setVisible(open_)
        self.heading.setIcon(icons.icon("down" if open_ else "next", Ink.MUTED))
        self.heading.setAccessibleDescription(text("fold-open" if open_ else "fold-closed"))
