"""The name of a file as it can be shown and kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def written_name(path: Path) -> str:
    """Return the name of a file without its folder; what is no text in it becomes replacement characters.

    Unix lets a name be any bytes, and Python carries those as lone surrogates, which no data base takes.
    """
    return _LONE_SURROGATE.sub("\ufffd", path.name)
