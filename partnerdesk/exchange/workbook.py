"""Writes records to an .xlsx workbook that opens ready to work, and that can be imported again after editing.

openpyxl makes everything but the records' rows: heads, tables, styles, validation, print set-up. The rows go into the
finished parts as XML (see `sheet_xml`), since one object for each of a million cells takes longer than all the rest.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from partnerdesk.exchange.cell_styles import CellStyles
from partnerdesk.exchange.choice_lists import ChoiceLists
from partnerdesk.exchange.origin_sheet import write_origin
from partnerdesk.exchange.read_me import write_read_me
from partnerdesk.exchange.sheet_layout import FIRST_ROW, lay_out
from partnerdesk.exchange.sheet_titles import distinct_titles
from partnerdesk.exchange.sheet_xml import RowWriter
from partnerdesk.importing.round_trip.origin import Origin
from partnerdesk.records.kinds import LongText
from partnerdesk.records.round_trip import writable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partnerdesk.analysis.record_table import RecordTable
    from partnerdesk.exchange.read_me import Occasion
    from partnerdesk.messages import Language

_ROOM_BELOW: Final = 1000
"""Rows below the last one that are held to the choices too, for what is added."""
_SPOOL: Final = 8_000_000
"""Bytes of rows that are kept in memory; more of them wait in a temporary file."""
_DIMENSION: Final = re.compile(rb'<dimension ref="[^"]*"')


def write_workbook(path: Path, tables: Sequence[RecordTable], occasion: Occasion, language: Language) -> list[str]:
    """Write a sheet for each table, a 'Read me', the lists of choices, and where it all comes from.

    Returns warnings, each naming a cell whose text could not be written as it is.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = writable(occasion.group)
    book.properties.title = writable(language.text("read-me-title", occasion.group))
    keys = ("sheet-read-me", "sheet-lists", "sheet-origin", *(table.entity.plural_key for table in tables))
    titles = distinct_titles(language.text(key) for key in keys)
    read_me = book.create_sheet(titles[0])
    lists = ChoiceLists(book, titles[1], language)
    warnings: list[str] = []
    with ExitStack() as spools:
        rows: list[tuple[IO[bytes], str]] = []
        for title, table in zip(titles[3:], tables, strict=True):
            sheet = book.create_sheet(title)
            lay_out(sheet, table, language)
            lists.offer(sheet, table, FIRST_ROW, FIRST_ROW + len(table.rows) + _ROOM_BELOW)
            spool = spools.enter_context(tempfile.SpooledTemporaryFile(max_size=_SPOOL))
            # Written before openpyxl saves, because each new style has to be among those that it saves.
            writer = _write_rows(spool, table, CellStyles(sheet, table.columns))
            rows.append((spool, f"A1:{writer.letters[-1]}{max(FIRST_ROW, FIRST_ROW + len(table.rows) - 1)}"))
            warnings += [language.text("export-cell-cut", f"{title}!{address}") for address in writer.cut]
            warnings += [language.text("export-cell-replaced", f"{title}!{address}") for address in writer.replaced]
        write_read_me(read_me, list(zip(titles[3:], tables, strict=True)), occasion, language)
        lists.close()
        write_origin(book, titles[2], Origin(language.code, occasion.file, occasion.changeset, _ids(tables)))
        book.active = 1 if tables else 0
        _save(book, path, rows)
    return warnings


def _ids(tables: Sequence[RecordTable]) -> dict[str, frozenset[str]]:
    return {table.entity.key: frozenset(str(row[0]) for row in table.rows) for table in tables}


def _write_rows(spool: IO[bytes], table: RecordTable, styles: CellStyles) -> RowWriter:
    letters = [get_column_letter(number) for number in range(1, len(table.columns) + 1)]
    wrapped = [number for number, column in enumerate(table.columns) if isinstance(column.kind, LongText)]
    writer = RowWriter(letters, styles.of, wrapped)
    for piece in writer.write(table.rows, FIRST_ROW):
        spool.write(piece)
    return writer


def _save(book: Workbook, path: Path, rows: list[tuple[IO[bytes], str]]) -> None:
    """Save the book with the rows put behind the header of each sheet; the 'Read me' is sheet 1."""
    bare = io.BytesIO()
    book.save(bare)
    parts = {f"xl/worksheets/sheet{number}.xml": held for number, held in enumerate(rows, 2)}
    with zipfile.ZipFile(bare) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as new:
        for name in old.namelist():
            content = old.read(name)
            if name not in parts:
                new.writestr(name, content)
                continue
            spool, extent = parts[name]
            head, end, tail = content.partition(b"</sheetData>")
            with new.open(name, "w", force_zip64=True) as part:
                part.write(_DIMENSION.sub(f'<dimension ref="{extent}"'.encode(), head, count=1))
                spool.seek(0)
                while piece := spool.read(1 << 20):
                    part.write(piece)
                part.write(end + tail)
