"""`partnerdesk show`: one record whole, with its parts, what an import kept beside its fields, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.record_view import linked_titles
from partnerdesk.cli.data_files import named_record, opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.history_lines import history_lines
from partnerdesk.exchange.record_json import RecordJson, history_json
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES, Attachment
from partnerdesk.records.kinds import NOT_STATED, Extra, Link, Listed, Money

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.records import Record
    from partnerdesk.store.data_file import HistoryLine
    from partnerdesk.store.reader import Reader


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.word("entity", "cli-word-entity", choices=tuple(ENTITIES))
    line.word("record", "cli-word-record", metavar="ID-OR-NAME")


def run(options: Namespace, out: Output) -> ExitStatus:
    entity = ENTITIES[options.entity]
    with opened(options.file) as data:
        with data.read() as reader:
            record = named_record(reader, entity, options.record)
        history = data.history(record.id)
        with data.read() as reader:
            if out.as_json:
                out.result(_as_json(reader, record, history))
                return ExitStatus.DONE
            lines = list(_for_people(reader, record))
    for line in [*lines, "", text("cli-history"), *history_lines(history)]:
        out.say(line)
    return ExitStatus.DONE


def _parts(reader: Reader, record: Record) -> Iterator[tuple[str, list[Record]]]:
    """Yield what is a part of the record, such as an agreement's obligations, by kind."""
    for entity in ENTITIES.values():
        parent = entity.parent
        if parent is not None and isinstance(parent.kind, Link) and parent.kind.to == record.entity.key:
            yield entity.key, reader.find(entity.type, **{parent.name: record.id})


def _as_json(reader: Reader, record: Record, history: list[HistoryLine]) -> dict[str, Any]:
    attached = reader.find(Attachment, about_entity=record.entity.key, about_record=record.id)
    parts = {
        key: [RecordJson(reader, ENTITIES[key]).of(part) for part in found] for key, found in _parts(reader, record)
    }
    return {
        "entity": record.entity.key,
        **RecordJson(reader, record.entity).of(record),
        "parts": parts,
        "attachments": [RecordJson(reader, Attachment.entity).of(one) for one in attached],
        "version": record.version,
        "created_at": record.created_at and record.created_at.isoformat(),
        "created_by": record.created_by,
        "updated_at": record.updated_at and record.updated_at.isoformat(),
        "updated_by": record.updated_by,
        "history": [history_json(line) for line in history],
    }


def _for_people(reader: Reader, record: Record) -> Iterator[str]:
    title = reader.titles(record.entity.key, [record.id])[record.id]
    yield f"{text(record.entity.label_key)}: {title or NOT_STATED}"
    yield f"{text('heading-id')}: {record.id}"
    yield from (f"  {line}" for line in _fields(reader, record))
    for key, parts in _parts(reader, record):
        if parts:
            yield ""
            yield text(ENTITIES[key].plural_key)
        titles = reader.titles(key, [part.id for part in parts])
        for part in parts:
            yield f"  {titles[part.id] or NOT_STATED}"
            shown = _fields(reader, part, without={ENTITIES[key].title_field, _parent_name(key)})
            yield from (f"    {line}" for line in shown)


def _parent_name(key: str) -> str:
    parent = ENTITIES[key].parent
    return parent.name if parent else ""


def _fields(reader: Reader, record: Record, without: frozenset[str] | set[str] = frozenset()) -> Iterator[str]:
    """Yield `label: value` for each field that is stated; what an import kept beside the fields stands last."""
    titles = linked_titles(reader, record)
    for name, field in record.entity.fields.items():
        value, kind = getattr(record, name), field.kind
        if value in (None, "", ()) or name in without:
            continue
        if isinstance(kind, Extra):
            yield from (f"{label}: {words}" for label, words in value.items())
            continue
        if isinstance(kind, Money):
            shown = kind.show_in(value, getattr(record, kind.currency), current())
        elif isinstance(kind, Link):
            shown = titles.get(value, NOT_STATED)
        elif isinstance(kind, Listed) and isinstance(kind.of, Link):
            shown = ", ".join(titles.get(item, NOT_STATED) for item in value)
        else:
            shown = kind.show(value, current())
        yield f"{text(field.label_key)}: {shown}"
