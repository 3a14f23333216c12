"""Where the data files lie that are measured with; apart from what makes them, so that a start loads only its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

BUILD: Final = Path(__file__).parents[2] / "build"
FOLDER: Final = BUILD / "bench"
GROUP: Final = "group"


def path_of(name: str) -> Path:
    """Return the path of a data file, made or not."""
    return FOLDER / f"{name}.partnerdesk"
