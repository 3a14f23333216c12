"""Reads vCard files (.vcf) as tables: a card is a row, a property a column; people and organisations apart.

A property that comes again gets a column of its own, `EMAIL 2`; its types and other parameters stand in `EMAIL type`.
What the reader cannot make out stands in the column `UNREADABLE` as a cell with a fault, with its line in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.file_names import written_name
from partnerdesk.importing.grid import Grid, Kind, OddCell, SheetSource
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.encodings import Decoded, decode
from partnerdesk.importing.readers.sheet_values import TextPool, trim
from partnerdesk.importing.readers.vcard_cells import (
    PARTNER_COLUMNS,
    PERSON_COLUMNS,
    UNREADABLE,
    cells_of,
    is_organisation,
)
from partnerdesk.importing.readers.vcard_lines import Property, property_of, raw_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from partnerdesk.importing.grid import Raw

_REPORT_EVERY: Final = 2_000
_BEGIN, _END = "BEGIN:VCARD", "END:VCARD"
_WIDE: Final = ("utf-16", "utf_16", "utf-32", "utf_32")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HEAD: Final = 4096


class Card:
    """One card: its properties in order, and the lines that are none."""

    __slots__ = ("line", "properties", "unreadable")

    def __init__(self, line: int) -> None:
        self.line = line
        self.properties: list[Property] = []
        self.unreadable: list[str] = []

    def never_ended(self) -> None:
        """Note that the file or the next card begins before this one ends."""
        self.unreadable.append(f"{self.line}: {_BEGIN} … {_END} ?")


def read_vcards(path: Path, encoding: str | None, report: Callable[[float], None]) -> list[Grid]:
    """Return a sheet of the people and one of the organisations, as far as there are any; raises Mendable."""
    file = written_name(path)
    stem = file.removesuffix(path.suffix)
    if path.stat().st_size > limits.TEXT_BYTES:
        raise faults.too_large(file, limits.TEXT_BYTES // limits.MEGABYTE)
    numbers, decoded = _logical_lines(path.read_bytes(), file, encoding)
    cards = _cards(zip(numbers, decoded.text.split("\n"), strict=False), len(numbers), report)
    if not any(card.properties for card in cards):
        raise faults.no_cards(file)
    people = [card for card in cards if not is_organisation(card.properties)]
    organisations = [card for card in cards if is_organisation(card.properties)]
    grids, used = [], 0
    for name, columns, listed in (
        (stem, PERSON_COLUMNS, people),
        (f"{stem} (org)", PARTNER_COLUMNS, organisations),
    ):
        if listed:
            source = SheetSource(file, name, "vcard", encoding=decoded.encoding, encoding_is_guessed=decoded.is_guessed)
            grids.append(_grid(source, columns, listed, used))
            used += grids[-1].height * grids[-1].width
    filled = [grid for grid in grids if grid.height > 1]
    if not filled:
        raise faults.no_cards(file)
    return filled


def _logical_lines(content: bytes, file: str, encoding: str | None) -> tuple[list[int], Decoded]:
    """Return the numbers of the lines in which logical lines begin, and these lines, decoded, one a line.

    Folds are undone on bytes, since a fold may stand in the midst of a letter; two bytes to a letter are decoded first.
    """
    wide = None
    if content.startswith(_WIDE_MARKS) or b"\x00" in content[:_HEAD] or (encoding or "").lower().startswith(_WIDE):
        wide = decode(content, file, encoding)
        content = wide.text.encode()
    lines = list(raw_lines(content.removeprefix(b"\xef\xbb\xbf")))
    joined = decode(b"\n".join(line.content for line in lines), file, None if wide else encoding)
    if joined.text.count("\n") != max(len(lines) - 1, 0):
        raise faults.wrong_encoding(file, joined.encoding)
    return [line.number for line in lines], wide._replace(text=joined.text) if wide else joined


def _cards(lines: Iterable[tuple[int, str]], total: int, report: Callable[[float], None]) -> list[Card]:
    """Put the lines into cards; a card within a card (AGENT) is kept as lines of the outer one."""
    cards: list[Card] = []
    card = outside = None
    inner = 0
    for place, (number, line) in enumerate(lines):
        if place % _REPORT_EVERY == 0:
            report(place / max(total, 1))
        mark = line.strip().upper()
        if mark == _BEGIN and not (card and (inner or _awaits_card(card))):
            if card:
                card.never_ended()
            card = Card(number)
            cards.append(card)
        elif mark == _END and card and not inner:
            card = None
        elif card is None:
            outside = outside or Card(number)
            outside.unreadable.append(f"{number}: {line}")
        else:
            inner += (mark == _BEGIN) - (mark == _END)
            said = None if inner or mark == _END else property_of(number, line)
            if said:
                card.properties.append(said)
            else:
                card.unreadable.append(f"{number}: {line}")
    if card:
        card.never_ended()
    return [*cards, outside] if outside else cards


def _awaits_card(card: Card) -> bool:
    """The card of somebody's agent stands within that person's own, after a property without a value."""
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value.strip()


def _grid(source: SheetSource, columns: tuple[str, ...], cards: list[Card], used: int) -> Grid:
    """Return the table of cards: fixed columns first, then what else they hold, in the order in which it comes."""
    places: dict[str, int] = {column: place for place, column in enumerate(columns)}
    filled: list[dict[str, str]] = []
    for card in cards:
        cells = cells_of(card.properties, as_partner=columns is PARTNER_COLUMNS)
        if card.unreadable:
            cells[UNREADABLE] = "\n".join(card.unreadable)
        for name in cells:
            places.setdefault(name, len(places))
        limits.check_area(source.file, source.sheet, len(filled) + 2, len(places), used)
        filled.append(cells)
    rows: list[list[Raw]] = [[*places]]
    odd: dict[tuple[int, int], OddCell] = {}
    for number, cells in enumerate(filled, start=2):
        rows.append([cells.get(name) for name in places])
        if UNREADABLE in cells:
            odd[number, places[UNREADABLE] + 1] = OddCell(Kind.BROKEN, cells[UNREADABLE])
    return Grid(source, trim(TextPool(source.file).shared(source.sheet, rows)), odd_cells=odd)
