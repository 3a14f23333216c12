"""What every test of the window stands on: no screen, our own looks, and nothing left behind."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from partnerdesk import messages
from partnerdesk.desktop import theme
from partnerdesk.desktop.fields.field_edit import EditContext
from partnerdesk.desktop.widgets.suggest_line import Suggestion
from partnerdesk.records.folding import fold
from partnerdesk.records.reading import reading_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.widgets.suggest_line import Answer

RECORDS = {"id-1": "Museum of the City", "id-2": "Library & <b>Archive</b>", "id-3": "Radio Ñandú"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a screen Qt says what it cannot do there; every other warning of Qt fails the test."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme.install(qapp, theme.Scheme.LIGHT)
    windows = {id(widget) for widget in QApplication.topLevelWidgets()}
    yield
    if "qtbot" not in request.fixturenames:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in windows]
    assert [widget for widget in left if isValid(widget) and widget.isVisible()] == [], "a window stays open"
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer) and isValid(thing)]
    assert [timer for timer in timers if timer.isActive()] == [], "a timer still runs"


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """Run the window from right to left, in the pseudo-language for it."""
    messages.use(messages.MIRRORED)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def show(widget: QWidget, qtbot: QtBot) -> None:
    """Show a widget as the active window, so that keys reach it as they do on a screen."""
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def search(entity: str, typed: str, answer: Answer) -> None:
    """Search the few records above, as the window's search does, but at once."""
    assert entity
    answer([Suggestion(key, title) for key, title in RECORDS.items() if fold(typed) in fold(title)])


@pytest.fixture
def context() -> EditContext:
    """Type as people do in English, search among a few records, make new ones under the id `new`."""
    return EditContext(reading_of(messages.current()), search, RECORDS, lambda _entity, title, made: made("new", title))
