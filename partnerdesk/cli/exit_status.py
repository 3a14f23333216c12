"""What a command's exit status says to a script."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """The exit statuses; never more than these."""

    DONE = 0
    """All of it."""
    MENDABLE = 1
    """A fault that the user can mend; nothing was written."""
    COMMAND_LINE = 2
    ROWS_LEFT = 3
    """Done, with rows left for the user."""
    BUG = 4
    INTERRUPTED = 130
    """Ctrl-C; what was begun was taken back."""
