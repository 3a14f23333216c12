"""A report that went out is kept with its choices, rates and definition."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from partnerdesk.records import PrintedReport, StrategicDefinition
from partnerdesk.reports.freezing import freeze
from partnerdesk.reports.registry import report_named
from partnerdesk.reports.scope import ReportScope, chosen_record, gather, usual_grant
from tests.reports.example_group import TODAY, lay_down

if TYPE_CHECKING:
    from pathlib import Path


def test_rates_choices_and_definition_are_frozen(tmp_path: Path) -> None:
    report = report_named("grant-summary")
    with lay_down(tmp_path / "shores.partnerdesk") as file:
        with file.read() as reader:
            grant = usual_grant(reader, TODAY)
            definition = chosen_record(reader, StrategicDefinition, "lasting")
            data = gather(reader, ReportScope(today=TODAY, grant=grant, definition=definition))
        with file.change("change-new-file", "printed") as work:
            made = freeze(work, report, data, report.build(data), b"%PDF")
        with file.read() as reader:
            kept = reader.get(PrintedReport, made.id)
    assert (kept.name, kept.printed_by, kept.about_record) == ("grant-summary", "tests", grant)
    assert kept.sha256 == hashlib.sha256(b"%PDF").hexdigest()
    choices, rates, rule = (json.loads(part or "null") for part in (kept.choices, kept.rates, kept.definition))
    assert choices["today"] == "2026-02-10"
    assert [(rate["from"], rate["to"], rate["rate"][:6], rate["inverse"]) for rate in rates] == [
        ("EUR", "USD", "1.0842", False),
        ("USD", "NOK", "10.250", True),
    ]
    assert (rule["count"], rule["judged"], rule["as_of"]) == (4, 23, "2025-12-31")
    assert rule["criteria"][0] == {"criterion": "span_months", "threshold": 12}
    assert all(partner["criteria"][0]["evidence"] for partner in rule["partners"])


def test_without_a_definition_none_is_frozen(tmp_path: Path) -> None:
    report = report_named("grant-summary")
    with lay_down(tmp_path / "shores.partnerdesk") as file:
        with file.read() as reader:
            data = gather(reader, ReportScope(today=TODAY))
        with file.change("change-new-file", "printed") as work:
            kept = freeze(work, report, data, report.build(data))
    assert (kept.definition, kept.sha256, kept.about_entity) == (None, None, "group")
