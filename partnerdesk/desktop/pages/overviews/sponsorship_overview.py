"""A fiscal sponsorship: what is held, with the group, available and unreported, and the ledger with its balance."""

from __future__ import annotations

import functools
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.ledger import LedgerLine, ledger
from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.buttons import IconButton
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.desktop.widgets.small_table import SmallTable
from partnerdesk.messages import current, text
from partnerdesk.minor_units import minor_places
from partnerdesk.records import SponsorEntry, SponsorSettlement
from partnerdesk.records.kinds import Day
from partnerdesk.records.sponsor_ledger import SponsorBalance, balances

if TYPE_CHECKING:
    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions


class SponsorshipOverview(QWidget):
    """Each currency by itself: unlike currencies are never added."""

    def __init__(self, view: RecordView, _nothing: None, actions: SheetActions) -> None:
        super().__init__()
        self._view = view
        self._actions = actions
        entries = [i.record for i in view.related_of("sponsor_entry") if isinstance(i.record, SponsorEntry)]
        uses = [i.record for i in view.related_of("sponsor_settlement") if isinstance(i.record, SponsorSettlement)]
        found = balances(entries, uses, date.today())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        for balance in found.values():
            column.addLayout(_figures(balance))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(text("sponsor-ledger"), strong=True), 1)
        add = IconButton("add", text("list-new", text("entity-sponsor-entry")))
        add.clicked.connect(functools.partial(actions.start_new, "sponsor_entry", self._given()))
        head.addWidget(add)
        column.addLayout(head)
        self.tables: dict[str, SmallTable] = {}
        for currency, lines in ledger(entries).items():
            self.tables[currency] = self._table(currency, lines)
            column.addWidget(self.tables[currency])
        if not entries:
            column.addWidget(PlainLabel(text("sponsor-ledger-empty"), muted=True, wrap=True))

    def _given(self) -> dict[str, object]:
        sponsorship = self._view.record
        return {"sponsorship": sponsorship.id, "currency": getattr(sponsorship, "currency", None)}

    def _table(self, currency: str, lines: list[LedgerLine]) -> SmallTable:
        language, places = current(), minor_places(currency)
        rows = [
            (
                Day().show(line.entry.booked_on, language),
                _what(line),
                language.number(line.entry.effect, places),
                language.number(line.held, places),
            )
            for line in reversed(lines)
        ]
        amounts = [text("ledger-in", text(key), currency) for key in ("ledger-amount", "ledger-held")]
        headings = [text("ledger-when"), text("ledger-what"), *amounts]
        table = SmallTable(text("sponsor-ledger"), headings, rows, numbers={2, 3}, wide={1})
        entries = [line.entry.id for line in reversed(lines)]
        table.opened.connect(lambda row: self._actions.go("sponsor_entry", entries[row]))
        return table


def _what(line: LedgerLine) -> str:
    entry = line.entry
    kind = entry.type.label(current())
    if entry.reverses:
        kind = text("ledger-reversal", kind)
    return text("pane-said", kind, entry.description) if entry.description else kind


def _figures(balance: SponsorBalance) -> QGridLayout:
    """The four amounts of one currency, each with what it is made of."""
    language, currency = current(), balance.currency
    shown = (
        ("ledger-held", balance.held, "ledger-held-base"),
        ("ledger-available", balance.available, "ledger-available-base"),
        ("ledger-with-group", balance.with_group, "ledger-with-group-base"),
        ("ledger-unreported", balance.unreported, "ledger-unreported-base"),
    )
    grid = QGridLayout()
    grid.setSpacing(theme.SPACE)
    for at, (name, amount, base) in enumerate(shown):
        card = Panel()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.SPACE, theme.HALF, theme.SPACE, theme.HALF)
        inside.setSpacing(0)
        inside.addWidget(PlainLabel(text(name), size=TypeSize.SMALL, muted=True))
        inside.addWidget(PlainLabel(language.money(amount, currency), size=TypeSize.HEADING, strong=True))
        inside.addWidget(PlainLabel(text(base), size=TypeSize.SMALL, muted=True, wrap=True))
        inside.addStretch(1)
        grid.addWidget(card, at // 2, at % 2)
    return grid
