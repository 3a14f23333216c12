"""Names of files as they can be shown and kept, and told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def written_name(path: Path) -> str:
    """Return the name of a file without its folder; what is no text in it becomes replacement characters.

    Unix lets a name be any bytes, and Python carries those as lone surrogates, which no data base takes.
    """
    return _LONE_SURROGATE.sub("\ufffd", path.name)


def distinct_name(path: Path, taken: Collection[str]) -> str:
    """Return the name of a file, with as many of its folders as tell it from the names that are taken.

    Sheets of each cycle lie in a folder of their own, and are called the same: `2021/socios.xlsx`.
    """
    name = written_name(path)
    for folder in path.absolute().parents:
        if name not in taken:
            break
        name = f"{written_name(folder)}/{name}"
    number = 2
    while name in taken:
        # One file, given twice.
        name, number = f"{written_name(path)} ({number})", number + 1
    return name
