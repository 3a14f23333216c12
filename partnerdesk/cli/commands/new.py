"""`partnerdesk new`: makes a data file, empty or filled with the example group."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.cli.counts import counted_line
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.errors import Mendable
from partnerdesk.messages import current, text
from partnerdesk.records import Group
from partnerdesk.records.kinds import Code
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import reading_of
from partnerdesk.records.standard_lists import Standard
from partnerdesk.store.data_file import DataFile
from partnerdesk.system_user import system_user

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-new-file")
    line.option("--name", "cli-option-name", metavar="GROUP")
    line.option("--currency", "cli-option-currency", metavar="EUR")
    line.option("--example", "cli-option-example", action="store_true")


def run(options: Namespace, out: Output) -> ExitStatus:
    path = Path(options.file)
    name = (options.name or path.stem).strip()
    if not name:
        raise Mendable("cli-name-blank", "cli-name-blank-remedy")
    if options.example:
        return _make_example(path, out)
    group = Group(name=name, report_currency=_currency(options.currency))
    with DataFile.create(path, group, author=system_user()):
        out.say(text("cli-made", path))
    out.result({"file": str(path), "group": name})
    return ExitStatus.DONE


def _make_example(path: Path, out: Output) -> ExitStatus:
    from partnerdesk.importing.example import build_example

    built = build_example(path, author=system_user(), progress=out.progress(text("cli-importing")))
    out.say(text("cli-made-example", path, len(built.files)))
    out.say(counted_line(built.records))
    out.say(text("cli-example-rows", built.rows.total(), built.rows_left))
    out.result(
        {
            "file": str(path),
            "group": built.group,
            "rows": {outcome.value: count for outcome, count in built.rows.items()},
            "records": {key: count for key, count in built.records.items() if count},
        }
    )
    return ExitStatus.DONE


def _currency(wanted: str | None) -> str | None:
    if wanted is None:
        return None
    try:
        code: str | None = Code(Standard.CURRENCY).parse(wanted, reading_of(current()))
    except Unreadable as fault:
        raise Mendable("cli-currency-unknown", "cli-currency-unknown-remedy", wanted) from fault
    return code
