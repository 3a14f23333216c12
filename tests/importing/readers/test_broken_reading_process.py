"""The reading process dies, hangs, swells or talks nonsense: the program says so, and leaves nothing behind."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import Grid, SheetSource
from partnerdesk.importing.readers import isolation
from partnerdesk.importing.readers.isolation import ReadingCancelledError, read_file
from partnerdesk.importing.readers.process_limits import resident_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

PREAMBLE = "import os, pickle, sys, time; out = sys.stdout.buffer; sys.stdin.buffer.read()\n"
WEIGHED = pytest.mark.skipif(
    not Path("/bin/ps").exists(), reason="no ps here, with which macOS weighs; this system limits memory itself"
)
GRID = Grid(SheetSource("a.csv", "a", "text"), [["x"]])


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "socios.csv"
    path.write_text("nombre,lugar\nMuseo,Lima\n", encoding="utf-8")
    return path


class Started(list[subprocess.Popen[bytes]]):
    """The programs that were started in the place of the reading process."""

    code = ""

    def __call__(self, code: str) -> None:
        """Choose the program that is to be started."""
        self.code = PREAMBLE + code


@pytest.fixture
def instead(monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    """Put a program of one's own in the place of the reading process; afterwards none of them is left, nor a zombie."""
    started, start = Started(), subprocess.Popen

    def popen(command: list[str], **how: Any) -> subprocess.Popen[bytes]:
        if "partnerdesk.importing.readers.child" not in command or not started.code:
            return start(command, **how)
        started.append(start([sys.executable, "-c", started.code], **how))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    yield started
    assert all(one.returncode is not None for one in started)


def fault_of(path: Path, seconds: float = 20) -> str:
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=seconds)
    return raised.value.title


@pytest.mark.parametrize(
    "code",
    [
        "os._exit(3)",
        "os.kill(os.getpid(), 9)",
        "os.abort()",
        "raise MemoryError",
        "out.write(b'Traceback or a greeting'); out.flush()",
        "out.write(os.urandom(5000)); out.flush(); time.sleep(60)",
        "out.write(pickle.dumps(('grid', 'no grid'))); out.flush(); time.sleep(60)",
        "out.write(pickle.dumps(('progress', 'half'))); out.flush(); time.sleep(60)",
        "out.write(pickle.dumps(7)); out.flush(); time.sleep(60)",
        "out.write(pickle.dumps(os.system)); out.flush(); time.sleep(60)",
        "out.write(pickle.dumps(('fault', 1, 2, 3))); out.flush(); time.sleep(60)",
        f"out.write({pickle.dumps(('grid', GRID))!r}[:-9]); out.flush()",
        f"out.write({pickle.dumps(('grid', GRID))!r}); out.flush()",
    ],
)
def test_a_process_that_dies_or_talks_nonsense_ends_in_a_message(sheet: Path, instead: Started, code: str) -> None:
    instead(code)
    assert fault_of(sheet) == "import-file-unreadable"


def test_a_process_that_hangs_is_ended(sheet: Path, instead: Started) -> None:
    instead("time.sleep(600)")
    assert fault_of(sheet, seconds=0.2) == "import-file-too-slow"


def test_a_process_that_hangs_can_be_cancelled(sheet: Path, instead: Started) -> None:
    instead("time.sleep(600)")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(ReadingCancelledError):
        read_file(sheet, cancelled=cancelled)


def test_a_pipe_that_another_process_keeps_open_holds_nobody_up(sheet: Path, instead: Started) -> None:
    keeper = "import time; time.sleep(4)"
    instead(f"import subprocess; subprocess.Popen([sys.executable, '-c', {keeper!r}]); time.sleep(600)")
    assert fault_of(sheet, seconds=1) == "import-file-too-slow"


def test_a_process_that_cannot_be_started_ends_in_a_message(sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(sheet))
    assert fault_of(sheet) == "import-file-unreadable"


@WEIGHED
def test_where_the_system_limits_no_memory_the_program_weighs_the_process(
    sheet: Path, instead: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isolation, "SYSTEM_LIMITS_MEMORY", False)
    monkeypatch.setattr("partnerdesk.importing.readers.limits.MEMORY_BYTES", 60_000_000)
    instead("held = bytearray(os.urandom(1000)) * 100_000; time.sleep(600)")
    assert fault_of(sheet) == "import-file-too-much-memory"


@WEIGHED
def test_weighing_a_process_that_is_gone_gives_nothing() -> None:
    assert resident_bytes(os.getpid()) > 1_000_000
    assert resident_bytes(2**22 + 1) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the limits of Windows are those of a job")
def test_a_reading_process_whose_program_has_died_ends_by_itself() -> None:
    code = (
        "import resource; from partnerdesk.importing.readers.process_limits import limit_process;"
        "limit_process(10**9, 20); print(*[resource.getrlimit(one)[0] for one in"
        " (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE)])"
    )
    root = Path(__file__).parents[3]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["1000000000", "50", "0"]


def test_a_system_that_refuses_the_limits_lets_the_file_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    from partnerdesk.importing.readers.process_limits import limit_process

    def refuse(*_: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    limit_process(1, 1)


def test_the_structures_for_windows_have_the_sizes_that_windows_expects() -> None:
    import ctypes

    from partnerdesk.importing.readers.windows_job import BasicLimits, memory_limits

    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(memory_limits(1))) == (64, 144)
    assert memory_limits(10**9).process_memory == 10**9


def test_reading_leaves_no_temporary_file(
    sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instead: Started
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    read_file(sheet)
    instead("os.kill(os.getpid(), 9)")
    fault_of(sheet)
    assert not list(elsewhere.iterdir())
