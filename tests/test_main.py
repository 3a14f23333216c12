"""Which words open the window, and which run a command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from partnerdesk import __version__
from partnerdesk.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable

Opened = list[tuple[Path | None, str | None]]


def test_the_process_ends_with_all_that_it_said_and_its_exit_status() -> None:
    program = [sys.executable, "-m", "partnerdesk"]
    said = subprocess.run([*program, "--version"], check=True, capture_output=True, text=True)
    assert said.stdout == f"PartnerDesk {__version__}\n"
    refused = subprocess.run([*program, "lst"], check=False, capture_output=True, text=True)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "lst" in refused.stderr


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The files that the window was asked to open, with its language; no real window comes up."""
    asked: Opened = []

    def run(path: Path | None, language: str | None) -> int:
        asked.append((path, language))
        return 7

    window = ModuleType("partnerdesk.desktop.app")
    window.__dict__["run"] = run
    monkeypatch.setitem(sys.modules, "partnerdesk.desktop.app", window)
    return asked


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], (None, None)),
        (["group.partnerdesk"], (Path("group.partnerdesk"), None)),
        (["--language", "es", "group.partnerdesk"], (Path("group.partnerdesk"), "es")),
        (["group.partnerdesk", "--language=pt-BR"], (Path("group.partnerdesk"), "pt-BR")),
    ],
)
def test_no_word_or_a_file_opens_the_window(
    opened: Opened, words: list[str], expected: tuple[Path | None, str | None]
) -> None:
    assert main(words) == 7
    assert opened == [expected]


def test_a_file_without_an_ending_opens_the_window_if_it_is_there(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["group"]) == 2
    Path("group").touch()
    assert main(["group"]) == 7
    assert opened == [(Path("group"), None)]


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["report", "--list"]])
def test_commands_and_questions_do_not_open_the_window(
    opened: Opened, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out
    assert opened == []


def test_a_misspelt_command_is_no_file(opened: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lst"]) == 2
    assert "lst" in capsys.readouterr().err
    assert opened == []


def test_loading_the_program_loads_neither_qt_nor_the_store(run_python: Callable[[str], str]) -> None:
    loaded = run_python("import sys, partnerdesk.__main__; print(*{name.split('.')[0] for name in sys.modules})")
    assert not {"PySide6", "sqlalchemy", "openpyxl", "babel", "argparse"} & set(loaded.split())


@pytest.fixture
def run_python() -> Callable[[str], str]:
    def call(code: str) -> str:
        return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout

    return call
