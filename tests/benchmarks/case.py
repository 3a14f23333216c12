"""What a case is: our work, the floor that it is held against, and the target.

Both run as processes of their own. What counts is the whole process, its start included, unless the work marks a
section with the stopwatch: then only the sections count.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum


class Measure(StrEnum):
    """What is compared. Ratios are to the floor in the same run; the others stand alone."""

    CPU_RATIO = "cpu_ratio"
    MEMORY_RATIO = "memory_ratio"
    CPU_SECONDS = "cpu_seconds"
    MEBIBYTES = "mebibytes"
    MILLISECONDS = "milliseconds"
    """Wall time of the slowest section: what a person waits for one key or click."""

    @property
    def is_ratio(self) -> bool:
        return self in {Measure.CPU_RATIO, Measure.MEMORY_RATIO}


@dataclass(frozen=True)
class Target:
    """The most that a case may cost."""

    measure: Measure
    at_most: float


class Stopwatch:
    """Handed to the work: marks the sections that count."""

    def __init__(self) -> None:
        self.cpu_seconds = 0.0
        self.slowest_wall_seconds = 0.0
        self.used = False

    @contextmanager
    def section(self) -> Iterator[None]:
        """Count what happens inside; sections add up."""
        self.used = True
        cpu, wall = time.process_time(), time.perf_counter()
        yield
        self.cpu_seconds += time.process_time() - cpu
        self.slowest_wall_seconds = max(self.slowest_wall_seconds, time.perf_counter() - wall)


Work = Callable[[Stopwatch], None]


@dataclass(frozen=True)
class Case:
    """One thing that is measured. `prepare` makes the files that it reads, once, under build/."""

    name: str
    ours: Work
    floor: Work | None
    targets: tuple[Target, ...]
    prepare: Callable[[], object] | None = None
    slow: bool = False
    """Left out of a quick run."""
