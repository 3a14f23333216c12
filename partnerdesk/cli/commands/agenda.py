"""`partnerdesk agenda`: what is overdue, and what comes due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.agenda import read_agenda
from partnerdesk.cli.command_line import whole_number
from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.text_table import table_lines
from partnerdesk.messages import current, text
from partnerdesk.records.kinds import NOT_STATED

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from partnerdesk.analysis.agenda import Due
    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.store.reader import Reader


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.option("--days", "cli-option-days", metavar="N", type=whole_number, default=90)


def run(options: Namespace, out: Output) -> ExitStatus:
    today = date.today()
    with opened(options.file) as data, data.read() as reader:
        items = read_agenda(reader, today, options.days)
        names = _names(reader, items)
    out.result({"items": [_as_json(item, names, today) for item in items]})
    if not items:
        out.say(text("cli-nothing-due"))
        return ExitStatus.DONE
    headings = [text(key) for key in ("cli-due", "cli-why", "cli-what", "cli-about-what", "cli-whose")]
    for line in table_lines(headings, (_shown(item, names, today) for item in items)):
        out.say(line)
    return ExitStatus.DONE


def _names(reader: Reader, items: Iterable[Due]) -> dict[str, str]:
    """Return the names of the records that something is due about, by id."""
    ids: dict[str, set[str]] = {}
    for item in items:
        ids.setdefault(item.entity, set()).add(item.id)
    return {one: name for entity, some in ids.items() for one, name in reader.titles(entity, some).items()}


def _as_json(item: Due, names: dict[str, str], today: date) -> dict[str, Any]:
    return {
        "due": item.due.isoformat() if item.due else None,
        "kind": item.kind.value,
        "what": item.title,
        "about": {"entity": item.entity, "id": item.id, "name": names[item.id]},
        "owner": item.owner,
        "overdue": item.overdue(today),
    }


def _shown(item: Due, names: dict[str, str], today: date) -> list[str]:
    day = current().date(item.due) if item.due else NOT_STATED
    when = text("cli-overdue", day) if item.overdue(today) else day
    return [when, text(item.kind.label_key), item.title, names[item.id], item.owner or NOT_STATED]
