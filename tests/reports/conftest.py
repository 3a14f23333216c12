"""The example group's file, laid down once for all tests of reports, which only read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reports.example_group import lay_down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.store.data_file import DataFile


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DataFile]:
    with lay_down(tmp_path_factory.mktemp("reports") / "shores.partnerdesk") as file:
        yield file
