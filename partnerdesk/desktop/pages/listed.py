"""The pages that list one kind of record each: columns to begin with, filters that matter, icon, order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


def page_title_key(page: str) -> str:
    """Return the message key of a page's name, by the page's key."""
    return f"page-{page}".replace("_", "-")


@dataclass(frozen=True)
class ListedPage:
    """One page: `columns` are shown at first (all others can be chosen), `filters` are the chips above the list."""

    entity: str
    icon: str
    columns: tuple[str, ...]
    filters: tuple[str, ...]
    order: str
    descending: bool = False
    has_duplicates: bool = False
    """Whether likely duplicates of this kind are searched for (`analysis.duplicates.finding.SEARCHED`)."""

    @property
    def title_key(self) -> str:
        return page_title_key(self.entity)

    @property
    def empty_key(self) -> str:
        """What an empty page says to do."""
        return f"empty-{self.entity}".replace("_", "-")


LISTED_PAGES: Final = (
    ListedPage(
        "partner",
        "partner",
        ("name", "type", "relation", "country", "last_activity", "next_step"),
        ("family", "relation", "owner", "country"),
        "name",
        has_duplicates=True,
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

MORE_LISTS: Final = (
    ListedPage(
        "contact",
        "person",
        ("name", "partner", "role", "email", "phone"),
        ("partner", "lawful_basis"),
        "name",
        has_duplicates=True,
    ),
    ListedPage(
        "conversation",
        "note",
        ("summary", "partner", "held_on", "channel", "next_step"),
        ("channel", "partner"),
        "held_on",
        descending=True,
    ),
    ListedPage(
        "content_result",
        "activity",
        ("project", "kind", "count", "partner", "activity", "counted_on"),
        ("project", "kind", "grant"),
        "counted_on",
        descending=True,
    ),
    ListedPage(
        "learning_question",
        "help",
        ("question", "learned", "grant", "asked_on", "answered_on"),
        ("grant",),
        "asked_on",
        descending=True,
    ),
    ListedPage("strategic_definition", "star", ("title", "combine", "window_months", "source"), ("combine",), "title"),
    ListedPage(
        "exchange_rate",
        "settings",
        ("from_currency", "to_currency", "rate", "on_date", "source"),
        ("from_currency", "to_currency"),
        "on_date",
        descending=True,
    ),
)
"""Lists that people need now and then; the menu leads to them, not the sidebar."""
