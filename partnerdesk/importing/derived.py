"""What follows from the rest of a row: a title where a list has none, the form of a support, whole names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.messages import bare_text, current
from partnerdesk.records.content_result import CountSource
from partnerdesk.records.sponsor_ledger import EntryType
from partnerdesk.records.support import SupportForm

if TYPE_CHECKING:
    from partnerdesk.importing.drafting import Draft


def complete(entity: str, values: dict[str, Any], draft: Draft, partner: str) -> None:
    """Add to the values of a record what they imply; `partner` is the name of the row's partner, or empty."""
    if entity == "contact":
        _join_name(values)
    elif entity == "agreement" and not values.get("title") and values:
        values["title"] = bare_text("import-title-agreement", partner or values.get("number") or "")
    elif entity == "sponsorship" and not values.get("title") and partner:
        values["title"] = bare_text("import-title-sponsorship", partner)
    elif entity == "support":
        _complete_support(values, partner)
    elif entity == "sponsor_entry":
        _complete_entry(values, pays_with_minus=draft.pays_with_minus)
    elif entity == "content_result" and "count" in values:
        values.setdefault("count_source", CountSource.IMPORTED)
    elif entity == "activity" and not values.get("title") and draft.names.get("activity.partners"):
        kind = values.get("kind")
        if kind is not None:
            partners = draft.names["activity.partners"]
            values["title"] = bare_text("import-title-activity", kind.label(current()), partners)


def _join_name(values: dict[str, Any]) -> None:
    halves = [values.pop(name, None) for name in ("given_name", "additional_name", "family_name")]
    joined = " ".join(half for half in halves if half)
    if joined and not values.get("name"):
        values["name"] = joined


def _complete_entry(values: dict[str, Any], *, pays_with_minus: bool) -> None:
    """Take the minus off where a ledger writes all that was paid out with one: here its type says that it went out.

    Why an adjustment was made stands where the other lines say what they are, if the ledger has no column for it.
    """
    entry_type, amount = values.get("type"), values.get("amount")
    if pays_with_minus and isinstance(entry_type, EntryType) and amount is not None and amount < 0 > entry_type.sign:
        values["amount"] = -amount
    if entry_type is EntryType.ADJUSTMENT and not values.get("reason"):
        values["reason"] = values.get("description") or values.get("notes")


def _complete_support(values: dict[str, Any], partner: str) -> None:
    if not values:
        return
    if "form" not in values:
        if any(name in values for name in ("category", "quantity", "unit", "unit_value", "valuation_basis")):
            values["form"] = SupportForm.IN_KIND
        elif "amount" in values:
            values["form"] = SupportForm.FINANCIAL
    if not values.get("description"):
        category = values.get("category")
        if category is not None:
            values["description"] = category.label(current())
        elif "amount" in values:
            values["description"] = bare_text("import-title-support", partner)
