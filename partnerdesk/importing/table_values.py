"""The values of a table: each mapped column read in its format, odd cells and comments beside."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.grid import Kind, plain
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.importing.mapping.languages import languages_of
from partnerdesk.importing.mapping.targets import field_of, reference_of
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.equal_cells import read_equal_cells_once
from partnerdesk.importing.values.outcome import Fault, Odd, shown
from partnerdesk.importing.values.value_words import is_not_stated
from partnerdesk.messages import bare_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.proposal import TableProposal
    from partnerdesk.importing.values.outcome import Question


_ODD_CELLS: Final = {
    Kind.ERROR: "import-problem-error-cell",
    Kind.UNCALCULATED: "import-problem-uncalculated",
    Kind.BROKEN: "import-problem-broken-cell",
}


@dataclass(slots=True)
class ColumnValues:
    """One column: its choice, what the sheet holds, and the values read from it (texts where no field is meant)."""

    choice: ColumnChoice
    raws: Sequence[Raw]
    values: list[Any]
    currency: str | None = None
    """What the header or the user says of amounts without a currency."""
    may_mean_above: bool = False
    """Blanks look as if they meant "as above", and the user has not said so."""


@dataclass(slots=True)
class TableValues:
    """All columns of a table that are not left out, and what else belongs to its records."""

    columns: list[ColumnValues]
    questions: list[tuple[int, Question]] = field(default_factory=list)
    beside: dict[int, dict[str, str]] = field(default_factory=dict)
    """Texts to keep beside a record, by its place among the records: comments of cells."""


def read_table(table: TableProposal, options: ImportOptions) -> TableValues:
    """Read every column of a table that the user did not leave out."""
    _settle_labels(table)
    layout = {column.number: column for column in table.layout.columns}
    languages = languages_of(table.columns)
    found = TableValues([])
    for choice in table.columns:
        choice.questions = ()
        if choice.fate is Fate.IGNORED:
            continue
        place = layout[choice.number]
        raws = table.cells.filled_column(place, fill_down=bool(choice.fill_down))
        may_mean_above = place.can_fill_down and choice.fill_down is None
        if choice.target is None or reference_of(choice.target) or choice.target.endswith((".id", ".about")):
            texts = read_equal_cells_once(raws, functools.partial(map, _text if choice.target is None else _name))
            found.columns.append(ColumnValues(choice, raws, texts, may_mean_above=may_mean_above))
            continue
        reader = column_reader(
            field_of(choice.target), raws, choice.header, languages, choice.answers.over(options.answers)
        )
        found.columns.append(ColumnValues(choice, raws, reader.read_all(raws), reader.header_currency))
        choice.questions = reader.questions
        found.questions += [(choice.number, question) for question in reader.questions]
    _put_in_odd_cells(table, found)
    _put_comments_beside(table, found)
    _put_headings_beside(table, found)
    return found


def _text(raw: Raw) -> str | None:
    value = plain(raw)
    return None if value is None else shown(value)


def _name(raw: Raw) -> str | Odd | None:
    text = _text(raw)
    return Odd(None) if text is not None and is_not_stated(text) else text


def _settle_labels(table: TableProposal) -> None:
    """Give each column the label under which its cells are kept: its header, numbered where it comes again.

    The columns of an exported workbook bring theirs, which differ from the headers of its table.
    """
    if table.origin is not None:
        return
    seen: dict[str, int] = {}
    for choice in table.columns:
        label = choice.header or bare_text("import-column-without-header", choice.letter)
        seen[label] = seen.get(label, 0) + 1
        choice.label = label if seen[label] == 1 else f"{label} ({seen[label]})"


def _places(table: TableProposal) -> dict[int, int]:
    return {number: place for place, number in enumerate(table.cells.numbers)}


def _put_in_odd_cells(table: TableProposal, found: TableValues) -> None:
    """Errors and formulas that were never calculated are faults of the file, whatever column they stand in."""
    if not table.grid.odd_cells:
        return
    places = _places(table)
    columns = {column.choice.number: column for column in found.columns}
    for (row, column), odd in table.grid.odd_cells.items():
        record, number = (column, row) if table.layout.is_across else (row, column)
        if record in places and number in columns:
            columns[number].values[places[record]] = Odd(fault=Fault(_ODD_CELLS[odd.kind], (odd.text,)))


def _put_comments_beside(table: TableProposal, found: TableValues) -> None:
    if not table.grid.comments:
        return
    places = _places(table)
    labels = {choice.number: choice.label for choice in table.columns}
    for (row, column), comment in table.grid.comments.items():
        record, number = (column, row) if table.layout.is_across else (row, column)
        if record in places and number in labels:
            label = bare_text("import-comment-label", labels[number])
            found.beside.setdefault(places[record], {})[label] = comment.strip()


def _put_headings_beside(table: TableProposal, found: TableValues) -> None:
    """A heading over some rows says something of each of them: "Schools", "2023"."""
    groups = iter(table.layout.groups)
    following = next(groups, None)
    heading = ""
    for place, number in enumerate(table.cells.numbers if table.layout.groups else ()):
        while following and following.row <= number:
            heading, following = following.text, next(groups, None)
        if heading:
            found.beside.setdefault(place, {})[bare_text("import-heading-label")] = heading
