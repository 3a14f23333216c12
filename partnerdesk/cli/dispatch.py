"""Runs a command from its words, and turns every way in which it can end into an exit status."""

from __future__ import annotations

import importlib
import os
import sys

from partnerdesk import __version__
from partnerdesk.cli import COMMANDS, named_language
from partnerdesk.cli.command_line import PROGRAM, CommandLine, CommandLineFault, summary
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.output import Output
from partnerdesk.errors import Mendable
from partnerdesk.messages import current, system_language, text, use


def run(words: list[str]) -> int:
    """Run the command that these words name; returns its exit status, and never raises."""
    use(named_language(words) or system_language())
    out = Output(as_json="--json" in words)
    try:
        return _run(words, out)
    except SystemExit as end:
        # argparse leaves the program when it has shown the help.
        return int(end.code or 0)
    except CommandLineFault as fault:
        out.fault("command-line", text("cli-not-understood", fault.reason), fault.usage)
        return ExitStatus.COMMAND_LINE
    except Mendable as fault:
        out.fault(fault.title, text(fault.title, *fault.values), text(fault.remedy, *fault.values))
        return ExitStatus.MENDABLE
    except KeyboardInterrupt:
        out.fault("interrupted", text("cli-interrupted"), text("cli-interrupted-remedy"))
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        # The reader, such as `head`, has enough. What is still held back has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.DONE
    except Exception as fault:  # noqa: BLE001 - whatever else happens is a bug, and no user is shown a traceback
        from partnerdesk.bug_log import log_bug

        out.fault("bug", text("cli-bug"), text("cli-bug-remedy", log_bug(fault)))
        return ExitStatus.BUG


def _run(words: list[str], out: Output) -> int:
    at = next((index for index, word in enumerate(words) if word in COMMANDS), None)
    before = words if at is None else words[:at]
    if at is None or "--help" in before or "-h" in before:
        return _without_command(words, out)
    command = words[at]
    module = importlib.import_module(f"partnerdesk.cli.commands.{COMMANDS[command]}")
    line = CommandLine(command)
    module.declare(line)
    # The options that all commands share may stand before the command, too.
    options = line.parse_args([*words[at + 1 :], *before])
    try:
        status: ExitStatus = module.run(options, out)
    except CommandLineFault as fault:
        raise CommandLineFault(fault.reason, line.format_usage().strip()) from fault
    sys.stdout.flush()
    return status


def _without_command(words: list[str], out: Output) -> int:
    """Answer `--help` and `--version`; anything else names a command that there is not."""
    listed = "\n".join(f"  {name:<10} {summary(name)}" for name in COMMANDS)
    line = CommandLine("", usage=f"{PROGRAM} [FILE] | COMMAND ... [--json] [--language CODE]")
    line.option("--version", "cli-option-version", action="store_true")
    unknown = [word for word in words if not word.startswith("-") and word != named_language(words)]
    if unknown:
        line.error(text("cli-unknown-command", unknown[0], ", ".join(COMMANDS)))
    if "-h" in words or "--help" in words:
        print(f"{line.format_help()}\n{text('cli-commands')}:\n{listed}\n")
        return ExitStatus.DONE
    options = line.parse_args(words)
    if not options.version:
        line.error(text("cli-no-command", ", ".join(COMMANDS)))
    out.say(f"{text('app-name')} {__version__}")
    out.result({"version": __version__, "language": current().code})
    return ExitStatus.DONE
