"""The command import on a workbook that export wrote: conflicts and rows that are gone are told, and left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.records import Partner
from partnerdesk.store.data_file import DataFile
from tests.exchange.edited_workbook import edit, put, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl import Workbook

    from tests.cli.conftest import Ended

    Run = Callable[..., Ended]

MUSEUM, SCHOOL = "Museo del Río", "Escuela Sur"


def names(path: Path) -> set[str]:
    with DataFile.open(path, author="ben") as file, file.read() as reader:
        return {partner.name for partner in reader.all(Partner)}


@pytest.fixture
def book(run: Run, path: Path, tmp_path: Path) -> Path:
    """An export in which a row was taken out and a city was edited that the file changed too."""
    exported = tmp_path / "all.xlsx"
    assert run("export", path, exported, "--language", "es").status == 0
    with DataFile.open(path, author="ben") as file, file.change("change-new-file", "x") as work:
        work.set_fields(Partner, work.find(Partner, name=MUSEUM)[0].id, city="Rivera")

    def change(book: Workbook) -> None:
        put(book, MUSEUM, "partner.city", "Tigre")
        sheet = book["Aliados"]
        sheet.delete_rows(row(sheet, SCHOOL))

    return edit(exported, change)


def test_a_conflict_is_told_with_its_three_values_and_status_3(run: Run, path: Path, book: Path) -> None:
    ended = run("import", path, book, "--json")
    (conflict,) = ended.json["conflicts"]
    assert {key: conflict[key] for key in ("name", "field", "exported", "ours", "theirs", "taken")} == {
        "name": MUSEUM, "field": "partner.city", "exported": "Salto", "ours": "Rivera", "theirs": "Tigre",
        "taken": "ours",
    }  # fmt: skip
    assert conflict["where"].startswith("Aliados!")
    assert (ended.status, ended.json["changeset"]) == (3, None)
    assert run("show", path, "partner", MUSEUM, "--json").json["city"] == "Rivera"


def test_update_takes_the_sheet(run: Run, path: Path, book: Path) -> None:
    ended = run("import", path, book, "--on-match", "update", "--json")
    assert (ended.status, ended.json["conflicts"][0]["taken"]) == (0, "theirs")
    assert run("show", path, "partner", MUSEUM, "--json").json["city"] == "Tigre"


def test_rows_that_are_gone_are_listed_and_stay(run: Run, path: Path, book: Path) -> None:
    for words in (["--dry-run"], []):
        (deletion,) = run("import", path, book, *words, "--json").json["deletions"]
        assert (deletion["entity"], deletion["name"], deletion["deletes"]) == ("partner", SCHOOL, False)
    assert SCHOOL in names(path)
    lines = run("import", path, book).out
    assert f"  Aliados, Partner: {SCHOOL}." in lines
    assert "One row is gone from the workbook." in lines
    assert "exported “Salto”, in the file now “Rivera”, in the sheet “Tigre”" in lines


def test_they_are_deleted_where_the_command_says_so_and_undo_brings_them_back(run: Run, path: Path, book: Path) -> None:
    before = names(path)
    dry = run("import", path, book, "--delete-missing", "--dry-run", "--json").json
    assert dry["deletions"][0]["deletes"] is True
    assert names(path) == before
    ended = run("import", path, book, "--delete-missing", "--json").json
    assert {**ended, "changeset": None} == dry
    assert names(path) == before - {SCHOOL}
    run("undo", path)
    assert names(path) == before


def test_the_option_touches_no_other_sheet(run: Run, path: Path, tmp_path: Path) -> None:
    before = names(path)
    other = tmp_path / "some.csv"
    other.write_text(f"Partner,City\n{MUSEUM},Salto\n")
    assert run("import", path, other, "--delete-missing", "--json").json["deletions"] == []
    assert names(path) == before
