"""The pages that list one kind of record each: columns to begin with, filters that matter, icon, order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class ListedPage:
    """One page: `columns` are shown at first (all others can be chosen), `filters` are the chips above the list."""

    entity: str
    icon: str
    columns: tuple[str, ...]
    filters: tuple[str, ...]
    order: str
    descending: bool = False

    @property
    def title_key(self) -> str:
        return f"page-{self.entity}"

    @property
    def empty_key(self) -> str:
        """What an empty page says to do."""
        return f"empty-{self.entity}"


LISTED_PAGES: Final = (
    ListedPage(
        "partner",
        "partner",
        ("name", "type", "relation", "country", "last_activity", "next_step"),
        ("family", "relation", "owner", "country"),
        "name",
    ),
    ListedPage(
        "agreement",
        "agreement",
        ("title", "partners", "kind", "state_now", "ends_on"),
        ("state_now", "kind"),
        "ends_on",
    ),
    ListedPage(
        "sponsorship",
        "sponsor",
        ("title", "sponsor", "model", "starts_on", "ends_on", "fee_rate"),
        ("model",),
        "title",
    ),
    ListedPage(
        "support",
        "support",
        ("description", "partner", "form", "category", "value", "received_on"),
        ("form", "category", "direction", "grant"),
        "received_on",
        descending=True,
    ),
    ListedPage(
        "activity",
        "activity",
        ("title", "kind", "partners", "starts_on", "state", "participants"),
        ("kind", "state", "programme", "grant"),
        "starts_on",
        descending=True,
    ),
    ListedPage(
        "grant",
        "grant",
        ("title", "number", "programme", "starts_on", "ends_on", "awarded"),
        ("programme",),
        "starts_on",
        descending=True,
    ),
    ListedPage(
        "feedback",
        "feedback",
        ("partner", "given_on", "respondent_role", "recommendation", "worked_well"),
        ("grant",),
        "given_on",
        descending=True,
    ),
)
