"""Things that stand where a spreadsheet should, files that change while they are read, and names of every kind."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers import limits, reading
from partnerdesk.importing.readers.families import Family, family_of
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.readers.reading import read_here
from partnerdesk.messages import text

if TYPE_CHECKING:
    from tests.importing.conftest import Planner

ROWS = [["nombre", "lugar"], ["Museo", "Lima"]]
CONTENT = b"nombre,lugar\nMuseo,Lima\n"
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def fault_of(path: Path) -> str:
    with pytest.raises(Mendable) as raised:
        read_file(path, seconds=20)
    assert text(raised.value.title, *raised.value.values)
    return raised.value.title


@needs_posix
def test_a_pipe_a_device_and_a_folder_are_no_files_and_hold_nobody_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    device = tmp_path / "device.csv"
    device.symlink_to("/dev/zero")
    folder = tmp_path / "folder.xlsx"
    folder.mkdir()
    assert [fault_of(path) for path in (pipe, device, folder)] == ["import-file-no-file"] * 3


@needs_posix
def test_links_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    (tmp_path / "socios.csv").write_bytes(CONTENT)
    link, circle, broken = (tmp_path / name for name in ("link.csv", "circle.csv", "broken.csv"))
    link.symlink_to(tmp_path / "socios.csv")
    circle.symlink_to(circle)
    broken.symlink_to(tmp_path / "gone.csv")
    assert read_file(link)[0].rows == ROWS
    assert [fault_of(path) for path in (circle, broken)] == ["import-file-missing"] * 2


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything is readable here")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "closed.csv"
    path.write_bytes(CONTENT)
    path.chmod(0)
    assert fault_of(path) == "import-file-missing"


@pytest.mark.parametrize(
    "name",
    ["a\nb", "\u202evsc", "名簿", "so cios;rm -rf", "-x", "a\x1b[31m", "a" * 200, ".", "b\udcff"],
)
@needs_posix
def test_a_file_of_any_name_is_read_and_its_faults_can_be_shown(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_bytes(CONTENT)
    assert read_file(path)[0].rows == ROWS
    path.write_bytes(b"")
    assert fault_of(path) == "import-file-empty"


def test_a_file_of_half_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as stream:
        stream.truncate(500_000_000)
    assert fault_of(path) == "import-file-too-large"


def test_a_text_that_grows_while_it_is_read_is_read_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "growing.csv"
    path.write_bytes(CONTENT)
    monkeypatch.setattr(limits, "TEXT_BYTES", len(CONTENT) + 100)

    def grows(one: Path) -> Family:
        found = family_of(one)
        with one.open("ab") as stream:
            stream.truncate(50_000_000)
        return found

    monkeypatch.setattr(reading, "family_of", grows)
    with pytest.raises(Mendable) as raised:
        read_here(path, None, None, lambda _: None)
    assert raised.value.title == "import-file-too-large"


def test_a_file_that_vanishes_while_it_is_read_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "vanishing.csv"
    path.write_bytes(CONTENT)
    code = (
        "from partnerdesk.importing.readers import child, reading, text_tables\n"
        "keep = reading.family_of\n"
        "def gone(path):\n    found = keep(path); path.unlink(); return found\n"
        "reading.family_of = gone\nchild.main()"
    )
    request = {"path": str(path), "encoding": None, "delimiter": None, "memory": 1000, "seconds": 20}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[3], input=json.dumps(request).encode(),
        capture_output=True, check=True,
    )  # fmt: skip
    assert pickle.loads(done.stdout)[:2] == ("fault", "import-file-missing")


@needs_posix
def test_a_name_that_is_no_text_can_be_kept_with_what_was_imported(tmp_path: Path, imported: Planner) -> None:
    path = tmp_path / "b\udcff.csv"
    path.write_bytes(b"Name,City,Email\nMuseo del Faro,Lima,a@museo.example\n")
    plan = imported(path)
    assert [table.table.file for table in plan.tables] == ["b\ufffd.csv"]
