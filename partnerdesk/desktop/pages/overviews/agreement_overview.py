"""An agreement: how it stands today and why, its last notice day, the steps that it can take, and renewing it."""

from __future__ import annotations

import functools
from datetime import date
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, icons, theme
from partnerdesk.desktop.pages.overviews.part_list import PartList
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.flow_layout import FlowLayout
from partnerdesk.desktop.widgets.labels import PlainLabel, action_text
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.messages import current, text
from partnerdesk.records.agreement import NEXT_STATES, AgreementState
from partnerdesk.records.kinds import Day

if TYPE_CHECKING:
    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions
    from partnerdesk.records import Agreement

_BY_DATES: Final = frozenset({AgreementState.ACTIVE, AgreementState.EXPIRED, AgreementState.SUPERSEDED})
"""States that follow from the dates, or from renewing; nobody sets them by hand."""
_NEEDS_DATE: Final = {AgreementState.SIGNED: "signed_on", AgreementState.TERMINATED: "terminated_on"}
_TONES: Final = {
    AgreementState.ACTIVE: Tone.OK,
    AgreementState.EXPIRED: Tone.WARNING,
    AgreementState.SUSPENDED: Tone.WARNING,
}
_RENEWABLE: Final = frozenset({AgreementState.SIGNED, AgreementState.ACTIVE, AgreementState.EXPIRED})


class AgreementOverview(QWidget):
    """The state stands on a coloured ground, and in words."""

    def __init__(self, view: RecordView, _nothing: None, actions: SheetActions) -> None:
        super().__init__()
        self._agreement = cast("Agreement", view.record)
        self._actions = actions
        today = date.today()
        state = self._agreement.state_on(today)
        self.state = Panel(_TONES.get(state, Tone.NEUTRAL) if state else Tone.NEUTRAL)
        inside = QVBoxLayout(self.state)
        inside.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        inside.setSpacing(theme.HALF)
        inside.addWidget(PlainLabel(state.label(current()) if state else text("not-stated"), strong=True))
        for words in _why(self._agreement, today):
            inside.addWidget(PlainLabel(words, wrap=True))
        steps = FlowLayout()
        steps.setSpacing(theme.SPACE)
        self.steps: dict[str, QPushButton] = {}
        for step in AgreementState:
            over = state is AgreementState.EXPIRED and step is AgreementState.SUSPENDED
            if self._agreement.state and not over and step in NEXT_STATES[self._agreement.state] - _BY_DATES:
                self._add_step(steps, step.value, text("agreement-step", step.label(current())), step)
        if state in _RENEWABLE:
            renew = QPushButton(icons.icon("duplicate"), text("agreement-renew"))
            renew.clicked.connect(self.renew)
            self.steps["renew"] = renew
            steps.addWidget(renew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.state)
        if self.steps:
            column.addLayout(steps)
        column.addWidget(PartList("agreement_party", view, actions))

    def _add_step(self, steps: FlowLayout, key: str, words: str, step: AgreementState) -> None:
        button = QPushButton(action_text(words))
        button.clicked.connect(functools.partial(self._take, step))
        self.steps[key] = button
        steps.addWidget(button)

    def _take(self, step: AgreementState) -> None:
        field = _NEEDS_DATE.get(step)
        if field is not None and getattr(self._agreement, field) is None:
            # The day decides what follows; it is asked for, not guessed.
            self._actions.edit({"state": step}, field)
            return
        context = self._actions.context
        context.database.run(edits.edit(self._agreement, {"state": step}), failed=context.tell, owner=self)

    def renew(self) -> None:
        """Make the draft that follows this agreement, with its parties, and open it."""
        context = self._actions.context
        context.database.run(
            edits.renew(self._agreement),
            done=self._open,
            failed=context.tell,
            owner=self,
        )

    def _open(self, agreement: str) -> None:
        self._actions.go("agreement", agreement)


def _why(agreement: Agreement, today: date) -> list[str]:
    """Say which dates the state follows from, and by when notice can be given."""
    day, starts, ends = Day(), agreement.starts_on, agreement.ends_on
    said = []
    if agreement.state_on(today) is AgreementState.EXPIRED and ends:
        said.append(text("agreement-why-expired", day.show(ends, current())))
    else:
        if starts:
            key = "agreement-why-begun" if starts.earliest <= today else "agreement-why-to-come"
            said.append(text(key, day.show(starts, current())))
        if ends and ends.latest >= today:
            left = (ends.latest - today).days
            said.append(text("agreement-why-ends", day.show(ends, current()), left))
        elif agreement.open_ended:
            said.append(text("agreement-why-open-ended"))
    notice = agreement.last_notice_day
    if notice is not None:
        key = "agreement-notice" if notice >= today else "agreement-notice-past"
        said.append(text(key, current().date(notice)))
    return said
