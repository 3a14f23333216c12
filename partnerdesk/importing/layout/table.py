"""What the layout of a table is: where its header, its rows and its columns stand, and what was skipped and why.

All of it is frozen: the user's corrections make a new layout (see `guessing.relayout`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Cell


class Reason(StrEnum):
    """Why a row is not a record. Each has a text in the message files, `layout-skip-` and the value."""

    TITLE = "title"
    NOTE = "note"
    FOOTER = "footer"
    TOTAL = "total"
    SUBTOTAL = "subtotal"
    GROUP = "group"
    """A heading over the rows that follow; its text is offered as a column of its own."""
    REPEATED_HEADER = "repeated_header"
    """The header once more, after a page break or as technical names."""
    HXL = "hxl"
    """Tags of the Humanitarian Exchange Language, such as `#org+name`."""
    USER = "user"
    """The user said so."""


class Form(StrEnum):
    """How the table is laid out."""

    LIST = "list"
    ACROSS = "across"
    """One record per column: the names of the fields stand in the first column."""
    CROSS_TAB = "cross_tab"
    """Values of a field (years, months) stand as headers: a table to look at rather than a list."""


class SkippedRow(NamedTuple):
    """A row, from one column to another, that gives no record."""

    row: int
    left: int
    right: int
    reason: Reason


class Group(NamedTuple):
    """A heading and the row it stands in; it holds for the rows after it until the next group."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One field of the table; for a table that runs across, one row of the sheet."""

    number: int
    """Column of the sheet from 1, or its row for a table that runs across."""
    letter: str
    header: str
    """Header cells joined with a blank, merged ones filled; empty where the sheet has none."""
    own_header: str = ""
    """The lowest of the header cells, without the groups above it."""
    tag: str = ""
    """HXL tag such as `#org+name`, without its place among the headers."""
    samples: tuple[str, ...] = ()
    """The first different values, as text, at most three."""
    filled: int = 0
    """How many records have a value here."""
    can_fill_down: bool = False
    """Blanks look as if they meant "as above"; the user decides."""
    is_merged_down: bool = False
    """Cells are merged downwards: their blanks do mean "as above"."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TableLayout:
    """A guess about one table of a sheet, or what the user made of it. Rows and columns count from 1."""

    form: Form
    header_rows: tuple[int, ...]
    """None where the table has no header."""
    first_row: int
    """Of the records; one more than `last_row` where there is none."""
    last_row: int
    columns: tuple[TableColumn, ...]
    skipped: tuple[SkippedRow, ...] = ()
    """Rows within, above and below the records that are not records; blank rows are not listed."""
    groups: tuple[Group, ...] = ()
    group_header: str = ""
    """Header of the offered column of groups: that of the column the headings stand in."""
    left_out: frozenset[int] = frozenset()
    """Records of a table that runs across which the user does not want; of other tables they are skipped rows."""

    @property
    def is_across(self) -> bool:
        return self.form is Form.ACROSS

    @property
    def left(self) -> int:
        return min((column.number for column in self.columns), default=1)

    @property
    def right(self) -> int:
        return max((column.number for column in self.columns), default=0)


class Record(NamedTuple):
    """One row that may become a record: a cell for each column of the layout, in its order."""

    number: int
    """Row of the sheet; for a table that runs across, its column."""
    group: str
    cells: tuple[Cell, ...]
