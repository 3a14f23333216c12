"""What the exported workbook and its import agree on, so that an edited workbook changes only the edited cells.

- Row 1 of a data sheet is hidden and holds one code per column, the same in every language: `partner.id` first,
  then `partner.name` and so on; `partner.extra:Colour` stands over the column that was kept from an imported sheet
  under the label `Colour`. Row 2 is the header, the rows from 3 on are records; a blank id is a new record.
- Cell A1 of the sheets that hold no records starts with `partnerdesk.`; an import passes them over. B1 of the
  'Read me' is the code of the language in which choices, countries and languages are named.
- A hidden sheet whose A1 is `ORIGIN` says where the workbook comes from: B1 is the language, C1 the data file (the id
  of its group), D1 the changeset that was the latest. Its further rows hold an entity and the ids of its records that
  were written, so that a row that is missing later is told from one that was never there.
- A hidden sheet whose A1 is `REJECTS` tells for each further sheet of a workbook of rows that an import left what its
  columns are: see `importing/rejects_sheet.py`.
- `REASON` stands for a code over the column that says what is wrong with a row that an import left.
- In a CSV file the header is row 1, and only its first column is headed by a code (`partner.id`). A text that a
  spreadsheet program would take for a formula stands behind an apostrophe there: see `guarded`.
- A list is written with `join_list`, and read with `split_list`.
- A text longer than a cell can be is cut to exactly `LONGEST_TEXT` UTF-16 units; a cell that is the beginning of
  what the record holds, and that long, has not been edited.
"""

from __future__ import annotations

import re
from typing import Final

CODES: Final = 1
"""The hidden row that holds the columns' codes."""
NO_RECORDS: Final = "partnerdesk."
"""Cell A1 of the 'Read me' sheet and of the lists of choices begins with this."""
READ_ME: Final = f"{NO_RECORDS}read-me"
ORIGIN: Final = f"{NO_RECORDS}origin"
REJECTS: Final = f"{NO_RECORDS}rejects"
REASON: Final = f"{NO_RECORDS}reason"
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet program may take for the beginning of a formula when it reads or edits a text."""
LONGEST_TEXT: Final = 32_767
"""UTF-16 units that a cell of a workbook can hold. Source: Excel specifications and limits."""
_BETWEEN: Final = "; "
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def column_code(entity: str, name: str) -> str:
    """Return the code of a column: `partner.name`; `name` is a field, a list of links or `id`."""
    return f"{entity}.{name}"


def extra_code(entity: str, label: str) -> str:
    """Return the code of a column that was kept from an imported sheet under `label`."""
    return f"{entity}.extra:{label}"


def extra_label(code: str) -> str | None:
    """Return the label in such a code; None for every other code.

    >>> extra_label(extra_code("partner", "Colour: main")), extra_label("partner.name")
    ('Colour: main', None)
    """
    name, between, label = code.partition(".extra:")
    return label if between and name.replace("_", "").isalpha() else None


def writable(text: str) -> str:
    r"""Return a text as a cell holds it: a replacement sign for each control character, line ends as one sign.

    >>> writable("a\r\nb") == "a\nb"
    True
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def cut(text: str) -> str:
    """Return as much of a text as a cell can hold; half of a pair at the cut is left out, since it is no letter."""
    if len(text) <= LONGEST_TEXT // 2 or len(units := text.encode("utf-16-le", "surrogatepass")) <= 2 * LONGEST_TEXT:
        return text
    return units[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")


def join_list(items: list[str]) -> str:
    r"""Write a list into one cell: with `; ` between, or a line each where an item itself holds a semicolon.

    >>> join_list(["Imprenta Calamar, S.L.", "La Boya"])
    'Imprenta Calamar, S.L.; La Boya'
    >>> join_list(["a;b"])
    'a;b\n'
    """
    if any(";" in item for item in items):
        return "\n".join(items) + ("\n" if len(items) == 1 else "")
    return _BETWEEN.join(items)


def split_list(cell: str) -> list[str]:
    r"""Read a cell that `join_list` wrote, or that a person edited since; a comma never separates.

    >>> split_list("Imprenta Calamar, S.L.;La Boya")
    ['Imprenta Calamar, S.L.', 'La Boya']
    >>> split_list("a;b\n")
    ['a;b']
    """
    pieces = cell.split("\n" if "\n" in cell else ";")
    return [piece.strip() for piece in pieces if piece.strip()]


def guarded(text: str) -> str:
    """Return a text as a CSV file holds it: an apostrophe before what would be taken for a formula.

    One that has such an apostrophe of its own gets another, so that `unguarded` gives every text back.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("'quoted'")
    ("'=1+1", "''=1+1", "'quoted'")
    """
    return f"'{text}" if text.lstrip("'").startswith(FORMULA_SIGNS) else text


def unguarded(text: str) -> str:
    """Take the apostrophe off again that `guarded` put before a text.

    >>> unguarded("'=1+1"), unguarded("''=1+1"), unguarded("'quoted'")
    ('=1+1', "'=1+1", "'quoted'")
    """
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA_SIGNS) else text
