"""Every real and odd spreadsheet, planned whole: each cell in a field, beside a record, or listed; or a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.importing.accounting import SECONDS, measure_here
from tests.shared_data import needs_shared_data, shared_files

if TYPE_CHECKING:
    from pathlib import Path


@needs_shared_data
@pytest.mark.parametrize("path", [*shared_files("real"), *shared_files("odd")], ids=lambda path: path.name)
def test_every_cell_is_accounted_for_or_the_file_is_refused_with_a_message(path: Path) -> None:
    found = measure_here(path)
    assert not found.missing
    assert found.accounted == found.cells
    assert found.message or found.cells
    # Not the time on the wall, which other work on the machine lengthens.
    assert found.cpu < SECONDS
