"""Opens the data file that a command names, and finds the record that it names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.errors import Mendable
from partnerdesk.messages import text
from partnerdesk.records.folding import fold
from partnerdesk.store.data_file import DataFile
from partnerdesk.system_user import system_user

if TYPE_CHECKING:
    from partnerdesk.records import Record
    from partnerdesk.records.record import Entity
    from partnerdesk.store.reader import Reader

_SUGGESTED = 5


def opened(name: str) -> DataFile:
    """Open the data file at a path in the name of the system's user; raises Mendable where that cannot be."""
    return DataFile.open(Path(name), author=system_user())


def named_record(reader: Reader, entity: Entity, wanted: str) -> Record:
    """Return the record with this id, or with this name whatever its accents and case.

    Raises Mendable where there is none, naming those that come near, and where there are several, with their ids.
    """
    found = reader.find(entity.type, id=wanted)
    if found:
        return found[0]
    label = text(entity.label_key)
    folded = fold(wanted)
    ids = [record_id for record_id, title in reader.titles(entity.key).items() if fold(title) == folded]
    if not ids:
        near = [title for _, title in reader.search(entity.key, wanted, _SUGGESTED)]
        remedy = "cli-no-such-record-near" if near else "cli-no-such-record-remedy"
        raise Mendable("cli-no-such-record", remedy, label, wanted, "; ".join(near))
    if len(ids) > 1:
        raise Mendable("cli-several-records", "cli-several-records-remedy", label, wanted, ", ".join(ids))
    return reader.get(entity.type, ids[0])
