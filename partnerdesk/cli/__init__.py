"""The commands, for scripts and for hubs that work through many files (see resources/help/commands.md)."""

from typing import Final

COMMANDS: Final = {
    "new": "new",
    "import": "import_sheets",
    "export": "export",
    "report": "report",
    "list": "list",
    "show": "show",
    "strategic": "strategic",
    "agenda": "agenda",
    "undo": "undo",
    "redo": "redo",
    "history": "history",
}
"""Each command and its file in `commands/`; only the one that is called is loaded."""


def named_language(words: list[str]) -> str | None:
    """Find the language before the words are read, since the help and the faults are written in it."""
    for before, word in zip(["", *words], words, strict=False):
        if before == "--language":
            return word
        if word.startswith("--language="):
            return word.partition("=")[2]
    return None
