"""Chooses what a record's page says first of all; a new kind of overview is entered here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.analysis.partner_summary import summarise_partner
from partnerdesk.desktop.pages.overviews.activity_overview import ActivityOverview
from partnerdesk.desktop.pages.overviews.agreement_overview import AgreementOverview
from partnerdesk.desktop.pages.overviews.grant_overview import GrantOverview
from partnerdesk.desktop.pages.overviews.partner_overview import PartnerOverview
from partnerdesk.desktop.pages.overviews.sponsorship_overview import SponsorshipOverview
from partnerdesk.desktop.pages.overviews.support_overview import SupportOverview

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.store.reader import Reader

Summarise = Callable[["Reader", "RecordView", "date"], Any]


@dataclass(frozen=True)
class Overview:
    """`make(view, summary, actions)` makes the widget; `summarise` reads on the database's thread what it needs more.

    `covers` are kinds of linked records, and `says` fields, that need not be shown once more below.
    """

    make: Callable[..., QWidget]
    summarise: Summarise | None = None
    covers: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()


OVERVIEWS: Final[Mapping[str, Overview]] = MappingProxyType(
    {
        "partner": Overview(
            PartnerOverview,
            summarise_partner,
            covers=frozenset({"value_area"}),
            says=frozenset({"relation", "known_since", "type", "country", "city"}),
        ),
        "agreement": Overview(
            AgreementOverview,
            covers=frozenset({"agreement_party"}),
            says=frozenset({"kind", "state", "ends_on", "effective_from", "open_ended"}),
        ),
        "sponsorship": Overview(SponsorshipOverview, covers=frozenset({"sponsor_entry"})),
        "support": Overview(
            SupportOverview, says=frozenset({"quantity", "unit", "unit_value", "amount", "amount_paid"})
        ),
        "activity": Overview(ActivityOverview, covers=frozenset({"activity_partner"})),
        "grant": Overview(
            GrantOverview,
            covers=frozenset({"metric", "grant_partner"}),
            says=frozenset({"awarded", "spent"}),
        ),
    }
)
