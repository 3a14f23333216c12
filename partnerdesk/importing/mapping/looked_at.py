"""A column with everything that its guess needs, and what has been settled of the columns of a table so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.importing.mapping.choice import Reason

if TYPE_CHECKING:
    from partnerdesk.importing.layout import TableColumn
    from partnerdesk.importing.mapping.headers import Candidate
    from partnerdesk.importing.mapping.samples import Sample

Taken = dict[int, tuple[str, Reason, float]]
"""Target, reason and score by place of the column."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A column, some of its values, and the fields that its header may mean."""

    column: TableColumn
    sample: Sample
    candidates: dict[str, Candidate]
    is_other: bool = False
    """The header is a word for what is no field, so that the values speak for none either."""
