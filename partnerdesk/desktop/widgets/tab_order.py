"""Keeps Tab going through a place in the order in which it is read, also through what was added later."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def put_before(widget: QWidget, added: Sequence[QWidget]) -> None:
    """Let Tab come to the added widgets, in their order, right before `widget`; all must be in one window."""
    chain = [*added, widget]
    before = _stop_before(widget, added)
    if before is not None:
        chain.insert(0, before)
    for one, other in itertools.pairwise(chain):
        QWidget.setTabOrder(one, other)


def _stop_before(widget: QWidget, added: Sequence[QWidget]) -> QWidget | None:
    """Where Tab stops before `widget`; never a box around others, for which Qt would take the last widget in it."""
    at = widget.previousInFocusChain()
    while at is not None and at is not widget:
        if at not in added and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
            return at
        at = at.previousInFocusChain()
    return None
