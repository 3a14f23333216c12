"""What a labelled sheet is: how it looks, how its file is written, and what a person would read from it.

A drawing has a line per row and `|` between cells. A cell is text; `12` and `1234.5` are numbers (`'12` is text),
`<2024-05-01>` is a real date, `<TRUE>` a truth value, `<#REF!>` an error, `=A1*2` a formula without a result, and
`\\n` breaks a line within a cell. In text files a cell is what stands there.

The truth of a table names for every column its field, `-` for one that is kept beside the record, and `a/b` where
two fields are equally right. Its rows begin with the row's number and say for every cell what a person reads:

    =           the text as it stands            (nothing)   not stated
    2024-03     a date, as exactly as it is      yes, no     a mark in whatever language
    museum      a choice, by its code            12.50 EUR   an amount with its currency
    a; b        a list                           ?2024-03-04 to be asked; the value once it is answered
    !           a problem: nothing can be read   -           nothing can be read, said or not
    letter/-    either is right
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import column_number
from partnerdesk.importing.values.answers import Answers

if TYPE_CHECKING:
    from collections.abc import Sequence

TRAPS: Final = {
    "title": "title rows above the header",
    "note": "notes or footers below the records",
    "total": "a total",
    "subtotal": "subtotals within the records",
    "group": "group headings within the records",
    "two-rows": "a header of two rows",
    "three-rows": "a header of three rows",
    "merged-header": "header cells merged across",
    "fill-down": "blanks that mean as above",
    "merged-down": "cells merged downwards",
    "repeated": "the header again after a page break",
    "tables": "several tables on a page",
    "hxl": "tags of the Humanitarian Exchange Language",
    "no-header": "no header",
    "cross-tab": "periods as headers",
    "across": "one record per column",
    "hidden": "hidden rows or columns",
    "comment": "comments on cells",
    "uncalculated": "formulas without a result",
    "error": "error cells",
    "serial": "dates as Excel's numbers",
    "1904": "a workbook that counts days from 1904",
    "month-name": "months by name",
    "partial-date": "only a year or a month",
    "date-order": "day and month that cannot be told apart",
    "decimal-comma": "decimal commas",
    "decimal-doubt": "1.234, which may be two numbers",
    "currency-in-cell": "the currency beside the amount",
    "dollar": "a sign that several currencies share",
    "digits": "digits of another script",
    "parentheses": "negative amounts in parentheses",
    "sentinel": "words that say that nothing is known",
    "several-mails": "several e-mails in a cell",
    "list": "lists in cells",
    "yes-no": "marks for yes and no",
    "encoding": "a text file that is not in UTF-8",
    "delimiter": "a delimiter other than the comma",
    "several-records": "one row feeds several kinds of record",
    "extra": "columns that match no field",
}


@dataclass(frozen=True)
class Known:
    """What the data file holds already when sheets are imported: what they refer to but do not list."""

    grants: dict[str, str] = field(default_factory=dict)
    """Title by number."""
    activities: Sequence[str] = ()
    sponsors: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What each holds for a group, and in which currency."""


@dataclass(frozen=True)
class Truth:
    """What one cell means to a person."""

    value: str
    is_asked: bool = False
    is_problem: bool = False
    is_nothing: bool = False
    """No value can be right, and nobody needs to be told."""


@dataclass(frozen=True)
class Table:
    """The truth of one table of a page."""

    entity: str
    """What a row is; `a/b` where two are equally right, empty where it is nothing that is known."""
    columns: str
    rows: str
    header: tuple[int, ...] = (1,)
    left: str = "A"
    """Letter of its first column."""
    form: str = "list"
    offers: str = ""
    """Letters of columns whose blanks are to be offered as "as above"; the truth of the rows is after that."""
    answers: Answers = field(default_factory=Answers)
    """What a person who knows the group answers to what is asked."""

    @property
    def targets(self) -> list[tuple[str, ...]]:
        """For every column the fields that are right, the first one first; empty: kept beside the record."""
        written = [cell.strip() for cell in self.columns.replace("\n", " ").split("|")]
        return [tuple(self._full(one) for one in cell.split("/")) for cell in written]

    def _full(self, target: str) -> str:
        if target == "-":
            return ""
        return target if "." in target else f"{self.entities[0]}.{target}"

    @property
    def entities(self) -> tuple[str, ...]:
        """The kinds of record that are right, none where the page is no list of them."""
        return tuple(self.entity.split("/"))

    @property
    def numbers(self) -> list[int]:
        """Columns of the sheet (rows, where it runs across), in the order of `targets`."""
        first = column_number(self.left)
        return [first + place for place in range(len(self.targets))]

    @property
    def truths(self) -> dict[int, list[Truth]]:
        """The cells of every record, by the number of its row (its column, where it runs across)."""
        found: dict[int, list[Truth]] = {}
        for line in self.rows.strip("\n").splitlines():
            number, *cells = (cell.strip() for cell in line.split("|"))
            if len(cells) != len(self.targets):
                raise ValueError(f"{len(cells)} cells for {len(self.targets)} columns: {line}")
            place = int(number) if number.isdecimal() else column_number(number)
            found[place] = [_truth(cell) for cell in cells]
        return found


def _truth(cell: str) -> Truth:
    is_asked, bare = cell.startswith("?"), cell.removeprefix("?")
    if bare in {"!", "-"}:
        return Truth("", is_asked, is_problem=bare == "!", is_nothing=bare == "-")
    return Truth(bare, is_asked)


@dataclass(frozen=True)
class Sheet:
    """A page as it is drawn, the file that it is written to, and its truth."""

    file: str
    language: str
    traps: str
    drawn: str
    tables: tuple[Table, ...]
    tab: str = "Sheet1"
    delimiter: str = ","
    encoding: str = "utf-8"
    merged: tuple[str, ...] = ()
    """Ranges such as `A1:D1`."""
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    comments: dict[str, str] = field(default_factory=dict)
    from_1904: bool = False

    @property
    def rows(self) -> list[list[str]]:
        """The drawing as cells, in their written form."""
        lines = self.drawn.strip("\n").splitlines()
        return [[cell.strip().replace("\\n", "\n") for cell in line.split("|")] for line in lines]

    @property
    def trap_names(self) -> set[str]:
        return {name for name in re.split(r"[,\s]+", self.traps) if name}
