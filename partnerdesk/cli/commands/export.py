"""`partnerdesk export`: gives records to other programs, in the format of the file's ending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.cli.command_line import CommandLineFault
from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.exchange.export import EXCHANGED, export, format_of, queries_for
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.word("out", "cli-word-export-out")
    line.option("--what", "cli-option-what", metavar="ENTITY[,ENTITY]")
    line.option("--filter", "cli-option-filter", metavar="TEXT", default="")


def run(options: Namespace, out: Output) -> ExitStatus:
    wanted = _entities(options.what)
    path = Path(options.out)
    format_of(path)
    with opened(options.file) as data, data.read() as reader:
        exported = export(reader, path, queries_for(reader, wanted, options.filter), current())
    for warning in exported.warnings:
        out.warn(warning)
    out.say(text("cli-written", path))
    filled = [count for count in exported.rows.values() if count]
    out.say(text("cli-export-rows", sum(filled), len(filled)))
    out.result({"file": str(path), "rows": exported.rows, "warnings": exported.warnings})
    return ExitStatus.DONE


def _entities(wanted: str | None) -> list[str] | None:
    """Read the list of entities; raises CommandLineFault for one that is not exchanged."""
    if wanted is None:
        return None
    keys = [key.strip() for key in wanted.split(",") if key.strip()]
    for key in keys:
        if key not in EXCHANGED:
            raise CommandLineFault(text("cli-no-such-entity", key, ", ".join(EXCHANGED)))
    return keys
