"""Agreements: which are in force on a day, which end soon, the last day for notice, and what is still to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.figure import Figure, counted

if TYPE_CHECKING:
    from datetime import date

    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.records import Agreement, Obligation

SOON_DAYS: Final = 90
_LAST: Final = "9999"
"""Sorts what is due on no stated day behind everything that is."""


@dataclass(frozen=True)
class AgreementStanding:
    """How an agreement stands on a day.

    `partners` are ids. `days_left` counts to its last day, 0 being today; None is open-ended or not stated.
    `notice_day` is the last day on which notice can be given.
    """

    agreement: Agreement
    partners: tuple[str, ...]
    in_force: bool
    ends_soon: bool
    days_left: int | None
    notice_day: date | None
    open_obligations: tuple[Obligation, ...]


def standings(recorded: Recorded, today: date, within: int = SOON_DAYS) -> list[AgreementStanding]:
    """Return how each agreement stands; those that end first come first, those without an end last."""
    found = [_standing(recorded, agreement, today, within) for agreement in recorded.agreements]
    return sorted(found, key=lambda one: (one.days_left is None, one.days_left or 0, one.agreement.title))


def _standing(recorded: Recorded, agreement: Agreement, today: date, within: int) -> AgreementStanding:
    duties = [duty for duty in recorded.obligations_of_agreement.get(agreement.id, ()) if duty.open_on(today)]
    return AgreementStanding(
        agreement=agreement,
        partners=recorded.partners_of_agreement.get(agreement.id, ()),
        in_force=agreement.in_force_on(today),
        ends_soon=agreement.expiring(today, within),
        days_left=(agreement.ends_on.latest - today).days if agreement.ends_on else None,
        notice_day=agreement.last_notice_day,
        open_obligations=tuple(sorted(duties, key=lambda duty: str(duty.due_on or _LAST))),
    )


def in_force(found: list[AgreementStanding]) -> Figure:
    """Count those in force, out of all given."""
    return counted([one.agreement.id for one in found if one.in_force], len(found))


def ending(found: list[AgreementStanding]) -> Figure:
    """Count those that end soon."""
    return counted([one.agreement.id for one in found if one.ends_soon], len(found))
