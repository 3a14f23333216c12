"""A document goes into the format that the file's ending names, or the file stays as it was."""

import os
from pathlib import Path

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.messages import text
from partnerdesk.rendering import ENDINGS, render
from tests.rendering.sample_documents import every_block


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_document_is_written_in_the_format_of_the_ending(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"summary{ending}"
    path.write_text("what was there before")
    assert render(every_block("en"), path) == []
    starts = {".pdf": b"%PDF-", ".xlsx": b"PK", ".wiki": b"= Grant"}
    assert path.read_bytes().startswith(starts[ending])
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_an_unknown_ending_is_explained(tmp_path: Path) -> None:
    with pytest.raises(Mendable) as fault:
        render(every_block("en"), tmp_path / "summary.doc")
    assert ".pdf, .xlsx, .wiki" in text(fault.value.remedy, *fault.value.values)


def test_a_folder_that_is_not_there_is_explained_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(Mendable) as fault:
        render(every_block("en"), tmp_path / "missing" / "summary.wiki")
    assert "missing" in text(fault.value.title, *fault.value.values)
    assert list(tmp_path.iterdir()) == []


def test_a_place_taken_by_a_folder_is_explained_and_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "summary.wiki").mkdir()
    with pytest.raises(Mendable):
        render(every_block("en"), tmp_path / "summary.wiki")
    assert [entry.name for entry in tmp_path.iterdir()] == ["summary.wiki"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX systems")
def test_a_replaced_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "summary.wiki"
    path.write_text("before")
    path.chmod(0o640)
    render(every_block("en"), path)
    assert path.stat().st_mode & 0o777 == 0o640
