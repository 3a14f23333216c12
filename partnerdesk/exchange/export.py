"""Gives records to other programs: chooses the format by the file's ending, and the records by kind and filter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.record_table import read_table
from partnerdesk.errors import Mendable
from partnerdesk.exchange.csv_files import write_csv
from partnerdesk.exchange.read_me import Occasion
from partnerdesk.exchange.workbook import write_workbook
from partnerdesk.records import ENTITIES, Group
from partnerdesk.store.listing import ListQuery
from partnerdesk.store.past import latest_changeset
from partnerdesk.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from partnerdesk.analysis.record_table import RecordTable
    from partnerdesk.messages import Language
    from partnerdesk.store.reader import Reader

MAIN_ENTITIES: Final = (
    "partner",
    "contact",
    "agreement",
    "sponsorship",
    "sponsor_entry",
    "grant",
    "goal",
    "support",
    "activity",
    "content_result",
    "conversation",
    "followup",
    "feedback",
)
"""What everybody records: each has its sheet in a whole export even while it is empty, to be filled in."""
_OF_THE_PROGRAM: Final = frozenset({"attachment", "printed_report", "import_profile", "match_answer"})
"""Not exchanged: they mean nothing outside this data file."""
EXCHANGED: Final = tuple(key for key in ENTITIES if key not in _OF_THE_PROGRAM)


@dataclass(frozen=True)
class Exported:
    """What was written: the file, rows by entity, and warnings in the user's language."""

    path: Path
    rows: dict[str, int]
    warnings: list[str]


def export(reader: Reader, path: Path, queries: Sequence[ListQuery], language: Language) -> Exported:
    """Write the records that each query chooses to `path`; `queries_for` makes the queries of a whole export.

    Raises Mendable where the ending is unknown, the format does not fit, or the place cannot be written.
    """
    write = format_of(path)
    tables = [read_table(reader, query, language) for query in queries]
    (group,) = reader.all(Group)
    chosen = next((query.text for query in queries), "")
    occasion = Occasion(group.name, datetime.now().astimezone(), chosen, group.id, latest_changeset(reader))
    with whole_file(path) as place:
        warnings = write(place, tables, occasion, language)
    return Exported(path, {table.entity.key: len(table.rows) for table in tables}, warnings)


def queries_for(reader: Reader, entities: Sequence[str] | None = None, text: str = "") -> list[ListQuery]:
    """Return the queries for some entities; for none given, all that hold anything and those that everybody has."""
    if entities is None:
        entities = [key for key in EXCHANGED if key in MAIN_ENTITIES or reader.count(key)]
    return [ListQuery(key, (), text) for key in entities]


def _csv(path: Path, tables: list[RecordTable], _occasion: Occasion, _language: Language) -> list[str]:
    if len(tables) != 1:
        raise Mendable("export-one-kind", "export-one-kind-remedy")
    write_csv(path, tables[0])
    return []


FORMATS: Final[dict[str, Callable[[Path, list[RecordTable], Occasion, Language], list[str]]]] = {
    ".xlsx": write_workbook,
    ".csv": _csv,
}
"""By the file's ending. To add a format, add its file and its line here."""


def format_of(path: Path) -> Callable[[Path, list[RecordTable], Occasion, Language], list[str]]:
    """Return the writer for a file's ending; raises Mendable for an ending that none has."""
    write = FORMATS.get(path.suffix.lower())
    if write is None:
        raise Mendable("export-unknown-ending", "export-unknown-ending-remedy", path.name, ", ".join(FORMATS))
    return write
