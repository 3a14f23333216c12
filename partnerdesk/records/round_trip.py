"""What the exported workbook and its import agree on, so that an edited workbook changes only the edited cells.

- Row 1 of a data sheet is hidden and holds one code per column, the same in every language: `partner.id` first,
  then `partner.name` and so on; `partner.extra` stands over each column that was kept from an imported sheet, whose
  label is the heading below. Row 2 is the header, the rows from 3 on are records; a blank id is a new record.
- Cell A1 of the sheets that hold no records starts with `partnerdesk.`; an import passes them over.
- A list is written with `join_list`, and read with `split_list`.
- A text longer than a cell can be is cut to exactly `LONGEST_TEXT` UTF-16 units; a cell that is the beginning of
  what the record holds, and that long, has not been edited.
"""

from __future__ import annotations

from typing import Final

NO_RECORDS: Final = "partnerdesk."
"""Cell A1 of the 'Read me' sheet and of the lists of choices begins with this."""
LONGEST_TEXT: Final = 32_767
"""UTF-16 units that a cell of a workbook can hold. Source: Excel specifications and limits."""
_BETWEEN: Final = "; "


def column_code(entity: str, name: str) -> str:
    """Return the code of a column: `partner.name`; `name` is a field, a list of links, `id` or `extra`."""
    return f"{entity}.{name}"


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
