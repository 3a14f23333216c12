"""The command import: its JSON is a contract, and a dry run says what a run then does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook

from partnerdesk.records import Partner
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

    Run = Callable[..., Ended]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Three partners with a title above, a total below, an unknown column and a website that is none."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "2021"
    for row in (
        ["Aliados 2021"],
        [],
        ["Aliado", "Ciudad", "Sitio web", "Padrino"],
        ["Museo del Río", "Salto", "https://rio.example", "Ana"],
        ["Biblioteca Norte", "Rivera", "not a site", "Ben"],
        ["Archivo Este", "Rocha", None, None],
        ["Total", 3],
    ):
        page.append(row)
    path = tmp_path / "aliados.xlsx"
    book.save(path)
    return path


def names(path: Path) -> list[str]:
    with DataFile.open(path, author="ben") as file, file.read() as reader:
        return [partner.name for partner in reader.all(Partner)]


def only_sheet(answer: dict[str, Any]) -> dict[str, Any]:
    (file,) = answer["files"]
    assert file["file"] == "aliados.xlsx"
    (one,) = file["sheets"]
    return dict(one)


def test_the_json_tells_each_row_and_column(run: Run, path: Path, sheet: Path) -> None:
    ended = run("import", path, sheet, "--json")
    assert (ended.status, ended.err) == (0, "")
    assert {"changeset", "files", "problems"} <= ended.json.keys()
    one = only_sheet(ended.json)
    counts = {key: one.pop(key) for key in ("new", "updated", "same", "undecided", "rejected")}
    assert counts == {"new": 2, "updated": 1, "same": 0, "undecided": 0, "rejected": 0}
    assert (one["sheet"], one["entity"], one["header_row"], one["rows"]) == ("2021", "partner", 3, 3)
    assert {"row": 7, "why": "total"} in one["skipped_rows"]
    assert one["columns"] == [
        {"header": "Aliado", "field": "partner.name"},
        {"header": "Ciudad", "field": "partner.city"},
        {"header": "Sitio web", "field": "partner.website"},
        {"header": "Padrino", "extra": True},
    ]


def test_a_problem_points_at_its_cell(run: Run, path: Path, sheet: Path) -> None:
    problems = run("import", path, sheet, "--json").json["problems"]
    problem = next(one for one in problems if one["where"] == "2021!C5")
    assert problem.keys() == {"file", "where", "severity", "field", "value", "message"}
    assert (problem["file"], problem["field"], problem["value"]) == ("aliados.xlsx", "partner.website", "not a site")
    assert problem["severity"] == "error"


def test_an_import_is_one_change_that_undo_takes_back(run: Run, path: Path, sheet: Path) -> None:
    before = names(path)
    changeset = run("import", path, sheet, "--json").json["changeset"]
    assert names(path) == [*before, "Biblioteca Norte", "Archivo Este"]
    latest = run("history", path, "--json").json["changesets"][0]
    assert (latest["changeset"], latest["kind"]) == (changeset, "import")
    run("undo", path)
    assert names(path) == before


def test_a_dry_run_says_the_same_and_writes_nothing(run: Run, path: Path, sheet: Path, tmp_path: Path) -> None:
    before = names(path)
    dry = run("import", path, sheet, "--dry-run", "--rejects", tmp_path / "left.xlsx", "--json").json
    assert dry["changeset"] is None
    assert names(path) == before
    assert not (tmp_path / "left.xlsx").exists()
    real = run("import", path, sheet, "--json").json
    assert {**real, "changeset": None} == dry


def test_the_same_import_again_changes_nothing(run: Run, path: Path, sheet: Path) -> None:
    run("import", path, sheet)
    again = run("import", path, sheet, "--json").json
    assert again["changeset"] is None
    assert only_sheet(again)["same"] == 3


def test_rows_that_are_left_give_status_3_and_a_workbook(run: Run, path: Path, tmp_path: Path) -> None:
    gifts = tmp_path / "gifts.csv"
    gifts.write_text("Partner,Description,Amount\nNobody We Know,Hall,100 EUR\nEscuela Sur,Chairs,20 EUR\n")
    left = tmp_path / "left.xlsx"
    ended = run("import", path, gifts, "--as", "support", "--rejects", left, "--json")
    assert ended.status == 3
    (problem,) = [one for one in ended.json["problems"] if one["severity"] != "warning"]
    assert (problem["where"], problem["value"]) == ("gifts!A2", "Nobody We Know")
    rows = [[cell.value for cell in row] for row in load_workbook(left)["gifts"]]
    assert rows[0] == ["Partner", "Description", "Amount", "What is wrong"]
    assert rows[1][:3] == ["Nobody We Know", "Hall", "100 EUR"]
    assert "Nobody We Know" in str(rows[1][3])
    assert len(rows) == 2


def test_wishes_of_the_command_line_are_heard(run: Run, path: Path, tmp_path: Path) -> None:
    dates = tmp_path / "talks.csv"
    dates.write_text("Partner,Date,Summary\nEscuela Sur,03/04/2025,Hello\nEscuela Sur,05/06/2025,Again\n")
    run("import", path, dates, "--as", "conversation", "--date-order", "mdy")
    rows = run("list", path, "conversation", "--filter", "again", "--json").json["rows"]
    assert [row["held_on"] for row in rows] == ["2025-05-06"]
    city = tmp_path / "cities.csv"
    city.write_text("Name,City\nMuseo del Río,Paysandú\n")
    run("import", path, city, "--as", "partner")
    assert run("show", path, "partner", "Museo del Río", "--json").json["city"] == "Salto"
    run("import", path, city, "--as", "partner", "--on-match", "update")
    assert run("show", path, "partner", "Museo del Río", "--json").json["city"] == "Paysandú"


def test_faults_before_an_import_leave_everything_as_it_was(run: Run, path: Path, sheet: Path, tmp_path: Path) -> None:
    before = names(path)
    assert run("import", path, tmp_path / "none.xlsx").status == 1
    absent = run("import", path, sheet, "--sheet", "2022", "--json")
    assert (absent.status, absent.json["error"]["code"]) == (1, "cli-no-such-sheet")
    assert "2021" in absent.json["error"]["remedy"]
    assert run("import", path, sheet, "--rejects", tmp_path / "x.csv").status == 1
    assert run("import", path, sheet, "--profile", tmp_path / "none.json").status == 1
    assert run("import", path, sheet, "--as", "planet").status == 2
    assert names(path) == before


def test_people_are_told_in_lines(run: Run, path: Path, sheet: Path) -> None:
    lines = run("import", path, sheet, "--dry-run").out.splitlines()
    assert lines[0] == "aliados.xlsx, 2021 (Partners): 2 new, 1 updated, 0 the same, 0 to decide, 0 rejected"
    assert any("2021!C5" in line for line in lines)
    assert lines[-1] == "Nothing was written: this was a dry run."
