"""The database thread: it alone touches the data file; the window hands it work and gets answers on the Qt thread.

- Work is a function of the open `DataFile`; it runs whole, one after the other, in the order given.
- Answers come back on the Qt thread, and only while their `owner` is alive.
- A question that a newer one with the same `latest` name has overtaken is never asked.
- Long work takes a `Progress`: it reports how far it is, and stops where the user cancels; then nothing is kept.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from partnerdesk.records import Group
    from partnerdesk.store.data_file import DataFile

T = TypeVar("T")


class Cancelled(Exception):
    """The user stopped long work; what it had done is taken back."""


class Progress(QObject):
    """How far long work is. `report` is called by the work, on its own thread; `cancel` by the window."""

    advanced = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._shown = -1

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind; raises Cancelled where the user stopped the work."""
        if self._cancelled.is_set():
            raise Cancelled
        percent = done * 100 // max(total, 1)
        if percent != self._shown:
            self._shown = percent
            self.advanced.emit(done, total)

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()


@dataclass(frozen=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[BaseException], None] | None = None
    owner: QObject | None = None
    latest: str | None = None
    number: int = field(default=0)


class Database(QObject):
    """Owns the thread and, in it, the one open data file."""

    changed = Signal(object)
    """A `store.data_file.Changed`, after each unit of work that changed something."""
    failed = Signal(object)
    """An exception of work whose caller did not ask to be told."""
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: DataFile | None = None
        self.path: Path | None = None
        """Where the open data file lies."""
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._asked: Counter[str] = Counter()
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="database", daemon=True)
        self._thread.start()

    def open(self, path: Path, author: str, *, done: Callable[[DataFile], None], failed: Callable[..., None]) -> None:
        """Open a data file in place of the one that is open; `failed` gets the reason, and the old one stays."""

        def opening() -> DataFile:
            # Imported by this thread, so that the window is painted before the database's library is loaded.
            from partnerdesk.store.data_file import DataFile

            return DataFile.open(path, author=author)

        self._replace(opening, done, failed)

    def create(
        self, path: Path, group: Group, author: str, *, done: Callable[[DataFile], None], failed: Callable[..., None]
    ) -> None:
        """Make a data file and open it in place of the one that is open."""

        def making() -> DataFile:
            from partnerdesk.store.data_file import DataFile

            return DataFile.create(path, group, author=author)

        self._replace(making, done, failed)

    def run(
        self,
        work: Callable[[DataFile], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
        latest: str | None = None,
    ) -> None:
        """Hand work to the thread; `done` or `failed` is called on the Qt thread."""
        number = 0
        if latest is not None:
            self._asked[latest] += 1
            number = self._asked[latest]
        self._jobs.put(_Job(lambda: work(self._open_file()), done, failed, owner, latest, number))

    def forget(self, latest: str) -> None:
        """Drop the question of that name if it is still waiting: nobody looks for its answer any more."""
        self._asked[latest] += 1

    def close(self) -> None:
        """Finish the work that waits, close the file and end the thread."""
        self._jobs.put(_Job(self._close_file))
        self._jobs.put(None)
        self._thread.join()

    def _replace(
        self, opening: Callable[[], DataFile], done: Callable[[DataFile], None], failed: Callable[..., None]
    ) -> None:
        def work() -> DataFile:
            opened = opening()
            self._close_file()
            opened.on_changed.append(self.changed.emit)
            self._file = opened
            self.path = opened.path
            return opened

        self._jobs.put(_Job(work, done, failed))

    def _open_file(self) -> DataFile:
        if self._file is None:
            raise RuntimeError("no data file is open")
        return self._file

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if job.latest is not None and job.number != self._asked[job.latest]:
                continue
            try:
                answer = job.work()
            except BaseException as fault:  # noqa: BLE001 - handed to the Qt thread, which tells the user or logs it
                self._answered.emit(job, fault)
            else:
                self._answered.emit(job, _Answer(answer))

    def _answer(self, job: _Job, answer: object) -> None:
        if job.owner is not None and not shiboken6.isValid(job.owner):
            return
        if isinstance(answer, _Answer):
            overtaken = job.latest is not None and job.number != self._asked[job.latest]
            if job.done is not None and not overtaken:
                job.done(answer.value)
        elif job.failed is not None and isinstance(answer, BaseException):
            job.failed(answer)
        else:
            self.failed.emit(answer)


@dataclass(frozen=True)
class _Answer:
    value: Any
