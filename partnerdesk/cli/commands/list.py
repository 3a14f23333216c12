"""`partnerdesk list`: the rows of one kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.cli.command_line import CommandLineFault
from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.text_table import table_lines
from partnerdesk.exchange.record_json import RecordJson
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Extra, LongText, Money
from partnerdesk.store.listing import Listing, ListQuery, list_columns, read_list

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.store.reader import Reader

_SHOWN_UNASKED = 5
"""Columns that a person sees who named none: the title, and the first that hold anything."""


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.word("entity", "cli-word-entity", choices=tuple(ENTITIES))
    line.option("--filter", "cli-option-filter", metavar="TEXT", default="")
    line.option("--fields", "cli-option-fields", metavar="a,b")


def run(options: Namespace, out: Output) -> ExitStatus:
    names = _fields(options.entity, options.fields)
    with opened(options.file) as data, data.read() as reader:
        if out.as_json:
            out.result(_as_json(reader, options.entity, options.filter, names))
            return ExitStatus.DONE
        listing = _for_people(reader, options.entity, options.filter, names)
    headings = [text(column.label_key) for column in listing.columns]
    for line in table_lines(headings, _shown(listing)):
        out.say(line)
    out.say()
    out.say(text("cli-rows", listing.matching, listing.total))
    return ExitStatus.DONE


def _fields(entity: str, wanted: str | None) -> list[str] | None:
    if wanted is None:
        return None
    known = {*ENTITIES[entity].fields, *(through.name for through in ENTITIES[entity].through)}
    names = [name.strip() for name in wanted.split(",") if name.strip() not in {"", "id"}]
    for name in names:
        if name not in known:
            raise CommandLineFault(text("cli-no-such-field", name, ", ".join(sorted(known))))
    return names


def _as_json(reader: Reader, key: str, words: str, names: list[str] | None) -> dict[str, Any]:
    entity = ENTITIES[key]
    ids = [row[0] for row in read_list(reader, ListQuery(key, (), words)).rows]
    records, json = reader.some(entity.type, ids), RecordJson(reader, entity, names)
    rows = [json.of(records[record_id]) for record_id in ids]
    return {"entity": key, "total": len(rows), "rows": rows}


def _for_people(reader: Reader, key: str, words: str, names: list[str] | None) -> Listing:
    if names:
        return read_list(reader, ListQuery(key, tuple(names), words))
    entity = ENTITIES[key]
    short = [
        name
        for name, column in list_columns(key).items()
        if name != entity.title_field and not isinstance(column.kind, LongText | Extra)
    ]
    everything = read_list(reader, ListQuery(key, (entity.title_field, *short), words))
    filled = [name for name, *cells in zip(short, *(row[2:] for row in everything.rows), strict=True) if any(cells)]
    return read_list(reader, ListQuery(key, (entity.title_field, *filled[: _SHOWN_UNASKED - 1]), words))


def _shown(listing: Listing) -> list[list[str]]:
    names = [column.name for column in listing.columns]
    rows = []
    for _, *cells in listing.rows:
        shown = []
        for column, stored in zip(listing.columns, cells, strict=True):
            value = column.kind.value(stored)
            if isinstance(column.kind, Money) and column.currency in names:
                shown.append(column.kind.show_in(value, cells[names.index(column.currency)], current()))
            else:
                shown.append(column.kind.show(value, current()))
        rows.append(shown)
    return rows
