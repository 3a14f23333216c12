"""A partner whole: its six value areas, what holds, what it gave, how strategic it is, what comes next."""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.partner_summary import AreaStanding, PartnerSummary, met
from partnerdesk.desktop import theme
from partnerdesk.desktop.pages.strategic_window import StrategicWindow
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.area_map import AreaMap, AreaWords
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.linked_facts import LinkedFact, LinkedFacts
from partnerdesk.messages import current, text
from partnerdesk.records import Contact, Partner
from partnerdesk.records.area import Area
from partnerdesk.records.kinds import NOT_STATED, Day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions


class PartnerOverview(QWidget):
    """Each figure leads to the records that it is made of."""

    def __init__(self, view: RecordView, summary: PartnerSummary, actions: SheetActions) -> None:
        super().__init__()
        self._view = view
        self._summary = summary
        self._actions = actions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self.facts = LinkedFacts([*self._facts()])
        column.addWidget(self.facts)
        column.addWidget(PlainLabel(text("overview-value"), strong=True))
        self.areas = AreaMap([_words(one) for one in summary.areas])
        self.areas.chosen.connect(self._open_area)
        column.addWidget(self.areas)

    def _facts(self) -> Iterator[LinkedFact]:
        yield self._relation()
        if self._summary.next_step:
            yield self._next_step()
        yield self._agreements()
        yield self._support()
        yield self._activities()
        yield from self._contacts()
        if self._summary.strategic:
            strategic = self._summary.strategic
            count = text("overview-strategic-met", met(strategic), len(strategic))
            yield text("overview-strategic"), count, self._explain_strategic

    def _relation(self) -> LinkedFact:
        partner = self._view.record
        assert isinstance(partner, Partner)  # noqa: S101 - the registry hands over partners only
        relation = partner.relation.label(current()) if partner.relation else text("not-stated")
        if partner.known_since:
            since = Day().show(partner.known_since, current())
            relation = text("overview-relation-since", relation, since)
        return text("field-partner-relation"), relation, functools.partial(self._actions.edit, {}, "relation")

    def _next_step(self) -> LinkedFact:
        step = self._summary.next_step
        assert step is not None  # noqa: S101 - asked for only where there is one
        when = Day().show(step.due_on, current()) if step.due_on else ""
        words = text("pane-said", step.what, when) if when else step.what
        return text("overview-next-step"), words, functools.partial(self._actions.go, "followup", step.id)

    def _agreements(self) -> LinkedFact:
        figure = self._summary.in_force
        words = text("overview-agreements", figure.value or 0, figure.base or 0) if figure.base else NOT_STATED
        return text("page-agreement"), words, self._records_of("agreement", self._ids("agreement"))

    def _support(self) -> LinkedFact:
        total, currency = self._summary.support, self._summary.currency
        sums = [Decimal(total.converted.value)] if total.converted.value is not None and currency else []
        worth = [current().money(amount, currency) for amount in sums if currency]
        if not worth:
            # Without a currency of the group's, or without a rate to it, each currency stands by itself.
            worth = [current().money(Decimal(f.value or 0), code) for code, f in total.by_currency.items() if code]
        left_out = int(total.not_valued.value or 0) + (total.converted.not_stated if sums else 0)
        if left_out:
            worth.append(text("overview-support-unvalued", left_out))
        return (
            text("page-support"),
            current().listed(worth) if worth else NOT_STATED,
            self._records_of("support", [line.support.id for line in total.lines]),
        )

    def _activities(self) -> LinkedFact:
        figure, last = self._summary.activities, self._summary.last_activity
        words = current().number(figure.value or 0) if figure.base else NOT_STATED
        if last is not None:
            words = text("overview-activities", figure.value or 0, Day().show(last.starts_on, current()))
        return text("page-activity"), words, self._records_of("activity", self._ids("activity"))

    def _contacts(self) -> Iterator[LinkedFact]:
        contacts = [item.record for item in self._view.related_of("contact") if isinstance(item.record, Contact)]
        if contacts:
            main = next((one for one in contacts if one.main_contact), contacts[0])
            words = text("overview-contacts", main.name, len(contacts) - 1) if len(contacts) > 1 else main.name
            yield text("entities-contact"), words, functools.partial(self._actions.go, "contact", main.id)

    def _ids(self, entity: str) -> list[str]:
        return [item.id for item in self._view.related_of(entity)]

    def _records_of(self, entity: str, ids: Sequence[str]) -> functools.partial[object] | None:
        if not ids:
            return None
        return functools.partial(self._actions.show_records, entity, ids, self._view.record.title)

    def _open_area(self, key: str) -> None:
        standing = next(one for one in self._summary.areas if one.area == key)
        if standing.records:
            self._actions.go("value_area", standing.records[-1])
        else:
            self._actions.start_new("value_area", {"partner": self._view.record.id, "area": Area(key)})

    def _explain_strategic(self) -> None:
        window = StrategicWindow(self._view.record.title, self._summary.strategic, self)
        window.go.connect(self._actions.go)
        window.open()


def _words(standing: AreaStanding) -> AreaWords:
    name = standing.area.label(current())
    if standing.delivered:
        return AreaWords(standing.area.value, name, text("area-delivered"), Tone.OK)
    if standing.intended and standing.delivered is False:
        return AreaWords(standing.area.value, name, text("area-not-delivered"), Tone.WARNING)
    if standing.intended:
        return AreaWords(standing.area.value, name, text("area-intended"), Tone.NEUTRAL)
    said = text("area-not-stated" if standing.intended is None and standing.delivered is None else "area-not-intended")
    return AreaWords(standing.area.value, name, said, None)
