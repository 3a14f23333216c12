"""Reads text tables (csv, tsv, txt): which encoding, which delimiter, then the rows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.file_names import written_name
from partnerdesk.importing.grid import Grid, SheetSource
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.encodings import decode
from partnerdesk.importing.readers.sheet_values import TextPool, trim
from partnerdesk.importing.readers.text_rows import TextRows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from partnerdesk.importing.grid import Raw

DELIMITERS: Final = ("\t", ";", "|", ",")
"""Where two cut equally well, the first: commas stand in sentences, tabs do not."""
_USUAL: Final = ","
_SAMPLE_CHARACTERS: Final = 200_000
_SAMPLE_ROWS: Final = 300
_REPORT_EVERY: Final = 5_000


def read_text_table(
    path: Path, encoding: str | None, delimiter: str | None, report: Callable[[float], None]
) -> list[Grid]:
    """Return the one sheet of a text file; raises Mendable. `report` takes the share done."""
    file = written_name(path)
    sheet = file.removesuffix(path.suffix)
    with path.open("rb") as stream:
        content = stream.read(limits.TEXT_BYTES + 1)  # no more: the file may be growing
    if len(content) > limits.TEXT_BYTES:
        raise faults.too_large(file, limits.TEXT_BYTES // limits.MEGABYTE)
    decoded = decode(content, file, encoding)
    chosen = delimiter or likely_delimiter(decoded.text)
    rows = _rows(decoded.text, chosen, (file, sheet), report)
    source = SheetSource(
        file,
        sheet,
        "text",
        encoding=decoded.encoding,
        encoding_is_guessed=decoded.is_guessed,
        delimiter=chosen,
    )
    return [Grid(source, trim(TextPool(file).shared(sheet, rows)))]


def likely_delimiter(text: str) -> str:
    r"""Return the delimiter that cuts the rows most evenly into several cells.

    >>> likely_delimiter("name;place\nMuseo, A;Lima\nMuseo B;Cusco")
    ';'
    """
    sample = text[:_SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        sample = sample[: sample.rfind("\n") + 1] or sample
    hint = text[:6].lower()
    if hint.startswith("sep=") and hint[4:5] in DELIMITERS:
        return hint[4]
    evenness = {one: _evenness(sample, one) for one in DELIMITERS}
    return max(DELIMITERS, key=evenness.__getitem__) if any(evenness.values()) else _USUAL


def _evenness(sample: str, delimiter: str) -> float:
    """Share of rows that have the most frequent width, weighed a little by that width; one column counts nothing."""
    widths: Counter[int] = Counter()
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if row:
                widths[len(row)] += 1
            if widths.total() >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    width, count = max(several.items(), key=lambda one: (one[1], one[0]))
    return count / widths.total() * (2 - 1 / width)


def _rows(text: str, delimiter: str, where: tuple[str, str], report: Callable[[float], None]) -> list[list[Raw]]:
    rows: list[list[Raw]] = []
    area = 0
    expected = text.count("\n") + 1
    for row in TextRows(text, delimiter, *where):
        rows.append([*row])
        area += len(row)
        if len(rows) > limits.ROWS or len(row) > limits.COLUMNS or area > limits.AREA:
            limits.check_area(*where, len(rows), len(row), area)
        if len(rows) % _REPORT_EVERY == 0:
            report(min(len(rows) / expected, 1.0))
    return rows
