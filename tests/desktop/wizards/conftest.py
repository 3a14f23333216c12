"""A window with an empty file, for tests of the wizard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.wizards.window_at_work import close_window, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = open_window(tmp_path)
    yield opened
    close_window(opened)
