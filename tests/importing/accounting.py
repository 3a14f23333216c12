"""Imports every file of a folder as far as the plan, and prints where its cells went, what it took, and what was said.

`python -m tests.importing.accounting [FOLDER ...]`, without folders the real and odd sheets beside the checkout.
Each file is measured in a process of its own; the reading process that the program itself starts is counted apart.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from partnerdesk.errors import Mendable
from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.messages import text
from partnerdesk.records import Group
from partnerdesk.store.data_file import DataFile
from tests.shared_data import SHARED, shared_files

SECONDS: Final = 20
_LINE: Final = "{:44} {:>8} {:>9} {:>7} {:>8} {:>8} {:>6} {:>6} {:>6} {:>6}  {}\n"
_COLUMNS: Final = "cells accounted fields problems questions wall cpu ours reader rows/message".split()
_TO_MEBIBYTES: Final = 1024 if sys.platform != "darwin" else 1024 * 1024


@dataclass
class Figures:
    """What became of one file. Memory is the greatest in MiB, times are seconds."""

    file: str
    message: str = ""
    """What the user is told where the file cannot be read."""
    crash: str = ""
    """Last line of a traceback: never to be seen."""
    entities: list[str] = field(default_factory=list)
    cells: int = 0
    accounted: int = 0
    places: dict[str, int] = field(default_factory=dict)
    problems: int = 0
    questions: int = 0
    wall: float = 0.0
    cpu: float = 0.0
    own_memory: float = 0.0
    reader_memory: float = 0.0
    missing: list[str] = field(default_factory=list)


def measure_here(path: Path) -> Figures:
    """Read, propose and plan a file against an empty data file; what it says is its figures."""
    found = Figures(path.name)
    began, cpu_before = time.perf_counter(), _cpu()
    with (
        tempfile.TemporaryDirectory() as folder,
        DataFile.create(Path(folder) / "empty.partnerdesk", Group(name="Empty"), author="test") as data_file,
    ):
        try:
            _plan(path, data_file, found)
        except Mendable as fault:
            found.message = f"{text(fault.title, *fault.values)} {text(fault.remedy, *fault.values)}"
    mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    found.wall = time.perf_counter() - began
    found.cpu = _cpu() - cpu_before
    found.own_memory, found.reader_memory = mine.ru_maxrss / _TO_MEBIBYTES, theirs.ru_maxrss / _TO_MEBIBYTES
    return found


def _cpu() -> float:
    """Return the seconds that this process and those that it has started and waited for have worked."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _plan(path: Path, data_file: DataFile, found: Figures) -> None:
    sources = read([path])
    with data_file.read() as reader:
        proposal = propose(sources, reader)
        plan = build_plan(reader, proposal, ImportOptions(create_missing=True))
    accounts = account_for_cells(plan)
    found.cells = sum(1 for source in sources for grid in source.grids for _ in grid.cells())
    found.accounted = accounts.counts.total()
    found.places = dict(Counter({place.value: count for place, count in accounts.counts.items()}))
    found.missing = accounts.missing[:20]
    found.entities = [table.entity or "-" for table in proposal.tables]
    found.problems = len(plan.problems)
    found.questions = sum(len(table.questions) for table in plan.tables)


def measure(path: Path) -> Figures:
    """Measure a file in a fresh process, so that its memory is its own."""
    command = [sys.executable, "-m", "tests.importing.accounting", "--one", str(path)]
    done = subprocess.run(command, check=False, capture_output=True, cwd=Path(__file__).parents[2], timeout=120)
    if done.returncode:
        return Figures(path.name, crash=done.stderr.decode().strip().rpartition("\n")[2])
    return Figures(**json.loads(done.stdout))


def main() -> int:
    """Print a line for each file; returns 1 where a cell was lost or a file took too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.importing.accounting", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of spreadsheets")
    parser.add_argument("--one", type=Path, help="measure one file here and print its figures as JSON")
    parser.add_argument("--json", type=Path, help="keep all figures in this file")
    options = parser.parse_args()
    if options.one:
        sys.stdout.write(json.dumps(asdict(measure_here(options.one))))
        return 0
    folders = options.folders or [SHARED / "real", SHARED / "odd"]
    rows: list[Figures] = []
    for folder in folders:
        sys.stdout.write(_LINE.format(folder.name, *_COLUMNS))
        for path in shared_files(folder.name) if folder.parent == SHARED else sorted(folder.iterdir()):
            rows.append(measure(path))
            sys.stdout.write(_line(rows[-1]))
            sys.stdout.flush()
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    return _sum_up(rows)


def _line(row: Figures) -> str:
    share = "-" if row.message else f"{row.accounted / row.cells:.1%}" if row.cells else "100.0%"
    counts = (row.cells, share, row.places.get("field", 0), row.problems, row.questions)
    costs = (f"{row.wall:.1f}", f"{row.cpu:.1f}", f"{row.own_memory:.0f}", f"{row.reader_memory:.0f}")
    kinds = ", ".join(f"{kind} x{count}" if count > 1 else kind for kind, count in Counter(row.entities).items())
    return _LINE.format(row.file[:44], *counts, *costs, (row.crash or row.message or kinds)[:70])


def _sum_up(rows: list[Figures]) -> int:
    crashed = [row for row in rows if row.crash]
    read_ones = [row for row in rows if not row.message and not row.crash]
    lost = [row for row in read_ones if row.accounted != row.cells or row.missing]
    slow = [row for row in rows if row.wall > SECONDS]
    cells, accounted = sum(row.cells for row in read_ones), sum(row.accounted for row in read_ones)
    refused = len(rows) - len(read_ones) - len(crashed)
    memory = (max(row.own_memory for row in rows), max(row.reader_memory for row in rows)) if rows else (0, 0)
    sys.stdout.write(
        f"\n{len(rows)} files: {len(read_ones)} read, {refused} refused with a message, {len(crashed)} crashed; "
        f"{accounted} of {cells} cells accounted for; longest {max((row.wall for row in rows), default=0):.1f} s; "
        f"greatest memory {memory[0]:.0f} MiB here, {memory[1]:.0f} MiB in the reader\n"
    )
    for row in lost:
        sys.stdout.write(f"  lost: {row.file} {row.cells - row.accounted} {row.missing}\n")
    for row in slow:
        sys.stdout.write(f"  slow: {row.file} {row.wall:.1f} s\n")
    for row in crashed:
        sys.stdout.write(f"  crashed: {row.file} {row.crash}\n")
    return 1 if lost or slow or crashed else 0


if __name__ == "__main__":
    sys.exit(main())
