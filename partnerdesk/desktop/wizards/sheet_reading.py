"""Reads the chosen files one after the other beside the window; each ends in sheets, or in what is wrong with it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from partnerdesk.importing.compiled_words import words_made_ready
from partnerdesk.importing.readers.isolation import ReadingCancelledError, read_file

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, eq=False)
class ReadingRequest:
    """A file to read. `encoding` and `delimiter` overrule the guess for text files."""

    path: Path
    encoding: str | None = None
    delimiter: str | None = None
    stopped: threading.Event = field(default_factory=threading.Event)


class SheetReading(QObject):
    """A request that was stopped says nothing any more. Signals come from another thread: connect them queued."""

    advanced = Signal(object, float)
    """The request, and the share of it that is done, from 0 to 1."""
    read = Signal(object, object)
    """The request and its list of grids."""
    failed = Signal(object, object)
    """The request and the exception."""

    def __init__(self) -> None:
        super().__init__()
        self._requests: list[ReadingRequest] = []
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sheets")

    def start(self, request: ReadingRequest) -> None:
        """Read a file when those before it are read."""
        self._requests.append(request)
        self._thread.submit(self._read, request)

    def close(self) -> None:
        """Stop everything; returns within a tenth of a second."""
        for request in self._requests:
            request.stopped.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _read(self, request: ReadingRequest) -> None:
        try:
            with words_made_ready():
                grids = read_file(
                    request.path,
                    encoding=request.encoding,
                    delimiter=request.delimiter,
                    progress=lambda share: self.advanced.emit(request, share),
                    cancelled=request.stopped.is_set,
                )
        except ReadingCancelledError:
            return
        except Exception as fault:  # noqa: BLE001 - told to the user beside the file, while the others are read
            self.failed.emit(request, fault)
        else:
            self.read.emit(request, grids)
