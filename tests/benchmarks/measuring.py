"""Runs a case and its floor in turns as whole processes, and takes the medians."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.case import Measure

if TYPE_CHECKING:
    from tests.benchmarks.case import Case, Target

_LONGEST_SECONDS: Final = 300
_KIBIBYTES_IN_MEBIBYTE: Final = 1024


@dataclass(frozen=True)
class Cost:
    """What one run cost: CPU of user and system, wall time of the slowest section, peak memory."""

    cpu_seconds: float
    wall_seconds: float
    mebibytes: float

    def by(self, measure: Measure) -> float:
        if measure is Measure.MILLISECONDS:
            return self.wall_seconds * 1000
        return self.mebibytes if measure in {Measure.MEBIBYTES, Measure.MEMORY_RATIO} else self.cpu_seconds


@dataclass(frozen=True)
class Row:
    """One line of the result: a case held against one of its targets."""

    case: str
    measure: Measure
    ours: float
    floor: float | None
    at_most: float

    @property
    def reached(self) -> float:
        """What is compared with the target: the ratio to the floor, or our own cost."""
        return self.ours / self.floor if self.measure.is_ratio and self.floor else self.ours

    @property
    def met(self) -> bool:
        return self.reached <= self.at_most


def run_once(case: Case, which: str) -> Cost:
    """Run our work or the floor in a new process and return its cost; its child processes' count with it."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "sections.json"
        command = [sys.executable, "-m", "tests.benchmarks.one_run", case.name, which, str(report)]
        # Without bytecode beside them our own modules would be compiled at each start, which no installed program does.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        overdue = threading.Timer(_LONGEST_SECONDS, process.kill)
        overdue.start()
        _, status, usage = os.wait4(process.pid, 0)
        overdue.cancel()
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{case.name}, {which}: exit status {process.returncode}")
        sections: dict[str, Any] = json.loads(report.read_text()) if report.exists() else {}
    return Cost(
        sections.get("cpu_seconds", usage.ru_utime + usage.ru_stime),
        sections.get("wall_seconds", wall),
        usage.ru_maxrss / _KIBIBYTES_IN_MEBIBYTE,
    )


def measure(case: Case, runs: int) -> list[Row]:
    """Measure a case: ours and floor by turns, so that a busy moment of the machine hits both."""
    if case.prepare is not None:
        # In a process of its own: a child's peak memory begins with what its parent holds.
        run_once(case, "prepare")
    ours, floor = [], []
    for _ in range(runs):
        ours.append(run_once(case, "ours"))
        if case.floor is not None:
            floor.append(run_once(case, "floor"))
    return [_row(case, target, ours, floor) for target in case.targets]


def _row(case: Case, target: Target, ours: list[Cost], floor: list[Cost]) -> Row:
    middle = [
        statistics.median(cost.by(target.measure) for cost in costs) if costs else None for costs in (ours, floor)
    ]
    return Row(case.name, target.measure, middle[0] or 0.0, middle[1], target.at_most)
