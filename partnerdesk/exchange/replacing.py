"""Writes a file beside its place and then moves it there, so that a failure leaves the former one whole."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import uuid4

from partnerdesk.errors import Mendable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the place to write to; it becomes `path` when the block ends, and vanishes if the block raises.

    Raises Mendable where the folder is missing, or it or the file cannot be written.
    """
    if path.is_dir():
        raise Mendable("export-is-folder", "export-is-folder-remedy", path)
    if not path.parent.is_dir():
        raise Mendable("store-no-folder", "store-no-folder-remedy", path.parent)
    neighbour = path.with_name(f".{path.name[:80]}.{uuid4().hex[:8]}")
    try:
        yield neighbour
        neighbour.replace(path)
    except OSError as fault:
        raise Mendable("export-unwritable", "export-unwritable-remedy", path) from fault
    finally:
        neighbour.unlink(missing_ok=True)
