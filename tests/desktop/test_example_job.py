"""The example is built beside the window, which opens it, or stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.desktop.main_window import MainWindow
from partnerdesk.desktop.settings import Settings
from tests.desktop.wizards.window_at_work import close_window, partners, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def welcome(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(Settings(tmp_path / "settings.json"), "tester")
    window.show()
    yield window
    close_window(window)


def test_the_example_is_built_and_opened_from_the_welcome_page(welcome: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "example.partnerdesk"
    welcome.open_example(path)
    assert welcome.status.isVisible()
    assert welcome.status.cancel.isVisible()
    wait(lambda: welcome.page is not None)
    assert not welcome.status.cancel.isVisible()
    assert "Ayuntamiento de Puerto Almenara" in partners(welcome)


def test_an_example_that_is_stopped_leaves_no_file(welcome: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "example.partnerdesk"
    welcome.open_example(path)
    welcome.status.cancel.click()
    wait(lambda: not welcome.status.isVisible())
    assert not path.exists()
    assert welcome.page is None
