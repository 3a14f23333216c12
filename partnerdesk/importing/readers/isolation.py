"""The way in: reads a file in a process of its own, which may crash, hang or swell without harm."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import Grid
from partnerdesk.importing.readers import READING_PROCESS, faults, limits
from partnerdesk.importing.readers.process_limits import SYSTEM_LIMITS_MEMORY, resident_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

_POLL_SECONDS: Final = 0.05
_WEIGH_SECONDS: Final = 0.5
_ALLOWED: Final = {
    *(("datetime", name) for name in ("date", "datetime", "time", "timedelta", "timezone")),
    *(("partnerdesk.importing.grid", name) for name in ("Grid", "SheetSource", "MergedRange", "OddCell", "Kind")),
    ("builtins", "frozenset"),
    ("decimal", "Decimal"),
}


class ReadingCancelledError(Exception):
    """The user cancelled; nothing was read."""


def read_file(
    path: Path | str,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = limits.SECONDS,
) -> list[Grid]:
    """Return every sheet of a spreadsheet or text table as a grid, empty sheets included.

    `encoding` and `delimiter` overrule the guess for text files. `progress` gets the share done, from 0 to 1;
    `cancelled` is asked twenty times a second. Raises Mendable for what the user can mend, and
    ReadingCancelledError. The file is only ever read.
    """
    path = Path(path)
    request: dict[str, object] = {
        "path": str(path.absolute()),
        "encoding": encoding,
        "delimiter": delimiter,
        "memory": limits.MEMORY_BYTES // limits.MEGABYTE,
        "seconds": seconds,
    }
    try:
        process = _start(request)
    except OSError:
        raise faults.unreadable(path.name) from None
    messages: queue.SimpleQueue[object] = queue.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(process.stdout, messages), name="sheet reader", daemon=True)
    listener.start()
    try:
        watch = _Watch(path.name, process.pid, seconds, cancelled)
        return _collect(messages, path.name, watch, progress)
    finally:
        process.kill()
        process.wait()
        # A process that the reading process has started could keep the pipe open; nobody waits for it.
        listener.join(timeout=1)


class _Watch:
    """Looks after a reading process: whether it may go on."""

    def __init__(self, file: str, process: int, seconds: float, cancelled: Callable[[], bool] | None) -> None:
        self._file, self._process, self._seconds, self._cancelled = file, process, seconds, cancelled
        self._deadline = time.monotonic() + seconds
        self._weighed = time.monotonic()

    def check(self) -> None:
        """Raise ReadingCancelledError, or Mendable where time or memory are used up."""
        now = time.monotonic()
        if self._cancelled and self._cancelled():
            raise ReadingCancelledError
        if now > self._deadline:
            raise faults.too_slow(self._file, round(self._seconds))
        if not SYSTEM_LIMITS_MEMORY and now > self._weighed + _WEIGH_SECONDS:
            self._weighed = now
            if resident_bytes(self._process) > limits.MEMORY_BYTES:
                raise faults.too_much_memory(self._file)


def _collect(
    messages: queue.SimpleQueue[object], file: str, watch: _Watch, progress: Callable[[float], None] | None
) -> list[Grid]:
    grids: list[Grid] = []
    while True:
        watch.check()
        try:
            message = messages.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            continue
        match message:
            case ("grid", Grid() as grid):
                grids.append(grid)
            case ("progress", float() | int() as share):
                if progress:
                    progress(share)
            case ("done",):
                return grids
            case ("fault", str() as title, str() as remedy, tuple() as values):
                raise Mendable(title, remedy, *values)
            case _:
                # It died, or said what no reading process says.
                raise faults.unreadable(file)


def _start(request: dict[str, object]) -> subprocess.Popen[bytes]:
    if getattr(sys, "frozen", False):
        command = [sys.executable, READING_PROCESS]
    else:
        # -P keeps the folder that the user works in off the path of modules.
        command = [sys.executable, "-P", "-m", "partnerdesk.importing.readers.child"]
    root = str(Path(__file__).resolve().parents[3])
    paths = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and module; the file's path goes through the pipe
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if process.stdin:
        with contextlib.suppress(OSError), process.stdin as stream:
            stream.write(json.dumps(request).encode())
    return process


def _listen(answers: IO[bytes], messages: queue.SimpleQueue[object]) -> None:
    """Pass on what the reading process says, to its end or its death."""
    with answers:
        unpickler = _GridUnpickler(answers)
        try:
            while True:
                message = unpickler.load()
                messages.put(message)
                if message[0] in {"done", "fault"}:
                    return
        except Exception:  # noqa: BLE001 - a process that dies in mid-sentence can break the stream in any way
            messages.put(None)


class _GridUnpickler(pickle.Unpickler):
    """Builds grids and nothing else: the reading process handles files of strangers."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)
