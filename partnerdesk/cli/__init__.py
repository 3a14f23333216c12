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
