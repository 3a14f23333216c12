"""A fresh data file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.records import Group
from partnerdesk.store.data_file import DataFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "group.partnerdesk"


@pytest.fixture
def file(path: Path) -> Iterator[DataFile]:
    with DataFile.create(path, Group(name="Delta"), author="ana") as made:
        yield made
