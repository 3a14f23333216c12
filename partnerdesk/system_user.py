"""Whose changes these are: the name by which the system knows the person at the computer."""

from __future__ import annotations

import getpass
import platform


def system_user() -> str:
    """Return the user's name; the computer's, where the system knows no user (as in some containers)."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return platform.node() or "?"
