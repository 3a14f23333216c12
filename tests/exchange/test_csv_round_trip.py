"""An exported CSV file comes back: no apostrophe that guarded a text stays on it, and nothing unedited changes."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.exchange.export import export, queries_for
from partnerdesk.importing.importer import apply_plan
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import Language
from partnerdesk.records import Group, Partner
from partnerdesk.records.round_trip import FORMULA_SIGNS, guarded, unguarded
from partnerdesk.store.data_file import DataFile
from tests.exchange.edited_workbook import office, planned

if TYPE_CHECKING:
    from pathlib import Path

ODD = ("=1+1", "'=1+1", "''-5", "'quoted", "+1", "@home", "-", "'", "00420", "1,5", "a;b", "tab\there")


@given(st.text(alphabet="'=+-@\t\rab ") | st.text())
def test_every_text_is_given_back_and_none_begins_like_a_formula(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(FORMULA_SIGNS)


@pytest.fixture
def full(file: DataFile) -> DataFile:
    with file.change("change-new-file", "x") as work:
        work.add_many([Partner(name=odd, notes=odd, city=f"{odd} x", extra={"=Odd": odd}) for odd in ODD])
    return file


def written(file: DataFile, path: Path, entity: str = "partner", language: str = "en") -> Path:
    with file.read() as reader:
        export(reader, path, queries_for(reader, [entity]), Language(language))
    return path


@pytest.mark.parametrize("entity", ["partner", "agreement", "support", "conversation"])
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_unedited_it_changes_nothing_in_any_language(
    full: DataFile, tmp_path: Path, entity: str, language: str
) -> None:
    plan = planned(full, written(full, tmp_path / "p.csv", entity, language))
    assert {one.id: one.changes for one in plan.records.values()} == {}
    assert (plan.problems, plan.conflicts) == ([], [])
    assert plan.counts().keys() == {Outcome.SAME}


def test_a_file_without_these_records_gets_the_texts_as_they_were(full: DataFile, tmp_path: Path) -> None:
    path = written(full, tmp_path / "p.csv")
    with DataFile.create(tmp_path / "other.partnerdesk", Group(name="Other"), author="ben") as other:
        apply_plan(other, planned(other, path))
        with other.read() as reader:
            arrived = {one.name: one for one in reader.all(Partner)}
        home = arrived["@home"]
        assert (home.notes, home.extra) == ("@home", {"=Odd": "@home"})
        assert arrived["'quoted"].notes == "'quoted"


def edited(path: Path, name: str, heading: str, value: str) -> None:
    """Edit a cell as a spreadsheet program does that writes semicolons and no byte-order mark."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        content = file.read()
    rows = list(
        csv.reader(io.StringIO(content, newline=""), delimiter=";" if content.startswith("partner.id;") else ",")
    )
    (number,) = (number for number, line in enumerate(rows) if unguarded(line[1]) == name)
    rows[number][rows[0].index(heading)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def test_a_blank_is_filled_in_and_what_differs_is_asked_about_since_no_state_is_known(
    full: DataFile, tmp_path: Path
) -> None:
    path = written(full, tmp_path / "p.csv")
    edited(path, "Escuela Sur", "City", "Rivera")
    edited(path, "@home", "City", "Salto")
    plan = planned(full, path)
    assert [one.changes for one in plan.records.values()] == [{"city": "Rivera"}]
    conflicts = [(one.code, one.is_known, one.ours, one.theirs) for one in plan.conflicts]
    assert conflicts == [("partner.city", False, "@home x", "Salto")]
    taken = planned(full, path, ImportOptions(OnMatch.UPDATE))
    assert {"city": "Salto"} in [one.changes for one in taken.records.values()]


def test_a_csv_file_that_libreoffice_saved_as_a_workbook_is_known_too(full: DataFile, tmp_path: Path) -> None:
    path = written(full, tmp_path / "p.csv", "agreement")
    plan = planned(full, office(path, "xlsx"))
    assert plan.tables[0].table.entity == "agreement"
    assert plan.is_empty
    assert plan.conflicts == []
