"""Sets rows out in columns for a terminal, whatever the width of their letters."""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WIDEST: Final = 40
"""Columns of letters that a cell may take on a terminal; in a file or a pipe nothing is cut."""


def table_lines(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the header, a rule and the rows, each column as wide as its widest cell."""
    limit = _WIDEST if sys.stdout.isatty() else sys.maxsize
    lines = [[_cut(" ".join(cell.split()), limit) for cell in row] for row in (headings, *rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, ["-" * width for width in widths])
    return [
        "  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    ]


def _letter_width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _width(cell: str) -> int:
    return sum(map(_letter_width, cell))


def _cut(cell: str, limit: int) -> str:
    if _width(cell) <= limit:
        return cell
    kept = ""
    for char in cell:
        if _width(kept) + _letter_width(char) >= limit:
            break
        kept += char
    return f"{kept}…"


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))
