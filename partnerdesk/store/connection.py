"""Connects to a data file: driver, pragmas, exclusive lock, and the guard that no write bypasses the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from partnerdesk.errors import Mendable
from partnerdesk.records.folding import fold
from partnerdesk.store.lock_note import read_note
from partnerdesk.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from pathlib import Path

try:
    from sqlcipher3 import dbapi2 as driver
except ImportError:  # no wheel for this platform: the same files, without a passphrase
    import sqlite3 as driver

_PRAGMAS = (
    # With WAL, a copy that a sync client takes of an idle file is unusable; with DELETE it is whole.
    "journal_mode=DELETE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "temp_store=MEMORY",
    # KiB. With SQLite's own 2 MB an import writes pages out and reads them again: a seventh of its time in the store.
    "cache_size=-8000",
)
_JOURNALED = "partnerdesk_journaled"


def connect(path: Path, *, read_only: bool = False) -> sa.Connection:
    """Open the file and take it for this process alone; raises Mendable where another window has it.

    `read_only` takes no lock: for looking at a file of somebody else.
    """
    mode = "ro&immutable=1" if read_only else "rwc"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    engine = sa.create_engine("sqlite://", module=driver, poolclass=StaticPool, creator=lambda: _open(uri))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _guard)
    try:
        connection = engine.connect()
        if not read_only:
            _take(connection)
    except sa.exc.OperationalError as fault:
        engine.dispose()
        raise _explained(path, fault) from fault
    except sa.exc.DatabaseError as fault:
        engine.dispose()
        raise Mendable("store-damaged", "store-damaged-remedy", path) from fault
    return connection


def _open(uri: str) -> Any:
    # Autocommit, so that SQLAlchemy's own BEGIN is the only one; the driver would delay it otherwise.
    raw = driver.connect(uri, uri=True, isolation_level=None, timeout=0)
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    raw.create_function("fold", 1, _fold_or_none, deterministic=True)
    return raw


def _fold_or_none(text: str | None) -> str | None:
    return None if text is None else fold(text)


def _take(connection: sa.Connection) -> None:
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA locking_mode=EXCLUSIVE")
    raw.execute("BEGIN EXCLUSIVE")
    raw.execute("COMMIT")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _guard(connection: sa.Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
    """Refuse a statement that would change a record without its line in the journal."""
    words = statement.split(maxsplit=3)
    if words[0].upper() not in {"INSERT", "UPDATE", "DELETE"} or connection.info.get(_JOURNALED):
        return
    target = words[1] if words[0].upper() == "UPDATE" else words[2]
    if target.strip('"').split("(")[0] in RECORD_TABLES:
        raise RuntimeError(f"a write bypasses the journal: {statement[:80]}")


class journaled:  # noqa: N801 - reads as a phrase in `with journaled(connection):`
    """Allows writes to records for as long as it is entered; only the journal enters it."""

    def __init__(self, connection: sa.Connection) -> None:
        self._info = connection.info

    def __enter__(self) -> None:
        self._info[_JOURNALED] = True

    def __exit__(self, *_fault: object) -> None:
        self._info[_JOURNALED] = False


def _explained(path: Path, fault: sa.exc.OperationalError) -> Mendable:
    reason = str(fault.orig)
    if "locked" in reason or "busy" in reason:
        note = read_note(path)
        return Mendable("store-in-use", "store-in-use-remedy", path.name, note.author, note.machine, note.since)
    if "readonly" in reason:
        return Mendable("store-read-only", "store-read-only-remedy", path)
    if "full" in reason:
        return Mendable("store-disk-full", "store-disk-full-remedy", path)
    return Mendable("store-unreadable", "store-unreadable-remedy", path)
