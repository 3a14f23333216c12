"""How the format is chosen, and what happens where a file cannot be written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.exchange.export import export, queries_for
from partnerdesk.messages import Language
from partnerdesk.whole_file import whole_file

if TYPE_CHECKING:
    from partnerdesk.store.data_file import DataFile


def refusal(file: DataFile, path: Path) -> str:
    with file.read() as reader, pytest.raises(Mendable) as refused:
        export(reader, path, queries_for(reader, ["partner"]), Language("en"))
    return refused.value.title


def test_an_unknown_ending_is_refused(file: DataFile, tmp_path: Path) -> None:
    assert refusal(file, tmp_path / "x.docx") == "export-unknown-ending"
    assert refusal(file, file.path) == "export-unknown-ending"


def test_an_ending_in_capitals_is_known(file: DataFile, tmp_path: Path) -> None:
    with file.read() as reader:
        assert export(reader, tmp_path / "X.XLSX", queries_for(reader), Language("en")).path.is_file()


def test_a_place_that_cannot_be_written_is_named(file: DataFile, tmp_path: Path) -> None:
    assert refusal(file, tmp_path / "no" / "x.xlsx") == "store-no-folder"
    (tmp_path / "folder.xlsx").mkdir()
    assert refusal(file, tmp_path / "folder.xlsx") == "file-is-folder"
    assert refusal(file, Path("/proc/x.xlsx")) == "file-unwritable"


def test_a_failure_leaves_the_former_file_and_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("former")

    def fail() -> None:
        with whole_file(tmp_path / "x") as place:
            place.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("x", "former")]
