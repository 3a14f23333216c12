"""Grids of headers and values of every kind, drawn: the plan loses no cell, and can be carried out and undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.importer import apply_plan, build_plan, propose
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.proposal import SourceFile
from partnerdesk.records import Group
from partnerdesk.store.data_file import DataFile
from tests.importing.fuzzing import check, grids

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.importing.grid import Grid
    from partnerdesk.store.reader import Reader


@pytest.fixture(scope="module")
def data_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DataFile]:
    path = tmp_path_factory.mktemp("drawn") / "drawn.partnerdesk"
    with DataFile.create(path, Group(name="Drawn"), author="test") as made:
        yield made


def counts(reader: Reader) -> dict[str, int]:
    return {entity: sum(1 for _ in reader.stored(entity, ("id",))) for entity in IMPORTED}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids(), st.sampled_from(list(OnMatch)))
def test_no_cell_of_a_drawn_grid_is_lost(data_file: DataFile, grid: Grid, policy: OnMatch) -> None:
    check(grid, data_file, policy)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grids())
def test_what_is_planned_can_be_written_and_undone(data_file: DataFile, grid: Grid) -> None:
    with data_file.read() as reader:
        proposal = propose([SourceFile(Path(grid.source.file), (grid,), grid.source.file)], reader)
        plan = build_plan(reader, proposal, ImportOptions(create_missing=True))
        before = counts(reader)
    changeset = apply_plan(data_file, plan)
    if changeset:
        assert data_file.undo(changeset).conflicts == ()
    with data_file.read() as reader:
        assert counts(reader) == before
