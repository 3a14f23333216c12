"""Columns of lists that no record holds: worked out in SQL, so that lists can sort and filter by them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from partnerdesk.records import ENTITIES
from partnerdesk.records.agreement import AgreementState
from partnerdesk.records.kinds import Day, Kind, Money, Number, OneOf, Text
from partnerdesk.records.partner import Family, PartnerType
from partnerdesk.records.support import SupportForm, ValuationBasis
from partnerdesk.store.tables import RECORD_TABLES
from partnerdesk.store.titles import linked_title

if TYPE_CHECKING:
    from partnerdesk.records.record import Through

Expression = Callable[[sa.FromClause, date], sa.ColumnElement[Any]]
"""From an entity's table and today's date to the column."""


@dataclass(frozen=True)
class DerivedColumn:
    """A column of an entity's list that is worked out; its label is the text `column-<entity>-<name>`."""

    entity: str
    name: str
    kind: Kind
    expression: Expression

    @property
    def label_key(self) -> str:
        return f"column-{self.entity}-{self.name}".replace("_", "-")


def _family(partner: sa.FromClause, _today: date) -> sa.ColumnElement[Any]:
    return sa.case({kind.value: kind.family.value for kind in PartnerType}, value=partner.c.type)


def _joint_activities(partner: sa.FromClause) -> tuple[sa.Join, sa.FromClause]:
    between, activity = RECORD_TABLES["activity_partner"].alias(), RECORD_TABLES["activity"].alias()
    of_partner = sa.and_(between.c.activity == activity.c.id, between.c.partner == partner.c.id)
    return between.join(activity, of_partner), activity


def _activity_count(partner: sa.FromClause, _today: date) -> sa.ColumnElement[Any]:
    joined, _ = _joint_activities(partner)
    return sa.select(sa.func.count()).select_from(joined).correlate(partner).scalar_subquery()


def _last_activity(partner: sa.FromClause, today: date) -> sa.ColumnElement[Any]:
    joined, activity = _joint_activities(partner)
    begun = (
        sa.select(sa.func.max(activity.c.starts_on))
        .select_from(joined)
        .where(activity.c.starts_on <= today.isoformat())
    )
    return begun.correlate(partner).scalar_subquery()


def _next_step(partner: sa.FromClause, _today: date) -> sa.ColumnElement[Any]:
    followup = RECORD_TABLES["followup"].alias()
    open_ones = sa.select(followup.c.what).where(followup.c.partner == partner.c.id, followup.c.done_on.is_(None))
    return open_ones.order_by(followup.c.due_on.is_(None), followup.c.due_on).limit(1).scalar_subquery()


def agreement_state(agreement: sa.FromClause, today: date) -> sa.ColumnElement[Any]:
    """Return the state on a day, as `Agreement.state_on` works it out; a test holds the two equal."""
    now = today.isoformat()
    state, ends = agreement.c.state, agreement.c.ends_on
    starts = sa.func.coalesce(agreement.c.effective_from, agreement.c.signed_on)
    under_way = (AgreementState.SIGNED, AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.EXPIRED)
    settled = sa.or_(
        sa.and_(state.is_(None), starts.is_not(None)), sa.func.coalesce(state, "").in_([one.value for one in under_way])
    )
    # An end that is only a month or a year means its last day: compare as many characters as were stated.
    over = ends < sa.func.substr(now, 1, sa.func.length(ends))
    as_stated = sa.or_(
        state == AgreementState.SUSPENDED.value,
        starts.is_(None),
        sa.and_(state == AgreementState.EXPIRED.value, ends.is_(None)),
    )
    return sa.case(
        (sa.not_(settled), state),
        (over, AgreementState.EXPIRED.value),
        (as_stated, state),
        (starts <= now, AgreementState.ACTIVE.value),
        else_=AgreementState.SIGNED.value,
    )


def _support_value(support: sa.FromClause, _today: date) -> sa.ColumnElement[Any]:
    """Return the value of support as `Support.value` works it out, but for rounding, which showing does.

    Scales: quantity 3 places, money 4.
    """
    of_units = sa.func.coalesce(support.c.quantity * support.c.unit_value / 1000, support.c.unit_value)
    net = sa.func.coalesce(of_units, support.c.amount) - sa.func.coalesce(support.c.amount_paid, 0)
    money_alone = sa.and_(support.c.form.is_(None), support.c.category.is_(None), support.c.unit_value.is_(None))
    return sa.case(
        (sa.or_(support.c.form == SupportForm.FINANCIAL.value, money_alone), support.c.amount),
        (support.c.valuation_basis == ValuationBasis.NOT_VALUED.value, None),
        (net < 0, 0),
        else_=net,
    )


def through_titles(through: Through, owner: sa.FromClause) -> sa.ColumnElement[Any]:
    """Return the titles of the records that a record lists as its own, with commas between."""
    part = RECORD_TABLES[through.part].alias()
    target = next(f for name, f in ENTITIES[through.part].fields.items() if name == through.target).kind
    title = linked_title(target.to, part.c[through.target])  # type: ignore[attr-defined] # a target is a link
    # Not through a subquery in FROM: SQLite does not let one see the row around it.
    joined = sa.select(sa.func.aggregate_strings(title, ", ")).where(part.c[through.owner] == owner.c.id)
    return joined.correlate(owner).scalar_subquery()


DERIVED: Final[tuple[DerivedColumn, ...]] = (
    DerivedColumn("partner", "family", OneOf(Family), _family),
    DerivedColumn("partner", "activities", Number(), _activity_count),
    DerivedColumn("partner", "last_activity", Day(), _last_activity),
    DerivedColumn("partner", "next_step", Text(), _next_step),
    DerivedColumn("agreement", "state_now", OneOf(AgreementState), agreement_state),
    DerivedColumn("support", "value", Money(), _support_value),
    *(
        DerivedColumn(entity.key, through.name, Text(), lambda table, _today, t=through: through_titles(t, table))  # type: ignore[misc] # bound now
        for entity in ENTITIES.values()
        for through in entity.through
    ),
)


def derived_columns(entity: str) -> dict[str, DerivedColumn]:
    """Return the derived columns of an entity by name."""
    return {column.name: column for column in DERIVED if column.entity == entity}
