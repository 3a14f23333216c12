"""Every case, by area. A case's name begins with its area, so that one run loads that area's module alone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from tests.benchmarks.case import Case

AREAS: Final = ("start", "window", "store", "import", "export", "print", "analysis", "duplicate")


def area_of(name: str) -> Any:
    """Return the module that a case stands in: `store-single-edits` is in `store_cases`."""
    return import_module(f"tests.benchmarks.{name.split('-', maxsplit=1)[0]}_cases")


def all_cases() -> list[Case]:
    """Return all cases in the order of the areas."""
    return [case for area in AREAS for case in area_of(area).CASES]
