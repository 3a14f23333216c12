"""Looks at a file's first bytes before anything connects to it.

Reading comes first because opening the file a second time inside one process would drop the locks that the first
connection holds.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.errors import Mendable
from partnerdesk.store.tables import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True)
class FileHeader:
    """What the first 100 bytes of an SQLite file say of it."""

    application_id: int
    user_version: int


def read_header(path: Path) -> FileHeader:
    """Read the header of a data file; raises Mendable where this is none of ours, and touches nothing."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as fault:
        raise Mendable("store-missing", "store-missing-remedy", path) from fault
    except IsADirectoryError as fault:
        raise Mendable("store-is-folder", "store-is-folder-remedy", path) from fault
    except OSError as fault:
        raise Mendable("store-unreadable", "store-unreadable-remedy", path) from fault
    if not head:
        raise Mendable("store-empty", "store-empty-remedy", path)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise Mendable("store-not-ours", "store-not-ours-remedy", path)
    (user_version,) = struct.unpack(">i", head[60:64])
    (application_id,) = struct.unpack(">i", head[68:72])
    if application_id != APPLICATION_ID:
        raise Mendable("store-foreign", "store-foreign-remedy", path)
    return FileHeader(application_id, user_version)
