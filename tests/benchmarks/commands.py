"""Runs the program's own commands within the process that is measured, as a user would call them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from partnerdesk.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path


def without_collector() -> None:
    """Look for no garbage in this process: no command of the program does, nor does long work in its window."""
    gc.disable()


def partnerdesk(*words: str | Path, status: int = 0) -> None:
    """Call `partnerdesk WORDS --json`; raises RuntimeError where it ends otherwise than expected."""
    ended = main([*map(str, words), "--json"])
    if ended != status:
        raise RuntimeError(f"partnerdesk {' '.join(map(str, words))}: exit status {ended}")
