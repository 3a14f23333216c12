"""Where the real and odd spreadsheets lie beside a checkout; tests that need them skip where they are absent."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared_files(folder: str) -> list[Path]:
    """Return the files of `real` or `odd`, none where the folder is absent."""
    return sorted(path for path in (SHARED / folder).glob("*") if path.suffix != ".md")


needs_shared_data = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the collection of real spreadsheets does not lie beside this checkout"
)
