"""A small note beside an open data file that says who has it open; the lock itself is SQLite's.

The note may be stale (a crash leaves it behind); it is only read when the lock says that somebody is there.
"""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_UNKNOWN = "?"


@dataclass(frozen=True)
class LockNote:
    """Who opened the file, on which machine, since when (local time, to the minute)."""

    author: str = _UNKNOWN
    machine: str = _UNKNOWN
    since: str = _UNKNOWN


def note_path(path: Path) -> Path:
    """Where the note of a data file lies: hidden, beside it."""
    return path.with_name(f".{path.name}.open")


def write_note(path: Path, author: str) -> None:
    """Leave the note; a folder that cannot be written costs only the note."""
    since = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")[:16]
    note = LockNote(author, platform.node() or _UNKNOWN, since)
    try:
        note_path(path).write_text(json.dumps(asdict(note)), encoding="utf-8")
    except OSError:
        return


def read_note(path: Path) -> LockNote:
    """Read the note; one that is missing or unreadable gives question marks."""
    try:
        return LockNote(**json.loads(note_path(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return LockNote()


def remove_note(path: Path) -> None:
    """Take the note away on closing."""
    try:
        note_path(path).unlink(missing_ok=True)
    except OSError:
        return
