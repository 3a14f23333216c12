"""Makes the tables of a new file, and brings a file of an older version up to this one.

Alembic is imported only when a file really is older: a new file's tables come straight from the declarations, and a
test holds both ways equal.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.errors import Mendable
from partnerdesk.store.connection import connect
from partnerdesk.store.tables import APPLICATION_ID, METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlalchemy as sa

VERSION: Final = 1
"""Written into every file as `user_version`; one more for each migration."""
_MIGRATIONS: Final = Path(__file__).parent / "migrations"


def make_tables(connection: sa.Connection) -> None:
    """Make all tables in an empty file and sign it."""
    METADATA.create_all(connection)
    _sign(connection)


def _sign(connection: sa.Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")


def upgrade_tables(connection: sa.Connection) -> None:
    """Run the migrations that this connection's file lacks, told by its `user_version`."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    reached = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    scripts = ScriptDirectory(str(_MIGRATIONS))
    waiting = sorted(
        (int(script.revision), script) for script in scripts.walk_revisions() if int(script.revision) > reached
    )
    context = MigrationContext.configure(connection)
    with Operations.context(context):
        for _, script in waiting:
            script.module.upgrade()
    _sign(connection)


def migrate(path: Path) -> None:
    """Bring a file of an older version up to this one, on a copy that then takes its place.

    The file stays as it was where a migration fails; raises Mendable where the copy does not pass SQLite's own checks.
    """
    copy = path.with_name(f".{path.name}.migrating")
    copy.unlink(missing_ok=True)
    try:
        with _opened(path) as old:
            _driver(old).execute("VACUUM INTO ?", (str(copy),))
        with _opened(copy) as new:
            # Alembic rebuilds tables to change them; with foreign keys on that would delete their children.
            _driver(new).execute("PRAGMA foreign_keys=OFF")
            with new.begin():
                upgrade_tables(new)
            if not _sound(new):
                raise Mendable("store-damaged", "store-damaged-remedy", path)
        copy.replace(path)
    finally:
        copy.unlink(missing_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[sa.Connection]:
    connection = connect(path)
    try:
        yield connection
    finally:
        connection.close()
        connection.engine.dispose()


def _sound(connection: sa.Connection) -> bool:
    driver = _driver(connection)
    (answer,) = driver.execute("PRAGMA integrity_check").fetchone()
    return bool(answer == "ok" and driver.execute("PRAGMA foreign_key_check").fetchone() is None)


def _driver(connection: sa.Connection) -> Any:
    """The driver's own connection: within SQLAlchemy's transaction VACUUM is refused and that pragma does nothing."""
    return connection.connection.driver_connection
