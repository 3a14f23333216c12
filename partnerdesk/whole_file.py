"""Writes a file beside its place and then moves it there, so that a failure leaves the former one whole."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import uuid4

from partnerdesk.errors import Mendable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give the place to write to; it becomes `path` when the block ends, and vanishes if the block raises.

    A file that was there keeps its permissions. Raises Mendable where the folder is missing, or it or the file
    cannot be written.
    """
    if path.is_dir():
        raise Mendable("file-is-folder", "file-is-folder-remedy", path)
    if not path.parent.is_dir():
        raise Mendable("store-no-folder", "store-no-folder-remedy", path.parent)
    neighbour = path.with_name(f".{path.name[:80]}.{uuid4().hex[:8]}")
    try:
        yield neighbour
        _reach_the_disk(neighbour)
        if path.exists():
            neighbour.chmod(path.stat().st_mode & 0o777)
        neighbour.replace(path)
    except OSError as fault:
        raise Mendable("file-unwritable", "file-unwritable-remedy", path) from fault
    finally:
        neighbour.unlink(missing_ok=True)


def _reach_the_disk(path: Path) -> None:
    with path.open("rb+") as written:
        os.fsync(written.fileno())
