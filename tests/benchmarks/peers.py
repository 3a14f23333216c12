"""What programs that only copy a sheet into a data base take for it: `python -m tests.benchmarks --peers`.

They are no part of the project and are looked for in `build/peers` and on the path, never installed:
`python -m venv build/peers && build/peers/bin/pip install csvkit sqlite-utils`.
"""

from __future__ import annotations

import csv
import os
import shutil
import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.case import Measure
from tests.benchmarks.import_cases import CASES
from tests.benchmarks.made_files import BUILD, FOLDER
from tests.benchmarks.measuring import Row, run_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CASE: Final = "import-50000x20"


@dataclass(frozen=True)
class Peer:
    """A program, the words that make it copy a CSV file into a data base, and the most that we may take of its time."""

    name: str
    words: Callable[[Path, Path], list[str]]
    at_most: float


PEERS: Final = (
    Peer("csvsql", lambda sheet, data: ["--db", f"sqlite:///{data}", "--insert", str(sheet)], 1.0),
    Peer("sqlite-utils", lambda sheet, data: ["insert", str(data), "partners", str(sheet), "--csv"], 1.3),
)


def measure_peers(runs: int) -> Iterator[Row | str]:
    """Yield for each peer the row that holds our import against it, or that it is not installed."""
    found = {peer: program for peer in PEERS if (program := _program(peer.name))}
    case = next(case for case in CASES if case.name == _CASE)
    sheet = FOLDER / "partners-50000x20.csv"
    if found:
        run_once(case, "prepare")
        _write_csv(sheet)
    for peer in PEERS:
        if peer not in found:
            yield f"{peer.name}: not installed"
            continue
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(run_once(case, "ours").cpu_seconds)
            theirs.append(_cpu_seconds(peer, found[peer], sheet))
        name = f"{_CASE} by {peer.name}"
        yield Row(name, Measure.CPU_RATIO, statistics.median(ours), statistics.median(theirs), peer.at_most)


def _program(name: str) -> str | None:
    return shutil.which(name, path=os.pathsep.join([str(BUILD / "peers" / "bin"), os.environ.get("PATH", "")]))


def _write_csv(path: Path) -> None:
    """Give the peers the cells of our workbook as text, which is the least that they can be asked to read."""
    if path.exists():
        return
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(str(path.with_suffix(".xlsx"))).get_sheet_by_index(0).to_python()
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _cpu_seconds(peer: Peer, program: str, sheet: Path) -> float:
    with tempfile.TemporaryDirectory() as folder:
        command = [program, *peer.words(sheet, Path(folder) / "peer.db")]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{peer.name}: exit status {process.returncode}")
    return usage.ru_utime + usage.ru_stime
