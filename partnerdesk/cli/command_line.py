"""Reads the words of a command: argparse with its own texts in the user's language."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.records.calendar_date import CalendarDate

PROGRAM = "partnerdesk"


class CommandLineFault(Exception):
    """Words that make no command: what is wrong with them, and how the command is written."""

    def __init__(self, reason: str, usage: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.usage = usage


def day_of(wanted: str | None) -> CalendarDate | None:
    """Read a day, a month or a year, as ISO or as people write it; raises CommandLineFault."""
    from partnerdesk.records.problem import Unreadable
    from partnerdesk.records.reading import read_date, reading_of

    if wanted is None:
        return None
    try:
        return read_date(wanted, reading_of(current()))
    except Unreadable as fault:
        raise CommandLineFault(text(fault.key, *fault.values)) from fault


def whole_number(wanted: str) -> int:
    """Read a number of things, for an option's `type`."""
    if not wanted.isdecimal():
        raise argparse.ArgumentTypeError(text("cli-not-a-number", wanted))
    return int(wanted)


class _Formatter(argparse.HelpFormatter):
    """Writes the first word of the usage line in the user's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or f"{text('cli-usage')} ")


def summary(command: str) -> str:
    """Return in a few words what a command does."""
    return text(f"command-{command}")


class CommandLine(argparse.ArgumentParser):
    """The words that one command takes. Every command takes `--help`, `--json` and `--language`."""

    def __init__(self, command: str, **more: Any) -> None:
        super().__init__(
            prog=f"{PROGRAM} {command}".strip(),
            description=summary(command) if command else text("cli-about"),
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
            **more,
        )
        self._words = self.add_argument_group(text("cli-arguments"))
        self._switches = self.add_argument_group(text("cli-options"))
        self._switches.add_argument("-h", "--help", action="help", help=text("cli-option-help"))
        self._switches.add_argument("--json", action="store_true", help=text("cli-option-json"))
        self._switches.add_argument("--language", metavar="CODE", help=text("cli-option-language"))

    def word(self, name: str, help_key: str, **more: Any) -> None:
        """Take a word by its place; it is shown in capitals, as in FILE. The help may name its `choices`."""
        shown = text(help_key, ", ".join(more.get("choices", ())))
        self._words.add_argument(name, metavar=more.pop("metavar", name.upper()), help=shown, **more)

    def option(self, name: str, help_key: str, **more: Any) -> None:
        """Take an option such as `--filter TEXT`."""
        self._switches.add_argument(name, help=text(help_key), **more)

    def error(self, message: str) -> NoReturn:
        """Raise in place of leaving the program, so that `--json` is answered too."""
        raise CommandLineFault(message, self.format_usage().strip())
