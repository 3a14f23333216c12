"""`partnerdesk redo`: brings back what was taken back last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.cli.data_files import opened
from partnerdesk.cli.reversal import told
from partnerdesk.messages import text

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.exit_status import ExitStatus
    from partnerdesk.cli.output import Output


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")


def run(options: Namespace, out: Output) -> ExitStatus:
    with opened(options.file) as data:
        changed = data.redo()
    out.say(text("cli-redone", changed.changeset.title))
    return told(changed, out)
