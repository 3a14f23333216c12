"""Regions of the Wikimedia movement; a code means something only together with its scheme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from partnerdesk.records.choice import Choice
from partnerdesk.records.problem import Problem


class RegionScheme(Choice):
    """Which division of the world a region code belongs to."""

    SINCE_2023 = "since_2023"
    IN_2022 = "in_2022"


class Region(Choice):
    """Codes of regions. `NA` is North America here, and Namibia as a country code."""

    CEE = "cee"
    CEECA = "ceeca"
    ESEAP = "eseap"
    LAC = "lac"
    MEA = "mea"
    MENA = "mena"
    NA = "na"
    NWE = "nwe"
    SA = "sa"
    SSA = "ssa"
    USCA = "usca"


REGIONS: Final[Mapping[RegionScheme, frozenset[Region]]] = MappingProxyType(
    {
        RegionScheme.SINCE_2023: frozenset(map(Region, "ceeca eseap lac mena na nwe sa ssa".split())),
        RegionScheme.IN_2022: frozenset(map(Region, "mea sa eseap lac usca nwe cee".split())),
    }
)
"""Source: regional funds committees of the Wikimedia Foundation, 2022 and since 2023."""


def region_problems(scheme: RegionScheme | None, region: Region | None) -> Iterator[Problem]:
    """Refuse a region without its scheme, or of the other one; for every record that has both fields."""
    if region is None:
        return
    if scheme is None:
        yield Problem("region_scheme", "problem-region-without-scheme", (region,))
    elif region not in REGIONS[scheme]:
        yield Problem("region", "problem-region-not-in-scheme", (region, scheme))
