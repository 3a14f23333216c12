"""Reports read only the fields that they ask about: what is left unread must change nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis import recorded
from partnerdesk.analysis.strategic import JUDGED_BY, strategic_partners
from partnerdesk.messages import Language
from partnerdesk.records import StrategicCriterion, StrategicDefinition
from partnerdesk.records.strategic_definition import Criterion
from partnerdesk.reports.grant_summary import grant_summary
from partnerdesk.reports.scope import ReportScope, chosen_record, gather, usual_grant
from tests.reports.example_group import TODAY

if TYPE_CHECKING:
    import pytest

    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.analysis.strategic_criteria import Verdict
    from partnerdesk.reports.document import Document
    from partnerdesk.store.data_file import DataFile

_ENGLISH: Final = Language("en")


def _summaries(file: DataFile) -> list[Document]:
    with file.read() as reader:
        definition = chosen_record(reader, StrategicDefinition, "lasting")
        return [
            grant_summary(
                gather(reader, ReportScope(today=TODAY, grant=grant, definition=definition, language=_ENGLISH))
            )
            for grant in (usual_grant(reader, TODAY), None)
        ]


def _verdicts(whole: Recorded) -> list[tuple[str, list[Verdict]]]:
    """Judge every partner by every criterion."""
    rule = StrategicDefinition(id="d", name="all", title="All")
    every = tuple(StrategicCriterion(definition="d", criterion=one) for one in Criterion)
    result = strategic_partners(replace(whole, criteria=every), rule, TODAY)
    return [(one.partner.id, [verdict for _, verdict in one.verdicts]) for one in result.judgements]


def test_fields_that_are_not_read_change_no_report(example: DataFile, monkeypatch: pytest.MonkeyPatch) -> None:
    lean = _summaries(example)
    monkeypatch.setattr(recorded, "_ASKED_ABOUT", {})
    assert _summaries(example) == lean


def test_what_is_not_read_changes_no_judgement(example: DataFile, monkeypatch: pytest.MonkeyPatch) -> None:
    with example.read() as reader:
        lean = _verdicts(recorded.recorded_in(reader, JUDGED_BY))
        monkeypatch.setattr(recorded, "_ASKED_ABOUT", {})
        assert _verdicts(recorded.recorded_in(reader)) == lean
    assert any(verdict.held for _, verdicts in lean for verdict in verdicts)
