"""The charts of reports as data: labels, values, and the numbers as they are written beside the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind, one for each label of the chart; None is not stated, and drawn as a gap, not as zero.

    `shown` writes each value as the reader shall see it.
    """

    name: str
    values: tuple[Decimal | int | None, ...]
    shown: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.values) != len(self.shown):
            raise ValueError(f"{len(self.values)} values, but {len(self.shown)} written")


@dataclass(frozen=True, slots=True)
class _Labelled:
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    def __post_init__(self) -> None:
        for series in self.series:
            if len(series.values) != len(self.labels):
                raise ValueError(f"{len(self.labels)} labels, but {len(series.values)} values of {series.name!r}")


@dataclass(frozen=True, slots=True)
class BarChart(_Labelled):
    """One horizontal bar for each label and series: one series, or two to compare."""


@dataclass(frozen=True, slots=True)
class StackedBars(_Labelled):
    """One horizontal bar for each label, cut into up to six series."""


@dataclass(frozen=True, slots=True)
class ColumnChart(_Labelled):
    """Columns over periods, in the order of reading; one series, or two to compare."""


Chart = BarChart | StackedBars | ColumnChart
