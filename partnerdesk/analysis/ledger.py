"""A sponsor's ledger to read: entries in the order of their days, each with the money held after it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.records import SponsorEntry


@dataclass(frozen=True)
class LedgerLine:
    """One entry and what the sponsor holds after it, in the entry's currency."""

    entry: SponsorEntry
    held: Decimal


def ledger(entries: Iterable[SponsorEntry]) -> dict[str, list[LedgerLine]]:
    """Return the lines by currency, the earliest first; entries of one day stand in the order of their making."""
    lines: dict[str, list[LedgerLine]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.booked_on.earliest, str(entry.created_at), entry.id)):
        before = lines.setdefault(entry.currency, [])
        before.append(LedgerLine(entry, (before[-1].held if before else Decimal(0)) + entry.effect))
    return dict(sorted(lines.items()))
