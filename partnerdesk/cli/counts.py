"""How many records of each kind, in one line for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Mapping


def counted_line(counts: Mapping[str, int]) -> str:
    """Return `Partners 60, Contact persons 12`; kinds without a record are left out."""
    return ", ".join(
        f"{text(ENTITIES[key].plural_key)} {current().number(count)}" for key, count in counts.items() if count
    )
