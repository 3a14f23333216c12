"""Picks the window or a command: `partnerdesk [FILE]` opens the window, `partnerdesk COMMAND ...` does one thing.

A command must not wait for Qt to load, nor the window for what only commands need.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from partnerdesk.cli import COMMANDS, named_language
from partnerdesk.importing.readers import READING_PROCESS
from partnerdesk.leaving import leave


def main(words: list[str] | None = None) -> int:
    """Run the program with these words of the command line; returns the exit status."""
    words = sys.argv[1:] if words is None else words
    if words == [READING_PROCESS]:
        from partnerdesk.importing.readers.child import main as read_one_file

        read_one_file()
        return 0
    named = _names(words)
    if not _asks_for_window(words, named):
        # A command lives for seconds; looking for cycles among its records finds none, and costs a third of its time.
        gc.disable()
        from partnerdesk.cli.dispatch import run

        return run(words)
    from partnerdesk.desktop.app import run as run_window

    return run_window(Path(named[0]) if named else None, named_language(words))


def _names(words: list[str]) -> list[str]:
    """Return the words that are neither an option nor the value of one."""
    return [
        word
        for before, word in zip(["", *words], words, strict=False)
        if not word.startswith("-") and before != "--language"
    ]


def _asks_for_window(words: list[str], named: list[str]) -> bool:
    """Tell a file to open from a command, a misspelt one included: that one is no file and has no ending."""
    if len(named) > 1 or any(word in {"-h", "--help", "--version", "--json"} for word in words):
        return False
    if not named:
        return True
    return named[0] not in COMMANDS and (Path(named[0]).exists() or bool(Path(named[0]).suffix))


def start() -> None:
    """Run the installed program, from its command line to the end of its process."""
    leave(main())


if __name__ == "__main__":
    start()
