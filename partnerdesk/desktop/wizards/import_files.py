"""The files of an import, each with how far it is: waiting, read into sheets, or unreadable with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.wizards.sheet_reading import ReadingRequest, SheetReading
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from partnerdesk.importing.grid import Grid, SheetSource


class FileState(Enum):
    """How far a file is."""

    READING = "reading"
    READ = "read"
    FAILED = "failed"


@dataclass(eq=False)
class ImportFile:
    """One file. `share` is how much of it is read, `fault` why it cannot be."""

    path: Path
    request: ReadingRequest
    state: FileState = FileState.READING
    share: float = 0.0
    grids: tuple[Grid, ...] = ()
    fault: tuple[str, str] = ("", "")
    """What is wrong, and what to do."""

    @property
    def text_source(self) -> SheetSource | None:
        """How the file was read, where it is a text file."""
        source = self.grids[0].source if self.grids else None
        return source if source and source.encoding else None

    @property
    def said(self) -> str:
        """How far the file is, in words."""
        if self.state is FileState.READING:
            return text("import-file-reading", round(self.share * 100))
        if self.state is FileState.FAILED:
            return " ".join(self.fault)
        rows = sum(grid.height for grid in self.grids)
        return text("import-file-read", len(self.grids), rows)


class ImportFiles(QObject):
    """`changed` fires when the list or the state of a file changed, `read` when a file has (new) sheets."""

    changed = Signal()
    read = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.files: list[ImportFile] = []
        self._reading = SheetReading()
        queued = Qt.ConnectionType.QueuedConnection
        self._reading.advanced.connect(self._on_advanced, queued)
        self._reading.read.connect(self._on_read, queued)
        self._reading.failed.connect(self._on_failed, queued)

    def add(self, paths: Iterable[Path]) -> None:
        """Read more files; one that is listed already is read again."""
        for path in paths:
            known = next((file for file in self.files if file.path == path), None)
            if known is not None:
                self._read_again(known, ReadingRequest(path))
            else:
                request = ReadingRequest(path)
                self.files.append(ImportFile(path, request))
                self._reading.start(request)
        self.changed.emit()

    def read_as(self, file: ImportFile, encoding: str | None, delimiter: str | None) -> None:
        """Read a text file again, as the user says that it is written."""
        self._read_again(file, ReadingRequest(file.path, encoding, delimiter))
        self.changed.emit()

    def remove(self, file: ImportFile) -> None:
        file.request.stopped.set()
        self.files.remove(file)
        self.removed.emit(file)
        self.changed.emit()

    def stop(self) -> None:
        """Read no further; files that are not read by then leave the list."""
        for file in [one for one in self.files if one.state is FileState.READING]:
            self.remove(file)

    def close(self) -> None:
        """Stop reading for good."""
        self._reading.close()

    @property
    def is_reading(self) -> bool:
        return any(file.state is FileState.READING for file in self.files)

    @property
    def all_read(self) -> bool:
        """Whether there are files, and every one was read."""
        return bool(self.files) and all(file.state is FileState.READ for file in self.files)

    def _read_again(self, file: ImportFile, request: ReadingRequest) -> None:
        file.request.stopped.set()
        file.request, file.state, file.share = request, FileState.READING, 0.0
        self._reading.start(request)

    def _of(self, request: ReadingRequest) -> ImportFile | None:
        """Return the file that a request is for; None where it was removed or is being read another way by now."""
        return next((file for file in self.files if file.request is request), None)

    def _on_advanced(self, request: ReadingRequest, share: float) -> None:
        file = self._of(request)
        if file is not None:
            file.share = share
            self.changed.emit()

    def _on_read(self, request: ReadingRequest, grids: list[Grid]) -> None:
        file = self._of(request)
        if file is not None:
            file.state, file.grids = FileState.READ, tuple(grids)
            self.read.emit(file)
            self.changed.emit()

    def _on_failed(self, request: ReadingRequest, fault: BaseException) -> None:
        file = self._of(request)
        if file is None:
            return
        file.state = FileState.FAILED
        file.fault = fault_words(fault)
        self.changed.emit()
