"""What an exported sheet would hold if it were written now, and what it held when it was written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from partnerdesk.analysis.past_cells import PastTitles, cells_then
from partnerdesk.analysis.record_table import CellValue, read_table
from partnerdesk.importing.values.outcome import shown
from partnerdesk.messages import Language
from partnerdesk.records import ENTITIES, Group
from partnerdesk.records.round_trip import cut, writable
from partnerdesk.store.listing import ListQuery

if TYPE_CHECKING:
    from partnerdesk.analysis.past_cells import Cells
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.round_trip.origin import Origin
    from partnerdesk.store.reader import Reader


class OwnStates:
    """Now and then, for one exported sheet. `knows_then` is False where nothing tells what the export wrote."""

    def __init__(self, reader: Reader, known: KnownRecords, entity: str, origin: Origin) -> None:
        language = Language(origin.language)
        (group,) = reader.all(Group)
        self.is_ours = origin.file in {"", group.id}
        table = read_table(reader, ListQuery(entity, ()), language)
        codes = [column.code for column in table.columns]
        self.kinds = {column.code: column.kind for column in table.columns}
        self.headings = {column.code: column.heading for column in table.columns}
        self._now: Cells = {str(row[0]): dict(zip(codes, row, strict=True)) for row in table.rows}
        past = known.past(origin.changeset) if self.is_ours and origin.changeset else None
        self.knows_then = past is not None
        self._then: Cells = cells_then(reader, ENTITIES[entity], past, language) if past else {}
        self._titles = PastTitles(reader, past, language) if past else None

    def __contains__(self, record: object) -> bool:
        return record in self._now

    def is_gone(self, record: str) -> bool:
        """Tell whether a record was there then, and was deleted since."""
        return record in self._then and record not in self._now

    def now(self, record: str, code: str) -> CellValue:
        """Return what the export would write into a cell now."""
        return self._now.get(record, {}).get(code)

    def then(self, record: str, code: str) -> CellValue:
        """Return what the export wrote into a cell; as far as nothing tells, what it would write now."""
        then = self._then.get(record, {})
        return then[code] if code in then else self.now(record, code)

    def former_titles(self, entity: str) -> dict[str, str]:
        """Return the titles of records that are called otherwise now, by id."""
        return self._titles.other(entity) if self._titles else {}


def is_same(raw: Value, written: CellValue) -> bool:
    """Tell whether a cell holds what the export would write, whatever a spreadsheet program made of its type."""
    if raw is None or written is None:
        return not (written if raw is None else shown(raw).strip())
    if isinstance(written, str):
        return _text(shown(raw)) == _text(writable(cut(written)))
    if isinstance(written, date):
        return raw == written or shown(raw) == written.isoformat()
    try:
        return Decimal(shown(raw)) == Decimal(repr(written))
    except InvalidOperation:
        return False


def _text(held: str) -> str:
    """Return a text without what a spreadsheet program may take out of it unasked: LibreOffice keeps no tabs."""
    return held.replace("\t", "").strip()
