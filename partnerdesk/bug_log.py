"""Writes down what a bug's finder needs, and nothing that a user typed.

The messages of exceptions are left out, since they quote values: a database error names the row that broke it.
"""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from partnerdesk import __version__

_LARGEST: Final = 1_000_000
"""Bytes after which the log is begun anew, the former one kept beside it."""


def log_bug(fault: BaseException) -> Path:
    """Add a fault to the log, with the places in the code that led to it; returns where the log lies."""
    import platformdirs

    path = Path(platformdirs.user_log_dir("partnerdesk", appauthor=False)) / "bugs.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".former.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(described(fault))
    except OSError:
        # A log that cannot be written must not hide the bug itself.
        return path
    return path


def described(fault: BaseException) -> str:
    """Return the version, the system, and the kinds and places of a fault and of those that caused it."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    lines = [f"{now} PartnerDesk {__version__}, Python {platform.python_version()}, {platform.system()}"]
    cause: BaseException | None = fault
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n\n"


def _place(frame: traceback.FrameSummary) -> str:
    """Name a place without the folders above the package, which name the user."""
    path = Path(frame.filename)
    parts = path.parts
    named = {"partnerdesk", "site-packages"}
    start = max((index for index, part in enumerate(parts) if part in named), default=len(parts) - 1)
    return f"{'/'.join(parts[start:])}:{frame.lineno} {frame.name}"
