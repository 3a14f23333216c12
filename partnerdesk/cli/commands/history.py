"""`partnerdesk history`: what was done to the file, or to one record of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.cli.command_line import CommandLineFault
from partnerdesk.cli.data_files import named_record, opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.history_lines import changeset_line, history_lines
from partnerdesk.exchange.record_json import history_json
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.store.data_file import DataFile

_ALL: Final = 2**31
"""More units of work than a file can hold."""


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.word("entity", "cli-word-history-entity", nargs="?", choices=tuple(ENTITIES))
    line.word("record", "cli-word-record", nargs="?", metavar="ID-OR-NAME")


def run(options: Namespace, out: Output) -> ExitStatus:
    if options.entity and not options.record:
        raise CommandLineFault(text("cli-record-missing"))
    with opened(options.file) as data:
        if options.entity is None:
            _of_file(data, out)
        else:
            _of_record(data, options.entity, options.record, out)
    return ExitStatus.DONE


def _of_file(data: DataFile, out: Output) -> None:
    changesets = data.changesets(_ALL)
    for changeset in changesets:
        out.say(changeset_line(changeset))
    out.result(
        {
            "changesets": [
                {
                    "changeset": changeset.id,
                    "at": changeset.at,
                    "author": changeset.author,
                    "kind": changeset.kind.value,
                    "title": changeset.title,
                    "undoes": changeset.undoes,
                }
                for changeset in changesets
            ]
        }
    )


def _of_record(data: DataFile, key: str, wanted: str, out: Output) -> None:
    with data.read() as reader:
        record = named_record(reader, ENTITIES[key], wanted)
    history = data.history(record.id)
    for line in history_lines(history):
        out.say(line)
    out.result({"entity": key, "id": record.id, "history": [history_json(line) for line in history]})
