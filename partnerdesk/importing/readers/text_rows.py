"""Cuts a text into rows of cells; a broken quotation mark is taken as a letter, so that it joins no rows."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.readers import faults, limits

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTE: Final = '"'
_SECOND_LOOKS: Final = 4
"""How often the length of the text is looked at again because of broken marks, before they are left as they are."""
_LEAST_PATIENCE: Final = 20_000_000
"""Characters that are looked at again in any case."""


class TextRows:
    """The rows of a text, one by one; raises Mendable for lines and cells that are too long."""

    def __init__(self, text: str, delimiter: str, file: str, sheet: str) -> None:
        csv.field_size_limit(limits.CELL_CHARACTERS)
        self._stream = io.StringIO(text, newline="")
        self._text = text
        self._delimiter = delimiter
        self._file, self._sheet = file, sheet
        self._width = self._count = 0
        self._patience = _SECOND_LOOKS * len(text) + _LEAST_PATIENCE

    def __iter__(self) -> Iterator[list[str]]:
        while True:
            start = self._stream.tell()
            try:
                for row in csv.reader(self._lines(), delimiter=self._delimiter, strict=self._patience > 0):
                    yield row
                    start = self._stream.tell()
                    self._width = len(row)
                    self._count += 1
            except csv.Error:
                scanned = self._stream.tell() - start
                self._patience -= scanned
                if scanned > limits.CELL_CHARACTERS:
                    self._refuse_giant(start)
                mended = self._mended(start)
                yield mended
                self._width = self._width or len(mended)
                self._count += 1
            else:
                return

    def _lines(self) -> Iterator[str]:
        for line in self._stream:
            if len(line) > limits.LINE_CHARACTERS:
                number = self._text.count("\n", 0, self._stream.tell() - 1) + 1
                raise faults.line_too_long(self._file, number)
            yield line

    def _mended(self, start: int) -> list[str]:
        """Read the row that begins at a place once more, and leave the stream behind it.

        A row that breaks the rules within its line is cut as the row before it, if it can be. Where a mark joins lines,
        the joined row counts if it is as wide as the row before it and the lone line is not.
        """
        line = self._line_at(start)
        after_line = self._stream.tell()
        self._stream.seek(start)
        try:
            joined = next(csv.reader(self._lines(), delimiter=self._delimiter), [])
        except csv.Error:
            joined = []
        is_whole = line.count(_QUOTE) % 2 == 0 or after_line < len(self._text)
        if joined and is_whole and self._stream.tell() == after_line:
            self._patience -= line.count(_QUOTE) * len(line)
            kept = self._with_marks_inside(line) if self._patience > 0 else joined
            return kept if len(kept) == self._width else joined
        alone = self._literally(line)
        if joined and is_whole and len(joined) == self._width != len(alone):
            return joined
        self._stream.seek(after_line)
        return alone

    def _with_marks_inside(self, line: str) -> list[str]:
        """Cut a line where only a mark beside a delimiter or an end opens and closes a cell."""
        delimiter = re.escape(self._delimiter)
        cell = rf'"((?:[^"]|"(?!{delimiter}|$))*)"(?={delimiter}|$)|([^{delimiter}]*)'
        cells, at, line = list[str](), 0, line.rstrip("\r\n")
        for found in re.finditer(cell, line):
            if found.start() < at:
                continue
            cells.append(found[2] if found[1] is None else found[1].replace('""', '"'))
            at = found.end() + 1
        return cells

    def _line_at(self, start: int) -> str:
        self._stream.seek(start)
        return self._stream.readline()

    def _literally(self, line: str) -> list[str]:
        """Cut a line whose last opening mark is never closed: what stands before the mark is cut as usual."""
        at = line.rfind(self._delimiter + _QUOTE) + 1
        try:
            (before,) = csv.reader([line[:at]], delimiter=self._delimiter, strict=True) if at else [[""]]
        except (csv.Error, ValueError):
            before, at = [""], 0
        (after,) = csv.reader([line[at:]], delimiter=self._delimiter, quoting=csv.QUOTE_NONE)
        return [*before[:-1], *after]

    def _refuse_giant(self, start: int) -> None:
        """Raise Mendable where the row is in order but for a cell with too much text."""
        self._stream.seek(start)
        csv.field_size_limit(len(self._text) + 1)
        try:
            row = next(csv.reader(self._lines(), delimiter=self._delimiter, strict=True))
        except csv.Error:
            row = self._literally(self._line_at(start))
        finally:
            self._patience -= self._stream.tell() - start
            csv.field_size_limit(limits.CELL_CHARACTERS)
        for column, cell in enumerate(row, start=1):
            if len(cell) > limits.CELL_CHARACTERS:
                raise faults.cell_too_long(self._file, self._sheet, f"{column_letters(column)}{self._count + 1}")
