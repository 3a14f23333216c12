"""Keeps the garbage collector out of long work: while it looks around, all threads stand still, the window's too."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGE: Final = 500_000
"""Young objects from which a look through all of them is felt in the window (a tenth of a second and more)."""


@contextmanager
def undisturbed() -> Iterator[None]:
    """Collect no garbage inside. What large work leaves behind is not looked through later either.

    Planning 50,000 rows makes millions of objects and hardly a cycle: they die when nobody refers to them any more.
    """
    gc.disable()
    before = gc.get_count()[0]
    try:
        yield
    finally:
        if gc.get_count()[0] - before > _LARGE:
            gc.freeze()
        gc.enable()
