"""What a report returns: a Document of headings, paragraphs, figures and tables, independent of how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from partnerdesk.messages import Language
    from partnerdesk.reports.charts import Chart

Paper = Literal["a4", "letter"]
Align = Literal["start", "end", "center", "decimal"]
ColumnKind = Literal["text", "number", "money", "date", "code"]
ParagraphStyle = Literal["normal", "lead", "small", "note"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that enters the outline; `level` is 1 to 3."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in `text` is kept. `note` is set off from the text around it."""

    text: str
    style: ParagraphStyle = "normal"


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One big figure; `base` says of how many, or what was not stated."""

    shown: str
    label: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A row of two to five big figures."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, in one or two columns."""

    pairs: tuple[tuple[str, str], ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: `shown` is printed; `value`, with its `currency`, is what a workbook keeps and adds up.

    `link` is an address (`https://…`, `mailto:…`) or a page of Meta-Wiki with interwiki prefix (`d:Q42`,
    `commons:Category:Maps`).
    """

    shown: str
    value: Decimal | int | date | None = None
    currency: str | None = None
    link: str | None = None


Row = tuple[str | Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; `weight` is its share of the width among those whose text wraps."""

    title: str
    kind: ColumnKind = "text"
    align: Align | None = None
    weight: float = 1

    @property
    def alignment(self) -> Align:
        """What `align` says, else what suits the kind: numbers on their decimal sign."""
        return self.align or ("decimal" if self.kind in {"number", "money"} else "start")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column titles; `emphasised` holds positions of subtotal rows. A ragged row raises ValueError."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    totals: Row | None = None
    note: str = ""
    emphasised: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        for row in (*self.rows, *([self.totals] if self.totals else [])):
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {len(row)} cells in a table of {len(self.columns)} columns: {row!r}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with what it shows; the caption also serves who cannot see it."""

    chart: Chart
    caption: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to sign on; each signer is a name and a role, either of which may be empty."""

    signers: tuple[tuple[str, str], ...]
    place_and_date: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block = Heading | Paragraph | KeyFigures | Facts | Table | Figure | Signature | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report in one language; the same document always gives the same file.

    `subtitle` is usually the period; `data_date` is the day whose data was read; `logo` is a PNG or JPEG.
    """

    title: str
    group: str
    language: Language
    data_date: date
    blocks: tuple[Block, ...]
    subtitle: str = ""
    author: str = ""
    logo: bytes | None = None
    paper: Paper = "a4"


def shown(cell: str | Cell) -> str:
    """Return what is printed of a cell."""
    return cell if isinstance(cell, str) else cell.shown
