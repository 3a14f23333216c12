"""Courses of the dashboard: what the name of a file says, and one course under several spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.counting.courses import Courses, course_of_file, title_of
from partnerdesk.records import Activity

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile


@pytest.mark.parametrize(
    ("stem", "course"),
    [
        ("Museo-Costa_(2024)-articles-2024-06-30", "Museo-Costa_(2024)"),
        ("Museo-Costa_(2024)-uploads-2024-06-30 (1)", "Museo-Costa_(2024)"),
        ("costas_students_by_course", "costas"),
        ("costas", "costas"),
        ("articles", "articles"),
    ],
)
def test_the_name_of_a_file_says_the_course(stem: str, course: str) -> None:
    assert course_of_file(stem) == course


def test_the_title_of_a_course_is_what_stands_behind_the_school() -> None:
    assert title_of("Museo_del_Faro/Costa_(2024)") == "Costa (2024)"
    assert title_of("Costa") == "Costa"
    assert title_of("/") == "/"


def test_a_course_is_known_by_its_page_its_kept_name_and_the_name_of_its_file(data_file: DataFile) -> None:
    page = "https://outreachdashboard.wmflabs.org/courses/Museo/Costa_(2024)/articles?tab=edited"
    with data_file.change("change-new-file", "x") as work:
        by_page = work.add(Activity(title="Costa", dashboard=page)).id
        by_name = work.add(Activity(title="Puerto", extra={"course_slug": "Museo/Puerto_(2023)"})).id
    with data_file.read() as reader:
        courses = Courses(reader)
    assert courses.find("Museo/Costa_(2024)") == by_page
    assert courses.find("Museo_Puerto_(2023)") == by_name
    assert courses.find("Museo/Isla_(2024)") is None
    assert courses.find("()") is None


def test_an_activity_of_the_import_goes_before_one_of_the_data_file(data_file: DataFile) -> None:
    with data_file.change("change-new-file", "x") as work:
        stored = work.add(Activity(title="Puerto", extra={"course_slug": "Museo/Puerto"})).id
    with data_file.read() as reader:
        courses = Courses(reader)
    assert courses.find("Museo/Puerto", only_met=True) is None
    assert courses.find("Museo/Puerto") == stored
    courses.add("Museo/Puerto", "another")
    assert courses.find("Museo/Puerto") == courses.find("Museo/Puerto", only_met=True) == "another"
