"""Rests Python's garbage collector while a large import makes millions of objects that all stay."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def resting_collector() -> Iterator[None]:
    """Search for no garbage cycles meanwhile: each search walks over all that was planned so far and finds none."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # Everything made meanwhile counts as new, and the first search would walk over all of it. This moves it among
        # what is old, unlooked at: a later search finds what has become garbage.
        gc.freeze()
        gc.unfreeze()
        if was_enabled:
            gc.enable()
