"""Measures and prints a table: case, ours, floor, reached, target, verdict; keeps the figures in build/bench.json."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from partnerdesk import __version__
from tests.benchmarks.all_cases import all_cases
from tests.benchmarks.case import Measure
from tests.benchmarks.made_files import BUILD
from tests.benchmarks.measuring import Row, measure
from tests.benchmarks.peers import measure_peers

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNITS: Final = {
    Measure.CPU_RATIO: "s",
    Measure.CPU_SECONDS: "s",
    Measure.MEMORY_RATIO: "MiB",
    Measure.MEBIBYTES: "MiB",
    Measure.MILLISECONDS: "ms",
}
_LAYOUT: Final = "{:34} {:>12} {:>12} {:>10} {:>10}  {}"


def main() -> int:
    """Measure what the command line asks for; returns 1 where a target is not met."""
    options = _options()
    runs = 1 if options.quick else options.runs
    if options.peers:
        return _against_peers(runs)
    cases = [case for case in all_cases() if not options.only or case.name.startswith(tuple(options.only))]
    cases = [case for case in cases if not (options.quick and case.slow)]
    _say(_LAYOUT.format("case", "ours", "floor", "reached", "at most", "verdict"))
    rows = []
    for case in cases:
        for row in measure(case, runs):
            rows.append(row)
            _say(_line(row))
    _keep(rows, runs)
    return 0 if all(row.met for row in rows) else 1


def _against_peers(runs: int) -> int:
    """Measure against the programs that do part of the same work; returns 1 where a target is not met."""
    _say(_LAYOUT.format("case", "ours", "peer", "reached", "at most", "verdict"))
    rows = []
    for found in measure_peers(runs):
        if isinstance(found, Row):
            rows.append(found)
        _say(_line(found) if isinstance(found, Row) else found)
    _keep(rows, runs)
    return 0 if all(row.met for row in rows) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each case and floor (default: 5)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only cases whose name begins so")
    parser.add_argument("--quick", action="store_true", help="one run each, without the slow cases")
    parser.add_argument("--peers", action="store_true", help="only the import, against other programs (see peers.py)")
    return parser.parse_args()


def _line(row: Row) -> str:
    unit, sign = _UNITS[row.measure], "x" if row.measure.is_ratio else _UNITS[row.measure]
    floor = "-" if row.floor is None else f"{row.floor:.2f} {unit}"
    verdict = "met" if row.met else "MISSED"
    reached, at_most = f"{row.reached:.2f} {sign}", f"{row.at_most:g} {sign}"
    return _LAYOUT.format(row.case, f"{row.ours:.2f} {unit}", floor, reached, at_most, verdict)


def _keep(rows: Iterable[Row], runs: int) -> None:
    """Merge the figures into those of earlier runs, so that a part can be measured anew."""
    path = BUILD / "bench.json"
    kept = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else {}
    measured = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "version": __version__, "runs": runs}
    for row in rows:
        kept[f"{row.case} {row.measure}"] = {**asdict(row), "reached": row.reached, "met": row.met, **measured}
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    path.write_text(json.dumps({"machine": machine, "rows": kept}, indent=2) + "\n", encoding="utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
