"""A figure that can be traced: its value, its base, how many were not stated, the records that it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its origin; `value` is None where nothing at all was stated, which is not zero.

    `base` counts the records that were asked, `not_stated` those among them that gave no answer; `records` holds
    the ids of the records that the value is made of.
    """

    value: int | Decimal | None
    base: int | None = None
    not_stated: int = 0
    records: tuple[str, ...] = ()

    @property
    def share(self) -> Decimal | None:
        """Value as a part of those that gave an answer, 0 to 1; None where nobody did."""
        answered = (self.base or 0) - self.not_stated
        if self.value is None or answered <= 0:
            return None
        return Decimal(self.value) / answered


def counted(records: list[str] | tuple[str, ...], base: int | None = None, not_stated: int = 0) -> Figure:
    """Return how many different records these are; the order of their first mention is kept."""
    different = tuple(dict.fromkeys(records))
    return Figure(len(different), base, not_stated, different)


def added(values: list[tuple[str, int | Decimal | None]]) -> Figure:
    """Return the sum of (record id, value); None only where no record states a value."""
    stated = [(record, value) for record, value in values if value is not None]
    total = sum((value for _, value in stated), start=0) if stated else None
    return Figure(total, len(values), len(values) - len(stated), tuple(record for record, _ in stated))
