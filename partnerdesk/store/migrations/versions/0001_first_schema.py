"""The first schema: a table for each kind of record, the journal, and what attached files hold.

Written once and never changed again: files of this version exist. What comes later is a migration of its own.
"""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SCHEMA: Final = {
    "partner": """
        name other_names type ownership level parent_partner>partner description relation declined_reason
        owner known_since country city address website email phone languages themes groups_reached wants
        shared_values in_plans# in_staffing# in_curriculum# acts_autonomously# wikidata commons_category
        score_content# score_audiences# score_knowledge# score_capacities# score_support# score_awareness#
        effort_time# effort_cost# effort_risk# notes extra
    """,
    "contact": """
        partner>partner name role main_contact# email phone address preferred_language do_not_contact#
        lawful_basis basis_note consent_given_on consent_withdrawn_on source review_on restricted# notes
        extra
    """,
    "agreement": """
        number title kind state binding# purpose grant>grant signed_on effective_from ends_on open_ended#
        terminated_on renewal renewal_months# notice# notice_unit supersedes>agreement amount# currency
        governing_law licence vrt_ticket items_promised# items_delivered# resident host_supervisor
        residency_hours# payer cost_share# notes extra
    """,
    "agreement_party": "agreement>agreement partner>partner role notes extra",
    "obligation": "agreement>agreement what side partner>partner owner due_on done_on notes extra",
    "signatory": "agreement>agreement name role side partner>partner signed_on restricted# extra",
    "sponsorship": """
        title sponsor>partner model agreement>agreement starts_on ends_on grants currency fee_method
        fee_rate# fixed_fee# setup_fee# fee_minimum# fee_cap# notes extra
    """,
    "sponsor_entry": """
        sponsorship>sponsorship type booked_on description amount# currency payee grant>grant
        fee_on>sponsor_entry reason reverses>sponsor_entry stated_on reference notes extra
    """,
    "sponsor_settlement": """
        sponsorship>sponsorship kind booked_on description amount# currency payee grant>grant closed_on
        reference notes extra
    """,
    "grant": """
        number title programme funder cycle starts_on ends_on description applying_as grantee_type
        legally_registered# region_scheme region report_currency currency awarded#
        awarded_in_report_currency# spent# sponsorship>sponsorship notes extra
    """,
    "grant_report": "grant>grant kind due_on sent_on notes extra",
    "goal": "grant>grant title description main# partners extra",
    "metric": """
        grant>grant name description target# computed project definition>strategic_definition result#
        comments methodology goal>goal extra
    """,
    "grant_partner": "grant>grant partner>partner at_goals# at_strategies# at_learning# notes extra",
    "support": """
        partner>partner description direction form grant>grant activity>activity agreement>agreement
        sponsorship>sponsorship pledged_on received_on service_from service_to currency amount# purpose
        payment_way category quantity# unit unit_value# amount_paid# valuation_basis valuation_source
        valued_on valued_by restriction disposition in_return counted_in_report# counted_as_match#
        recognised_in_accounts# acknowledged_on letter_number notes extra
    """,
    "activity": """
        title kind programme state rhythm starts_on ends_on place grant>grant goals languages description
        participants# new_editors# editors# organisers# retained_editors# hours# dashboard evidence notes
        extra
    """,
    "activity_partner": "activity>activity partner>partner role value_areas notes extra",
    "content_result": """
        activity>activity partner>partner grant>grant project language kind count# counted_on count_source
        notes extra
    """,
    "value_area": """
        partner>partner area period_from period_to grant>grant intended# delivered# activities support
        results notes extra
    """,
    "conversation": """
        partner>partner held_on channel contacts who summary asked_for next_step answered_on
        activity>activity agreement>agreement grant>grant extra
    """,
    "followup": """
        what due_on owner repeat done_on partner>partner agreement>agreement grant>grant support>support
        notes extra
    """,
    "feedback": """
        partner>partner given_on respondent_role grant>grant activity>activity clear_aims# own_goals_served#
        easy_to_work_with# promises_kept# learned_something# new_audiences# voice_heard# would_continue#
        recommendation# worked_well could_improve comments extra
    """,
    "strategic_definition": "name title description source window_months# combine at_least_n# external_only# extra",
    "strategic_criterion": "definition>strategic_definition criterion threshold# extra",
    "strategic_naming": "definition>strategic_definition partner>partner reason named_on named_by extra",
    "learning_question": "question learned partners grant>grant asked_on answered_on notes extra",
    "group": """
        name other_names legal_status registration_number grantee_type report_currency logo country
        countries_served region_scheme region city address email phone website languages signatory
        signatory_role wikidata meta_page notes extra
    """,
    "exchange_rate": "from_currency to_currency rate# on_date source notes extra",
    "attachment": "about_entity about_record file_name media_type size# sha256 description extra",
    "printed_report": """
        name printed_on printed_by title_shown about_entity about_record choices rates definition sha256
        extra
    """,
    "import_profile": "name into_entity columns extra",
    "match_answer": "about_entity wanted about_record same# extra",
}
"""Columns of each kind of record, in order: a bare name is text, `#` a whole number, `>` leads to a record."""


def upgrade() -> None:
    """Make the tables in an empty file."""
    for table, columns in SCHEMA.items():
        _make_record_table(table, columns.split())
    op.create_table(
        "changeset",
        sa.Column("number", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("parents", "at", "author", "kind", "label")),
        sa.Column("undoes", sa.String(36)),
        sa.PrimaryKeyConstraint("number", name="pk_changeset"),
        sa.UniqueConstraint("id", name="uq_changeset_id"),
    )
    op.create_table(
        "change",
        sa.Column("changeset", sa.String(36), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("record", sa.String(36), nullable=False),
        sa.Column("operation", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("changeset", "sequence", name="pk_change"),
    )
    op.create_index("ix_change_record", "change", ["record"])
    op.create_table(
        "content",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_content"),
    )


def _make_record_table(table: str, columns: list[str]) -> None:
    own: list[sa.Column[Any]] = [
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("created_by", sa.Text),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("updated_by", sa.Text),
    ]
    links = [column.split(">") for column in columns if ">" in column]
    op.create_table(
        table,
        *own,
        *map(_column, columns),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        *(
            sa.ForeignKeyConstraint(
                [name], [f"{target}.id"], name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
            )
            for name, target in links
        ),
    )
    for name, _ in links:
        op.create_index(f"ix_{table}_{name}", table, [name])


def _column(column: str) -> sa.Column[Any]:
    name, link, _ = column.partition(">")
    if link:
        return sa.Column(name, sa.String(36))
    return sa.Column(name.removesuffix("#"), sa.BigInteger if name.endswith("#") else sa.Text)
