"""The tables of a data file, made from the declarations in `records/`: one table per kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link

if TYPE_CHECKING:
    from partnerdesk.records.record import Entity

APPLICATION_ID: Final = 0x50444B31
"""`PDK1` in the header of every data file, so that no other SQLite file is taken for one."""

METADATA: Final = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _record_table(entity: Entity) -> sa.Table:
    columns: list[sa.Column[Any]] = []
    for field in entity.fields.values():
        if isinstance(field.kind, Link):
            target = sa.ForeignKey(f"{field.kind.to}.id", deferrable=True, initially="DEFERRED")
            columns.append(sa.Column(field.name, sa.String(36), target, nullable=True, index=True))
        elif field.kind.numeric or field.kind.name == "yes-no":
            columns.append(sa.Column(field.name, sa.BigInteger, nullable=True))
        else:
            columns.append(sa.Column(field.name, sa.Text, nullable=True))
    return sa.Table(
        entity.key,
        METADATA,
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("created_by", sa.Text, nullable=True),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("updated_by", sa.Text, nullable=True),
        *columns,
        # Every text of the record, folded: what the quick filter looks in. Derived, so it is not journaled.
        sa.Column("folded", sa.Text, nullable=False),
    )


RECORD_TABLES: Final = {key: _record_table(entity) for key, entity in ENTITIES.items()}

CHANGESET: Final = sa.Table(
    "changeset",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(36), nullable=False, unique=True),
    sa.Column("parents", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("undoes", sa.String(36), nullable=True),
)
"""One unit of work each. `label` is JSON: a message key and its values."""

CHANGE: Final = sa.Table(
    "change",
    METADATA,
    sa.Column("changeset", sa.String(36), primary_key=True),
    sa.Column("sequence", sa.Integer, primary_key=True),
    sa.Column("entity", sa.Text, nullable=False),
    sa.Column("record", sa.String(36), nullable=False, index=True),
    sa.Column("operation", sa.Text, nullable=False),
    sa.Column("fields", sa.Text, nullable=False),
)
"""What a unit of work did to one record: `fields` is JSON, {field: [old, new]} in stored form."""

CONTENT: Final = sa.Table(
    "content",
    METADATA,
    sa.Column("sha256", sa.String(64), primary_key=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
)
"""What attached files hold, once per hash; the records that name it are in `attachment`."""
