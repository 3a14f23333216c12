"""Exports of known programs with drawn values: however odd, no cell is lost, and a second import changes nothing."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.grid import Grid, Raw, SheetSource
from partnerdesk.importing.importer import apply_plan, build_plan, propose
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.proposal import SourceFile
from partnerdesk.records import Group
from partnerdesk.resource_files import resource
from partnerdesk.store.data_file import DataFile

FORMATS = json.loads(resource("known-formats.json").read_text(encoding="utf-8"))
VALUES = st.one_of(
    st.sampled_from([
        "", "0", "3", "17", "-1", "2.5", "n/a", "true", "false", "es.wikipedia.org", "www.wikidata.org", "nowhere",
        "simple.wikipedia.org", "Museo/Costa_(2024)", "Museo/Puerto_(2024)", "2024-03-01 10:00:00 UTC", "ñ", "9" * 30,
        "a@b.example ::: c@d.example", "a\nb", "'=1+1",
    ]),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=6),
)  # fmt: skip


@st.composite
def exports(draw: st.DrawFn) -> Grid:
    """Draw an export: all headers that make it known, some of its others, and any values."""
    one = draw(st.sampled_from(FORMATS))
    others = [*one["columns"], *(header for headers in one.get("left", {}).values() for header in headers), "more"]
    sited = [header.replace("{wiki}", draw(st.sampled_from(["fr.wikipedia.org", "b.example"]))) for header in others]
    drawn = draw(st.lists(st.sampled_from(sited), unique=True)) if not one.get("only") else []
    headers = list(dict.fromkeys([*one["known_by"], *drawn]))
    rows: list[list[Raw]] = draw(
        st.lists(st.lists(VALUES, min_size=len(headers), max_size=len(headers)), min_size=1, max_size=6)
    )
    file = f"Museo-Costa_(2024)-{one.get('file') or 'articles'}.csv"
    return Grid(SheetSource(file, Path(file).stem, "text"), [[*headers], *rows])


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(exports(), st.sampled_from(list(OnMatch)))
def test_no_cell_of_a_drawn_export_is_lost_and_the_same_again_changes_nothing(grid: Grid, policy: OnMatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / grid.source.file
        with DataFile.create(path.with_suffix(".partnerdesk"), Group(name="Drawn"), author="test") as data_file:
            for again in range(2):
                with data_file.read() as reader:
                    plan = build_plan(
                        reader,
                        propose([SourceFile(path, (grid,), path.name)], reader),
                        ImportOptions(policy, create_missing=True),
                    )
                found = account_for_cells(plan)
                assert found.missing == []
                assert found.total == sum(1 for _ in grid.cells())
                # Rows that contradict each other about one record are taken in turn where the sheet is right.
                if again and policy in {OnMatch.FILL, OnMatch.SKIP}:
                    assert plan.is_empty
                    assert set(plan.counts()) <= {Outcome.SAME, Outcome.UNDECIDED, Outcome.REJECTED}
                apply_plan(data_file, plan)
