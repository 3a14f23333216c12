"""Every way in which a command can end: its exit status, and what stands where."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from partnerdesk.cli import COMMANDS, dispatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

    Run = Callable[..., Ended]


def fail(_words: object, _out: object) -> int:
    raise ValueError("secret@example.org")


def interrupt(_words: object, _out: object) -> int:
    raise KeyboardInterrupt


def test_a_fault_of_the_user_is_told_on_both_streams(run: Run, tmp_path: Path) -> None:
    ended = run("list", tmp_path / "none.partnerdesk", "partner", "--json")
    assert ended.status == 1
    error = ended.json["error"]
    assert error.keys() == {"code", "title", "remedy"}
    assert error["code"] == "store-missing"
    assert ended.err == f"{error['title']}\n{error['remedy']}\n"
    assert run("list", tmp_path / "none.partnerdesk", "partner").out == ""


def test_codes_do_not_change_with_the_language(run: Run, tmp_path: Path) -> None:
    words = ("list", tmp_path / "none.partnerdesk", "partner", "--json")
    english, other = run(*words).json, run(*words, "--language", "qps-ploc").json
    assert english["error"]["code"] == other["error"]["code"]
    assert english["error"]["title"] != other["error"]["title"]


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["list", "x.partnerdesk", "planet"],
        ["list", "x.partnerdesk", "partner", "--fields", "planet"],
        ["list", "x.partnerdesk", "partner", "--fil", "abbreviated"],
        ["history", "x.partnerdesk", "partner"],
        ["exprot", "x.partnerdesk", "y.xlsx"],
        ["undo"],
        ["agenda", "x.partnerdesk", "--days", "-1"],
        ["--json"],
    ],
)
def test_words_that_make_no_command_are_status_2(run: Run, words: list[str]) -> None:
    ended = run(*words, *([] if "--json" in words else ["--json"]))
    assert ended.status == 2
    assert ended.json["error"]["code"] == "command-line"


def test_a_bug_names_its_log_which_holds_no_values(
    run: Run, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dispatch, "_run", fail)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    ended = run("list", path, "partner", "--json")
    assert ended.status == 4
    (log,) = (tmp_path / "state").rglob("bugs.log")
    assert str(log) in ended.json["error"]["remedy"]
    assert "ValueError" in log.read_text()
    assert "tests/cli" not in log.read_text()
    assert "test_exit_status.py" in log.read_text()
    assert "secret" not in log.read_text() + ended.err + ended.out


def test_ctrl_c_is_130(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatch, "_run", interrupt)
    ended = run("list", path, "partner", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (130, "interrupted")


def test_options_of_all_commands_may_stand_before_the_command(run: Run, path: Path) -> None:
    ended = run("--json", "--language", "es", "list", path, "partner")
    assert ended.json["total"] == 2


def test_every_command_helps_in_the_users_language(run: Run) -> None:
    for command in COMMANDS:
        ended = run(command, "--help")
        assert ended.status == 0
        assert ended.out.startswith(f"Usage: partnerdesk {command}")
        accented = run(command, "--help", "--language", "qps-ploc")
        assert accented.out.startswith("Úšágé:")
    everything = run("--help")
    assert everything.status == 0
    assert all(f"  {command} " in everything.out for command in COMMANDS)


def test_a_record_s_fault_in_a_pipe_that_closes_is_no_bug(path: Path) -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "partnerdesk", "list", str(path), "partner", "--json"], stdout=subprocess.PIPE
    )
    assert listing.stdout is not None
    listing.stdout.close()
    assert listing.wait() == 0


def test_a_command_does_not_wait_for_the_window_s_libraries(path: Path) -> None:
    code = (
        "import sys; from partnerdesk.__main__ import main; status = main(sys.argv[1:]);"
        "heavy = {name.split('.')[0] for name in sys.modules} & {'PySide6', 'openpyxl', 'reportlab', 'lxml'};"
        "sys.exit(status or len(heavy))"
    )
    words = ["list", str(path), "partner", "--json"]
    done = subprocess.run([sys.executable, "-c", code, *words], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["total"] == 2


@pytest.mark.skipif(os.name != "posix", reason="signals are sent otherwise here")
def test_a_real_ctrl_c_leaves_the_file_to_the_next_command(path: Path) -> None:
    code = (
        "import os, signal, sys; import partnerdesk.cli.dispatch as d; from partnerdesk.store import data_file as f;"
        "f.DataFile.undo = lambda self: os.kill(os.getpid(), signal.SIGINT) or __import__('time').sleep(10);"
        # What a shell starts in the background ignores the signal.
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "sys.exit(d.run(sys.argv[1:]))"
    )
    done = subprocess.run([sys.executable, "-c", code, "undo", str(path)], check=False, capture_output=True, text=True)
    assert done.returncode == 128 + signal.SIGINT
    again = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "undo", str(path)], check=False, capture_output=True, text=True
    )
    assert again.returncode == 0
