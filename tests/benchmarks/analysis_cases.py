"""What questions over the whole group cost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from partnerdesk.analysis.recorded import recorded_in
from partnerdesk.analysis.strategic import JUDGED_BY, strategic_partners
from partnerdesk.store.tables import RECORD_TABLES
from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.commands import without_collector
from tests.benchmarks.group_data import group_file, opened

if TYPE_CHECKING:
    from tests.benchmarks.case import Stopwatch

_AS_OF: Final = date(2026, 1, 1)
_USED: Final = ("partner", "agreement", "agreement_party", "activity", "activity_partner", "grant")


def _four_definitions(_stopwatch: Stopwatch) -> None:
    without_collector()
    with opened(group_file()) as file, file.read() as reader:
        whole = recorded_in(reader, JUDGED_BY)
        results = [strategic_partners(whole, definition, _AS_OF) for definition in whole.definitions]
    assert len(results) == 4


def _rows_used(_stopwatch: Stopwatch) -> None:
    without_collector()
    with opened(group_file()) as file, file.read() as reader:
        for key in _USED:
            reader.rows(sa.select(RECORD_TABLES[key]))


CASES: Final = (
    Case("analysis-strategic-four", _four_definitions, _rows_used, (Target(Measure.CPU_RATIO, 3),), group_file),
)
