"""The commands that write a file: what they make, and what they say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import load_workbook

from partnerdesk.records import Group, Partner
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

    Run = Callable[..., Ended]


def city_of_museum(path: Path) -> str | None:
    with DataFile.open(path, author="ben") as file, file.read() as reader:
        (museum,) = reader.find(Partner, name="Museo del Río")
    return museum.city


def test_new_makes_a_file_for_a_group(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.partnerdesk"
    made = run("new", path, "--name", "Grupo Ñ", "--currency", "uyu", "--json")
    assert (made.status, made.json) == (0, {"file": str(path), "group": "Grupo Ñ"})
    with DataFile.open(path, author="ben") as file, file.read() as reader:
        (group,) = reader.all(Group)
    assert (group.name, group.report_currency) == ("Grupo Ñ", "UYU")


def test_a_new_group_without_a_name_is_called_like_its_file(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "delta.partnerdesk", "--json").json["group"] == "delta"


def test_new_overwrites_nothing_and_takes_no_unknown_currency(run: Run, path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    assert run("new", path, "--json").json["error"]["code"] == "store-exists"
    assert path.read_bytes() == before
    ended = run("new", tmp_path / "x.partnerdesk", "--currency", "pieces of eight", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "cli-currency-unknown")
    assert not (tmp_path / "x.partnerdesk").exists()


def test_export_writes_a_workbook_and_counts_its_rows(run: Run, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.xlsx"
    ended = run("export", path, out, "--json")
    assert ended.status == 0
    assert ended.json.keys() == {"file", "rows", "warnings"}
    assert ended.json["rows"]["partner"] == 2
    assert "Partners" in load_workbook(out).sheetnames


def test_export_narrows_by_kind_and_words(run: Run, path: Path, tmp_path: Path) -> None:
    ended = run("export", path, tmp_path / "p.csv", "--what", "partner", "--filter", "salto")
    assert ended.out.splitlines() == [f"Written to {tmp_path / 'p.csv'}.", "One row of one kind of record."]
    text = (tmp_path / "p.csv").read_text(encoding="utf-8-sig")
    assert "Museo del Río" in text
    assert "Escuela Sur" not in text
    two = run("export", path, tmp_path / "p.xlsx", "--what", "partner,grant", "--json")
    assert two.json["rows"] == {"partner": 2, "grant": 1}


def test_export_refuses_kinds_and_endings_that_there_are_not(run: Run, path: Path, tmp_path: Path) -> None:
    assert run("export", path, tmp_path / "x.xlsx", "--what", "planet").status == 2
    assert run("export", path, tmp_path / "x.csv").status == 1
    ended = run("export", path, tmp_path / "x.docx", "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "export-unknown-ending")
    assert [other.name for other in tmp_path.iterdir()] == [path.name]


def test_the_workbook_speaks_the_language_that_was_asked_for(run: Run, path: Path, tmp_path: Path) -> None:
    run("export", path, tmp_path / "x.xlsx", "--what", "partner", "--language", "qps-ploc")
    sheet = load_workbook(tmp_path / "x.xlsx").worksheets[1]
    assert sheet["B1"].value == "partner.name"
    assert sheet["B2"].value != "Name"


def test_reports_are_listed(run: Run) -> None:
    reports = run("report", "--list", "--json").json["reports"]
    summary = next(report for report in reports if report["name"] == "grant-summary")
    assert summary.keys() == {"name", "title", "choices", "formats"}
    assert {"grant", "from", "to"} <= set(summary["choices"])
    assert summary["formats"] == ["pdf", "xlsx", "wiki"]
    assert "grant-summary" in run("report", "--list").out


def test_a_report_is_printed_in_each_format(run: Run, path: Path, tmp_path: Path) -> None:
    for ending in ("pdf", "xlsx", "wiki"):
        out = tmp_path / f"summary.{ending}"
        ended = run("report", path, "grant-summary", out, "--json")
        assert ended.status == 0
        assert (ended.json["report"], ended.json["file"]) == ("grant-summary", str(out))
        assert out.stat().st_size > 0
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_is_about_the_latest_grant_unless_days_were_named(run: Run, path: Path, tmp_path: Path) -> None:
    run("report", path, "grant-summary", tmp_path / "grant.wiki")
    assert "Rivers" in (tmp_path / "grant.wiki").read_text()
    run("report", path, "grant-summary", tmp_path / "days.wiki", "--from", "2023-01", "--to", "2023-12-31")
    assert "Rivers" not in (tmp_path / "days.wiki").read_text()


def test_a_report_refuses_what_it_does_not_know(run: Run, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    assert run("report", path, "no-such-report", out, "--json").json["error"]["code"] == "report-unknown"
    assert run("report", path, "grant-summary", out, "--grant", "G-99").status == 1
    assert run("report", path, "grant-summary", out, "--partner", "Escuela Sur").status == 2
    assert run("report", path, "grant-summary", out, "--from", "soon").status == 2
    assert run("report", path, "grant-summary").status == 2
    assert not out.exists()


def test_undo_and_redo_go_back_and_forth(run: Run, path: Path) -> None:
    undone = run("undo", path, "--json")
    assert undone.status == 0
    assert undone.json.keys() == {"changeset", "undoes", "entities", "conflicts"}
    assert (undone.json["entities"], undone.json["conflicts"]) == (["partner"], [])
    assert city_of_museum(path) is None
    assert run("redo", path).status == 0
    assert city_of_museum(path) == "Salto"
    ended = run("redo", path, "--json")
    assert (ended.status, ended.json["error"]["code"]) == (1, "nothing-to-redo")


def test_the_author_is_the_system_user(run: Run, path: Path, monkeypatch: object) -> None:
    from partnerdesk.system_user import system_user

    run("undo", path)
    assert run("history", path, "--json").json["changesets"][0]["author"] == system_user()


def test_the_example_is_made_with_its_counts(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "example.partnerdesk"
    made = run("new", path, "--example", "--json")
    assert made.status == 0
    assert made.json.keys() == {"file", "group", "rows", "records"}
    assert run("list", path, "partner", "--json").json["total"] == made.json["records"]["partner"] > 50
    told = run("new", tmp_path / "again.partnerdesk", "--example").out.splitlines()
    assert told[0].startswith(f"Made {tmp_path / 'again.partnerdesk'} from")
    assert told[1].startswith("Partners ")
    assert len(told) == 3
