"""Records of one kind as a table for other programs: columns with their codes and headings, typed values.

A value is a text, a number, a day (`date`) or None for what is not stated. Days of which only the month or the year
is known, and days that a spreadsheet cannot hold (before March 1900), are texts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Code, Day, Extra, Kind, Link, Listed, Money, Number, OneOf, YesNo
from partnerdesk.records.round_trip import column_code, extra_code, join_list, writable
from partnerdesk.store.linked import linked_entity, through_ids
from partnerdesk.store.listing import ListQuery, read_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.messages import Language
    from partnerdesk.records.record import Entity
    from partnerdesk.store.reader import Reader

CellValue = str | int | float | date | None
_LONGEST_HEADING: Final = 250
"""Characters; Excel allows 255 in the name of a table's column."""
_FIRST_DAY: Final = "1900-03-01"
"""Excel takes 1900 for a leap year, so serial numbers before this day mean different days in different programs."""


@dataclass(frozen=True)
class TableColumn:
    """One column. `code` is the same in every language (`partner.name`), `heading` is read by people.

    `kind` is None for an id, an extra column and a list of linked records; `currency` is the position of the column
    that holds a money column's currency, and `places` its decimals.
    """

    code: str
    heading: str
    kind: Kind | None = None
    currency: int | None = None


@dataclass(frozen=True)
class RecordTable:
    """All rows of one kind of record; the first column is the id, the second the record's title."""

    entity: Entity
    columns: list[TableColumn]
    rows: list[tuple[CellValue, ...]]


def read_table(reader: Reader, query: ListQuery, language: Language) -> RecordTable:
    """Read the records that a query chooses, whole; the query's own columns do not matter."""
    entity = ENTITIES[query.entity]
    names = _fields_in_order(entity)
    listing = read_list(reader, ListQuery(entity.key, tuple(names), query.text, query.chosen, ids=query.ids))
    stored = list(zip(*listing.rows, strict=True)) or [()] * (len(names) + 1)
    headings = headings_of(entity, language)
    code = column_code(entity.key, "id")
    columns = [TableColumn(code, headings[code])]
    values: list[list[CellValue]] = [list(stored[0])]
    for name, column in zip(names, stored[1:], strict=True):
        kind = entity.fields[name].kind
        if isinstance(kind, Extra):
            continue
        currency = names.index(kind.currency) + 1 if isinstance(kind, Money) else None
        code = column_code(entity.key, name)
        columns.append(TableColumn(code, headings[code], kind, currency))
        convert = _titles_of(reader, kind, language) if isinstance(kind, Listed) else None
        values.append(_converted(column, convert or value_of(kind, language)))
    for through in entity.through:
        code = column_code(entity.key, through.name)
        columns.append(TableColumn(code, headings[code]))
        titles = reader.titles(linked_entity(through), language=language)
        linked = through_ids(reader, through)
        values.append([join_list([titles[i] for i in linked.get(str(owner), [])]) or None for owner in stored[0]])
    for label, texts in _extra_columns(stored[-1]).items():
        columns.append(TableColumn(extra_code(entity.key, label), label))
        values.append(texts)
    return RecordTable(entity, _distinct(columns), list(zip(*values, strict=True)))


def headings_of(entity: Entity, language: Language) -> dict[str, str]:
    """Return the heading of each column by its code, but for the columns that are kept beside the fields."""
    found = {column_code(entity.key, "id"): language.text("heading-id")}
    for name, field in entity.fields.items():
        if not isinstance(field.kind, Extra):
            found[column_code(entity.key, name)] = language.text(field.label_key)
    for through in entity.through:
        key = f"column-{entity.key}-{through.name}".replace("_", "-")
        found[column_code(entity.key, through.name)] = language.text(key)
    return found


def _distinct(columns: list[TableColumn]) -> list[TableColumn]:
    """Tell equal headings apart: a table of a spreadsheet program allows no equals, whatever their case."""
    taken: dict[str, TableColumn] = {}
    for column in columns:
        wanted = writable(" ".join(column.heading.split()))[:_LONGEST_HEADING] or column.code
        heading, number = wanted, 2
        while heading.casefold() in taken:
            heading, number = f"{wanted} ({number})", number + 1
        taken[heading.casefold()] = replace(column, heading=heading)
    return list(taken.values())


def _fields_in_order(entity: Entity) -> list[str]:
    """Names of the fields, the title first, so that it stays in sight; `extra` last, as declared."""
    return [entity.title_field, *(name for name in entity.fields if name != entity.title_field)]


def _converted(column: tuple[Any, ...], convert: Callable[[Any], CellValue]) -> list[CellValue]:
    return [None if value is None else convert(value) for value in column]


def value_of(kind: Kind, language: Language) -> Callable[[Any], CellValue]:
    """Return how a kind's stored form becomes a value; links come with their titles already."""
    if isinstance(kind, OneOf):
        labels: dict[str, str] = {choice.value: choice.label(language) for choice in kind.choices}
        return labels.__getitem__
    if isinstance(kind, Code):
        names: dict[str, str] = {}
        return lambda code: names.get(code) or names.setdefault(code, kind.show(code, language))
    if isinstance(kind, YesNo):
        words = [language.text("no"), language.text("yes")]
        return words.__getitem__
    if isinstance(kind, Day):
        return _day
    if isinstance(kind, Number) and kind.places:
        divisor = 10**kind.places
        return lambda scaled: scaled / divisor
    if isinstance(kind, Listed):
        return lambda stored: join_list([kind.of.show(item, language) for item in kind.value(stored)])
    return str if not isinstance(kind, Number) else int


def _titles_of(reader: Reader, kind: Listed, language: Language) -> Callable[[Any], CellValue] | None:
    if not isinstance(kind.of, Link):
        return None
    titles = reader.titles(kind.of.to, language=language)
    return lambda stored: join_list([titles.get(item, "") for item in json.loads(stored)])


def _day(stored: str) -> CellValue:
    return date.fromisoformat(stored) if len(stored) == 10 and stored >= _FIRST_DAY else stored


def _extra_columns(stored: tuple[Any, ...]) -> dict[str, list[CellValue]]:
    """Turn the records' own label -> text into one column for each label, in the order of first sight."""
    held = [json.loads(extra) if extra else {} for extra in stored]
    labels = list(dict.fromkeys(label for extra in held for label in extra))
    return {label: [extra.get(label) for extra in held] for label in labels}
