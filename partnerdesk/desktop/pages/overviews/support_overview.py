"""Support: what it is worth, and how that was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from partnerdesk.desktop.widgets.linked_facts import LinkedFact, LinkedFacts
from partnerdesk.messages import current, text
from partnerdesk.records import Support, kinds

if TYPE_CHECKING:
    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions


class SupportOverview(LinkedFacts):
    """One line: the value with its currency, or that it has none."""

    def __init__(self, view: RecordView, _nothing: None, _actions: SheetActions) -> None:
        support = cast("Support", view.record)
        super().__init__([_value(support)])


def _value(support: Support) -> LinkedFact:
    money = kinds.Money()
    name = text("column-support-value")
    if support.value is None:
        return name, text("support-no-value"), None
    worth = money.show_in(support.value, support.currency, current())
    if support.quantity is None or support.unit_value is None:
        return name, worth, None
    unit = support.unit.label(current()) if support.unit else ""
    price = money.show_in(support.unit_value, support.currency, current())
    quantity = f"{current().number(support.quantity.normalize())} {unit}".strip()
    if support.amount_paid:
        paid = money.show_in(support.amount_paid, support.currency, current())
        return name, text("support-worked-out-paid", worth, quantity, price, paid), None
    return name, text("support-worked-out", worth, quantity, price), None
