"""Why a partner is strategic, or not: each definition with its criteria, what shows them, and what is missing."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.analysis.partner_summary import StrategicStanding
    from partnerdesk.analysis.strategic_criteria import Verdict
    from partnerdesk.records import StrategicCriterion


class StrategicWindow(QDialog):
    """`go` asks for a record that a criterion rests on, or for a definition."""

    go = Signal(str, str)

    def __init__(self, partner: str, standings: Sequence[StrategicStanding], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("strategic-title"))
        self._page = QVBoxLayout()
        self._page.setContentsMargins(3 * theme.SPACE, 2 * theme.SPACE, 3 * theme.SPACE, 2 * theme.SPACE)
        self._page.setSpacing(theme.SPACE)
        self._page.addWidget(PlainLabel(partner, size=TypeSize.TITLE, strong=True, wrap=True))
        for standing in standings:
            self._add(standing)
        self._page.addStretch(1)
        page = QWidget()
        page.setLayout(self._page)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        close = QPushButton(text("window-close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * theme.SPACE, 0, 3 * theme.SPACE, 2 * theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        self.resize(600, 560)

    def _add(self, standing: StrategicStanding) -> None:
        definition, judgement = standing.definition, standing.judgement
        self._page.addSpacing(theme.SPACE)
        title = LinkLabel(definition.title, size=TypeSize.HEADING, strong=True)
        title.clicked.connect(functools.partial(self._leave, "strategic_definition", definition.id))
        self._page.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
        if judgement is None:
            self._page.addWidget(PlainLabel(text("strategic-left-out"), muted=True, wrap=True))
            return
        said = text("strategic-yes") if judgement.strategic else text("strategic-lacking", judgement.lacking)
        rule = definition.combine.label(current())
        self._page.addWidget(PlainLabel(text("pane-said", said, rule), muted=True, wrap=True))
        for criterion, verdict in judgement.verdicts:
            self._page.addLayout(self._line(criterion, verdict))

    def _line(self, criterion: StrategicCriterion, verdict: Verdict) -> QHBoxLayout:
        icon = QLabel()
        look, ink = ("ok", Ink.OK) if verdict.held else ("close", Ink.MUTED)
        icon.setPixmap(icons.pixmap(look, icons.SIZE, self.devicePixelRatioF(), ink))
        name = criterion.criterion.label(current())
        if criterion.threshold is not None:
            name = text("strategic-threshold", name, criterion.threshold)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(name, wrap=True))
        missing = verdict.missing
        said = text(missing.key, *missing.values) if missing else text("strategic-holds")
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE)
        below.addWidget(PlainLabel(said, size=TypeSize.SMALL, muted=True))
        for number, evidence in enumerate(verdict.evidence[:6], start=1):
            link = LinkLabel(text("strategic-evidence", number), size=TypeSize.SMALL)
            link.clicked.connect(functools.partial(self._leave, evidence.entity, evidence.id))
            below.addWidget(link)
        below.addStretch(1)
        words.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _leave(self, entity: str, record_id: str) -> None:
        self.close()
        self.go.emit(entity, record_id)
