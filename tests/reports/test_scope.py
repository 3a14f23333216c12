"""What a report is about: the usual choice, records named by the user, choices that cannot be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.records import Grant, Group, Partner
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.reports.registry import REPORTS, report_named
from partnerdesk.reports.scope import ReportScope, chosen_record, gather, usual_grant
from partnerdesk.store.data_file import DataFile
from tests.reports.example_group import TODAY

if TYPE_CHECKING:
    from pathlib import Path


def test_the_usual_grant_is_the_one_that_began_last(example: DataFile) -> None:
    with example.read() as reader:
        assert reader.get(Grant, usual_grant(reader, TODAY) or "").number == "GSF-2025-204"
        assert reader.get(Grant, usual_grant(reader, date(2024, 6, 1)) or "").number == "GSF-2023-118"


def test_a_grant_to_come_is_taken_only_where_there_is_no_other(tmp_path: Path) -> None:
    with DataFile.create(tmp_path / "a.partnerdesk", Group(name="A"), author="tests") as file:
        with file.read() as reader:
            assert usual_grant(reader, TODAY) is None
        with file.change("change-new-file", "grant") as work:
            grant = work.add(Grant(title="Next year", starts_on=CalendarDate(2030, 1)))
        with file.read() as reader:
            assert usual_grant(reader, TODAY) == grant.id


def test_a_record_is_named_by_number_title_or_name_whatever_the_case(example: DataFile) -> None:
    with example.read() as reader:
        by_number = chosen_record(reader, Grant, "gsf-2025-204")
        assert chosen_record(reader, Grant, "OPEN HARBOURS 2025") == by_number
        assert reader.get(Partner, chosen_record(reader, Partner, "women write")).name == "Women Write"


def test_what_nobody_is_called_is_explained(example: DataFile) -> None:
    with example.read() as reader, pytest.raises(Mendable) as found:
        chosen_record(reader, Grant, "Closed harbours")
    assert found.value.title == "report-choice-unknown"


def test_two_of_one_name_are_not_guessed_between(tmp_path: Path) -> None:
    with DataFile.create(tmp_path / "a.partnerdesk", Group(name="A"), author="tests") as file:
        with file.change("change-new-file", "partners") as work:
            work.add_many([Partner(name="City Library"), Partner(name="city library")])
        with file.read() as reader, pytest.raises(Mendable) as found:
            chosen_record(reader, Partner, "City Library")
    assert found.value.title == "report-choice-ambiguous"


def test_a_period_that_ends_before_it_begins_is_refused(example: DataFile) -> None:
    backwards = ReportScope(today=TODAY, start=date(2025, 2, 1), end=date(2025, 1, 1))
    with example.read() as reader, pytest.raises(Mendable) as found:
        gather(reader, backwards)
    assert found.value.title == "report-period-backwards"


def test_the_group_s_picture_is_taken_along_and_a_lost_one_is_left_out(tmp_path: Path) -> None:
    with DataFile.create(tmp_path / "a.partnerdesk", Group(name="A"), author="tests") as file:
        with file.change("change-new-file", "logo") as work:
            (group,) = work.all(Group)
            work.update(group.with_values(logo=work.attach(b"picture")))
        with file.read() as reader:
            assert gather(reader, ReportScope(today=TODAY)).logo == b"picture"
        with file.change("change-new-file", "logo") as work:
            work.set_fields(Group, group.id, logo="0" * 64)
        with file.read() as reader:
            assert gather(reader, ReportScope(today=TODAY)).logo is None


def test_reports_are_found_by_name_and_an_unknown_one_names_those_there_are() -> None:
    assert all(report_named(report.name) is report for report in REPORTS)
    with pytest.raises(Mendable) as found:
        report_named("tax-return")
    assert "grant-summary" in str(found.value)
