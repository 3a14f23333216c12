"""Reading in a process of its own: what it loads, how it is stopped, and what it leaves alone."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers import READING_PROCESS
from partnerdesk.importing.readers.isolation import ReadingCancelledError, read_file

PROJECT = Path(__file__).parents[3]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "socios.csv"
    path.write_text("nombre,lugar\nMuseo,Lima\n", encoding="utf-8")
    return path


def test_reading_loads_neither_the_window_nor_the_data_base() -> None:
    code = "import sys, partnerdesk.importing.readers.child; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"PySide6", "sqlalchemy", "openpyxl", "babel", "reportlab"}


def test_a_packed_program_reads_when_its_command_line_says_so(sheet: Path) -> None:
    request = {"path": str(sheet), "encoding": None, "delimiter": None, "memory": 1000, "seconds": 20}
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", READING_PROCESS],
        cwd=PROJECT, input=json.dumps(request).encode(), capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout.startswith(pickle.PROTO)


def test_a_module_in_the_folder_of_the_sheets_is_not_run(sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (sheet.parent / "json.py").write_text("raise SystemExit", encoding="utf-8")
    (sheet.parent / "partnerdesk.py").write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.chdir(sheet.parent)
    assert read_file(sheet)[0].rows == [["nombre", "lugar"], ["Museo", "Lima"]]


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_text("a,b\n" + "1,2\n" * 20_000, encoding="utf-8")
    shares: list[float] = []
    read_file(path, progress=shares.append)
    assert shares
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_cancelling_ends_the_reading(sheet: Path) -> None:
    with pytest.raises(ReadingCancelledError):
        read_file(sheet, cancelled=lambda: True)


def test_reading_that_takes_too_long_is_stopped(sheet: Path) -> None:
    with pytest.raises(Mendable) as raised:
        read_file(sheet, seconds=-1)
    assert raised.value.title == "import-file-too-slow"


def test_the_file_and_its_folder_stay_as_they_were(sheet: Path) -> None:
    before = (sheet.read_bytes(), sheet.stat().st_mtime_ns, list(sheet.parent.iterdir()))
    read_file(sheet)
    assert (sheet.read_bytes(), sheet.stat().st_mtime_ns, list(sheet.parent.iterdir())) == before
