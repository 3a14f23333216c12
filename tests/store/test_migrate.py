"""Files of older versions are brought up to this one, on a copy, or stay as they were."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.records import Partner
from partnerdesk.store import migrate
from partnerdesk.store.connection import connect
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.file_header import read_header
from partnerdesk.store.tables import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    import sqlalchemy as sa

_SCHEMA: Final = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY type, name"


def schema(path: Path) -> list[tuple[str, ...]]:
    """Every table and index of a file; white space and the order of a table's constraints do not count."""
    connection = connect(path)
    try:
        rows = connection.exec_driver_sql(_SCHEMA).all()
    finally:
        connection.close()
        connection.engine.dispose()
    return [(*row[:3], *sorted(line.strip().rstrip(", )(") for line in (row[3] or "").split("\n"))) for row in rows]


def write(path: Path, *statements: str) -> None:
    connection = connect(path)
    try:
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()
    finally:
        connection.close()
        connection.engine.dispose()


@pytest.fixture
def unversioned(tmp_path: Path) -> Path:
    """A signed file from before the first version: no tables."""
    path = tmp_path / "old.partnerdesk"
    write(path, f"PRAGMA application_id={APPLICATION_ID}", "CREATE TABLE scratch (x)", "DROP TABLE scratch")
    assert read_header(path).user_version == 0
    return path


def test_migrations_make_the_same_tables_as_a_new_file_has(unversioned: Path, path: Path, file: DataFile) -> None:
    file.close()
    migrate.migrate(unversioned)
    migrated, new = schema(unversioned), schema(path)
    assert [row for row in migrated if row not in new] == []
    assert [row for row in new if row not in migrated] == []


def test_the_last_migration_has_the_number_that_files_are_signed_with() -> None:
    folder = Path(migrate.__file__).parent / "migrations" / "versions"
    numbers = sorted(int(script.name.split("_")[0]) for script in folder.glob("[0-9]*.py"))
    assert numbers == list(range(1, migrate.VERSION + 1))


def test_an_older_file_opens_and_keeps_what_is_written_into_it(unversioned: Path) -> None:
    with DataFile.open(unversioned, author="ana") as opened, opened.change("change-added", "Museo") as work:
        work.add(Partner(name="Museo"))
    assert read_header(unversioned).user_version == migrate.VERSION
    with DataFile.open(unversioned, author="ana") as again, again.read() as reader:
        assert [partner.name for partner in reader.all(Partner)] == ["Museo"]


def leave_a_dangling_link(connection: sa.Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE planted (partner TEXT REFERENCES partner (id))")
    connection.exec_driver_sql("INSERT INTO planted VALUES ('no-such-partner')")


def stop_halfway(connection: sa.Connection) -> None:
    raise RuntimeError("the power went")


@pytest.mark.parametrize(
    ("then", "fault"), [(leave_a_dangling_link, Mendable), (stop_halfway, RuntimeError)], ids=["unsound", "interrupted"]
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    unversioned: Path,
    monkeypatch: pytest.MonkeyPatch,
    then: Callable[[sa.Connection], None],
    fault: type[Exception],
) -> None:
    before = unversioned.read_bytes()
    upgrade = migrate.upgrade_tables

    def upgrade_and_then(connection: sa.Connection) -> None:
        upgrade(connection)
        then(connection)

    monkeypatch.setattr(migrate, "upgrade_tables", upgrade_and_then)
    with pytest.raises(fault):
        migrate.migrate(unversioned)
    assert unversioned.read_bytes() == before
    assert [found.name for found in unversioned.parent.iterdir()] == [unversioned.name]
