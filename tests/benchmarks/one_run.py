"""One run in a process of its own: `python -m tests.benchmarks.one_run CASE prepare|ours|floor REPORT`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from partnerdesk.leaving import leave
from tests.benchmarks.all_cases import area_of
from tests.benchmarks.case import Stopwatch


def main() -> None:
    """Do the work and leave what its sections cost in the file REPORT, if it marked any."""
    name, which, report = sys.argv[1:]
    case = next(case for case in area_of(name).CASES if case.name == name)
    stopwatch = Stopwatch()
    if which == "prepare":
        case.prepare()
    else:
        (case.ours if which == "ours" else case.floor)(stopwatch)
    if stopwatch.used:
        costs = {"cpu_seconds": stopwatch.cpu_seconds, "wall_seconds": stopwatch.slowest_wall_seconds}
        Path(report).write_text(json.dumps(costs), encoding="utf-8")
    # The program ends so; and what is measured is the work, not what the system frees after it.
    leave(0)


if __name__ == "__main__":
    main()
